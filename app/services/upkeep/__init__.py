"""The state of the program, and moving its settings."""
