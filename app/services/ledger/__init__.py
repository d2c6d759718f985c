"""Reads the ledgers of the service, and follows the money through them."""
