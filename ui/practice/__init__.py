"""Practice mode: the pretend phone, the drills and the tour."""
