"""What a scanned code says, and telling a scanner from a person by the pace of the keys."""
