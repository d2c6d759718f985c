"""What test payments need of this machine."""
