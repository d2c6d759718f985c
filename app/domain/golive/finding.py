"""What a payment shows, read from how it is kept."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from app.domain.codes import EventName
from app.domain.golive.proof import Evidence, KeptPayment, Proof
from app.domain.money import Currency
from app.domain.operation import Kind, Operation, Stage
from app.domain.order import Flow, Interaction
from app.domain.payment import State

DIALLED = {Currency.NOK: "47", Currency.DKK: "45", Currency.EUR: "358", Currency.SEK: "46"}
"""The calling code of the country that a sales unit is of, by its currency."""
_USEFUL = re.compile(r"[A-Z][A-Z0-9]{0,7}-[0-9]{6}-[0-9]{4,}(?:-[0-9]+)?")
"""A reference that says shop, day and number, and can be read aloud (`app.domain.reference`)."""


class ShownPayment:
    """A payment, with what its proofs are read from."""

    def __init__(self, kept: KeptPayment) -> None:
        self.payment = kept.payment
        self.events = kept.events
        # Sorted once: a dozen proofs ask for them.
        self._done: dict[Kind, list[Operation]] = {}
        for each in kept.operations:
            if each.stage is Stage.DONE and each.reference == kept.payment.reference:
                self._done.setdefault(each.kind, []).append(each)

    def done(self, kind: Kind) -> Sequence[Operation]:
        """The operations of this kind that were done."""
        return self._done.get(kind, ())

    @cached_property
    def request(self) -> Operation | None:
        """The request that the service took."""
        return next(iter(self.done(Kind.CREATE)), None)

    @cached_property
    def body(self) -> Mapping[str, Any]:
        """What was asked for; empty where nothing was, or it cannot be read."""
        if self.request is None:
            return {}
        try:
            body = json.loads(self.request.body)
        except ValueError:
            return {}
        return body if isinstance(body, dict) else {}

    @property
    def customer(self) -> Mapping[str, Any]:
        """By what the customer was asked."""
        named = self.body.get("customer")
        return named if isinstance(named, dict) else {}

    @property
    def approved(self) -> bool:
        """Whether the customer has approved."""
        return self.payment.state is State.AUTHORIZED

    def event(self, name: EventName) -> datetime | None:
        """When the service's log tells of this, if it does."""
        return next((each.at for each in self.events if each.name == name and each.success), None)


def _settled(operation: Operation | None) -> datetime | None:
    return (operation.settled_at or operation.recorded_at) if operation else None


def _requested(looked: ShownPayment, *, where: bool = True) -> datetime | None:
    """When the request was taken, if what is asked for holds of it."""
    return _settled(looked.request) if where else None


def _seen(looked: ShownPayment, state: State) -> datetime | None:
    return looked.payment.looked_at if looked.payment.state is state else None


def _modified(looked: ShownPayment, kind: Kind, *, whole: bool) -> datetime | None:
    """When all, or a part, was captured or refunded in one step."""
    full = looked.payment.amount.minor
    fitting = (each for each in looked.done(kind) if (each.amount.minor == full) is whole)
    return _settled(next(fitting, None))


def _captured_in_time(looked: ShownPayment) -> datetime | None:
    until = looked.payment.capture_until
    at = _settled(next(iter(looked.done(Kind.CAPTURE)), None))
    # Where no deadline was told, the shortest there is counts (14 days, `docs/service.md` 5).
    latest = until or looked.payment.sent_at + timedelta(days=14)
    return at if at is not None and at <= latest else None


def _rest_released(looked: ShownPayment) -> datetime | None:
    total = looked.payment.aggregate
    if not (looked.approved and total.captured and total.cancelled):
        return None
    return _settled(next(iter(looked.done(Kind.CANCEL)), None))


def _waited_out(looked: ShownPayment) -> datetime | None:
    """When it was seen that nobody had answered, and no cancel of ours came before."""
    return None if looked.done(Kind.CANCEL) else _seen(looked, State.EXPIRED)


def _totals_agree(looked: ShownPayment) -> datetime | None:
    """When what was captured was read back, and is what the till had decided."""
    captures, at = looked.done(Kind.CAPTURE), looked.payment.looked_at
    agree = sum(each.amount.minor for each in captures) == looked.payment.aggregate.captured
    last = max((each.settled_at or each.recorded_at for each in captures), default=None)
    # A look from before the capture says nothing of it.
    return at if at is not None and last is not None and at >= last and agree else None


def _same_unit(looked: ShownPayment) -> datetime | None:
    refund = next(iter(looked.done(Kind.REFUND)), None)
    return _settled(refund) if refund and looked.request and refund.unit == looked.request.unit else None


def _abroad(looked: ShownPayment) -> datetime | None:
    phone, home = looked.customer.get("phoneNumber"), DIALLED[looked.payment.amount.currency]
    return _requested(looked, where=isinstance(phone, str) and phone != "" and not phone.startswith(home))


def _lines(looked: ShownPayment) -> datetime | None:
    receipt = looked.body.get("receipt")
    return _requested(looked, where=isinstance(receipt, dict) and bool(receipt.get("orderLines")))


def _terms(looked: ShownPayment) -> datetime | None:
    pages = looked.body.get("merchantLegalLinks")
    return _requested(looked, where=isinstance(pages, dict) and bool(pages.get("termsOfSaleUrl")))


FINDERS: Mapping[Proof, Callable[[ShownPayment], datetime | None]] = {
    Proof.CREATED: _requested,
    Proof.READ: lambda looked: looked.payment.looked_at,
    Proof.LOG_READ: lambda looked: max((each.at for each in looked.events), default=None),
    Proof.CANCELLED: lambda looked: (
        _settled(next(iter(looked.done(Kind.CANCEL)), None)) if looked.payment.state is State.TERMINATED else None
    ),
    Proof.CAPTURED_WHOLE: lambda looked: _modified(looked, Kind.CAPTURE, whole=True),
    Proof.CAPTURED_PART: lambda looked: _modified(looked, Kind.CAPTURE, whole=False),
    Proof.REFUNDED_WHOLE: lambda looked: _modified(looked, Kind.REFUND, whole=True),
    Proof.REFUNDED_PART: lambda looked: _modified(looked, Kind.REFUND, whole=False),
    Proof.STATE_CREATED: lambda looked: looked.event(EventName.CREATED) or _seen(looked, State.CREATED),
    Proof.STATE_AUTHORIZED: lambda looked: _seen(looked, State.AUTHORIZED),
    Proof.STATE_ABORTED: lambda looked: _seen(looked, State.ABORTED),
    Proof.STATE_EXPIRED: lambda looked: _seen(looked, State.EXPIRED),
    Proof.STATE_TERMINATED: lambda looked: _seen(looked, State.TERMINATED),
    Proof.EVENT_CAPTURED: lambda looked: looked.event(EventName.CAPTURED),
    Proof.EVENT_REFUNDED: lambda looked: looked.event(EventName.REFUNDED),
    Proof.EVENT_CANCELLED: lambda looked: looked.event(EventName.CANCELLED),
    Proof.LINES: _lines,
    Proof.PRESENT: lambda looked: _requested(
        looked, where=looked.body.get("customerInteraction") == Interaction.PRESENT
    ),
    Proof.TERMS: _terms,
    Proof.REFERENCE: lambda looked: _requested(looked, where=_USEFUL.fullmatch(looked.payment.reference) is not None),
    Proof.LINK: lambda looked: _requested(looked, where=looked.approved and looked.body.get("userFlow") == Flow.WEB),
    Proof.CODE: lambda looked: _requested(looked, where=looked.body.get("userFlow") == Flow.QR),
    Proof.NUMBER: lambda looked: _requested(
        looked, where=looked.body.get("userFlow") == Flow.PUSH and bool(looked.customer.get("phoneNumber"))
    ),
    Proof.OWN_CODE: lambda looked: _requested(looked, where=bool(looked.customer.get("personalQr"))),
    Proof.STICKER: lambda looked: _requested(looked, where=bool(looked.customer.get("customerToken"))),
    Proof.ABROAD: _abroad,
    Proof.IN_TIME: _captured_in_time,
    Proof.REST_RELEASED: _rest_released,
    Proof.WAITED_OUT: _waited_out,
    Proof.TOTALS_AGREE: _totals_agree,
    Proof.SAME_UNIT: _same_unit,
}
"""How each proof is found in a payment: when it was shown, or None."""


def shown_by(kept: KeptPayment) -> Iterator[Evidence]:
    """All that a payment shows."""
    looked = ShownPayment(kept)
    # The service's support finds a payment by the id of any answer that had one.
    traced = next((each.trace_id for each in kept.operations if each.trace_id), "")
    for proof, find in FINDERS.items():
        at = find(looked)
        if at is not None:
            yield Evidence(proof, at, kept.payment.reference, traced)


def newest(found: Iterable[Evidence]) -> dict[Proof, Evidence]:
    """Of each proof the newest evidence; of two of one moment the first."""
    kept: dict[Proof, Evidence] = {}
    for each in found:
        if each.proof not in kept or each.at > kept[each.proof].at:
            kept[each.proof] = each
    return kept
