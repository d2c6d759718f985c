"""How some cells of the list of orders are drawn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.domain.desk.lists import ALARMS, CAPTURE_SOON
from ui.look.sizes import SMALL, TINY
from ui.look.theme import Look
from ui.models.orders import LEFT, LINES, VALUE
from ui.models.rows import Index
from ui.widgets.badge import paint_badge
from ui.widgets.table import RowsTable

_HOUR = timedelta(hours=1)


class OrderCell(QStyledItemDelegate):
    """Draws a cell in a way of its own, chosen or not."""

    def __init__(self, table: RowsTable, draw: Callable[[QPainter, QRect, Index], None]) -> None:
        super().__init__(table)
        self._draw = draw

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        # The style draws the ground, the choice and the focus; only the words are ours.
        blank.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, blank, painter, option.widget)
        painter.save()
        self._draw(painter, option.rect.adjusted(SMALL, 0, 0, 0), index)
        painter.restore()


def draw_badge(look: Look, table: RowsTable, painter: QPainter, at: QRect, index: Index) -> None:
    """The state of a row as a badge."""
    words = index.data(Qt.ItemDataRole.DisplayRole)
    paint_badge(painter, QRectF(at), look, index.data(VALUE), words, table.letters("small"))


def draw_lines(look: Look, table: RowsTable, painter: QPainter, at: QRect, index: Index) -> None:
    """Draw two lines, the second one quieter.

    Where that is too long, what stands behind its last dot stays: the word pair.
    """
    first, second = index.data(LINES)
    align, colours = Qt.AlignmentFlag, look.palette
    body, small = table.letters("body"), table.letters("small")
    at.setRight(at.right() - SMALL)
    if not second:
        _write(painter, at, align.AlignVCenter, body, colours.ink, first)
        return
    at.setHeight(at.height() // 2)
    _write(painter, at, align.AlignBottom, body, colours.ink, first)
    _write(painter, at.translated(0, at.height()), align.AlignTop, small, colours.muted, second)


def _write(painter: QPainter, at: QRect, where: Qt.AlignmentFlag, letters: QFont, colour: str, text: str) -> None:
    painter.setFont(letters)
    painter.setPen(QColor(colour))
    painter.drawText(at, where, fitted(text, QFontMetrics(letters), at.width()))


def fitted(text: str, metrics: QFontMetrics, room: int) -> str:
    """As much of `text` as fits into `room` pixels.

    What stands behind its last dot stays, if that leaves some for the rest.
    """
    if metrics.horizontalAdvance(text) <= room:
        return text
    head, dot, tail = text.rpartition(" · ")
    left = room - metrics.horizontalAdvance(dot + tail)
    # With less than a quarter for the beginning nobody could tell what it is.
    if head and left > room // 4:
        return metrics.elidedText(head, Qt.TextElideMode.ElideRight, left) + dot + tail
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def draw_when(look: Look, table: RowsTable, painter: QPainter, at: QRect, index: Index) -> None:
    """Draw when it was, or the hours left as a bar."""
    left = index.data(LEFT)
    if left is None:
        draw_lines(look, table, painter, at, index)
        return
    colours, small = look.palette, table.letters("small")
    urgent = left < ALARMS[-1] // _HOUR
    ink = colours.failed.text if urgent else colours.waiting.text
    words = QRect(at.left(), at.top(), at.width() - SMALL, at.height() * 6 // 10)
    _write(painter, words, Qt.AlignmentFlag.AlignVCenter, small, ink, index.data(Qt.ItemDataRole.DisplayRole))
    bar = QRect(at.left(), words.bottom() + TINY, words.width(), TINY + 2)
    painter.fillRect(bar, QColor(colours.sunken))
    whole = CAPTURE_SOON // _HOUR
    bar.setWidth(bar.width() * min(max(left, 0), whole) // whole)
    painter.fillRect(bar, QColor(ink))
