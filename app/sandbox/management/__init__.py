"""The Management API: what a shop and its sales units are, and may do."""
