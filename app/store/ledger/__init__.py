"""What the ledgers of the service said."""
