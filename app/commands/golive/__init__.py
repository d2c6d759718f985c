"""`kvitt conformance`."""
