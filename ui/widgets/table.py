"""A table of rows: one is current, Enter opens it, Tab leaves it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.theme import ROW_HEIGHT, TINY


class MarkedTable(QTableView):
    """A table that marks its chosen row by a bar and an edge, blue where the keyboard is, and has no ring round itself."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        chosen = self.selectionModel().selectedRows()
        if chosen:
            self._mark_row(self.visualRect(chosen[0]).y(), self.rowHeight(chosen[0].row()))

    def _mark_row(self, top: int, height: int) -> None:
        colours, keyboard = self.palette(), self.hasFocus()
        line = 2 if keyboard else 1
        row = QRect(0, top, self.viewport().width(), height)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(colours.link().color() if keyboard else colours.mid().color(), line))
        half = line / 2
        painter.drawRect(QRectF(row).adjusted(half, half, -half, -half))
        painter.fillRect(row.x(), row.y(), TINY, height, colours.link() if keyboard else colours.text())
        painter.end()


class RowsTable(MarkedTable):
    """Emits `opened` with the number of a row on Enter or a click, and `left_up` when Up is pressed in the first one."""

    opened = Signal(int)
    left_up = Signal()

    def __init__(self, model: QAbstractTableModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(lambda index: self.opened.emit(index.row()))

    def focus_row(self) -> None:
        """Put the keyboard on the current row, or on the first one."""
        if not self.currentIndex().isValid():
            self.selectRow(0)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(row)
        elif event.key() == Qt.Key.Key_Up and row <= 0:
            self.left_up.emit()
        else:
            super().keyPressEvent(event)
