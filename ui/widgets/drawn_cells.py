"""List cells drawn by hand: two lines, or a time limit as a bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.look.sizes import SMALL, TINY
from ui.look.theme import Look
from ui.widgets.table import RowsTable

BAR_HEIGHT = 6
Draw = Callable[[QPainter, QRect, QModelIndex | QPersistentModelIndex], None]


class DrawnCell(QStyledItemDelegate):
    """Draws a cell in a way of its own, chosen or not."""

    def __init__(self, table: RowsTable, draw: Draw) -> None:
        super().__init__(table)
        self._draw = draw

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        # The style draws the ground, the choice and the focus; only the words are ours.
        blank.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, blank, painter, option.widget)
        painter.save()
        self._draw(painter, option.rect.adjusted(SMALL, 0, 0, 0), index)
        painter.restore()


def draw_two_lines(look: Look, table: RowsTable, painter: QPainter, at: QRect, lines: tuple[str, str]) -> None:
    """Draw two lines, the second one quieter, or one alone in the middle.

    Where one is too long, what stands behind its dots stays: word pair and customer.
    """
    first, second = lines
    at = at.adjusted(0, 0, -SMALL, 0)
    align, colours = Qt.AlignmentFlag, look.palette
    body, small = table.letters("body"), table.letters("small")
    if not second:
        _write(painter, at, align.AlignVCenter, body, colours.ink, first)
        return
    half = QRect(at.x(), at.y(), at.width(), at.height() // 2)
    _write(painter, half, align.AlignBottom, body, colours.ink, first)
    _write(painter, half.translated(0, half.height()), align.AlignTop, small, colours.muted, second)


def draw_limit(look: Look, table: RowsTable, painter: QPainter, at: QRect, words: str, share: int, ink: str) -> None:
    """Draw the time that is left in words, with a bar below them.

    `share` is how full the bar is, in percent; `ink` is its colour and that of the words.
    """
    at = at.adjusted(0, 0, -SMALL, 0)
    above = QRect(at.x(), at.y(), at.width(), at.height() - BAR_HEIGHT - 2 * TINY)
    _write(painter, above, Qt.AlignmentFlag.AlignVCenter, table.letters("small"), ink, words)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    bar = QRectF(at.x(), above.bottom() + TINY / 2, at.width(), BAR_HEIGHT)
    painter.setBrush(QColor(look.palette.sunken))
    painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
    # Never less than its two round ends, so that the last minutes are seen as well.
    bar.setWidth(max(float(BAR_HEIGHT), at.width() * share / 100))
    painter.setBrush(QColor(ink))
    painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)


def _write(painter: QPainter, at: QRect, where: Qt.AlignmentFlag, letters: QFont, colour: str, text: str) -> None:
    painter.setFont(letters)
    painter.setPen(QColor(colour))
    painter.drawText(at, where, fitted(text, QFontMetrics(letters), at.width()))


def fitted(text: str, metrics: QFontMetrics, room: int) -> str:
    """As much of `text` as fits into `room` pixels.

    What stands behind its dots stays, if that leaves some for the rest; of several parts the first gives way.
    """
    if metrics.horizontalAdvance(text) <= room:
        return text
    head, dot, tail = text.partition(" · ")
    left = room - metrics.horizontalAdvance(dot + tail)
    # With less than a quarter for the beginning nobody could tell what it is.
    if tail and left > room // 4:
        return metrics.elidedText(head, Qt.TextElideMode.ElideRight, left) + dot + tail
    if dot and dot in tail:
        return fitted(tail, metrics, room)
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
