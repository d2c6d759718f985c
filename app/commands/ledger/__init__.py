"""`kvitt money`."""
