"""The page where an order is built."""
