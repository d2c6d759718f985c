"""Parts of the page of one order."""
