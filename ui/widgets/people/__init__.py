"""Parts of the lock, and of the page of people."""
