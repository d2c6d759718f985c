"""What is kept of persons: read for them, and erased."""
