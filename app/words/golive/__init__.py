"""The words of going live."""
