"""Panels beside the story of an order."""
