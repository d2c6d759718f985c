"""A payment as the service sees it: observed, never decided by us.

The service's state stops at AUTHORIZED and then speaks through totals, so what may be done is computed from the totals.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.money import Money
from app.domain.operation import APPROVED_FIRST, Kind, Operation, Stage
from app.domain.order import Flow
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
    """One answer of the service about a payment. `other_currency` is set when its totals are not in that of its amount."""

    reference: str
    amount: Money
    state: State
    aggregate: Aggregate
    psp_reference: str = ""
    redirect_url: str = ""
    capture_until: datetime | None = None
    other_currency: str = ""


@dataclass(frozen=True)
class Event:
    """One entry of the service's own log of a payment. `amount` is that of the event; `key` our idempotency key or empty."""

    reference: str
    psp_reference: str
    name: str
    amount: Money
    at: datetime
    key: str = ""
    success: bool = True


@dataclass(frozen=True)
class Payment:
    """One payment request of an order and what is known of it.

    `sent_at` is when our request was recorded; `looked_at` when the service last told us something new; `flow` is how the
    request reached the customer.
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
    """An answer that cannot be true: `what` does not fit, what it `was` and what was `seen`. Kept and shown, never applied."""

    reference: str
    what: str
    was: str
    seen: str


def advance(old: Payment, seen: Seen, at: datetime) -> Payment | Anomaly:
    """The one function that moves a payment: `old` as `seen` by the service at `at`, or the anomaly that forbids it."""
    if seen.reference != old.reference:
        return Anomaly(old.reference, "reference", old.reference, seen.reference)
    if seen.other_currency:
        return Anomaly(old.reference, "currency", old.amount.currency, seen.other_currency)
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


def overtaken(known: Payment, seen: Seen) -> bool:
    """Whether `seen` is true and merely older than what is `known`: an answer that the service kept, and gave again."""
    return (
        (seen.reference, seen.amount, seen.state) == (known.reference, known.amount, known.state)
        and not seen.other_currency
        and seen.aggregate != known.aggregate
        and seen.aggregate <= known.aggregate
    )


class Trace(StrEnum):
    """What the service's own records say about a decision of ours."""

    HAPPENED = "happened"
    NOT_THERE = "not_there"  # they show that it did not happen
    UNCLEAR = "unclear"  # they fit both readings


def trace(operation: Operation, seen: Seen, events: Sequence[Event]) -> Trace:
    """Whether a capture, refund or cancel happened, from the totals and the log alone.

    Our key in the log is a proof. Without one the totals decide: they are as before the decision, or more by exactly its
    amount, be it that somebody did it by hand in our place. Anything else did not come from us where the log is whole and
    tells keys of such entries, and is unclear where they carry none, or all that of the create: then a person has to
    compare. A cancel has no key in the log and happens once at most: its entry there is proof, where the totals may lag
    behind. No clock has a say in it: ours may be wrong. A create is not judged here: it has no totals.
    """
    own = [event for event in events if event.success and event.key == operation.key]
    if own:
        return Trace.HAPPENED
    if operation.kind is Kind.CANCEL:
        ended = any(event.success and event.name in ("CANCELLED", "TERMINATED") for event in events)
        return Trace.HAPPENED if ended or _nothing_reserved(seen) else Trace.NOT_THERE
    total, name = (
        (seen.aggregate.captured, "CAPTURED")
        if operation.kind is Kind.CAPTURE
        else (seen.aggregate.refunded, "REFUNDED")
    )
    more = total - operation.before
    if more in (0, operation.amount.minor):
        return Trace.HAPPENED if more else Trace.NOT_THERE
    first = {event.key for event in events if event.name == "CREATED"}
    moves = [event for event in events if event.success and event.name == name]
    tells_keys = any(event.key and event.key not in first for event in moves)
    whole = sum(event.amount.minor for event in moves) == total
    return Trace.NOT_THERE if tells_keys and whole else Trace.UNCLEAR


def _nothing_reserved(seen: Seen) -> bool:
    """Whether a cancel has nothing left to do, because it has been done."""
    total = seen.aggregate
    return seen.state is State.TERMINATED or (
        total.cancelled > 0 and total.captured + total.cancelled >= total.authorized
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
    """Whether an action is allowed, up to how much (minor units), or the code of the sentence that says why not.

    `whole` says that the sales unit takes all of it or nothing: a part would be refused (6140).
    """

    limit: int = 0
    refusal: str = ""
    whole: bool = False

    def __bool__(self) -> bool:
        return not self.refusal


REFUND_WINDOW = timedelta(days=365)
"""Counted from the reservation, the stricter of two documented readings; the request is the earliest it can have been."""


def allowed_actions(
    payment: Payment | None, open_operations: Sequence[Operation], now: datetime, *, whole_only: bool = False
) -> dict[Action, Verdict]:
    """A verdict on every action, so that a button can be disabled and say why.

    `whole_only` is what the service has taught us about this sales unit: it refuses to capture a part.
    """
    if open_operations:
        code = "operation_unknown" if any(operation.unknown for operation in open_operations) else "operation_open"
        return {action: Verdict(refusal=code) for action in Action}
    verdicts = {action: _verdict(action, payment, now) for action in Action}
    if whole_only and verdicts[Action.CAPTURE]:
        verdicts[Action.CAPTURE] = replace(verdicts[Action.CAPTURE], whole=True)
    return verdicts


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

    `amount` zero or below raises `amount_not_positive`, above the limit `amount_above_limit`, a part where only the whole
    is taken `whole_only`.
    """
    if amount <= 0:
        raise Invalid("amount_not_positive", field=field)
    if amount > verdict.limit:
        raise Invalid("amount_above_limit", field=field, limit=Money(verdict.limit, currency_of.currency))
    if verdict.whole and amount < verdict.limit:
        raise Invalid("whole_only", field=field, limit=Money(verdict.limit, currency_of.currency))
    return amount


@dataclass(frozen=True)
class Outlook:
    """What the money of a payment will look like after an act, in minor units: a dry run for the person who decides."""

    captured: int
    refunded: int
    released: int
    left: int

    @property
    def kept(self) -> int:
        """What the shop has of it in the end."""
        return self.captured - self.refunded


def foresee(payment: Payment, action: Action, amount: int) -> Outlook:
    """The totals as they will be once `amount` (minor units) has been captured, refunded or released."""
    total = payment.aggregate
    return Outlook(
        captured=total.captured + (amount if action is Action.CAPTURE else 0),
        refunded=total.refunded + (amount if action is Action.REFUND else 0),
        released=total.cancelled + (amount if action in (Action.RELEASE, Action.CANCEL) else 0),
        left=payment.left - (amount if action in (Action.CAPTURE, Action.RELEASE) else 0),
    )


def approved_first(payment: Payment | None, last: Operation | None) -> bool:
    """Whether the customer approved just before the last step, a cancel, and somebody must say: keep or release?"""
    return (
        payment is not None
        and payment.state is State.AUTHORIZED
        and payment.left > 0
        and last is not None
        and (last.kind, last.stage, last.error) == (Kind.CANCEL, Stage.REFUSED, APPROVED_FIRST)
    )
