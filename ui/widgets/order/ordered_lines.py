"""What was ordered: lines, VAT and what else the order says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.desk.views import OrderView
from app.domain.money import Money, format_minor
from app.domain.order import OrderLine
from app.domain.problem import Invalid
from app.domain.shipment import Portion
from app.domain.vat import format_rate
from ui.look.formats import clock, day
from ui.look.line_words import counted, line_words, portion_words
from ui.look.sizes import GAP, SMALL
from ui.look.texts import flow_word, source_word, standing_word, tr
from ui.look.theme import Look
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import stop_before
from ui.widgets.one_line import OneLine
from ui.widgets.order.order_title import copyable
from ui.widgets.order.portions import PortionPicker
from ui.widgets.scrolls import ScrollCard
from ui.widgets.shipping.travel import TravelForm

RIGHT = Qt.AlignmentFlag.AlignRight
LONGEST_WORD = 22
"""A longer word than this is cut, for it cannot be wrapped."""


class Ordered(ScrollCard):
    """A card with the lines of an order.

    While something can leave, its lines can be ticked; `changed` tells of it.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("What was ordered"))
        self._look = look
        self._shown: object = None
        self._view: OrderView | None = None
        self._last_carrier = ""
        self.picker = PortionPicker(look)
        self.picker.changed.connect(self._show_worth)
        self.picker.changed.connect(self.changed)
        self.travels = TravelForm(look)
        self.travels.changed.connect(self.changed)
        self.carrier, self.tracking = self.travels.carrier, self.travels.tracking
        self._ship = self._build_ship()
        self.show_inside(self._build())

    def _build(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        self._rows = QWidget()
        column.addWidget(self._ship)
        column.addWidget(self._rows)
        self._column = column
        return column

    def _build_ship(self) -> QWidget:
        """The lines to tick, what else makes up the amount, and how they travel."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(SMALL)
        column.addWidget(label(tr("Ship now"), "small"))
        column.addWidget(self.picker)
        self._besides = QGridLayout()
        self._besides.setColumnStretch(0, 1)
        self.besides: list[tuple[QLabel, QLabel]] = []
        for row in range(3):
            # Made once and filled later: they change with each key in a quantity.
            pair = (copyable(label(role="small")), copyable(label(role="small", align=RIGHT)))
            self.besides.append(pair)
            for at, part in enumerate(pair):
                self._besides.addWidget(part, row, at)
        column.addLayout(self._besides)
        column.addWidget(self.travels)
        box.hide()
        return box

    @property
    def shipping(self) -> bool:
        """Whether lines can be ticked now."""
        return not self._ship.isHidden()

    def wanted(self) -> Mapping[int, Decimal]:
        """What is ticked to leave now. Raises `Invalid`."""
        return self.picker.wanted()

    def parcel_left(self) -> None:
        """The next one has a tracking number of its own."""
        self.travels.parcel_left()

    def complain(self, problem: Invalid | None) -> None:
        """Mark the number that cannot be used."""
        self.picker.complain(problem)

    def begin(self, carriers: Sequence[str] = (), last: str = "") -> None:
        """Begin with another order: forget all that was ticked or typed.

        `carriers` are those of the shop, `last` who took the parcel before.
        """
        self.picker.forget()
        self._last_carrier = last
        self.travels.begin(carriers)

    def show_view(self, view: OrderView, *, shipping: bool) -> None:
        """Show what was ordered; with `shipping`, what has not left yet can be ticked."""
        self._view = view
        left = view.to_ship if shipping else ()
        can_ship = bool(left)
        if can_ship:
            self.picker.show_lines(view.order, left, ticked=True, notes=self._note)
            self.picker.take_tab_after(stop_before(self.carrier))
            self._show_worth()
            # Goods that change hands at the counter travel with nobody.
            if self._last_carrier and not view.handed_over:
                self.carrier.setCurrentText(self._last_carrier)
                self._last_carrier = ""
        self._ship.setVisible(can_ship)
        # Only these are drawn here; a new countdown must not take away what somebody has just marked.
        shown = (view.order, view.shipped, view.returned, view.released, view.attempts, view.shipments, can_ship)
        if shown == self._shown:
            return
        self._shown = shown
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        ticked = {portion.position for portion in left}
        for part in (self._lines(view, ticked), self._vat(view), self._known(view)):
            if part.count():
                column.addLayout(part)
        # In one step: taken out and put in again, the card would be drawn once without it.
        self._column.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows

    def _show_worth(self) -> None:
        """Say what of each line is ticked, and what else there is between that and the amount to capture."""
        view, language = self._view, self._look.language
        if view is None:
            return
        rows: list[tuple[str, int]] = []
        try:
            parcel = view.pack(self.wanted())
        except Invalid:
            self.picker.show_worth(())  # said at the field
            self.travels.show_rest(None)
        else:
            self.picker.show_worth(parcel.portions)
            left = (view.payment.left if view.payment else 0) - parcel.amount
            self.travels.show_rest(Money(left, view.order.currency))
            rows = [
                (tr("Paid otherwise or returned"), -parcel.covered),
                (tr("Tip"), parcel.on_top),
                (tr("More than is reserved"), parcel.amount - parcel.owed),
            ]
        sums = [(words, format_minor(minor, language)) for words, minor in rows if minor]
        for pair, texts in zip(self.besides, [*sums, *[("", "")] * (len(self.besides) - len(sums))], strict=True):
            for part, text in zip(pair, texts, strict=True):
                part.setText(text)
                part.setVisible(bool(text))

    def _lines(self, view: OrderView, ticked: set[int]) -> QGridLayout:
        """The lines that cannot be ticked; those that can are not told twice."""
        grid, language, order = _grid(), self._look.language, view.order
        for at, line in enumerate(order.lines):
            if at in ticked:
                continue
            name = tr("{name} (return)").format(name=line.name) if line.is_return else line.name
            row = grid.rowCount()
            grid.addWidget(_wrapped(name, "body"), row, 0)
            grid.addWidget(copyable(label(format_minor(line.signed, language), align=RIGHT)), row, 1)
            detail = " · ".join(part for part in (line_words(line, language), self._note(at)) if part)
            note = label(detail, "small", wrap=True)
            note.setContentsMargins(0, 0, 0, SMALL)
            grid.addWidget(copyable(note), row + 1, 0, 1, 2)
        if not order.lines:
            grid.addWidget(copyable(label(tr("Only an amount, no lines"), wrap=True)), 0, 0)
            grid.addWidget(copyable(label(format_minor(order.total.minor, language), align=RIGHT)), 0, 1)
        return grid

    def _vat(self, view: OrderView) -> QGridLayout:
        """What is on no line: the tip, what is paid otherwise, and the VAT."""
        grid, language = _grid(), self._look.language
        rows = [(tr("Tip"), view.order.tip)] if view.order.tip else []
        rows += [(source_word(paid.source), -paid.minor) for paid in view.order.other_payments]
        for row in view.order.vat_table:
            words = tr("VAT {rate} of {net}").format(rate=format_rate(row.rate), net=format_minor(row.net, language))
            rows.append((words, row.tax))
        for words, minor in rows:
            at = grid.rowCount()
            grid.addWidget(copyable(label(words, "small", wrap=True)), at, 0)
            grid.addWidget(copyable(label(format_minor(minor, language), "small", align=RIGHT)), at, 1)
        return grid

    def _known(self, view: OrderView) -> QGridLayout:
        """What is asked about an order on the phone: numbers, the note, how it was sent, and what left by whom."""
        order, attempts = view.order, view.attempts
        sent = " · ".join(part for part in (flow_word(view.flow), view.phone if view.payment else "") if part)
        rows = [
            (tr("Receipt number"), order.receipt_number),
            (tr("Till"), order.pos_id),
            (tr("Note for the shop"), order.note),
            (tr("Sent by"), sent if view.payment else ""),
            (tr("PSP reference"), view.payment.psp_reference if view.payment else ""),
        ]
        for number, shipment in enumerate(view.shipments, 1):
            when = f"{day(shipment.at, self._look.language)} {clock(shipment.at, self._look.language)}"
            parts = (when, shipment.carrier, shipment.tracking, portion_words(view.order.lines, shipment.portions))
            rows.append((tr("Shipment {n}").format(n=number), " · ".join(part for part in parts if part)))
        for number, attempt in enumerate(attempts if len(attempts) > 1 else (), 1):
            words = tr("Request {n} by {way}").format(n=number, way=flow_word(attempt.flow))
            rows.append((words, f"{attempt.reference} · {standing_word(attempt.standing)}"))
        grid = _grid()
        # Names of things are short and things are long, above all references.
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for words, text in rows:
            if text:
                at = grid.rowCount()
                grid.addWidget(copyable(label(words, "small", wrap=True)), at, 0, Qt.AlignmentFlag.AlignTop)
                whole = max(map(len, text.split())) > LONGEST_WORD  # a number that is to be copied as it is
                where = (at + 1, 0, 1, 2) if whole else (at, 1, 1, 1)
                grid.addWidget(_wrapped(text, "small"), *where, Qt.AlignmentFlag.AlignTop)
        return grid

    def _note(self, position: int) -> str:
        """How many of a line left, came back or were given up with the reservation."""
        view = self._view
        if view is None:
            return ""
        line = view.order.lines[position]
        counts = [
            (tr("shipped {n}"), _count(view.shipped, position, line)),
            (tr("came back {n}"), _count(view.returned, position, line)),
            (tr("released {n}"), _count(view.released, position, line)),
        ]
        return " · ".join(words.format(n=count) for words, count in counts if count)


def _count(portions: Sequence[Portion], position: int, line: OrderLine) -> str:
    """How many of a line are in `portions`, with the unit; empty for none."""
    quantity = sum((portion.quantity for portion in portions if portion.position == position), Decimal(0))
    return counted(quantity, line.unit) if quantity else ""


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GAP)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(0, 1)
    return grid


def _wrapped(text: str, role: str) -> QLabel:
    """A text from outside in as many lines as it needs; one that cannot be wrapped ends in …, and never takes more room."""
    # A label that wraps asks for the room of its longest word, and would widen the page.
    if max(map(len, re.split(r"[\s-]", text))) > LONGEST_WORD:
        line = OneLine(role)
        line.show_text(text)
        return copyable(line)
    wrapped = label(text, role, wrap=True)
    # The layout decides how wide it is, and not its longest word.
    wrapped.setMinimumWidth(1)
    return copyable(wrapped)
