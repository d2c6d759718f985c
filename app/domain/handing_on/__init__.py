"""What is handed on to other programs: rows of tables, as values."""
