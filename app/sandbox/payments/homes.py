"""Where pretend customers live."""

from app.sandbox.units import Customer

ADDRESS = {"addressLine1": "Prøvegata 5", "city": "Oslo", "country": "NO", "postCode": "0154"}
NO_ADDRESS = dict.fromkeys((*ADDRESS, "addressLine2"), "")
"""What is shared of a person who has no address in the app: empty texts (documented)."""
HOMES = {
    "45": {"addressLine1": "Prøvevej 5", "city": "København K", "country": "DK", "postCode": "1050"},
    "46": {"addressLine1": "Provgatan 5", "city": "Stockholm", "country": "SE", "postCode": "111 20"},
    "35": {"addressLine1": "Koekatu 5 A 2", "city": "Helsinki", "country": "FI", "postCode": "00100"},
}
"""Addresses by the first digits of a number; everybody else lives in Oslo."""


def address_of(customer: Customer) -> dict[str, str]:
    """Where a pretend customer lives."""
    return HOMES.get(customer.phone[:2], ADDRESS) if customer.address else NO_ADDRESS
