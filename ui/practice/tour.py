"""The tour: a first sale on the real page, step by step.

Each step is ticked off when the real thing has happened.
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from app.changes import ChangeSet, Topic
from app.domain.input.phone import parse_phone
from app.domain.order import Flow, Order
from app.domain.problem import Invalid
from app.domain.standing import Standing
from app.services.desk.browse import Browse
from ui.bridge import Bridge
from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.texts import tr


class TourStep(Enum):
    """What has to happen, in this order."""

    PRODUCT = auto()
    PAYER = auto()
    SENT = auto()
    APPROVED = auto()
    CAPTURED = auto()


_TAKEN = frozenset({Standing.PART_CAPTURED, Standing.CAPTURED})
_APPROVED = _TAKEN | {Standing.RESERVED}
_ENDED = frozenset({Standing.DECLINED, Standing.EXPIRED, Standing.CANCELLED})
_SENT = _APPROVED | _ENDED | {Standing.WAITING}
_SHOWN_BY = {TourStep.SENT: _SENT, TourStep.APPROVED: _APPROVED, TourStep.CAPTURED: _TAKEN}
"""Which states of the order show that a step has happened."""
_EXAMPLES = {
    "NO": ("499", "412 34 567"),
    "DK": ("349", "41 23 45 67"),
    "FI": ("49,90", "041 234 5678"),
    "SE": ("499", "070 123 45 67"),
}
"""What to type, as it is in each country: a price, and a number."""


class Tour(QObject):
    """Signals `changed` when it began, got further or was left."""

    changed = Signal()

    def __init__(self, browse: Browse, bridge: Bridge, keys: Shortcuts, market: str) -> None:
        super().__init__()
        self._browse = browse
        self._bridge = bridge
        self._keys = keys
        self._market = market
        self._standing = Standing.DRAFT
        self.running = False
        self.done: set[TourStep] = set()
        self._reference = ""
        bridge.changed.connect(self._on_changed)

    @property
    def finished(self) -> bool:
        """Whether the sale is made."""
        return len(self.done) == len(TourStep)

    def begin(self) -> None:
        """Start with the first step."""
        self.running, self.done, self._reference, self._standing = True, set(), "", Standing.DRAFT
        self.changed.emit()

    def leave(self) -> None:
        """Enough of it, or done."""
        self.running = False
        self.changed.emit()

    def see_order(self, order: Order) -> None:
        """The order as it is being built."""
        found = set()
        if order.lines:
            found.add(TourStep.PRODUCT)
        # A code and a link need no number.
        if order.flow is not Flow.PUSH or order.personal_qr or order.customer_token:
            found.add(TourStep.PAYER)
        # Once the first request is out the form is empty again; what was ticked off stays so.
        if not self._reference:
            self._tick(found)

    def see_payer(self, number: str) -> None:
        """What stands in the field for the phone number."""
        try:
            parse_phone(number, self._market)
        except Invalid:
            return
        self._tick({TourStep.PAYER})

    def see_sent(self, reference: str) -> None:
        """A request is on its way.

        What becomes of it is seen in the order. Until one is approved, the newest counts.
        """
        if self.running and TourStep.APPROVED not in self.done:
            self._reference = reference
            # Whatever way it went out, both must have been there.
            self._tick({TourStep.PRODUCT, TourStep.PAYER})
            self._look()

    def goals(self) -> list[tuple[str, bool]]:
        """Each step, and whether it is done."""
        words = {
            TourStep.PRODUCT: tr("A product is on the order"),
            TourStep.PAYER: tr("It is clear who pays"),
            TourStep.SENT: tr("The request is sent"),
            TourStep.APPROVED: tr("The customer approved"),
            TourStep.CAPTURED: tr("The money is captured"),
        }
        return [(words[step], step in self.done) for step in TourStep]

    def act(self) -> str:
        """What to do now."""
        price, number = _EXAMPLES[self._market]
        if self._standing in _ENDED and TourStep.APPROVED not in self.done:
            return tr(
                "This request has ended and nothing was paid. Send it again, then press Pay on the pretend phone."
            )
        words = {
            TourStep.PRODUCT: tr("Type a product and its price, such as Hoodie {price}, and press Enter.").format(
                price=price
            ),
            TourStep.PAYER: tr("Type who pays, for example {number}.").format(number=number),
            TourStep.SENT: tr("Send the request with the large button."),
            TourStep.APPROVED: tr(
                "You are the customer now: press Pay on the pretend phone. {key} brings it up."
            ).format(key=self._keys.hint(Command.PHONE)),
            TourStep.CAPTURED: tr("The goods are handed over: take the money with the large button."),
        }
        return next((words[step] for step in TourStep if step not in self.done), "")

    def _on_changed(self, changed: ChangeSet) -> None:
        if self.running and self._reference and changed.touches(self._reference, Topic.ORDER):
            self._look()

    def _look(self) -> None:
        """Tick off what the order shows to have happened; a request that was refused was not sent."""
        view = self._bridge.read(lambda: self._browse.order(self._reference))
        before, self._standing = self._standing, view.standing if view is not None else Standing.DRAFT
        self._tick({step for step, shown in _SHOWN_BY.items() if self._standing in shown})
        if self._standing is not before:
            self.changed.emit()

    def _tick(self, found: set[TourStep]) -> None:
        if self.running and found - self.done:
            self.done |= found
            self.changed.emit()
