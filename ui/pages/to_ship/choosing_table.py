"""A table of rows to tick, with the time left as a bar."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.look.sizes import SMALL, TINY
from ui.look.theme import Look
from ui.models.rows import Index
from ui.models.to_ship import LINES, SHARE, ToShipColumn
from ui.widgets.table import RowsTable

BAR_HEIGHT = 6
ALARM = 15
"""Below this share of two weeks, about 48 hours, the bar is drawn in the colour of what fails."""


class ChoosingTable(RowsTable):
    """Emits `toggled` with a row that is to be ticked or not, and `all_wanted`.

    Space ticks the current row, Ctrl+A all of them, a click into the first column that row.
    """

    toggled = Signal(int)
    all_wanted = Signal()

    def __init__(self, model: QAbstractTableModel, name: str) -> None:
        super().__init__(model, name)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.toggled.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def selectAll(self) -> None:
        self.all_wanted.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == ToShipColumn.CHOSEN:
            self.toggled.emit(index.row())


class ToShipCell(QStyledItemDelegate):
    """Draws two lines, or hours left with a bar below them."""

    def __init__(self, table: RowsTable, look: Look) -> None:
        super().__init__(table)
        self._table = table
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        # The style draws the ground, the choice and the focus; only the words are ours.
        blank.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, blank, painter, option.widget)
        at = option.rect.adjusted(SMALL, 0, -SMALL, 0)
        painter.save()
        if index.column() == ToShipColumn.UNTIL:
            self._draw_left(painter, at, index)
        else:
            first, second = index.data(LINES)
            half = QRect(at.x(), at.y(), at.width(), at.height() // 2)
            self._write(painter, half, Qt.AlignmentFlag.AlignBottom, "body", first)
            self._write(painter, half.translated(0, half.height()), Qt.AlignmentFlag.AlignTop, "small", second)
        painter.restore()

    def _draw_left(self, painter: QPainter, at: QRect, index: Index) -> None:
        colours, share = self._look.palette, index.data(SHARE)
        words = QRect(at.x(), at.y(), at.width(), at.height() - BAR_HEIGHT - 2 * TINY)
        self._write(painter, words, Qt.AlignmentFlag.AlignVCenter, "small", index.data(Qt.ItemDataRole.DisplayRole))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(at.x(), words.bottom() + TINY / 2, at.width(), BAR_HEIGHT)
        painter.setBrush(QColor(colours.sunken))
        painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        bar.setWidth(max(float(BAR_HEIGHT), at.width() * share / 100))
        painter.setBrush(QColor(colours.failed.text if share < ALARM else colours.reserved.text))
        painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)

    def _write(self, painter: QPainter, at: QRect, where: Qt.AlignmentFlag, role: str, text: str) -> None:
        letters = self._table.letters(role)
        painter.setFont(letters)
        painter.setPen(QColor(self._look.palette.muted if role == "small" else self._look.palette.ink))
        painter.drawText(at, where, QFontMetrics(letters).elidedText(text, Qt.TextElideMode.ElideRight, at.width()))
