"""Sales units and their keys, as they stand in the settings."""
