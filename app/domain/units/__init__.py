"""The keys of sales units: pasted, sorted and tested."""
