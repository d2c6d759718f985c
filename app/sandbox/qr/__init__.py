"""The QR API: codes of the shop, and exchange of a customer's code."""
