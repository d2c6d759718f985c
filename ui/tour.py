"""The first sale, step by step on the real page: each step is ticked off when the real thing has happened."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from app.changes import Change, Topic
from app.domain.order import Flow, Order
from app.domain.phone import parse_phone
from app.domain.problem import Invalid
from app.domain.standing import Standing
from app.services.browse import Browse
from ui.bridge import Bridge
from ui.texts import tr


class Step(Enum):
    """What has to happen, in this order."""

    PRODUCT = auto()
    PAYER = auto()
    SENT = auto()
    APPROVED = auto()
    CAPTURED = auto()


_APPROVED = {Standing.RESERVED, Standing.PART_CAPTURED, Standing.CAPTURED}
_TAKEN = {Standing.PART_CAPTURED, Standing.CAPTURED}


class Tour(QObject):
    """Signals `changed` when it began, got further or was left."""

    changed = Signal()

    def __init__(self, browse: Browse, bridge: Bridge) -> None:
        super().__init__()
        self._browse = browse
        self._bridge = bridge
        self.running = False
        self.done: set[Step] = set()
        self._reference = ""
        bridge.changed.connect(self._on_changed)

    @property
    def finished(self) -> bool:
        """Whether the sale is made."""
        return len(self.done) == len(Step)

    def begin(self) -> None:
        """Start with the first step."""
        self.running, self.done, self._reference = True, set(), ""
        self.changed.emit()

    def leave(self) -> None:
        """Enough of it, or done."""
        self.running = False
        self.changed.emit()

    def see_order(self, order: Order) -> None:
        """The order as it is being built."""
        found = set()
        if order.lines:
            found.add(Step.PRODUCT)
        if order.flow is not Flow.PUSH or order.personal_qr:
            found.add(Step.PAYER)
        if not self._reference:
            self._tick(found)

    def see_payer(self, number: str, market: str) -> None:
        """What stands in the field for the phone number."""
        try:
            parse_phone(number, market)
        except Invalid:
            return
        self._tick({Step.PAYER})

    def see_sent(self, reference: str) -> None:
        """A request went out."""
        if not self._reference:
            self._reference = reference if self.running else ""
            self._tick({Step.PRODUCT, Step.PAYER, Step.SENT})

    def goals(self) -> list[tuple[str, bool]]:
        """Each step, and whether it is done."""
        words = {
            Step.PRODUCT: tr("A product is on the order"),
            Step.PAYER: tr("It is clear who pays"),
            Step.SENT: tr("The request is sent"),
            Step.APPROVED: tr("The customer approved"),
            Step.CAPTURED: tr("The money is captured"),
        }
        return [(words[step], step in self.done) for step in Step]

    def act(self) -> str:
        """What to do now."""
        words = {
            Step.PRODUCT: tr("Type a product and its price, such as Hoodie 499, and press Enter."),
            Step.PAYER: tr("Type who pays, for example 412 34 567."),
            Step.SENT: tr("Send the request with the large button."),
            Step.APPROVED: tr("You are the customer now: press Pay on the pretend phone."),
            Step.CAPTURED: tr("The goods are handed over: take the money with the large button."),
        }
        return next((words[step] for step in Step if step not in self.done), "")

    def _on_changed(self, change: Change) -> None:
        if change.topic is Topic.ORDER and self.running and self._reference:
            view = self._bridge.read(lambda: self._browse.order(self._reference))
            standing = view.standing if view is not None else Standing.DRAFT
            self._tick(
                {step for step, when in ((Step.APPROVED, _APPROVED), (Step.CAPTURED, _TAKEN)) if standing in when}
            )

    def _tick(self, found: set[Step]) -> None:
        if self.running and found - self.done:
            self.done |= found
            self.changed.emit()
