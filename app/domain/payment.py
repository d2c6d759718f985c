"""A payment as the service sees it: observed, never decided by us.

The service's state stops at AUTHORIZED and then speaks through totals, so what may be done is computed from the totals.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.money import Money
from app.domain.operation import Operation
from app.domain.problem import Invalid


class State(StrEnum):
    """Where a payment stands. The first two are ours, the others the service's own words (ePayment spec, `State`)."""

    NEW = "NEW"  # our request is on its way, or its answer was lost
    UNSENT = "UNSENT"  # the service does not have it, for certain; nothing was charged
    CREATED = "CREATED"  # the customer has not answered yet
    AUTHORIZED = "AUTHORIZED"  # the customer approved; the amount is reserved, and from here the totals speak
    ABORTED = "ABORTED"  # the customer said no
    EXPIRED = "EXPIRED"  # nobody answered in time
    TERMINATED = "TERMINATED"  # we cancelled before the customer approved


MOVES: dict[State, frozenset[State]] = {
    State.NEW: frozenset(State) - {State.NEW},
    State.UNSENT: frozenset(),
    State.CREATED: frozenset({State.AUTHORIZED, State.ABORTED, State.EXPIRED, State.TERMINATED}),
    State.AUTHORIZED: frozenset(),
    State.ABORTED: frozenset(),
    State.EXPIRED: frozenset(),
    State.TERMINATED: frozenset(),
}
"""Every move that a payment can make; any other is an anomaly and is kept as one."""

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
    """One answer of the service about a payment."""

    reference: str
    amount: Money
    state: State
    aggregate: Aggregate
    psp_reference: str = ""
    redirect_url: str = ""
    capture_until: datetime | None = None


@dataclass(frozen=True)
class Payment:
    """One payment request of an order and what is known of it.

    `sent_at` is when our request was recorded; `looked_at` when the service last told us something.
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

    @property
    def left(self) -> int:
        """What is reserved and can still be captured, in minor units."""
        if self.state is not State.AUTHORIZED:
            return 0  # a payment cancelled before approval shows cancelled without authorised
        return max(0, self.aggregate.authorized - self.aggregate.captured - self.aggregate.cancelled)

    @property
    def refundable(self) -> int:
        """What has been captured and not given back, in minor units."""
        return max(0, self.aggregate.captured - self.aggregate.refunded)


@dataclass(frozen=True)
class Anomaly:
    """An answer that cannot be true. It is kept and shown, never applied."""

    reference: str
    what: str
    was: str
    seen: str


def advance(old: Payment, seen: Seen, at: datetime) -> Payment | Anomaly:
    """The one function that moves a payment: `old` as `seen` by the service at `at`, or the anomaly that forbids it."""
    if seen.reference != old.reference:
        return Anomaly(old.reference, "reference", old.reference, seen.reference)
    if seen.amount != old.amount:
        return Anomaly(old.reference, "amount", str(old.amount), str(seen.amount))
    if seen.state is not old.state and seen.state not in MOVES[old.state]:
        return Anomaly(old.reference, "state", old.state, seen.state)
    if not old.aggregate <= seen.aggregate:
        return Anomaly(old.reference, "aggregate", str(old.aggregate), str(seen.aggregate))
    total = seen.aggregate
    if total.captured + total.cancelled > max(total.authorized, total.cancelled) or total.refunded > total.captured:
        return Anomaly(old.reference, "aggregate", str(old.aggregate), str(total))
    return replace(
        old,
        state=seen.state,
        aggregate=seen.aggregate,
        psp_reference=seen.psp_reference or old.psp_reference,
        redirect_url=seen.redirect_url or old.redirect_url,
        capture_until=seen.capture_until or old.capture_until,
        looked_at=at,
    )


class Standing(StrEnum):
    """The state for staff: one word of the glossary, with an icon and a colour each."""

    DRAFT = "draft"
    SENDING = "sending"
    WAITING = "waiting"
    RESERVED = "reserved"
    PART_CAPTURED = "part_captured"
    CAPTURED = "captured"
    RELEASED = "released"
    REFUNDED = "refunded"
    UNKNOWN = "unknown"
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


_FINAL = {State.ABORTED: Standing.DECLINED, State.EXPIRED: Standing.EXPIRED, State.TERMINATED: Standing.CANCELLED}


def standing(payment: Payment | None, open_operations: Sequence[Operation]) -> Standing:
    """The word for where an order stands, from its latest payment and what is open on it.

    An answer that was lost outweighs everything else: it is never shown as failed or as paid.
    """
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
        return Standing.RELEASED if payment.left == 0 and total.cancelled else Standing.RESERVED
    if total.refunded == total.captured and payment.left == 0:
        return Standing.REFUNDED
    return Standing.PART_CAPTURED if payment.left else Standing.CAPTURED


class Action(StrEnum):
    """What staff can ask for."""

    SEND = "send"
    CANCEL = "cancel"  # a request that the customer has not approved
    CAPTURE = "capture"
    RELEASE = "release"  # what is reserved and not captured
    REFUND = "refund"


@dataclass(frozen=True)
class Verdict:
    """Whether an action is allowed, up to how much (minor units), or the code of the sentence that says why not."""

    limit: int = 0
    refusal: str = ""

    def __bool__(self) -> bool:
        return not self.refusal


REFUND_WINDOW = timedelta(days=365)
"""Counted from the reservation, the stricter of two documented readings; the request is the earliest it can have been."""


def allowed_actions(
    payment: Payment | None, open_operations: Sequence[Operation], now: datetime
) -> dict[Action, Verdict]:
    """A verdict on every action, so that a button can be disabled and say why."""
    if open_operations:
        code = "operation_unknown" if any(operation.unknown for operation in open_operations) else "operation_open"
        return {action: Verdict(refusal=code) for action in Action}
    return {action: _verdict(action, payment, now) for action in Action}


def _verdict(action: Action, payment: Payment | None, now: datetime) -> Verdict:
    if action is Action.SEND:
        live = payment is not None and payment.state in LIVE
        return Verdict(refusal="already_sent") if live else Verdict()
    if payment is None or payment.state in (State.UNSENT, State.NEW):
        return Verdict(refusal="not_sent_yet")
    if action is Action.CANCEL:
        if payment.state is State.CREATED:
            return Verdict(payment.amount.minor)
        return Verdict(refusal="cancel_approved" if payment.state is State.AUTHORIZED else "payment_over")
    if payment.state is State.CREATED:
        return Verdict(refusal="not_approved_yet")
    if payment.state is not State.AUTHORIZED:
        return Verdict(refusal="payment_over")
    if action is Action.REFUND:
        if not payment.refundable:
            return Verdict(refusal="all_refunded" if payment.aggregate.captured else "nothing_captured")
        if now > payment.sent_at + REFUND_WINDOW:
            return Verdict(refusal="refund_too_late")
        return Verdict(payment.refundable)
    return Verdict(payment.left) if payment.left else Verdict(refusal="nothing_left")


def check_amount(verdict: Verdict, amount: int, currency_of: Money, field: str = "amount") -> int:
    """`amount` (minor units) if it lies within the verdict's limit.

    `amount` zero or below raises `amount_not_positive`, above the limit `amount_above_limit`.
    """
    if amount <= 0:
        raise Invalid("amount_not_positive", field=field)
    if amount > verdict.limit:
        raise Invalid("amount_above_limit", field=field, limit=Money(verdict.limit, currency_of.currency))
    return amount


LIFETIME = timedelta(minutes=10)
"""How long a customer has to approve. Only the service says when it is over; this is for the countdown."""
FIRST_LOOK = timedelta(seconds=5)
NEXT_LOOK = timedelta(seconds=2)
OVERDUE_LOOK = timedelta(seconds=15)
RESERVED_LOOK = timedelta(minutes=15)


def next_look(payment: Payment, now: datetime) -> datetime | None:
    """When to read the payment again, or None when nothing more can happen.

    Five seconds after the request and then every two (the service's polling guideline); slower once the ten minutes are
    well past, for a state that still lags; a quarter of an hour apart while money is reserved. `now` decides which.
    """
    if payment.state is State.AUTHORIZED and payment.left:
        return (payment.looked_at or payment.sent_at) + RESERVED_LOOK
    if payment.state is not State.CREATED:
        return None
    if payment.looked_at is None:
        return payment.sent_at + FIRST_LOOK
    step = OVERDUE_LOOK if now > payment.sent_at + LIFETIME + timedelta(minutes=2) else NEXT_LOOK
    return max(payment.sent_at + FIRST_LOOK, payment.looked_at + step)
