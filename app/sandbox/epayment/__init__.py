"""The ePayment API."""
