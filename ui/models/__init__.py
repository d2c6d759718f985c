"""Table models: frozen rows in, cells out."""
