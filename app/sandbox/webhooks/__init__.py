"""The Webhooks API, and the delivery of events."""
