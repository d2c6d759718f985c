"""What pages show: an order in a list, in the strip, and whole. Plain values, made by `app.services.browse`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.money import Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.order import Order
from app.domain.payment import Action, Aggregate, Payment, Standing, State, Verdict
from app.domain.refusal import TAKEN


@dataclass(frozen=True)
class OrderRow:
    """An order in a list. `place` is for asking for the rows after it."""

    place: int
    reference: str
    standing: Standing
    amount: Money
    customer: str
    phone: str
    what: str
    at: datetime


@dataclass(frozen=True)
class WaitingRow:
    """A request that a customer has not answered, for the strip. `expires_at` is for the countdown only."""

    reference: str
    standing: Standing
    amount: Money
    customer: str
    what: str
    sent_at: datetime
    expires_at: datetime


@dataclass(frozen=True)
class Happening:
    """One line of the time line. `what` is a code of `ui.texts`; `ours` tells our decisions from the service's log."""

    at: datetime
    what: str
    amount: Money | None
    ours: bool
    stage: Stage | None = None
    detail: str = ""
    trace_id: str = ""


@dataclass(frozen=True)
class OrderView:
    """Everything that a page shows about one order."""

    reference: str
    order: Order
    standing: Standing
    made_at: datetime
    payment: Payment | None
    attempts: tuple[Payment, ...]
    pending: tuple[Operation, ...]
    last_operation: Operation | None
    allowed: dict[Action, Verdict]
    happenings: tuple[Happening, ...]
    anomalies: int
    expires_at: datetime | None

    @property
    def aggregate(self) -> Aggregate:
        """The totals, all zero before there are any."""
        return self.payment.aggregate if self.payment else Aggregate()

    @property
    def must_change(self) -> bool:
        """Whether the service refused the request for what is in it, so that the same request would be refused again."""
        last = self.last_operation
        refused = last is not None and last.kind is Kind.CREATE and last.stage is Stage.REFUSED
        return refused and self.standing is Standing.DRAFT and last is not None and last.error != TAKEN

    @property
    def service_state(self) -> str:
        """The service's own word for the state; before it has one, DRAFT, or UNKNOWN while an answer is missing."""
        if self.payment is None or self.payment.state is State.UNSENT:
            return "DRAFT"
        return "UNKNOWN" if self.payment.state is State.NEW else self.payment.state.value
