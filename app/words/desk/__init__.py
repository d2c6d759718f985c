"""What the desk says to a caller."""
