"""How much to capture: proposed by what is ticked, typed over by hand, and told beforehand what it comes to."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Qt

from app.domain.desk.views import OrderView
from app.domain.money import Money, format_minor, format_money, parse_amount
from app.domain.problem import Invalid
from app.domain.shipment import Parcel
from app.domain.verdict import Action, check_amount
from ui.look.texts import sentence, tr
from ui.look.theme import Look
from ui.widgets.basics import Field, label, show_role
from ui.widgets.order.ordered import Ordered

NARROWEST = 144
"""Room for the largest amount, in pixels; a longer name above it takes more."""


class CaptureAmount(Field):
    """The amount to capture beside the main button. `forecast` is the line above it that says what is left afterwards."""

    def __init__(self, look: Look, ordered: Ordered) -> None:
        super().__init__(tr("Amount to capture"))
        self._look = look
        self._ordered = ordered
        self.setFixedWidth(max(NARROWEST, self.name.sizeHint().width()))
        self.forecast = label(role="small", wrap=True, align=Qt.AlignmentFlag.AlignRight)
        self.opened = False
        self._problem = ""

    def open_up(self) -> None:
        """Let a person type another amount than the lines come to."""
        self.opened = True
        self.show()
        self.setFocus()
        self.edit.selectAll()

    def fold(self) -> None:
        """Go by the lines again: the amount stands on the main button."""
        self.opened = False

    def propose(self, view: OrderView) -> None:
        """Put in what the ticked lines are worth; without lines, all that is left."""
        minor = view.payment.left if view.payment else 0
        self._ordered.complain(None)
        self.complain("")
        self._problem = ""
        if self._ordered.shipping:
            try:
                minor = view.pack(self._ordered.wanted()).amount
            except Invalid as problem:
                minor = 0
                self._ordered.complain(problem)
                self._problem = sentence(problem, self._look.language)
        self.edit.setText(format_minor(minor, self._look.language))

    def words(self, view: OrderView) -> str:
        """The amount for the main button, or a dash where none can be read."""
        minor = self._typed(view)
        return "–" if minor is None else format_money(Money(minor, view.order.currency), self._look.language)

    def costs_nothing(self, view: OrderView) -> bool:
        """Whether nothing is owed for the goods that are ticked, and no other amount is asked for."""
        parcel = self._parcel(view)
        return parcel is not None and not parcel.owed and not self._typed(view)

    def _parcel(self, view: OrderView) -> Parcel | None:
        """The shipment that is ticked; None where lines are not shipped, or what is ticked cannot be."""
        try:
            return view.pack(self._ordered.wanted()) if self._ordered.shipping else None
        except Invalid:
            return None  # said at the field

    def misses_whole(self, view: OrderView) -> bool:
        """Whether the sales unit takes only the whole, and less than that is asked for."""
        verdict, minor = view.allowed[Action.CAPTURE], self._typed(view)
        return verdict.whole and minor is not None and minor < verdict.limit

    def show_forecast(self, view: OrderView) -> None:
        """Say what the money will look like after the capture that is typed: a dry run in one line."""
        minor = self._typed(view)
        outlook = view.foresee(Action.CAPTURE, minor) if view.allowed[Action.CAPTURE] and minor else None
        text, missed = "", self.misses_whole(view)
        if missed:
            limit = Money(view.allowed[Action.CAPTURE].limit, view.order.currency)
            text = sentence(Invalid("whole_only", limit=limit), self._look.language)
        elif outlook is not None and outlook.left > 0:
            words = tr("After this: captured {captured}, {left} stays reserved.")
            text = words.format(
                captured=format_minor(outlook.captured, self._look.language),
                left=format_minor(outlook.left, self._look.language),
            )
        parcel = self._parcel(view)
        if parcel is not None and not missed and parcel.amount == (minor or 0):
            from app.words.parcels import parcel_words

            text = " ".join(filter(None, (parcel_words(parcel, view.order, tr, self._look.language), text)))
        show_role(self.forecast, "error" if missed or self._problem else "small")
        self.forecast.setText(self._problem or text)

    def read(self, view: OrderView) -> tuple[int, Mapping[int, Decimal]]:
        """The amount in minor units and the lines that it is for: none where it was typed over by hand.

        Raises `Invalid` after saying it at the field.
        """
        if self.costs_nothing(view):
            return 0, self._ordered.wanted()
        try:
            minor = check_amount(
                view.allowed[Action.CAPTURE], parse_amount(self.text, currency=view.order.currency), view.order.total
            )
            wanted = self._ordered.wanted() if self._ordered.shipping else {}
            by_line = bool(wanted) and view.pack(wanted).amount == minor
        except Invalid as problem:
            self.open_up()
            self.complain(sentence(problem, self._look.language))
            raise
        return minor, wanted if by_line else {}

    def _typed(self, view: OrderView) -> int | None:
        try:
            return parse_amount(self.text, currency=view.order.currency)
        except Invalid:
            return None
