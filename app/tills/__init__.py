"""A till among others: its lines, and what others wrote."""
