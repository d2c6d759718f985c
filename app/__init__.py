"""Kvitt without a window: orders, money, the service, the store. Nothing here knows Qt."""

__version__ = "0.9.0"
