"""Business days: their bounds, their figures, and how they are closed."""
