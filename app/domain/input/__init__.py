"""What is typed into the fields of an order, read."""
