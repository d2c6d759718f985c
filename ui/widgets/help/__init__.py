"""The parts of the help window."""
