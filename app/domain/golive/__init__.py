"""What a shop shows before it takes real money."""
