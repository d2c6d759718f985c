"""What happens at the counter before an order goes out."""
