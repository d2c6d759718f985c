"""What the service's own records prove about a decision whose answer was lost."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from app.domain.codes import EventName
from app.domain.operation import Kind, Operation
from app.domain.payment import Event, Seen, State


class Found(StrEnum):
    """What the service's own records say about a decision of ours."""

    HAPPENED = "happened"
    NOT_THERE = "not_there"  # they show that it did not happen
    UNCLEAR = "unclear"  # they fit both readings
    NO_PAYMENT = "no_payment"  # the service knows no such reference
    UNREAD = "unread"  # they could not be read now


def trace(operation: Operation, seen: Seen, events: Sequence[Event]) -> Found:
    """Whether a capture, refund or cancel happened, from the totals and the log alone.

    Our key in the log is a proof. Without one the totals decide: they are as before the decision, or more by exactly its
    amount, be it that somebody did it by hand in our place. Anything else did not come from us where the log is whole and
    tells keys of such entries, and is unclear where they carry none, or all that of the create: then a person has to
    compare. A cancel has no key in the log and happens once at most: its entry there is proof, where the totals may lag
    behind. No clock has a say in it: ours may be wrong. A create is not judged here: it has no totals.
    """
    own = [event for event in events if event.success and event.key == operation.key]
    if own:
        return Found.HAPPENED
    if operation.kind is Kind.CANCEL:
        # A cancel releases everything, so an entry of any key shows that it is done.
        ended = any(event.success and event.name in (EventName.CANCELLED, EventName.TERMINATED) for event in events)
        return Found.HAPPENED if ended or _nothing_reserved(seen) else Found.NOT_THERE
    total, name = (
        (seen.aggregate.captured, EventName.CAPTURED)
        if operation.kind is Kind.CAPTURE
        else (seen.aggregate.refunded, EventName.REFUNDED)
    )
    more = total - operation.before
    # Exactly as before, or exactly our amount more: then the totals are proof enough.
    if more in (0, operation.amount.minor):
        return Found.HAPPENED if more else Found.NOT_THERE
    # Some logs carry the key of the create in every entry; such a key proves nothing.
    first = {event.key for event in events if event.name == EventName.CREATED}
    moves = [event for event in events if event.success and event.name == name]
    tells_keys = any(event.key and event.key not in first for event in moves)
    whole = sum(event.amount.minor for event in moves) == total
    # Keys of others and a log that adds up to the total: ours is not among them.
    return Found.NOT_THERE if tells_keys and whole else Found.UNCLEAR


def _nothing_reserved(seen: Seen) -> bool:
    """Whether a cancel has nothing left to do, because it has been done."""
    total = seen.aggregate
    return seen.state is State.TERMINATED or (
        total.cancelled > 0 and total.captured + total.cancelled >= total.authorized
    )
