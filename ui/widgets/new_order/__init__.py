"""Parts of the page where an order is built."""
