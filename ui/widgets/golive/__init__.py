"""Widgets of the page on going live."""
