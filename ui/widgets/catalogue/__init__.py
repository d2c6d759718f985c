"""Parts of the catalogue."""
