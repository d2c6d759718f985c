"""A shop moves between a file and a server."""
