"""The shop's own products, and reading files of them."""
