"""Papers through Qt."""
