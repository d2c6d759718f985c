"""Commands for the counter."""
