"""The ways to pages that the first paint does without."""
