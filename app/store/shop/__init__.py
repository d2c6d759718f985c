"""What the shop is made of: its sales units."""
