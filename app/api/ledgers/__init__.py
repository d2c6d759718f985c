"""The Report API of the service."""
