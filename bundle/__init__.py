"""Packs Kvitt for machines that have no Python.

A folder, an archive of it, and a package for Debian. See docs/building.md.
"""
