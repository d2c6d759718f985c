"""What is left of erased data beside the rows: in free pages, logs and copies of the file."""
