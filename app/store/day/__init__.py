"""Days: what moved, and what was closed."""
