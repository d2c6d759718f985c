"""Things that go wrong on purpose: which, when, and what a client then meets."""
