"""Payments as they are kept, for what is read out of them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.codes import EventName
from app.domain.golive.proof import KeptPayment
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.payment import Aggregate, Event, Payment, State

AT = datetime(2026, 11, 30, 12, tzinfo=UTC)
REFERENCE = "K-261130-0001"
BODY: dict[str, Any] = {
    "userFlow": "PUSH_MESSAGE",
    "customerInteraction": "CUSTOMER_PRESENT",
    "customer": {"phoneNumber": "4712345678"},
    "receipt": {"orderLines": [{"name": "Hoodie"}]},
}


def decided(kind: Kind, minor: int = 1000, *, stage: Stage = Stage.DONE, body: bytes = b"{}", **more: Any) -> Operation:
    """A decision about the payment."""
    money = Money(minor, Currency.NOK)
    plain = Operation(1, 1, REFERENCE, kind, f"key-{kind}", body, money, stage, AT, settled_at=AT)
    return replace(plain, **more)


def kept(
    *operations: Operation,
    state: State = State.AUTHORIZED,
    totals: Aggregate = Aggregate(),  # noqa: B008 - it never changes
    body: dict[str, Any] | bytes | None = None,
    events: tuple[EventName, ...] = (),
    **more: Any,
) -> KeptPayment:
    """A payment whose request was taken, and what was decided on it."""
    sent = body if isinstance(body, bytes) else json.dumps(BODY if body is None else body).encode()
    money = Money(1000, Currency.NOK)
    payment = Payment(REFERENCE, 1, money, state, AT, totals, looked_at=AT + timedelta(seconds=9))
    log = tuple(Event(REFERENCE, "p", name, money, AT) for name in events)
    return KeptPayment(replace(payment, **more), (decided(Kind.CREATE, body=sent), *operations), log)
