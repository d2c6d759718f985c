"""The case card: what Vipps MobilePay's support needs to find a payment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any

from app.domain.desk.views import OrderView
from app.domain.input.invisible_marks import visible
from app.domain.operation import Operation
from app.domain.payment import Anomaly, Event, Payment
from app.domain.shop.sales_unit import SalesUnit


@dataclass(frozen=True)
class CaseFacts:
    """Everything that can stand on a case card; `now` is local.

    The order and the operations hold personal data; the card leaves it out unless it is asked for.
    """

    view: OrderView
    payments: tuple[Payment, ...]
    operations: tuple[Operation, ...]
    events: tuple[Event, ...]
    anomalies: tuple[tuple[datetime, Anomaly], ...]
    unit: SalesUnit
    version: str
    now: datetime


CaseCard = Mapping[str, Any]
"""A case card as JSON would hold it; amounts in minor units, moments as `{"utc", "local"}`."""


def case_card(facts: CaseFacts, *, personal: bool) -> CaseCard:
    """The card of a case.

    With `personal` also who the customer is, and what was written by hand.
    """
    zone, order = facts.now.tzinfo, facts.view.order
    card: dict[str, Any] = {
        "order": facts.view.reference,
        "standing": str(facts.view.standing),
        "amount": order.total.minor,
        "currency": str(order.currency),
        "sales_unit": facts.unit.id,
        "world": str(facts.unit.world),
        "version": facts.version,
        "written": _moment(facts.now, zone),
        "payments": [_payment(each, zone) for each in facts.payments],
        "steps": [_step(each, zone, personal=personal) for each in facts.operations],
        "events": [_event(each, zone) for each in facts.events],
        # Of which kind, and nothing of what it said: an answer that does not fit may hold anything.
        "set_aside": [{"at": _moment(at, zone), "what": each.what} for at, each in facts.anomalies],
    }
    if personal:
        card["personal"] = {
            "phone": order.phone,
            "customer": order.customer,
            "description": order.description,
            "note": order.note,
            "personal_qr": order.personal_qr,
            # What somebody bought tells of them, too.
            "lines": [line.name for line in order.lines],
        }
    return card


def case_text(card: CaseCard) -> str:
    """A card as lines of plain text, to be sent along with a question."""
    return "\n".join(visible(line) for line in _lines(card)) + "\n"


def _moment(at: datetime | None, zone: tzinfo | None) -> dict[str, str] | None:
    if at is None:
        return None
    return {"utc": f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}", "local": f"{at.astimezone(zone):%Y-%m-%d %H:%M:%S%z}"}


def _payment(payment: Payment, zone: tzinfo | None) -> dict[str, Any]:
    total = payment.aggregate
    return {
        "reference": payment.reference,
        "psp_reference": payment.psp_reference,
        "state": str(payment.state),
        "way": str(payment.flow),
        "amount": payment.amount.minor,
        "currency": str(payment.amount.currency),
        "sent": _moment(payment.sent_at, zone),
        "read": _moment(payment.looked_at, zone),
        "capture_until": _moment(payment.capture_until, zone),
        "authorized": total.authorized,
        "captured": total.captured,
        "refunded": total.refunded,
        "cancelled": total.cancelled,
    }


def _step(step: Operation, zone: tzinfo | None, *, personal: bool) -> dict[str, Any]:
    known: dict[str, Any] = {
        "at": _moment(step.recorded_at, zone),
        "kind": str(step.kind),
        "reference": step.reference,
        "amount": step.amount.minor,
        "currency": str(step.amount.currency),
        "stage": str(step.stage),
        "settled": _moment(step.settled_at, zone),
        "tries": step.tries,
        "error": step.error,
        "trace_id": step.trace_id,
        "idempotency_key": step.key,
    }
    # What the service said in words may repeat what it was sent, such as a phone number.
    return {**known, "said": step.detail, "reason": step.reason, "by": step.who} if personal else known


def _event(event: Event, zone: tzinfo | None) -> dict[str, Any]:
    return {
        "at": _moment(event.at, zone),
        "name": event.name,
        "reference": event.reference,
        "amount": event.amount.minor,
        "currency": str(event.amount.currency),
        "success": event.success,
        "psp_reference": event.psp_reference,
        "idempotency_key": event.key,
    }


_WIDTH = 16
_NAMES = {
    "psp_reference": "psp reference",
    "capture_until": "capture until",
    "trace_id": "trace id",
    "idempotency_key": "idempotency key",
    "personal_qr": "personal QR",
}


def _lines(card: CaseCard) -> Iterator[str]:
    yield "Case card (Kvitt)"
    yield from _pairs(card, ("order", "standing"))
    yield f"{'amount':{_WIDTH}}  {_money(card)}"
    yield f"{'sales unit':{_WIDTH}}  {card['sales_unit']} ({card['world']})"
    yield from _pairs(card, ("version", "written"))
    for title, name in (("Payment", "payments"), ("Step", "steps"), ("Event at Vipps MobilePay", "events")):
        for number, part in enumerate(card[name], 1):
            yield ""
            yield f"{title} {number}"
            yield from _part(part)
    for part in card["set_aside"]:
        yield ""
        yield "Answer set aside"
        yield from _part(part)
    if "personal" in card:
        yield ""
        yield "Personal"
        yield from _part(card["personal"])


def _part(part: CaseCard) -> Iterator[str]:
    amounts = {"amount", "authorized", "captured", "refunded", "cancelled"}
    currency = part.get("currency", "")
    for name in part:
        if name in amounts:
            yield f"{_NAMES.get(name, name):{_WIDTH}}  {_money({'amount': part[name], 'currency': currency})}"
        elif name != "currency":
            yield from _pairs(part, (name,))


def _pairs(part: CaseCard, names: Sequence[str]) -> Iterator[str]:
    """A line for each of `names` that has something in it."""
    for name in names:
        value = part[name]
        if isinstance(value, Mapping):
            value = f"{value['utc']} ({value['local']})"
        elif isinstance(value, list):
            value = ", ".join(value)
        elif isinstance(value, bool):
            value = "yes" if value else "no"
        if value not in ("", None):
            yield f"{_NAMES.get(name, name):{_WIDTH}}  {value}"


def _money(part: CaseCard) -> str:
    """An amount that reads the same in every country: `499.00 NOK`."""
    return f"{part['amount'] // 100}.{part['amount'] % 100:02} {part['currency']}"
