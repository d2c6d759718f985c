"""The action log and the copies of the data file."""
