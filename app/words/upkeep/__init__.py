"""Words for settings and the state of the program."""
