"""What to say about an order: the case, its figures, and where money lands."""
