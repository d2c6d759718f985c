"""Scanned codes, and telling a scanner from a person by its pace."""
