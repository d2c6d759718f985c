"""Showing that the shop may go live: its own test payments, and what they show."""
