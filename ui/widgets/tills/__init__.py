"""What tills show of each other."""
