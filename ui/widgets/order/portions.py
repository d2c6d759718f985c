"""A picker of lines and quantities, with their worth.

A tick and a number for every line of an order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from app.domain.money import format_minor
from app.domain.order import Order, OrderLine, parse_quantity, shown_quantity
from app.domain.problem import Invalid
from app.domain.shipment import Portion
from ui.input.shortcuts import copies
from ui.look.fonts import font
from ui.look.formats import show_tip
from ui.look.line_words import counted, line_words
from ui.look.sizes import CONTROL_HEIGHT, GAP, SMALL, TINY
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.fields import Edit
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import mark_wrong
from ui.widgets.one_line import copy_menu
from ui.widgets.order.order_title import copyable

RIGHT = Qt.AlignmentFlag.AlignRight
NUMBER_WIDTH = 84
"""Room for a weight to the gram."""
TICK_ROOM = 30


class _Tick(QCheckBox):
    """A box with the name of a line behind it, which has … in its middle where it has too little room. The name can be copied,
    by the usual key and from a menu."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFont(font("body"))
        self.setMinimumHeight(CONTROL_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(TICK_ROOM + self.fontMetrics().horizontalAdvance("WWW…"), CONTROL_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if copies(event):
            QGuiApplication.clipboard().setText(self._name)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        copy_menu(self, self._name).popup(event.globalPos())

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, self.width() - TICK_ROOM)
        # An & in a name would underline the next letter and make it a key.
        self.setText(shown.replace("&", "&&"))
        show_tip(self, self._name if shown != self._name else "")


class PortionPicker(QWidget):
    """A row a line of which something is left.

    Emits `changed` when a tick or a number changes.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[Order, tuple[Portion, ...]] | None = None
        self.ticks: dict[int, QCheckBox] = {}
        self.numbers: dict[int, QLineEdit] = {}
        self.amounts: dict[int, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SMALL)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)

    def show_lines(
        self,
        order: Order,
        left: Sequence[Portion],
        *,
        ticked: bool,
        notes: Callable[[int], str] = lambda position: "",
    ) -> None:
        """Offer what is `left` of the lines of `order`, `ticked` or not.

        `notes` says what else is known of a line. What was chosen stays while nothing changed.
        """
        now = (order, tuple(left))
        if now == self._shown:
            return
        self._shown = now
        self._clear()
        for row, portion in enumerate(left):
            line = order.lines[portion.position]
            self._add_row(2 * row, portion, line, notes(portion.position), ticked=ticked)
        # What is left of the height is below the rows and not between them.
        self._grid.setRowStretch(2 * len(left), 1)

    def show_worth(self, portions: Sequence[Portion]) -> None:
        """Say beside each line what of it is chosen now."""
        worth = {portion.position: portion.amount for portion in portions}
        for position, amount in self.amounts.items():
            amount.setText(format_minor(worth[position], self._look.language) if position in worth else "–")

    def take_tab_after(self, before: QWidget) -> None:
        """Let Tab lead here from `before`.

        The rows were made later than what stands below them.
        """
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
        # A grid keeps the stretch of a row that is gone.
        self._grid.setRowStretch(2 * len(self.ticks), 0)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in (self.ticks, self.numbers, self.amounts):
            each.clear()

    def _add_row(self, row: int, portion: Portion, line: OrderLine, note: str, *, ticked: bool) -> None:
        language, left, position = self._look.language, portion.quantity, portion.position
        tick = _Tick(line.name)
        tick.setChecked(ticked)
        number = Edit(shown_quantity(left))
        number.setFont(font("body"))
        number.setFixedWidth(NUMBER_WIDTH)
        number.setAlignment(RIGHT)
        number.setEnabled(ticked)
        number.setAccessibleName(tr("How many of {name}").format(name=line.name))
        some_gone = left != line.quantity
        of = tr("of {left} left") if some_gone else tr("of {left}")
        amount = label(format_minor(portion.amount, language) if ticked else "–", align=RIGHT)
        amount.setContentsMargins(GAP, 0, 0, 0)
        self._grid.addWidget(tick, row, 0)
        self._grid.addWidget(number, row, 1)
        self._grid.addWidget(copyable(label(of.format(left=counted(left, line.unit)), "small")), row, 2)
        self._grid.addWidget(copyable(amount), row, 3)
        details = label(" · ".join(part for part in (line_words(line, language), note) if part), "small", wrap=True)
        # Below the name, and not below the tick.
        details.setContentsMargins(TICK_ROOM - TINY, 0, 0, SMALL)
        self._grid.addWidget(copyable(details), row + 1, 0, 1, 4)
        self.ticks[position], self.numbers[position], self.amounts[position] = tick, number, amount
        # Before `changed`, so that who hears that finds the number as it holds.
        tick.toggled.connect(number.setEnabled)
        tick.toggled.connect(lambda _checked: self.changed.emit())
        number.textEdited.connect(lambda _text: self.changed.emit())
