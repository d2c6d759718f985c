"""Reading for screens and lists."""
