"""What is left of erased data: in free pages, logs and copies."""
