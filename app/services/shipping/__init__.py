"""Parcels on their way: what follows a shipment, and many of them at once."""
