"""What may be meant by what is typed into a field."""
