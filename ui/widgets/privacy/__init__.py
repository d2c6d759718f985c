"""Parts of the page about data protection."""
