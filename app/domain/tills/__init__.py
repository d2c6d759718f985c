"""Several tills at one thing: which version was seen, and how two versions differ."""
