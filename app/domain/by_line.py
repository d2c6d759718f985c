"""Capture or refund, by line or by amount, decided once.

The window reads its fields into `Capturing` or `GivingBack` and sends what `press` says; the services ask for the shipment
that an amount alone stands for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from app.domain.desk.views import OrderView
from app.domain.money import parse_amount
from app.domain.order import Order
from app.domain.problem import Invalid
from app.domain.shipment import (
    Parcel,
    Portion,
    TakenBack,
    cut,
    due,
    everything,
    pack,
    still_there,
    with_customer,
)
from app.domain.verdict import Action, Outlook, check_amount

Ticked = Mapping[int, Decimal] | Invalid | None
"""How many of each line (by its place) are ticked; what is wrong with that; None where lines cannot be ticked."""


class By(StrEnum):
    """What an amount was chosen by."""

    LINES = "lines"  # it is what the ticked lines are worth
    WHOLE = "whole"  # it is all there is, without a word about lines
    AMOUNT = "amount"  # it was typed over by hand


@dataclass(frozen=True)
class Press:
    """The act that a press asks for: amount (minor units) and chosen lines."""

    by: By
    amount: int
    lines: Mapping[int, Decimal] = field(default_factory=dict)


@dataclass(frozen=True)
class Capturing:
    """What is ticked and typed beside *Capture*.

    Where nothing is `typed`, it goes by what is ticked.
    """

    view: OrderView
    ticked: Ticked = None
    typed: str | None = None

    @classmethod
    def everything(cls, view: OrderView) -> Capturing:
        """All goods that have not left; without lines, all the money that is left."""
        return cls(view, {each.position: each.quantity for each in view.to_ship} if view.can_ship else None)

    @property
    def proposed(self) -> int:
        """What the ticked lines come to, in minor units.

        Without lines, all that is left. Raises `Invalid`.
        """
        # An order without lines, or one that came by hand, is captured by amount alone.
        if self.ticked is None:
            return self.view.payment.left if self.view.payment else 0
        return self.view.pack(_readable(self.ticked)).amount

    @property
    def amount(self) -> int | None:
        """The amount to capture, in minor units; None where it cannot be read."""
        try:
            return self._amount()
        # What is wrong is said at the field that is wrong, so here it only leaves the amount open.
        except Invalid:
            return None

    @property
    def parcel(self) -> Parcel | None:
        """The shipment that is ticked.

        None where lines are not shipped, or what is ticked cannot be.
        """
        try:
            return None if self.ticked is None else self.view.pack(_readable(self.ticked))
        except Invalid:
            return None  # said at the field

    @property
    def costs_nothing(self) -> bool:
        """Whether nothing is owed for the ticked goods, nor another amount asked."""
        parcel = self.parcel
        return parcel is not None and not parcel.owed and not self.amount

    @property
    def misses_whole(self) -> bool:
        """Whether only the whole is taken, and less is asked for."""
        verdict, amount = self.view.allowed[Action.CAPTURE], self.amount
        # A part where only the whole is taken would be refused (6140), so the button says it before.
        return verdict.whole and amount is not None and amount < verdict.limit

    @property
    def outlook(self) -> Outlook | None:
        """What the money will look like afterwards; None where nothing can be captured so."""
        amount = self.amount
        if not self.view.allowed[Action.CAPTURE] or not amount:
            return None
        return self.view.foresee(Action.CAPTURE, amount)

    @property
    def leaving(self) -> Parcel | None:
        """The shipment that is ticked, where the amount is that of the shipment."""
        parcel = self.parcel
        return parcel if parcel is not None and parcel.amount == (self.amount or 0) else None

    def press(self) -> Press:
        """What a press captures: what the ticked lines are worth, or the amount.

        Raises `Invalid`.
        """
        if self.costs_nothing:
            return Press(By.LINES, 0, _readable(self.ticked))
        verdict = self.view.allowed[Action.CAPTURE]
        amount = check_amount(verdict, self._amount(), self.view.order.total)
        wanted = _readable(self.ticked)
        # By line only where the amount is still theirs: one that was typed over belongs to no line.
        if wanted and self.view.pack(wanted).amount == amount:
            return Press(By.LINES, amount, wanted)
        return Press(By.WHOLE if amount == verdict.limit else By.AMOUNT, amount)

    def _amount(self) -> int:
        return self.proposed if self.typed is None else parse_amount(self.typed, currency=self.view.order.currency)


@dataclass(frozen=True)
class GivingBack:
    """Ticked lines and typed amount of a refund, or of a release.

    A release is always all of it.
    """

    view: OrderView
    action: Action = Action.REFUND
    ticked: Mapping[int, Decimal] | Invalid = field(default_factory=dict)
    typed: str = ""

    @property
    def taken_back(self) -> TakenBack | None:
        """What the ticked lines come to; None where none is ticked. Raises `Invalid`."""
        wanted = _readable(self.ticked)
        return self.view.take_back(wanted) if wanted else None

    @property
    def amount(self) -> int | None:
        """The amount that is typed, in minor units; None where it cannot be read."""
        try:
            return self._amount()
        except Invalid:
            return None

    @property
    def in_reach(self) -> bool:
        """Whether so much can go back."""
        return 0 < (self.amount or 0) <= self.view.allowed[self.action].limit

    @property
    def returning(self) -> TakenBack | None:
        """What comes back by line, where the amount is that of the ticked lines."""
        try:
            back = self.taken_back
        except Invalid:
            return None  # said at the field
        return back if back is not None and back.amount == self.amount else None

    @property
    def outlook(self) -> Outlook | None:
        """What the money will look like afterwards; None where so much cannot go back."""
        amount = self.amount
        return self.view.foresee(self.action, amount) if amount and self.in_reach else None

    def press(self) -> Press:
        """What a press gives back: what the ticked lines are worth, or the amount.

        Raises `Invalid`.
        """
        verdict = self.view.allowed[self.action]
        amount = check_amount(verdict, self._amount(), self.view.order.total)
        back = self.taken_back
        if back is not None and back.amount == amount:
            return Press(By.LINES, amount, _readable(self.ticked))
        return Press(By.WHOLE if amount == verdict.limit else By.AMOUNT, amount)

    def _amount(self) -> int:
        return parse_amount(self.typed, currency=self.view.order.currency)


def capture_alone(order: Order, shipped: Sequence[Portion], left: int, amount: int) -> Parcel:
    """The shipment that a capture of `amount` without lines is.

    `left` can be captured (minor units). All that is left, where it is just what the lines that have not gone are worth,
    ships them; anything else no line.
    """
    # Every line that has not gone, and nothing unless it is all the money there is.
    rest = everything(still_there(order, shipped)) if amount == left else {}
    parcel = pack(order, shipped, rest, left) if rest else None
    # `short` would mean that more is owed than is reserved; then the amount does not stand for the lines.
    exact = parcel is not None and not parcel.short and parcel.amount == left
    return Parcel(parcel.portions if parcel is not None and exact else (), amount, closes=True)


def refund_alone(order: Order, shipped: Sequence[Portion], captured: int, amount: int) -> Parcel:
    """The lines that come back with a refund of `amount` alone.

    Of all that was `captured`, in minor units. All of it, where it is just what the shipped lines are worth, brings them
    back; anything else no line.
    """
    have = with_customer(order, shipped, (), captured)
    # Only a refund of all that was ever captured can stand for all the goods.
    exact = amount == captured == due(order, shipped) and any(have)
    return Parcel(cut(order, (), everything(have), have) if exact else (), amount, closes=False)


def _readable(ticked: Ticked) -> Mapping[int, Decimal]:
    if isinstance(ticked, Invalid):
        raise ticked
    return ticked or {}
