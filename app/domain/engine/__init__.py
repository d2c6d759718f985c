"""Rules of the money engine: proof, refusals, and when to read again."""
