"""What was ordered: lines, VAT and what else the order says; and what of it leaves now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.money import format_minor
from app.domain.order import OrderLine, shown_quantity
from app.domain.problem import Invalid
from app.domain.vat import format_rate
from app.domain.views import Attempt, OrderView
from ui.texts import flow_word, standing_word, tr
from ui.theme import GAP, SMALL, TINY, Look
from ui.widgets.basics import Field, choice, label, stop_before
from ui.widgets.portions import PortionPicker
from ui.widgets.scrolls import ScrollCard

RIGHT = Qt.AlignmentFlag.AlignRight
CARRIERS = ("Posten", "Bring", "PostNord", "DHL", "GLS", "Helthjem", "Instabox", "Matkahuolto", "Posti")
"""Carriers of the Nordic countries to choose from; any other can be typed."""


class Ordered(ScrollCard):
    """A card with the lines of an order. While something can leave, its lines can be ticked; `changed` tells of it."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("What was ordered"))
        self._look = look
        self._shown: object = None
        self.picker = PortionPicker(look)
        self.picker.changed.connect(self.changed)
        self.carrier = _carrier_choice()
        self.tracking = Field(tr("Tracking number"))
        self._ship = self._build_ship()
        self.show_inside(self._build())

    def _build(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        self._rows = QWidget()
        column.addWidget(self._ship)
        column.addWidget(self._rows)
        column.addStretch(1)
        self._column = column
        return column

    def _build_ship(self) -> QWidget:
        """The lines to tick, and how they travel."""
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(SMALL)
        column.addWidget(label(tr("Ship now"), "small"))
        column.addWidget(self.picker)
        travels = QHBoxLayout()
        travels.setSpacing(SMALL)
        named = QVBoxLayout()
        named.setSpacing(TINY)
        name = label(tr("Carrier"), "small")
        name.setBuddy(self.carrier)
        named.addWidget(name)
        named.addWidget(self.carrier)
        travels.addLayout(named, 1)
        travels.addWidget(self.tracking, 1)
        column.addLayout(travels)
        held.hide()
        return held

    @property
    def shipping(self) -> bool:
        """Whether lines can be ticked now."""
        return not self._ship.isHidden()

    def wanted(self) -> Mapping[int, Decimal]:
        """What is ticked to leave now. Raises `Invalid`."""
        return self.picker.wanted()

    def parcel_left(self) -> None:
        """The next one has a tracking number of its own."""
        self.tracking.edit.clear()

    def complain(self, problem: Invalid | None) -> None:
        """Mark the number that cannot be used."""
        self.picker.complain(problem)

    def begin(self) -> None:
        """Another order is shown from now on: nothing that was ticked or typed is meant for it."""
        self.picker.forget()
        self.carrier.setCurrentText("")
        self.tracking.edit.clear()

    def show_view(self, view: OrderView, *, shipping: bool) -> None:
        """Show what was ordered; with `shipping`, what has not left yet can be ticked."""
        left = view.to_ship if shipping else ()
        can_ship = bool(left)
        if can_ship:
            self.picker.show_lines(view.order, left, ticked=True)
            self.picker.take_tab_after(stop_before(self.carrier))
        self._ship.setVisible(can_ship)
        shown = (view.order, view.shipped, view.returned, view.attempts, can_ship)
        if shown == self._shown:
            return
        self._shown = shown
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for at, (name, amount, role) in enumerate(self._texts(view, {portion.position for portion in left})):
            for column, text in enumerate((name, amount)):
                cell = label(text, role, wrap=column == 0, align=RIGHT if column else None)
                cell.setContentsMargins(0, 0 if role == "small" else SMALL, 0, 2)
                grid.addWidget(cell, at, column)
        rows = QWidget()
        rows.setLayout(grid)
        self._column.replaceWidget(self._rows, rows)
        self._rows.deleteLater()
        self._rows = rows

    def _texts(self, view: OrderView, ticked: set[int]) -> list[tuple[str, str, str]]:
        """What stands left and right in each row, and the role of its labels. A line that can be ticked is not told twice."""
        language, order = self._look.language, view.order
        told = [at for at in range(len(order.lines)) if at not in ticked]
        rows = [row for at in told for row in self._line(order.lines[at], *self._parts(view, at))]
        if not order.lines:
            rows.append((tr("Only an amount, no lines"), format_minor(order.total.minor, language), "body"))
        if rows:
            rows.append(("", "", "body"))
        for row in order.vat_table:
            words = tr("VAT {rate} of {net}").format(rate=format_rate(row.rate), net=format_minor(row.net, language))
            rows.append((words, format_minor(row.tax, language), "small"))
        for words, text in (
            (tr("Receipt number"), order.receipt_number),
            (tr("Till"), order.pos_id),
            (tr("Note to ourselves"), order.note),
        ):
            if text:
                rows.append((words, text, "small"))
        return rows + self._requests(view.attempts)

    def _parts(self, view: OrderView, position: int) -> tuple[Decimal, Decimal]:
        """How many of a line left, and how many came back."""
        gone, back = (
            sum((portion.quantity for portion in portions if portion.position == position), Decimal(0))
            for portions in (view.shipped, view.returned)
        )
        return gone, back

    def _line(self, line: OrderLine, gone: Decimal, back: Decimal) -> list[tuple[str, str, str]]:
        language = self._look.language
        detail = f"{shown_quantity(line.quantity)} × {format_minor(line.unit_price, language)}"
        if line.discount:
            detail += " · " + tr("discount {amount}").format(amount=format_minor(line.discount, language))
        if gone:
            detail += " · " + tr("shipped {n}").format(n=shown_quantity(gone))
        if back:
            detail += " · " + tr("came back {n}").format(n=shown_quantity(back))
        name = tr("{name} (return)").format(name=line.name) if line.is_return else line.name
        return [(name, format_minor(line.signed, language), "body"), (detail, "", "small")]

    def _requests(self, attempts: Sequence[Attempt]) -> list[tuple[str, str, str]]:
        """Every request that went out, where there was more than one."""
        if len(attempts) < 2:
            return []
        return [
            (
                tr("Request {n} by {way}: {reference}").format(
                    n=number, way=flow_word(attempt.flow), reference=attempt.reference
                ),
                standing_word(attempt.standing),
                "small",
            )
            for number, attempt in enumerate(attempts, 1)
        ]


def _carrier_choice() -> QComboBox:
    made = choice(tr("Carrier"), [(name, name) for name in ("", *CARRIERS)])
    made.setEditable(True)
    edit = made.lineEdit()
    if edit is not None:
        edit.setAccessibleName(tr("Carrier"))
        edit.setMaxLength(60)
        edit.setPlaceholderText(tr("None"))
    return made
