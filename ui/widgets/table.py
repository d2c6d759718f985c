"""A table of rows: one is current, Enter opens it, Tab leaves it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.input.commands import CHORD
from ui.look.fonts import font
from ui.look.sizes import ROW_HEIGHT, TINY

ROW_WHEN_WIDE = 52
"""How high a row is on a wide window, where letters are larger."""
TALLEST = 100_000
"""Pixels that no screen is high."""
SMALLER = 3
"""By so many pixels small letters are smaller than the others there."""


class RowsTable(QTableView):
    """Emits `opened` with the current row, and `left_up` above the first.

    `opened` on Enter, `left_up` when Up is pressed in the first row. Home and End go to the first row and to the last.
    Where `typed` is heard, it tells of what is typed while the keyboard is here. Its chosen row is marked by a bar and an
    edge, blue where the keyboard is, and there is no ring round it all. Lay it out at the top of its place: it ends with
    its rows. Its rows grow with its letters; `grown` tells of that.
    """

    opened = Signal(int)
    left_up = Signal()
    typed = Signal(str)
    grown = Signal()

    def __init__(self, model: QAbstractTableModel, name: str, *, hears_typing: bool = False) -> None:
        super().__init__()
        self.wide = False
        self._hears_typing = hears_typing
        self.setModel(model)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            # It ends with its rows, so the layout has to hear that their number changed.
            changed.connect(self.updateGeometry)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        # Tab goes on to the next control; within the table the arrows move.
        self.setTabKeyNavigation(False)
        # By pixels: a touch pad moves a little at a time, and rows of two lines would jump.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        # Or the heads would turn bold with the chosen row, in which every column is chosen.
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def focus_row(self) -> None:
        """Put the keyboard on the current row, or on the first one."""
        if not self.currentIndex().isValid():
            self.selectRow(0)
        self.setFocus()

    def letters(self, role: str) -> QFont:
        """The letters of `role` ("body" or "small") in this table's size."""
        letters = QFont(font(role))
        if self.wide:
            letters.setPixelSize(self.font().pixelSize() - (SMALLER if role == "small" else 0))
        return letters

    def sizeHint(self) -> QSize:
        # Of a million rows more than any screen has would be told, and more than a layout can add up.
        rows = min(self.verticalHeader().length(), TALLEST) + self.horizontalHeader().sizeHint().height()
        return QSize(super().sizeHint().width(), rows + 2 * self.frameWidth())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            wide = self.font().pixelSize() > font("body").pixelSize()
            # Fonts and styles change for other reasons, too; only the border between the two sizes counts.
            if wide is not self.wide:
                self.wide = wide
                self.verticalHeader().setDefaultSectionSize(ROW_WHEN_WIDE if wide else ROW_HEIGHT)
                self.updateGeometry()
                self.grown.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        chosen = self.selectionModel().selectedRows()
        if chosen:
            self._mark_row(self.visualRect(chosen[0]).y(), self.rowHeight(chosen[0].row()))

    def _mark_row(self, top: int, height: int) -> None:
        colours, keyboard = self.palette(), self.hasFocus()
        # The keyboard is shown by colour and by width, for those who do not tell the colours apart.
        line = 2 if keyboard else 1
        row = QRect(0, top, self.viewport().width(), height)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(colours.link().color() if keyboard else colours.mid().color(), line))
        half = line / 2
        painter.drawRect(QRectF(row).adjusted(half, half, -half, -half))
        painter.fillRect(row.x(), row.y(), TINY, height, colours.link() if keyboard else colours.text())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row, last = event.key(), self.currentIndex().row(), self.model().rowCount() - 1
        chorded = event.modifiers() & CHORD
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(row)
        # Also from a table without a chosen row, where Qt would do nothing.
        elif key == Qt.Key.Key_Up and row <= 0:
            self.left_up.emit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not chorded and last >= 0:
            self.selectRow(0 if key == Qt.Key.Key_Home else last)
        elif self._hears_typing and event.text().isprintable() and event.text().strip() and not chorded:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
