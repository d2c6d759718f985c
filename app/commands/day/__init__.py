"""The commands about days and reports."""
