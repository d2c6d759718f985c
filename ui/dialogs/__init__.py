"""Dialogs: few, and never in the way of the loop."""
