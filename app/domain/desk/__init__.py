"""What screens show, and how a search text is understood."""
