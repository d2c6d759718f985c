"""The money engine: sends what was recorded, reads what the service says, finishes what was left open."""
