"""Choosing the sales unit that sells."""
