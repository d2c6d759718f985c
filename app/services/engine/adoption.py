"""Adoption: writing down a payment of ours that only the service knew."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.order import Order
from app.domain.payment import LIVE, Anomaly, Event, Payment, Seen, State, advance
from app.domain.records.journal import What
from app.errors import Uncertain
from app.store import SavedOrder, Store
from app.store.sqlite.recovery import series_of


@dataclass(frozen=True)
class FoundPayment:
    """A payment as the service has it, and its log, oldest first."""

    payment: Payment
    seen: Seen
    events: tuple[Event, ...]


def found_payment(reference: str, seen: Seen, events: tuple[Event, ...], unit: int, now: datetime) -> FoundPayment:
    """The payment `reference` of a sales unit, by what the service answered.

    `events` is its log, oldest first. Raises `Uncertain` where that cannot be true.
    """
    # Only the log says when it was sent; the payment itself does not.
    sent_at = min((event.at for event in events), default=now)
    # From a NEW payment, because `advance` checks the answer and fills in what it says.
    known = advance(Payment(reference, 0, seen.amount, State.NEW, sent_at, unit=unit), seen, now)
    if isinstance(known, Anomaly):
        raise Uncertain(f"the answer about {reference} cannot be true")
    return FoundPayment(known, seen, events)


def adopt_within(store: Store, found: FoundPayment, now: datetime, description: str, why: str, who: str = "") -> None:
    """Write a found payment down with its log; call inside a write.

    Numbers move on, so that its reference is never given again. An order that is made for it has `description`; `why` is
    for the action log.
    """
    payment = found.payment
    before = store.payments.get(payment.reference)
    if before is not None:  # it was believed never to have arrived
        ours = replace(payment, order_id=before.order_id)
        # The state it has now is known; how it came there is in the service's log.
        # By way of NEW, because the tables of moves know no way from UNSENT to what was found.
        store.payments.save(replace(ours, state=State.NEW, aggregate=before.aggregate))
        store.payments.save(ours)
    else:
        saved, attempt = place_of(store, payment, description)
        store.payments.add(replace(payment, order_id=saved.id), attempt)
    store.payments.keep_answer(found.seen, now, None, payment.reference)
    store.payments.keep_events(found.events)
    # So the next order of that day gets a number behind this one.
    store.recovery.move_counter(payment.unit, payment.reference)
    store.journal.add(
        *(What.FOUND, now),
        who=who,
        reference=payment.reference,
        amount=payment.amount,
        outcome=payment.state,
        detail=why,
    )


def place_of(store: Store, payment: Payment, description: str) -> tuple[SavedOrder, int]:
    """The order of a found payment, and which of its requests it is.

    A new order when there is none; call inside a write.
    """
    saved = store.orders.find(payment.reference)
    attempt = 1
    if saved is None:
        base, _, end = payment.reference.rpartition("-")
        # `-2` at the end is a second request, unless it is the number of a day's series.
        if end.isdigit() and series_of(payment.reference) is None:
            saved = store.orders.find(base)
            attempt = int(end)
    if saved is not None:
        others = store.payments.of_order(saved.id)
        # Two live requests of one order cannot be told apart any more; then it becomes an order of its own.
        if payment.state not in LIVE or not any(other.state in LIVE for other in others):
            return saved, store.recovery.free_attempt(saved.id, attempt)
    # Its lines are not known here; the amount and the reference are what the service still knows.
    order = Order(
        lines=(), currency=payment.amount.currency, description=description, stated_total=payment.amount.minor
    )
    return store.orders.add(payment.reference, order, payment.sent_at, unit=payment.unit, till=payment.unit), 1
