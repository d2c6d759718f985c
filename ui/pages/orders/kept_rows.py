"""The rows that are kept of a long list."""

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


class KeptRows:
    """Knows which rows above those of the model were let go of.

    `missed` says that newer ones have come meanwhile.
    """

    def __init__(self, table: RowsTable, model: OrdersModel) -> None:
        self._table = table
        self._model = model
        self._above: list[tuple[int, int]] = []
        self.missed = False

    def begin(self) -> None:
        """The list begins anew, at its first row."""
        self._above, self.missed = [], False

    @property
    def any_above(self) -> bool:
        """Whether there are rows above the first of the model."""
        return bool(self._above)

    @property
    def above(self) -> int:
        """How many rows are above the first of the model."""
        return sum(count for _, count in self._above)

    def forget_above(self) -> None:
        """Let go of the rows far above what is seen."""
        while len(self._model.rows) > KEPT:
            self._above.append((self._model.rows[0].place, PAGE))
            self._keep_place(-PAGE, partial(self._model.drop_first, PAGE))

    def read_above(self, read: Callable[[int, int], Sequence[OrderRow] | None]) -> bool:
        """Read the last rows that were let go of, by `read(limit, before)`.

        Whether newer ones are still missing at the top.
        """
        first, count = self._above[-1]
        found = read(count, first + 1)
        if found is not None:
            self._above.pop()
            rows = [row for row in found if row.place > self._model.rows[0].place]
            self._keep_place(len(rows), partial(self._model.put_first, rows))
        return self.missed and not self._above

    def _keep_place(self, rows: int, change: Callable[[], None]) -> None:
        """Put rows in above, or take them out, without moving what is seen."""
        bar, height = self._table.verticalScrollBar(), self._table.verticalHeader().defaultSectionSize()
        value = bar.value()
        with QSignalBlocker(bar):
            change()
            self._table.updateGeometries()
            bar.setValue(max(0, value + rows * height))
