"""The rows that are kept of a long list: seen ones, and those around."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker

from app.domain.desk.views import OrderRow
from ui.models.orders import OrdersModel
from ui.widgets.table import RowsTable

PAGE = 200
"""More than four screens of rows, and read within the blink in which the page appears."""
FIRST = 50
"""So many are read before anything is painted, more than one screen; the rest of the page follows in the next pause."""
KEPT = 5 * PAGE
"""So many rows are kept, so that memory stays flat however far somebody scrolls."""
AROUND = 10
"""So many rows above and below those that are seen are read with them: the next turn of a wheel."""


class KeptRows:
    """Reads the rows that come in sight, and forgets those far away.

    What comes in sight is read before it is painted. `read` gives the rows at some places, or None where they cannot be read.
    """

    def __init__(
        self, table: RowsTable, model: OrdersModel, read: Callable[[Sequence[int]], Sequence[OrderRow] | None]
    ) -> None:
        self._table = table
        self._model = model
        self._read = read

    def read_seen(self) -> bool:
        """Read what is seen and not read yet; whether that could be done."""
        table, placed = self._table, self._model.placed
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        seen = range(max(0, first - AROUND), min(len(placed), (last if last >= 0 else len(placed)) + AROUND + 1))
        # Also where a whole list is measured before it is laid out: more than a page is never seen.
        unread = [placed.place(at) for at in seen[:PAGE] if placed[at] is None]
        if unread:
            rows = self._read(unread)
            if rows is None:
                return False
            self._model.fill(rows, unread)
            if placed.read > KEPT:
                placed.forget(first - KEPT // 4, first + KEPT // 4)
        return True

    def put(self, place: int, row: OrderRow | None) -> None:
        """Show a row at its place, or take it away; what is seen stays."""
        number, before = self._model.placed.number(place), self._model.rowCount()
        change = partial(self._model.put_row, place, row)
        bar, first = self._table.verticalScrollBar(), self._table.rowAt(0)
        # At the very top a new order is to be seen, and what comes in below moves nothing.
        if bar.value() == 0 or number >= first:
            change()
            return
        with QSignalBlocker(bar):
            value = bar.value()
            change()
            # Else the bar still ends where it did, and would not go as far as it has to.
            self._table.updateGeometries()
            rows = self._model.rowCount() - before
            bar.setValue(value + rows * self._table.verticalHeader().defaultSectionSize())
