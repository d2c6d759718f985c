"""Keys and scanners."""
