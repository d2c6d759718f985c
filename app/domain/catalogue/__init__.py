"""Products, and reading files of them."""
