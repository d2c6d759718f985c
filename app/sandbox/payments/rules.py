"""The table of state × operation, as pure functions.

Each function takes a payment and gives the payment afterwards, or raises a refusal with its code. Cells of the table that
nobody documents (which of two codes) are marked inferred in docs/sandbox.md.
"""

import secrets
from datetime import datetime, timedelta
from uuid import uuid4

from msgspec.structs import replace

from app.sandbox.http.errors import refusal
from app.sandbox.payments.payment import Event, Happening, Payment, State
from app.sandbox.units import Card, Unit, sub_of

REFUND_WINDOW = timedelta(days=365)
NO_RECEIVING_ACCOUNT, REFUND_TOO_LATE = 123, 124
"""Refund amounts that the documented test environment refuses on purpose."""


def ten_digits() -> str:
    """A pspReference of ten digits, as later events have."""
    # Ten digits and never fewer, so none begins with a nought.
    return str(1_000_000_000 + secrets.randbelow(9_000_000_000))


def new_psp_reference() -> str:
    return str(uuid4())


def happened(
    payment: Payment, name: Happening, value: int, now: datetime, key: str | None = None, failure: str | None = None
) -> tuple[Event, ...]:
    """The event log with one more line."""
    line = Event(
        psp_reference=ten_digits(), name=name, value=value, at=now, key=key, success=failure is None, reason=failure
    )
    return (*payment.events, line)


def ensure_capturable(payment: Payment, value: int, unit: Unit, now: datetime) -> None:
    if payment.state is State.CREATED:
        raise refusal("6080")
    if payment.state is not State.AUTHORIZED:
        raise refusal("6200")
    # The states first and the amounts last: a finished payment says so, whatever was asked for.
    if payment.captured == payment.authorized:
        raise refusal("6170")
    if payment.capture_until is not None and now >= payment.capture_until:
        raise refusal("6100")
    if payment.cancelled:
        raise refusal("6070")
    if value > payment.capturable:
        raise refusal("6090")
    if value < payment.authorized and not unit.partial_capture:
        raise refusal("6140")
    if payment.funds_gone:
        raise refusal("6260")


def capture(payment: Payment, value: int, unit: Unit, now: datetime, key: str | None) -> Payment:
    ensure_capturable(payment, value, unit, now)
    log = happened(payment, Happening.CAPTURED, value, now, key)
    return replace(payment, captured=payment.captured + value, events=log)


def ensure_refundable(payment: Payment, value: int, unit: Unit, now: datetime) -> None:
    if payment.state is State.CREATED:
        raise refusal("6020")
    if payment.state is not State.AUTHORIZED or not payment.captured:
        raise refusal("6210")
    if not payment.refundable:
        raise refusal("6180")
    # The sources disagree on when the 365 days begin; the reservation is the stricter reading.
    too_late = payment.reserved_at is not None and now >= payment.reserved_at + REFUND_WINDOW
    if too_late or value == REFUND_TOO_LATE:
        raise refusal("6220")
    if not unit.can_refund or value == NO_RECEIVING_ACCOUNT:
        raise refusal("5100")
    if value > payment.refundable:
        raise refusal("6150")


def refund(payment: Payment, value: int, unit: Unit, now: datetime, key: str | None) -> Payment:
    ensure_refundable(payment, value, unit, now)
    log = happened(payment, Happening.REFUNDED, value, now, key)
    return replace(payment, refunded=payment.refunded + value, events=log)


def cancel(payment: Payment, only_if_not_authorized: bool, now: datetime) -> Payment:
    """Release the whole remainder; there is no partial cancel.

    The log shows no key here, as in the official sample.
    """
    if payment.state is State.CREATED:
        if payment.processing_until is not None:
            raise refusal("6250")
        log = happened(payment, Happening.TERMINATED, payment.value, now)
        # Not a zero: the service answers with the full amount as cancelled and nothing authorized.
        return replace(payment, state=State.TERMINATED, cancelled=payment.value, events=log)
    if payment.state is not State.AUTHORIZED:
        raise refusal("6050")
    if only_if_not_authorized:
        raise refusal("6060")
    # Nothing left to release is not the same as nothing reserved.
    if payment.captured == payment.authorized:
        raise refusal("6040")
    if payment.capture_until is not None and now >= payment.capture_until:
        raise refusal("6030")
    if payment.cancelled:
        raise refusal("6190")
    return release(payment, now)


def release(payment: Payment, now: datetime) -> Payment:
    """Let the remainder go, by the merchant or by the deadline."""
    rest = payment.capturable
    log = happened(payment, Happening.CANCELLED, rest, now)
    return replace(payment, cancelled=payment.cancelled + rest, events=log)


def approve(payment: Payment, unit: Unit, now: datetime, phone: str | None, card: Card | None) -> Payment:
    """The customer says yes.

    AUTHORIZED carries the key of the create call, as in the official sample.
    """
    log = happened(payment, Happening.AUTHORIZED, payment.value, now, payment.key)
    until = now + timedelta(days=unit.capture_days)
    return replace(
        payment,
        state=State.AUTHORIZED,
        authorized=payment.value,
        events=log,
        # A code and a link name nobody; whose phone approves them is known only now.
        phone=phone or payment.phone,
        card_bin=card.bin if card else None,
        # Only a request that asks for something to be shared has a `sub` (documented).
        sub=sub_of(payment.msn, phone or payment.phone or "") if payment.scope else None,
        reserved_at=now,
        capture_until=until,
        # The bank's promise ends with the capture window at the latest.
        guaranteed_until=min(until, now + timedelta(days=card.guarantee_days if card else 7)),
        processing_until=None,
        approve_after_processing=False,
    )


def end(payment: Payment, state: State, now: datetime) -> Payment:
    """End a request by the customer's refusal or by time."""
    log = happened(payment, Happening(state.value), payment.value, now)
    return replace(payment, state=state, events=log, processing_until=None, approve_after_processing=False)
