"""Pages for people: the pretend phone and the landing page."""
