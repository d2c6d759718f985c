"""The box that finds things and acts."""
