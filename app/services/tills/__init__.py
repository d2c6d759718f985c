"""What the tills of one shop know of each other while they work."""
