"""The look-up of orders: what is kept for it, and how it is asked."""
