"""Whose something is and who may do what: sales units, tills, people and their permissions."""
