"""What travels: the ship form, and what the customer sees of it."""
