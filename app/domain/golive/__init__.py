"""What a shop has to show before it takes real money, and what shows it."""
