"""Handing on to other programs, as files."""
