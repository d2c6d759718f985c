"""What is to be shipped, and what the customer sees of it."""
