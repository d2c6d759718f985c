"""What stands on a paper, and how it is laid out in columns.

Without a printer.
"""
