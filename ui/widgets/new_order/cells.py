"""The cells of an order line: name, quantity with unit, amount.

A name elides, an amount is written out.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionFrame, QStylePainter

from app.domain.money import Currency
from ui.look.fonts import font
from ui.look.formats import show_tip
from ui.look.sizes import SMALL, TINY
from ui.widgets.basics.fields import Edit
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import set_mark
from ui.widgets.new_order.amounts import settle_amount

FRAME = 2 * (TINY + 2)
"""What the frame and the padding of a cell take of its width, in pixels."""
_UP, _DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


class Cell(Edit):
    """A field of a line.

    While it is empty it has an edge, so that one sees where to type.
    """

    def __init__(self, name: str, text: str = "", *, right: bool = False) -> None:
        super().__init__(text)
        self.setCursorPosition(0)  # a long text shows how it begins
        self.setFont(font("body"))
        self.setProperty("role", "cell")
        # Set, and not marked: before it is shown there is no style that would have to be looked up again.
        self.setProperty("blank", not text)
        self.setAccessibleName(name)
        if right:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.textChanged.connect(self._show_blank)
        # Qt scrolls to the cursor, which is left at the end of what was typed.
        self.editingFinished.connect(lambda: self.setCursorPosition(0))

    @property
    def room(self) -> int:
        """The width that shows all of it, in pixels."""
        shown = self.text() or self.placeholderText()
        return self.fontMetrics().horizontalAdvance(shown) + FRAME + TINY

    def _show_blank(self, text: str) -> None:
        set_mark(self, "blank", not text)


class NameCell(Cell):
    """A name that elides in its middle, where sizes rarely differ.

    Two sizes of one thing differ at the end; the whole name shows on hovering and while it is edited.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room: QRect = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room = room.adjusted(2, 0, -2, 0)  # as Qt's own margin inside a line
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room.width())
        show_tip(self, self.text() if shown != self.text() else "")
        # While it is edited Qt draws it: the text, the cursor and the selection.
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        # Frame and ground as usual; only the words are ours.
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.setFont(self.font())
        painter.setPen(QColor(self.palette().text().color()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class QuantityCell(Cell):
    """Shows what it counts behind the number, inside the cell; pieces need no word."""

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__(name, text, right=True)
        self._unit: QLabel = label("", "small")
        self._unit.setParent(self)
        # A click on the word is meant for the number.
        self._unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._unit.hide()

    def show_unit(self, word: str) -> None:
        """Show this word behind the number; none for an empty one."""
        self._unit.setText(word)
        self._unit.adjustSize()
        self._unit.setVisible(bool(word))
        # The number ends where the word begins.
        self.setTextMargins(0, 0, self._unit.width() + TINY if word else 0, 0)
        self._place()

    @property
    def unit(self) -> str:
        """The word behind the number."""
        return self._unit.text()

    @property
    def room(self) -> int:
        return super().room + (self._unit.width() + TINY if self.unit else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self._unit.move(self.width() - self._unit.width() - SMALL, (self.height() - self._unit.height()) // 2)


class AmountCell(Cell):
    """Writes a readable amount out when the keyboard leaves: 99 becomes 99,00.

    Emits `settled` then.
    """

    settled = Signal()

    def __init__(self, name: str, text: str, language: str, currency: Currency) -> None:
        super().__init__(name, text, right=True)
        self._language, self._currency = language, currency

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if settle_amount(self, self._language, self._currency):
            self.settled.emit()
