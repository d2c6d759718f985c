"""This machine: key store, lock, log, receipt printer, webhook listener, built-in sandbox."""
