"""Which lines, and how many of each: a tick and a number for every line of an order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from app.domain.money import format_minor
from app.domain.order import Order, OrderLine, parse_quantity, shown_quantity
from app.domain.problem import Invalid
from app.domain.shipment import Portion
from ui.formats import show_tip
from ui.texts import tr
from ui.theme import CONTROL_HEIGHT, GAP, SMALL, Look, font
from ui.widgets.basics import label, mark_wrong

RIGHT = Qt.AlignmentFlag.AlignRight
NUMBER_WIDTH = 56


class PortionPicker(QWidget):
    """A row a line of which something is left. Emits `changed` when a tick or a number changes."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[Order, tuple[Portion, ...]] | None = None
        self.ticks: dict[int, QCheckBox] = {}
        self.numbers: dict[int, QLineEdit] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SMALL)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(0, 1)

    def show_lines(self, order: Order, left: Sequence[Portion], *, ticked: bool) -> None:
        """Offer what is `left` of the lines of `order`, `ticked` or not. What was chosen stays while nothing changed."""
        now = (order, tuple(left))
        if now == self._shown:
            return
        self._shown = now
        self._clear()
        for row, portion in enumerate(left):
            self._add_row(row, portion, order.lines[portion.position], ticked=ticked)

    def take_tab_after(self, before: QWidget) -> None:
        """Let Tab lead here from `before`: the rows were made later than what stands below them."""
        stops: list[QWidget] = [stop for at in self.ticks for stop in (self.ticks[at], self.numbers[at])]
        if before in stops:
            return  # they stand so already
        for stop in stops:
            QWidget.setTabOrder(before, stop)
            before = stop

    def forget(self) -> None:
        """Begin anew the next time."""
        self._shown = None

    def wanted(self) -> Mapping[int, Decimal]:
        """How many of each line are chosen. Raises `Invalid` `quantity_unreadable` at `portions.N`."""
        found = {}
        for position, tick in self.ticks.items():
            if tick.isChecked():
                typed = self.numbers[position].text()
                found[position] = parse_quantity(typed, f"portions.{position}")
        return found

    def complain(self, problem: Invalid | None) -> None:
        """Mark the number that `problem` is about; None takes it back."""
        for position, number in self.numbers.items():
            mark_wrong(number, problem is not None and problem.field == f"portions.{position}")

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.ticks.clear()
        self.numbers.clear()

    def _add_row(self, row: int, portion: Portion, line: OrderLine, *, ticked: bool) -> None:
        language, left, position = self._look.language, portion.quantity, portion.position
        tick = QCheckBox(line.name.replace("&", "&&"))
        tick.setFont(font("body"))
        tick.setMinimumHeight(CONTROL_HEIGHT)
        tick.setChecked(ticked)
        show_tip(tick, f"{shown_quantity(line.quantity)} × {format_minor(line.unit_price, language)}")
        number = QLineEdit(shown_quantity(left))
        number.setFont(font("body"))
        number.setFixedWidth(NUMBER_WIDTH)
        number.setAlignment(RIGHT)
        number.setEnabled(ticked)
        number.setAccessibleName(tr("How many of {name}").format(name=line.name))
        amount = label(format_minor(portion.amount, language), align=RIGHT)
        amount.setContentsMargins(GAP, 0, 0, 0)
        self._grid.addWidget(tick, row, 0)
        self._grid.addWidget(number, row, 1)
        self._grid.addWidget(label(tr("of {left}").format(left=shown_quantity(left)), "small"), row, 2)
        self._grid.addWidget(amount, row, 3)
        self.ticks[position], self.numbers[position] = tick, number
        tick.toggled.connect(number.setEnabled)
        tick.toggled.connect(lambda _checked: self.changed.emit())
        number.textEdited.connect(lambda _text: self.changed.emit())
