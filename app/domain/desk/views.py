"""What pages show: an order in a list, in the strip, and whole.

Plain values, made by `app.services.desk.browse`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from app.domain.codes import ServiceCode
from app.domain.deadline import Deadline
from app.domain.desk.customer_sees import CustomerSees
from app.domain.desk.notes import OrderNote
from app.domain.input.invisible_marks import keep_visible
from app.domain.money import Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.order import Flow, Interaction, Order
from app.domain.payment import Aggregate, Payment, State
from app.domain.shipment import (
    Parcel,
    Portion,
    TakenBack,
    cut,
    due,
    everything,
    pack,
    still_there,
    take_back,
    with_customer,
)
from app.domain.shop.recipient import Recipient
from app.domain.shop.sales_unit import FIRST
from app.domain.standing import Standing
from app.domain.tills.whereabouts import TillPlace
from app.domain.verdict import Action, Outlook, Verdict, foresee


@dataclass(frozen=True)
class OrderRow:
    """An order in a list.

    `place` is for asking for the rows after it; `to_ship` says that what is reserved waits for goods that leave later,
    `refunded` that some of it went back; `read_at` is when the service last told something new of it.
    """

    place: int
    reference: str
    standing: Standing
    amount: Money
    customer: str
    phone: str
    what: str
    at: datetime
    to_ship: bool = False
    refunded: bool = False
    read_at: datetime | None = None


@dataclass(frozen=True)
class FoundRows:
    """Rows of a list, and before which place to look for more.

    None when there are no more. `unread` places between them could not be read, for the file is damaged there.
    """

    rows: tuple[OrderRow, ...]
    before: int | None
    unread: int = 0


@dataclass(frozen=True)
class WaitingRow:
    """A request that a customer has not answered, for the strip.

    `expires_at` is for the countdown only.
    """

    reference: str
    standing: Standing
    amount: Money
    customer: str
    what: str
    sent_at: datetime
    expires_at: datetime
    words: str = ""
    flow: Flow = Flow.PUSH
    to_ship: bool = False


@dataclass(frozen=True)
class DraftRow:
    """An order of which nothing was sent: parked, or kept for later."""

    reference: str
    amount: Money
    customer: str
    what: str
    at: datetime
    unfinished: bool
    parked: TillPlace | None = None
    """Where and by whom; None where that is not known."""


@dataclass(frozen=True)
class Customer:
    """A number that orders went to (with country code), and its latest name."""

    phone: str
    name: str

    def __post_init__(self) -> None:
        keep_visible(self, "name")


@dataclass(frozen=True)
class Doubt:
    """A reason to look at a number twice.

    The same amount was asked of it at `twin_at`, or it is the number of a `regular` with two digits swapped.
    """

    twin_at: datetime | None = None
    regular: Customer | None = None


@dataclass(frozen=True)
class Happening:
    """One line of the time line.

    `what` is a `Happened` or an `EventName`; the service may tell of something else by another name. `ours` tells our
    decisions from the service's log. `who` decided it; `detail` is the reason, the shipment or the trouble; `attempt` is
    the request's reference where the order has had more than one. `way` is how a request went out and `to` the number it
    went to, as far as it may be seen; `psp_reference` is the service's own number of the step and `key` the idempotency
    key that it went out with. `error` is the code of a step of ours that is not done.
    """

    at: datetime
    what: str
    amount: Money | None
    ours: bool
    stage: Stage | None = None
    who: str = ""
    detail: str = ""
    trace_id: str = ""
    attempt: str = ""
    way: Flow | None = None
    to: str = ""
    psp_reference: str = ""
    key: str = ""
    error: str = ""


@dataclass(frozen=True)
class Shipment:
    """What left together of an order, when, and how it travels."""

    at: datetime
    portions: tuple[Portion, ...]
    carrier: str
    tracking: str


@dataclass(frozen=True)
class ShownLink:
    """The newest tracking link of an order, and how far it has come.

    `error` is the code of what keeps it from being shown, `detail` the service's own words for it.
    """

    url: str
    carrier: str
    tracking: str
    stage: Stage
    error: str = ""
    detail: str = ""
    trace_id: str = ""


@dataclass(frozen=True)
class Attempt:
    """One payment request of an order: how it went out and how it ended."""

    reference: str
    flow: Flow
    standing: Standing
    sent_at: datetime


@dataclass(frozen=True)
class OrderView:
    """Everything that a page shows about one order.

    `shipped` and `returned` are the portions of lines that left and came back. `unknown_since` is since when an answer has
    been missing; `deadline` is the time limit of what is left; `keep_or_release` says that the customer approved
    just before we cancelled and nobody has answered that yet. `to_ship_later` says that the goods leave later. `phone` is
    the customer's number as far as it may be seen; `card_refused` is when the bank last refused the customer's card while
    the request waited. `link` is the newest tracking link, `customer_sees` what the app showed when it was read last,
    `recipient` who approved, as they shared it. `notes` are oldest first, `tags` by the alphabet. `refunds` are ours that
    happened or may have, oldest first. `unit` is our number of the sales unit that it belongs to.
    """

    reference: str
    order: Order
    standing: Standing
    made_at: datetime
    payment: Payment | None
    flow: Flow
    attempts: tuple[Attempt, ...]
    pending: tuple[Operation, ...]
    last_operation: Operation | None
    allowed: dict[Action, Verdict]
    happenings: tuple[Happening, ...]
    anomalies: int
    expires_at: datetime | None
    deadline: Deadline | None
    unknown_since: datetime | None
    keep_or_release: bool
    shipped: tuple[Portion, ...]
    returned: tuple[Portion, ...]
    unfinished: bool = False
    to_ship_later: bool = False
    link_is_short: bool = False
    phone: str = ""
    shipments: tuple[Shipment, ...] = ()
    card_refused: datetime | None = None
    link: ShownLink | None = None
    customer_sees: CustomerSees | None = None
    recipient: Recipient | None = None
    notes: tuple[OrderNote, ...] = ()
    tags: tuple[str, ...] = ()
    refunds: tuple[Operation, ...] = ()
    unit: int = FIRST

    @property
    def handed_over(self) -> bool:
        """Whether the goods changed hands at the counter, so that capturing is allowed."""
        order = self.order
        shipped = self.to_ship_later or any(line.is_shipping for line in order.lines)
        return order.interaction is Interaction.PRESENT and bool(order.lines) and not shipped

    @property
    def to_ship(self) -> tuple[Portion, ...]:
        """What of each line has not left yet, and what that is worth."""
        left = still_there(self.order, self.shipped)
        return cut(self.order, self.shipped, everything(left), left) if any(left) else ()

    @property
    def can_ship(self) -> bool:
        """Whether goods can leave now: money is reserved for them, or none is owed."""
        if not self.to_ship or not self.allowed[Action.SHIP]:
            return False
        return (
            bool(self.allowed[Action.CAPTURE]) or not self.pack(everything(still_there(self.order, self.shipped))).owed
        )

    @property
    def released(self) -> tuple[Portion, ...]:
        """The part of each line given up with the reservation, for shipments by line."""
        total = self.aggregate
        # Where the captures are not what left by line, they were by amount, and nobody knows which goods were given up.
        if not (total.authorized and total.cancelled) or due(self.order, self.shipped) != total.captured:
            return ()
        return self.to_ship

    @property
    def to_take_back(self) -> tuple[Portion, ...]:
        """The part of each line that the customer has, and its worth."""
        have = self._with_customer
        return cut(self.order, self.returned, everything(have), have) if any(have) else ()

    @property
    def _with_customer(self) -> tuple[Decimal, ...]:
        return with_customer(self.order, self.shipped, self.returned, self.aggregate.captured)

    def pack(self, wanted: Mapping[int, Decimal]) -> Parcel:
        """What shipping `wanted` now would capture. Raises what `app.domain.shipment.pack` raises."""
        return pack(self.order, self.shipped, wanted, self.payment.left if self.payment else 0)

    def take_back(self, wanted: Mapping[int, Decimal]) -> TakenBack:
        """What taking `wanted` back would refund. Raises what `app.domain.shipment.take_back` raises."""
        refundable = self.payment.refundable if self.payment else 0
        return take_back(self.order, self._with_customer, self.returned, wanted, refundable, self.aggregate.captured)

    def foresee(self, action: Action, amount: int) -> Outlook | None:
        """What the money will look like after `action` on `amount` (minor units).

        None before there is any.
        """
        return foresee(self.payment, action, amount) if self.payment else None

    @property
    def aggregate(self) -> Aggregate:
        """The totals, all zero before there are any."""
        return self.payment.aggregate if self.payment else Aggregate()

    @property
    def must_change(self) -> bool:
        """Whether the order must be changed before it can be sent.

        It is not finished, or the service refused the request for what is in it, so that the same request would be refused
        again.
        """
        if self.unfinished:
            return True
        last = self.last_operation
        refused = last is not None and last.kind is Kind.CREATE and last.stage is Stage.REFUSED
        # A reference that was taken is no fault of the order: the next request has another one.
        return refused and self.standing is Standing.DRAFT and last is not None and last.error != ServiceCode.TAKEN

    @property
    def service_state(self) -> str:
        """The service's own word for the state.

        Before it has one, DRAFT, or UNKNOWN while an answer is missing.
        """
        if self.payment is None or self.payment.state is State.UNSENT:
            return "DRAFT"
        return "UNKNOWN" if self.payment.state is State.NEW else self.payment.state.value
