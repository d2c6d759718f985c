"""The money engine: sends operations, reads payments, finishes what is open."""
