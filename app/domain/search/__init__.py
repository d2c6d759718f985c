"""Search texts: what was typed becomes terms, in five languages."""
