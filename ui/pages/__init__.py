"""The pages: each re-reads after changes, and asks services to act."""
