"""This machine: its key store, lock and log, its receipt printer, the listener for webhooks, the built-in sandbox."""
