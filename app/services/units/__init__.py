"""What is known of the sales units."""
