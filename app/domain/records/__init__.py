"""The action log and the copies of the data file: what they say and which are kept."""
