"""Commands for settings, health and printouts."""
