"""What the page *Money* is made of."""
