"""What must be, in plain Python: the service's books, what we can know of them, and what became of each decision.

It shares no code with the program but the names of kinds, stages and states.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from app.domain.operation import Kind, Stage
from app.domain.order import Flow
from app.domain.payment import State
from app.domain.standing import Standing
from app.domain.verdict import Action

BEFORE = ("drop_before", "500", "500_logged", "502", "423", "429")
"""Faults with which a request did not happen; after one of them the service's log tells of an attempt that failed."""
AFTER = ("drop_after", "500_after")
"""Faults with which it did."""
LIES = ("wrong_amount", "wrong_total")
"""Faults with which it did, and the answer cannot be true; a refusal is told as it is."""
BY_HAND = 100
"""What somebody in the portal moves a moment before us."""
LIVE = (State.NEW, State.CREATED, State.AUTHORIZED)
REFUSED_PUSH, REFUSED_PART, APPROVED_FIRST, OVER, NOTHING_LEFT, NOT_CAPTURABLE, TOO_MUCH = (
    *("5080", "6140", "6060", "6050"),
    *("6040", "6070", "6090"),
)
LIFE = timedelta(minutes=10)
"""How long a customer has."""
UNSURE = timedelta(seconds=30)
"""The sandbox's clock runs on by itself: this close to a deadline the model asks instead of saying."""


@dataclass
class Books:
    """One payment: as the service has it, or as we know it."""

    state: State
    authorized: int = 0
    captured: int = 0
    refunded: int = 0
    cancelled: int = 0

    @property
    def left(self) -> int:
        """What can still be captured."""
        return self.authorized - self.captured - self.cancelled if self.state is State.AUTHORIZED else 0

    @property
    def refundable(self) -> int:
        return self.captured - self.refunded

    def total(self, kind: Kind) -> int:
        return {Kind.CAPTURE: self.captured, Kind.REFUND: self.refunded}.get(kind, 0)

    @property
    def satisfied(self) -> bool:
        """Whether a cancel has nothing left to do."""
        released = self.cancelled > 0 and self.captured + self.cancelled >= self.authorized
        return self.state is State.TERMINATED or released


@dataclass
class Request:
    """One payment request: what the service has under this reference (None: nothing), and what we know."""

    reference: str
    amount: int
    flow: Flow
    known: Books = field(default_factory=lambda: Books(State.NEW))
    there: Books | None = None
    since: timedelta = timedelta()
    """When the service made it, on the service's own clock."""
    strange: bool = False
    """The service once gave an answer about it that cannot be true."""

    def read(self) -> None:
        """We see what the service has."""
        if self.there is not None:
            self.known = replace(self.there)


@dataclass
class Decision:
    """A decision and what must have become of it. `answer` is what the service has stored for its key: None before it
    arrived, empty for a yes, else the code of the no. `faults` are still to strike its tries."""

    kind: Kind
    request: Request
    amount: int
    at: datetime
    gentle: bool = False
    """A cancel that ends only what nobody has approved."""
    stage: Stage = Stage.OPEN
    answer: str | None = None
    error: str = ""
    faults: list[str] = field(default_factory=list)
    tries: int = 0
    last_try: datetime | None = None
    kept: bool = False
    before: int = 0
    """The total of its own kind when it was decided."""

    @property
    def pending(self) -> bool:
        return self.stage in (Stage.OPEN, Stage.UNKNOWN)

    @property
    def happened(self) -> bool:
        """Whether the service's records show it as done: by us, or by somebody else in our place."""
        there = self.request.there
        if self.answer == "" or there is None or self.kind is Kind.CREATE:
            return self.answer == ""
        if self.kind is Kind.CANCEL:
            return there.satisfied
        return there.total(self.kind) - self.before == self.amount


@dataclass
class Switches:
    """What the sales unit may do."""

    push: bool = True
    parts: bool = True


def carry_out(decision: Decision, switches: Switches, now: timedelta) -> str:
    """What the service does with `decision` when it arrives for the first time: empty, or the code of its no."""
    request, there = decision.request, decision.request.there
    if decision.kind is Kind.CREATE:
        if request.flow is Flow.PUSH and not switches.push:
            return REFUSED_PUSH
        request.there, request.since = Books(State.CREATED), now
        return ""
    assert there is not None
    code = objection(decision.kind, there, decision.amount, switches, gentle=decision.gentle)
    if code:
        return code
    if decision.kind is Kind.CAPTURE:
        there.captured += decision.amount
    elif decision.kind is Kind.REFUND:
        there.refunded += decision.amount
    elif there.state is State.CREATED:
        there.state, there.cancelled = State.TERMINATED, request.amount
    else:
        there.cancelled += there.left
    return ""


def objection(kind: Kind, there: Books, amount: int, switches: Switches, *, gentle: bool = False) -> str:
    """The code with which the service refuses a change of a payment, or nothing."""
    if kind is Kind.CAPTURE:
        if there.state is not State.AUTHORIZED:
            return "6080" if there.state is State.CREATED else "6200"
        if there.captured == there.authorized:
            return "6170"
        if there.cancelled:
            return "6070"
        if amount > there.left:
            return "6090"
        return "" if switches.parts or amount >= there.authorized else REFUSED_PART
    if kind is Kind.REFUND:
        if there.state is State.CREATED:
            return "6020"
        if not there.captured:
            return "6210"
        if not there.refundable:
            return "6180"
        return "6150" if amount > there.refundable else ""
    if there.state is State.CREATED:
        return ""
    if there.state is not State.AUTHORIZED:
        return "6050"
    if gentle:
        return APPROVED_FIRST
    if there.captured == there.authorized:
        return "6040"
    return "6190" if there.cancelled else ""


@dataclass
class Sale:
    """One order."""

    reference: str
    total: int
    flow: Flow
    requests: list[Request] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)

    @property
    def latest(self) -> Request | None:
        return self.requests[-1] if self.requests else None

    @property
    def pending(self) -> Decision | None:
        return next((each for each in self.decisions if each.pending), None)

    @property
    def known(self) -> Books | None:
        return self.latest.known if self.latest else None

    @property
    def there(self) -> Books | None:
        return self.latest.there if self.latest else None

    @property
    def fresh(self) -> bool:
        """Whether we know all that there is to know."""
        return self.pending is None and (self.there is None or self.there == self.known)

    @property
    def asks(self) -> bool:
        """Whether somebody has to say: keep or release?"""
        last, known = self.decisions[-1] if self.decisions else None, self.known
        if last is None or (last.kind, last.stage, last.error) != (Kind.CANCEL, Stage.REFUSED, APPROVED_FIRST):
            return False
        return known is not None and known.left > 0 and not last.kept

    @property
    def standing(self) -> Standing:
        """The word that staff must read."""
        known = self.known
        if any(each.stage is Stage.UNKNOWN for each in self.decisions):
            return Standing.UNKNOWN
        if known is None:
            return Standing.DRAFT
        if known.state is not State.AUTHORIZED:
            return WORDS[known.state]
        if not known.captured:
            return Standing.RELEASED if known.cancelled else Standing.RESERVED
        if known.left:
            return Standing.PART_CAPTURED
        return Standing.CAPTURED if known.refundable else Standing.REFUNDED

    def limit(self, action: Action) -> int | None:
        """Up to how much `action` must be allowed as far as we know; None when it must not be."""
        known = self.known
        if self.pending is not None:
            return None
        if action is Action.SEND:
            return None if known is not None and known.state in LIVE else 0
        if known is None:
            return None
        if action is Action.CANCEL:
            return self.requests[-1].amount if known.state is State.CREATED else None
        if action is Action.SHIP and known.state is State.AUTHORIZED and known.captured:
            return known.left
        return (known.refundable if action is Action.REFUND else known.left) or None


WORDS = {
    State.NEW: Standing.SENDING,
    State.UNSENT: Standing.DRAFT,
    State.CREATED: Standing.WAITING,
    State.ABORTED: Standing.DECLINED,
    State.EXPIRED: Standing.EXPIRED,
    State.TERMINATED: Standing.CANCELLED,
}


def why_not(sale: Sale, action: Action) -> str:
    """The code of the sentence that says why `action` is not allowed."""
    if sale.pending is not None:
        return "operation_unknown" if sale.pending.stage is Stage.UNKNOWN else "operation_open"
    if action is Action.SEND:
        return "already_sent"
    known = sale.known
    if known is None or known.state in (State.NEW, State.UNSENT):
        return "not_sent_yet"
    if action is Action.CANCEL:
        return "cancel_approved" if known.state is State.AUTHORIZED else "payment_over"
    if known.state is not State.AUTHORIZED:
        return "not_approved_yet" if known.state is State.CREATED else "payment_over"
    if action is Action.REFUND:
        return "all_refunded" if known.captured else "nothing_captured"
    if not known.cancelled:
        return "all_captured"
    return "rest_released" if known.captured else "all_released"
