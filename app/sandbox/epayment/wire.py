"""Payments as answers of the ePayment API and rows of control calls.

Optional fields that have no value are left out, never null (inferred); the aggregate is always complete (documented).
"""

from typing import Any

from app.sandbox.clock import seven_digits, three_digits, with_offset
from app.sandbox.order_management.sums import doubts
from app.sandbox.payments.homes import address_of
from app.sandbox.payments.payment import Event, Happening, Movement, Payment, State
from app.sandbox.units import Customer

Json = dict[str, Any]


def amount(value: int, currency: str) -> Json:
    return {"currency": currency, "value": value}


def aggregate(payment: Payment) -> Json:
    return {
        "authorizedAmount": amount(payment.authorized, payment.currency),
        "cancelledAmount": amount(payment.cancelled, payment.currency),
        "capturedAmount": amount(payment.captured, payment.currency),
        "refundedAmount": amount(payment.refunded, payment.currency),
    }


def landing_url(payment: Payment, base_url: str) -> str:
    return f"{base_url}/landing?token={payment.token}"


def redirect_url(payment: Payment, base_url: str) -> str | None:
    """The `redirectUrl` of a payment: none for a push, else image or page.

    For a QR an image or its text, else the landing page.
    """
    if payment.flow == "PUSH_MESSAGE":
        return None
    if payment.flow == "NATIVE_REDIRECT":
        return f"vipps://token={payment.token}"  # opens the app, and no page
    # Without `qrFormat` the service sends an image (documented).
    wanted = (payment.request.get("qrFormat") or {}).get("format", "IMAGE/SVG+XML")
    if payment.flow == "QR" and wanted != "TEXT/TARGETURL":
        return f"{base_url}/qr?token={payment.token}"
    return landing_url(payment, base_url)


def created(payment: Payment, base_url: str) -> Json:
    url = redirect_url(payment, base_url)
    # A push has no address at all; a null would be another answer.
    return {"reference": payment.reference} | ({"redirectUrl": url} if url else {})


def modified(payment: Payment) -> Json:
    """The answer to capture, refund and cancel.

    `amount` is the payment's original one (observed), not the change.
    """
    return {
        "amount": amount(payment.value, payment.currency),
        "state": payment.state,
        "aggregate": aggregate(payment),
        "pspReference": payment.psp_reference,
        "reference": payment.reference,
    }


def got(payment: Payment, customer: Customer | None, base_url: str) -> Json:
    """The answer to *get payment*."""
    said = modified(payment)
    said["paymentMethod"] = {"type": payment.method} | ({"cardBin": payment.card_bin} if payment.card_bin else {})
    said["profile"] = {"sub": payment.sub} if payment.sub else {}
    if payment.flow != "PUSH_MESSAGE":
        native = payment.flow == "NATIVE_REDIRECT"
        said["redirectUrl"] = redirect_url(payment, base_url) if native else landing_url(payment, base_url)
    if payment.request.get("metadata") is not None:
        said["metadata"] = payment.request["metadata"]
    if payment.guaranteed_until is not None:
        said["captureGuaranteedUntil"] = with_offset(payment.guaranteed_until)
    return said | shared_by_customer(payment, customer)


def shared_by_customer(payment: Payment, customer: Customer | None) -> Json:
    """What the customer agreed to share (profile scope, Express).

    Only once the payment is authorized.
    """
    if payment.state is not State.AUTHORIZED or customer is None:
        return {}
    said: Json = {"shippingDetails": payment.shipping} if payment.shipping else {}
    scope = payment.scope
    if not scope and not payment.is_express:
        return said
    # The pretend customers have one name field, and the service two.
    first, _, last = customer.name.partition(" ")
    details: Json = {
        "email": f"{customer.phone}@example.com",
        "firstName": first,
        "lastName": last or first,
        "mobileNumber": customer.phone,
    }
    if "birthDate" in scope:
        # The birthday of the year has not come yet, whichever day it is, so the age is right.
        details["dateOfBirth"] = f"{payment.created_at.year - customer.age - 1}-12-31"
    if "address" in scope or payment.is_express:
        details["addresses"] = [address_of(customer)]
    return said | {"userDetails": details}


def event(payment: Payment, happened: Event) -> Json:
    """One line of the event log, with the official sample's oddities.

    Differing fraction digits, absent keys.
    """
    written = seven_digits if happened.name is Happening.CREATED else three_digits
    line: Json = {
        "reference": payment.reference,
        "pspReference": happened.psp_reference,
        "name": happened.name,
        "amount": amount(happened.value, payment.currency),
        "timestamp": written(happened.at),
        "success": happened.success,
    }
    return line | ({"idempotencyKey": happened.key} if happened.key is not None else {})


def row(payment: Payment, shop: str) -> Json:
    """A payment for the control calls and the pretend phone."""
    return {
        "reference": payment.reference,
        "msn": payment.msn,
        "state": payment.state,
        "amount": amount(payment.value, payment.currency),
        "description": payment.description,
        "aggregate": aggregate(payment),
        "receipt": payment.request.get("receipt"),
        "createdAt": three_digits(payment.created_at),
        "expiresAt": three_digits(payment.expires_at),
        "captureUntil": three_digits(payment.capture_until) if payment.capture_until else None,
        "phoneNumber": payment.phone,
        "userFlow": payment.flow,
        "returnUrl": payment.request.get("returnUrl"),
        "shop": shop,
        "warnings": doubts(payment.request),
        "events": [event(payment, happened) for happened in payment.events],
    }


def movement(moved: Movement) -> Json:
    return {
        "reference": moved.reference,
        "msn": moved.msn,
        "kind": moved.kind,
        "value": moved.value,
        "currency": moved.currency,
        "idempotencyKey": moved.key,
        "at": three_digits(moved.at),
    }
