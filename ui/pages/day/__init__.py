"""The page *Day*: closing it, and reports."""
