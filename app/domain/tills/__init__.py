"""Several tills of one shop: versions of a thing, and their lines."""
