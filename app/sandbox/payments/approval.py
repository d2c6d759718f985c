"""Approval: by the customer in the app, or forced through the API."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from app.sandbox.http.errors import refusal
from app.sandbox.payments import rules
from app.sandbox.payments.homes import ADDRESS
from app.sandbox.payments.payment import Happening, Payment, State
from app.sandbox.units import Card, Customer, Unit

REFUSED_BY_BANK = {
    151: "insufficient funds",
    182: "refused by the issuer",
    183: "suspected fraud",
    184: "withdrawal limit exceeded",
    186: "expired card",
    187: "invalid card",
}
"""Amounts that the documented test environment refuses when they are approved in the app (not by force approve)."""
PRACTICE_DELIVERY = {"options": [{"id": "practice", "name": "Practice delivery", "amount": {"value": 0}}]}
"""Chosen when the merchant offers nothing fixed: the sandbox does not call a merchant's own shipping server."""
THREE_D_SECURE_DENIED, UNKNOWN_FOR_AN_HOUR, STRONG_AUTHENTICATION = 197, 201, 202


def in_the_app(
    payment: Payment, customer: Customer, card: Card | None, unit: Unit, now: datetime
) -> tuple[Payment, str | None]:
    """The payment after approval in the app, or the bank's refusal.

    A refused card does not end the payment, because the customer can choose another card in the app (documented). The
    failed attempt shows in the log as AUTHORIZED with `success: false` (inferred from the schema).
    """
    reason = _objection(payment, customer, card, unit)
    if reason:
        log = rules.happened(payment, Happening.AUTHORIZED, payment.value, now, payment.key, failure=reason)
        return replace(payment, events=log, processing_until=None), reason
    if payment.value == UNKNOWN_FOR_AN_HOUR and payment.processing_until is None:
        # Asked once: after the hour the answer comes by itself.
        later = now + timedelta(hours=1)
        return replace(
            payment, processing_until=later, approve_after_processing=True
        ), "the result is unknown for 1 hour"
    return rules.approve(with_shipping(payment), unit, now, customer.phone, card), None


def asks_to_share(payment: Payment) -> bool:
    """Whether the customer is asked for name, address or the like."""
    return bool(payment.scope)


def with_shipping(payment: Payment) -> Payment:
    """Add the cost of the delivery that the customer chose (Express, documented)."""
    if not payment.is_express:
        return payment
    groups = (payment.request["shipping"].get("fixedOptions") or []) + [PRACTICE_DELIVERY]
    # The default group, or the first one that offers anything.
    group = next((group for group in groups if group.get("isDefault") and group["options"]), None)
    group = group or next(group for group in groups if group["options"])
    option = next((option for option in group["options"] if option.get("isDefault")), group["options"][0])
    chosen = {
        "address": ADDRESS,
        "shippingCost": option["amount"]["value"],
        "shippingOptionId": option["id"],
        "shippingOptionName": option["name"],
    }
    return replace(payment, shipping=chosen, value=payment.value + option["amount"]["value"])


def _objection(payment: Payment, customer: Customer, card: Card | None, unit: Unit) -> str | None:
    tried_before = any(event.name is Happening.AUTHORIZED for event in payment.events)
    if payment.value in REFUSED_BY_BANK:
        return REFUSED_BY_BANK[payment.value]
    if unit.market == "NO" and payment.value == THREE_D_SECURE_DENIED:
        return "3-D Secure denied"
    if unit.market == "NO" and payment.value == STRONG_AUTHENTICATION and not tried_before:
        return "strong customer authentication required"
    if customer.age < (payment.request.get("minimumUserAge") or 0):
        return "the customer is too young"
    if customer.pending_elsewhere:
        return "another request waits in the app"
    countries = (payment.request.get("shipping") or {}).get("allowedCountries")
    if countries and ADDRESS["country"] not in countries:
        return "the shop does not deliver to this country"
    if card is None:
        return "the customer has no card"
    if card.refusal:
        return card.refusal
    if customer.limit is not None and payment.value > customer.limit:
        return "above the customer's own limit"
    return None


def by_force(payment: Payment, customer: Customer, unit: Unit, now: datetime) -> Payment:
    """Force an approval, as the test environment allows.

    Not for Express, and only for customers who could have approved by hand.
    """
    obstacles = (
        # The first obstacle that stands decides, so their order is the order of checks.
        ("10020", not unit.force_approve),
        ("6230", payment.state is State.AUTHORIZED),
        ("10010", payment.state is not State.CREATED or customer.pending_elsewhere),
        ("10010", asks_to_share(payment) and not customer.shares_data),
        ("10060", payment.is_express),
        ("7010", not customer.exists or customer.age < (payment.request.get("minimumUserAge") or 0)),
        ("10030", not customer.identified),
        ("10050", not customer.cards),
        ("10040", customer.cards and customer.cards[0].refusal is not None),
        ("10070", customer.limit is not None and payment.value > customer.limit),
    )
    for code, stands in obstacles:
        if stands:
            raise refusal(code)
    return rules.approve(payment, unit, now, customer.phone, customer.cards[0])
