"""A payment as the service sees it: observed, never decided by us.

The service's state stops at AUTHORIZED and then speaks through totals, so what may be done is computed from the totals.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from app.domain.codes import EventName
from app.domain.money import Money
from app.domain.operation import LIFETIME, Operation
from app.domain.order import Flow
from app.domain.shop.sales_unit import FIRST
from app.domain.standing import Standing


class State(StrEnum):
    """Where a payment stands.

    The first two are ours, the others the service's own words (ePayment spec, `State`).
    """

    NEW = "NEW"  # our request is on its way, or its answer was lost
    UNSENT = "UNSENT"  # the service does not have it, for certain; nothing was charged
    CREATED = "CREATED"  # the customer has not answered yet
    AUTHORIZED = "AUTHORIZED"  # the customer approved; the amount is reserved, and from here the totals speak
    ABORTED = "ABORTED"  # the customer said no
    EXPIRED = "EXPIRED"  # nobody answered in time
    TERMINATED = "TERMINATED"  # we cancelled before the customer approved


MOVES: dict[State, frozenset[State]] = {
    State.NEW: frozenset(State) - {State.NEW},
    State.UNSENT: frozenset({State.NEW}),  # sent again, under the same reference
    State.CREATED: frozenset({State.AUTHORIZED, State.ABORTED, State.EXPIRED, State.TERMINATED}),
    State.AUTHORIZED: frozenset(),
    State.ABORTED: frozenset(),
    State.EXPIRED: frozenset(),
    State.TERMINATED: frozenset(),
}
"""Every move that a payment can make; any other is an anomaly and is kept as one. The database refuses it as well."""

LIVE = frozenset({State.NEW, State.CREATED, State.AUTHORIZED})
"""States in which the customer may still pay or has paid. An order never has two payments in these."""


@dataclass(frozen=True)
class Aggregate:
    """The totals of a payment in minor units. None of them ever shrinks."""

    authorized: int = 0
    captured: int = 0
    refunded: int = 0
    cancelled: int = 0

    def __le__(self, later: Aggregate) -> bool:
        return (
            self.authorized <= later.authorized
            and self.captured <= later.captured
            and self.refunded <= later.refunded
            and self.cancelled <= later.cancelled
        )


@dataclass(frozen=True)
class Seen:
    """One answer of the service about a payment.

    `other_currency` is set when its totals are not in that of its amount.
    """

    reference: str
    amount: Money
    state: State
    aggregate: Aggregate
    psp_reference: str = ""
    redirect_url: str = ""
    capture_until: datetime | None = None
    other_currency: str = ""


@dataclass(frozen=True)
class Created:
    """The answer to a new request. A push has no address."""

    reference: str
    redirect_url: str = ""


@dataclass(frozen=True)
class Event:
    """One entry of the service's own log of a payment.

    `amount` is that of the event; `key` our idempotency key or empty.
    """

    reference: str
    psp_reference: str
    name: str
    amount: Money
    at: datetime
    key: str = ""
    success: bool = True

    @property
    def is_approval(self) -> bool:
        """Whether the customer approved; a refused card is told by the same name."""
        return self.name == EventName.AUTHORIZED and self.success


@dataclass(frozen=True)
class Payment:
    """One payment request of an order and what is known of it.

    `sent_at` is when our request was recorded; `looked_at` when the service last told us something new; `flow` is how the
    request reached the customer; `expires_at` is when it ends if nobody answers, where it was given a time of its own;
    `unit` is the sales unit that takes the money.
    """

    reference: str
    order_id: int
    amount: Money
    state: State
    sent_at: datetime
    aggregate: Aggregate = Aggregate()
    redirect_url: str = ""
    psp_reference: str = ""
    capture_until: datetime | None = None
    looked_at: datetime | None = None
    flow: Flow = Flow.PUSH
    expires_at: datetime | None = None
    unit: int = FIRST

    @property
    def ends_at(self) -> datetime:
        """When the request ends if the customer does not answer.

        Only the service says that it has.
        """
        return self.expires_at or self.sent_at + LIFETIME

    @property
    def left(self) -> int:
        """What is reserved and can still be captured, in minor units."""
        # After another end there may be sums, and nothing to capture all the same.
        if self.state is not State.AUTHORIZED:
            return 0  # a payment cancelled before approval shows cancelled without authorised
        return max(0, self.aggregate.authorized - self.aggregate.captured - self.aggregate.cancelled)

    @property
    def refundable(self) -> int:
        """What has been captured and not given back, in minor units."""
        return max(0, self.aggregate.captured - self.aggregate.refunded)


@dataclass(frozen=True)
class Anomaly:
    """An answer that cannot be true; kept and shown, never applied.

    `what` does not fit, what it `was` and what was `seen`.
    """

    reference: str
    what: str
    was: str
    seen: str


def advance(old: Payment, seen: Seen, at: datetime) -> Payment | Anomaly:
    """Move a payment from `old` to `seen`, or return the anomaly that forbids it.

    The one function that moves a payment; the service said so at `at`.
    """
    # The checks go from the name to the money: what is not about this payment says nothing about its sums.
    if seen.reference != old.reference:
        return Anomaly(old.reference, "reference", old.reference, seen.reference)
    if seen.other_currency:
        return Anomaly(old.reference, "currency", old.amount.currency, seen.other_currency)
    if seen.amount != old.amount:
        return Anomaly(old.reference, "amount", str(old.amount), str(seen.amount))
    # Here an old answer that comes late is stopped, too: no state ever moves back.
    if seen.state is not old.state and seen.state not in MOVES[old.state]:
        return Anomaly(old.reference, "state", old.state, seen.state)
    # Money that has moved stays moved; a smaller total is an old or a wrong answer.
    if not old.aggregate <= seen.aggregate:
        return Anomaly(old.reference, "aggregate", str(old.aggregate), str(seen.aggregate))
    # Cancelled alone may pass authorised: a request ended before approval counts so (`docs/service.md` 3.3).
    total = seen.aggregate
    # The largest of the two, because an end before approval cancels more than was ever authorised.
    if total.captured + total.cancelled > max(total.authorized, total.cancelled) or total.refunded > total.captured:
        return Anomaly(old.reference, "aggregate", str(old.aggregate), str(total))
    return replace(
        old,
        state=seen.state,
        aggregate=seen.aggregate,
        # What an answer leaves out is still so.
        psp_reference=seen.psp_reference or old.psp_reference,
        redirect_url=seen.redirect_url or old.redirect_url,
        capture_until=seen.capture_until or old.capture_until,
        looked_at=at,
    )


def overtaken(known: Payment, seen: Seen) -> bool:
    """Whether `seen` is true but older than what is `known`.

    An answer that the service kept, and gave again.
    """
    return (
        # Only the sums may differ: an answer with another state is new, or wrong.
        (seen.reference, seen.amount, seen.state) == (known.reference, known.amount, known.state)
        and not seen.other_currency
        and seen.aggregate != known.aggregate
        and seen.aggregate <= known.aggregate
    )


_FINAL = {State.ABORTED: Standing.DECLINED, State.EXPIRED: Standing.EXPIRED, State.TERMINATED: Standing.CANCELLED}


def standing(payment: Payment | None, open_operations: Sequence[Operation]) -> Standing:
    """The standing of an order, from its latest payment and open operations.

    An answer that was lost outweighs everything else: it is never shown as failed or as paid.
    """
    # First of all: an order of which an answer is missing is neither paid nor unpaid.
    if any(operation.unknown for operation in open_operations):
        return Standing.UNKNOWN
    if payment is None or payment.state is State.UNSENT:
        return Standing.DRAFT
    if payment.state is State.NEW:
        return Standing.SENDING
    if payment.state is State.CREATED:
        return Standing.WAITING
    if payment.state in _FINAL:
        return _FINAL[payment.state]
    total = payment.aggregate
    if total.captured == 0:
        # Nothing left and something let go is a release; without that the reservation stands.
        return Standing.RELEASED if payment.left == 0 and total.cancelled else Standing.RESERVED
    if total.refunded == total.captured and payment.left == 0:
        return Standing.REFUNDED
    return Standing.PART_CAPTURED if payment.left else Standing.CAPTURED
