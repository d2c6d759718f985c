"""Sales units, tills, people, and what each may do."""
