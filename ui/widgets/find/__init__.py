"""Parts of a search: field, chips, and what was found."""
