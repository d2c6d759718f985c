"""Orders that stand open, and the way between pages."""
