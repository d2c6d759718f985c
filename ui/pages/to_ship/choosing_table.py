"""A table of rows to tick, with the time left as a bar."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from ui.look.theme import Look
from ui.models.rows import Index
from ui.models.to_ship import LINES, SHARE, ToShipColumn
from ui.widgets.drawn_cells import draw_limit, draw_two_lines
from ui.widgets.table import RowsTable

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

    # Qt calls this for Ctrl+A; rows are ticked here, and only the current one is selected.
    def selectAll(self) -> None:
        self.all_wanted.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == ToShipColumn.CHOSEN:
            self.toggled.emit(index.row())


def draw_cell(look: Look, table: RowsTable, painter: QPainter, at: QRect, index: Index) -> None:
    """Draw what is to go, or the time left as a bar."""
    if index.column() != ToShipColumn.UNTIL:
        draw_two_lines(look, table, painter, at, index.data(LINES))
        return
    share = index.data(SHARE)
    ink = look.palette.failed.text if share < ALARM else look.palette.reserved.text
    draw_limit(look, table, painter, at, index.data(Qt.ItemDataRole.DisplayRole), share, ink)
