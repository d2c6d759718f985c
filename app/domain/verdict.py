"""Verdicts on a payment: what may be done, how much, and why not.

And what it would come to: computed from the totals.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.codes import ServiceCode, WhyNot
from app.domain.deadline import ran_out
from app.domain.money import Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.payment import LIVE, Event, Payment, State
from app.domain.problem import Invalid


class Action(StrEnum):
    """What staff can ask for."""

    SEND = "send"
    CANCEL = "cancel"  # a request that the customer has not approved
    CAPTURE = "capture"
    SHIP = "ship"  # say that goods leave; captures what is owed for them, which may be nothing
    RELEASE = "release"  # what is reserved and not captured
    REFUND = "refund"


@dataclass(frozen=True)
class Verdict:
    """Whether an action is allowed, and its limit or the refusal's code.

    The limit is in minor units. `whole` says that the sales unit takes all of it or nothing: a part would be refused
    (6140).
    """

    limit: int = 0
    refusal: str = ""
    whole: bool = False

    def __bool__(self) -> bool:
        return not self.refusal


REFUND_WINDOW = timedelta(days=365)
"""Counted from the reservation (`docs/service.md` 5.5); the request is the earliest moment that it can have been."""


def allowed_actions(
    payment: Payment | None,
    open_operations: Sequence[Operation],
    now: datetime,
    *,
    whole_only: bool = False,
    events: Sequence[Event] = (),
) -> dict[Action, Verdict]:
    """A verdict on every action, for buttons that say why not.

    `whole_only` is what the service has taught us about this sales unit: it refuses to capture a part. `events` is the
    service's log, which tells what ran out of time from what was released.
    """
    # While a step is open nothing else may start: its outcome decides what is left.
    if open_operations:
        unknown = any(operation.unknown for operation in open_operations)
        code = WhyNot.OPERATION_UNKNOWN if unknown else WhyNot.OPERATION_OPEN
        return {action: Verdict(refusal=code) for action in Action}
    verdicts = {action: _verdict(action, payment, now, events) for action in Action}
    # Learnt from a refusal and not configured: only the service knows what its agreement says.
    if whole_only and verdicts[Action.CAPTURE]:
        verdicts[Action.CAPTURE] = replace(verdicts[Action.CAPTURE], whole=True)
    return verdicts


def refund_until(payment: Payment) -> datetime:
    """Until when the service takes a refund."""
    return payment.sent_at + REFUND_WINDOW


def must_end_first(payment: Payment | None) -> bool:
    """Whether this request must be seen ended before the order's next one may go."""
    return payment is not None and payment.state in LIVE


def _verdict(action: Action, payment: Payment | None, now: datetime, events: Sequence[Event]) -> Verdict:
    if action is Action.SEND:
        # The one action that needs no payment yet.
        return Verdict(refusal=WhyNot.ALREADY_SENT) if must_end_first(payment) else Verdict()
    if payment is None or payment.state in (State.UNSENT, State.NEW):
        return Verdict(refusal=WhyNot.NOT_SENT_YET)
    if action is Action.CANCEL:
        if payment.state is State.CREATED:
            return Verdict(payment.amount.minor)
        # It can be released, which is another act with its own name.
        return Verdict(refusal=WhyNot.CANCEL_APPROVED if payment.state is State.AUTHORIZED else WhyNot.PAYMENT_OVER)
    if payment.state is State.CREATED:
        return Verdict(refusal=WhyNot.NOT_APPROVED_YET)
    if payment.state is not State.AUTHORIZED:
        return Verdict(refusal=WhyNot.PAYMENT_OVER)
    if action is Action.REFUND:
        if not payment.refundable:
            return Verdict(refusal=WhyNot.ALL_REFUNDED if payment.aggregate.captured else WhyNot.NOTHING_CAPTURED)
        # The service refuses it by then (6220); the shop has to pay back in another way.
        if now > refund_until(payment):
            return Verdict(refusal=WhyNot.REFUND_TOO_LATE)
        return Verdict(payment.refundable)
    if payment.left:
        return Verdict(payment.left)
    if action is Action.SHIP and payment.aggregate.captured:
        return Verdict()  # what has been paid for may leave at any time
    return Verdict(refusal=_why_nothing_left(payment, events))


def why_no_link(payment: Payment | None) -> WhyNot | None:
    """Why no tracking page can be shown in the customer's app.

    None where it can. It moves no money, so no open step stands in its way.
    """
    if payment is None or payment.state in (State.UNSENT, State.NEW):
        return WhyNot.NOT_SENT_YET
    if payment.state is State.CREATED:
        return WhyNot.NOT_APPROVED_YET
    return None if payment.state is State.AUTHORIZED else WhyNot.PAYMENT_OVER


def _why_nothing_left(payment: Payment, events: Sequence[Event]) -> WhyNot:
    """The code of the sentence for a reservation of which nothing is left."""
    total = payment.aggregate
    # Nothing was let go, so all of it was captured.
    if not total.cancelled:
        return WhyNot.ALL_CAPTURED
    if ran_out(payment, events):
        return WhyNot.REST_RAN_OUT if total.captured else WhyNot.RESERVATION_RAN_OUT
    return WhyNot.REST_RELEASED if total.captured else WhyNot.ALL_RELEASED


def check_amount(verdict: Verdict, amount: int, currency_of: Money, field: str = "amount") -> int:
    """`amount` (minor units) if it lies within the verdict's limit.

    `amount` zero or below raises `amount_not_positive`, above the limit `amount_above_limit`, a part where only the whole
    is taken `whole_only`.
    """
    if amount <= 0:
        raise Invalid("amount_not_positive", field=field)
    if amount > verdict.limit:
        raise Invalid(WhyNot.AMOUNT_ABOVE_LIMIT, field=field, limit=Money(verdict.limit, currency_of.currency))
    if verdict.whole and amount < verdict.limit:
        raise Invalid(WhyNot.WHOLE_ONLY, field=field, limit=Money(verdict.limit, currency_of.currency))
    return amount


@dataclass(frozen=True)
class Outlook:
    """A payment's money after an act, in minor units: a dry run."""

    captured: int
    refunded: int
    released: int
    left: int

    @property
    def kept(self) -> int:
        """What the shop has of it in the end."""
        return self.captured - self.refunded


def foresee(payment: Payment, action: Action, amount: int) -> Outlook:
    """The totals after `amount` was captured, refunded or released; in minor units."""
    total = payment.aggregate
    return Outlook(
        captured=total.captured + (amount if action is Action.CAPTURE else 0),
        refunded=total.refunded + (amount if action is Action.REFUND else 0),
        released=total.cancelled + (amount if action in (Action.RELEASE, Action.CANCEL) else 0),
        # What a refund gives back was captured before and is not reserved any more.
        left=payment.left - (amount if action in (Action.CAPTURE, Action.RELEASE) else 0),
    )


def approved_first(payment: Payment | None, last: Operation | None) -> bool:
    """Whether the customer approved before a cancel: then a person must choose.

    Keep or release?
    """
    return (
        payment is not None
        and payment.state is State.AUTHORIZED
        and payment.left > 0
        and last is not None
        and (last.kind, last.stage, last.error) == (Kind.CANCEL, Stage.REFUSED, ServiceCode.APPROVED_FIRST)
    )
