"""What the customer at the counter sees, on a screen of their own."""
