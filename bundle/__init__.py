"""Kvitt packed for machines that have no Python: a folder, an archive of it, a package for Debian. See docs/building.md."""
