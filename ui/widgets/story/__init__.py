"""The story of an order: what happened, line by line."""
