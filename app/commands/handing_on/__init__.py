"""The commands that hand something on to other programs."""
