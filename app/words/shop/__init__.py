"""Words for what the shop is made of: its sales units and their keys."""
