"""The Order Management API."""
