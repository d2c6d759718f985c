"""The list of orders: its rows, ready lists, and the search over them."""
