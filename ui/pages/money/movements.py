"""All movements, of one state or of all."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from shiboken6 import isValid

from app.domain.ledger.movement_list import ListedMovement, count_states, newest_first
from app.domain.ledger.tracing import Trace
from app.words.ledger.money_words import STATES
from ui.context import Context
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.models.money_rows import AmountWords, MoneyColumn, MoneyRowsModel, MovementRows
from ui.pages.money.money_tables import RowsPart, money_table, state_cell
from ui.pages.money.reading import thousands
from ui.widgets.basics.choice import choice


class MovementsPart(RowsPart):
    """Emits `opened` with the reference of an order.

    While it is `listing`, what is shown may be of before.
    """

    def __init__(self, context: Context, amounts: AmountWords) -> None:
        super().__init__()
        self._context = context
        self._trace = Trace()
        self._counts: dict[str, int] = {}
        self._wanted, self.stale, self.listing = "", False, False
        self.model = MoneyRowsModel(context.language, context.now, amounts)
        self.state = choice(tr("Which movements"), [("", tr("All movements"))])
        self.table = money_table(self.model, tr("Movements"), MoneyColumn.ORDER)
        self.table.setItemDelegateForColumn(MoneyColumn.WHERE, state_cell(context.look, self.table))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        row = QHBoxLayout()
        row.addWidget(self.state)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.table, 1, Qt.AlignmentFlag.AlignTop)
        self.state.currentIndexChanged.connect(lambda _: self.read_rows())
        self.table.opened.connect(self._on_opened)
        self.table.doubleClicked.connect(lambda index: self._on_opened(index.row()))

    def show_trace(self, trace: Trace) -> None:
        """Take where the money is; the rows follow once they are looked at."""
        self._trace, self.stale = trace, True
        if self.isVisible():
            self.read_rows()

    def read_rows(self) -> None:
        """List the movements of the chosen state."""
        self.stale = True
        if not self.listing:
            self.listing = True
            self._context.bridge.run("list movements", _list(self))

    def show_state(self, state: str) -> None:
        """Choose a state; the list follows."""
        at = self.state.findData(state)
        if at >= 0:
            self.state.setCurrentIndex(at)

    def point_at(self, reference: str) -> None:
        """Choose the first movement of an order, as soon as it is listed."""
        self._wanted = reference
        self.show_state("")
        self.read_rows()

    def show_rows(self, rows: MovementRows, counts: dict[str, int]) -> None:
        """Show these rows, the chosen one still chosen."""
        self._show_states(counts)
        chosen, before = self.table.currentIndex().row(), self.table.verticalScrollBar().value()
        shown = self.model.rows
        same = rows.find_same(shown.items[chosen]) if isinstance(shown, MovementRows) and chosen >= 0 else -1
        self.model.set_rows(rows)
        if self._wanted:
            wanted, self._wanted = rows.find(self._wanted), ""
            if wanted >= 0:
                self.table.selectRow(wanted)
                self.table.scrollTo(self.model.index(wanted, 0))
        elif same >= 0:
            self.table.selectRow(same)
            self.table.verticalScrollBar().setValue(before + (same - chosen) * self.table.rowHeight(same))

    def _show_states(self, counts: dict[str, int]) -> None:
        if counts == self._counts and self.state.count() > 1:
            return
        self._counts = counts
        chosen = self.state.currentData()
        self.state.blockSignals(True)
        self.state.clear()
        self.state.addItem(tr("All movements"), "")
        # The one that is looked at stays, also when nothing is left in it.
        for state in STATES:
            if counts.get(state) or (state == chosen and state):
                words = f"{tr(STATES[state])} ({thousands(counts.get(state, 0))})"
                self.state.addItem(words[:1].upper() + words[1:], state)
        self.state.setCurrentIndex(max(0, self.state.findData(chosen)))
        self.state.blockSignals(False)

    def _on_opened(self, row: int) -> None:
        reference = self.model.rows[row].reference
        if reference:
            self.opened.emit(reference)

    def take_wish(self) -> tuple[Trace, str] | None:
        """What is to be listed, if that is not shown yet."""
        if not self.stale:
            return None
        self.stale = False
        return self._trace, self.state.currentData() or ""

    def end_listing(self) -> None:
        """What was wanted is shown."""
        self.listing = False


async def _list(part: MovementsPart) -> None:
    try:
        while (wish := part.take_wish()) is not None:
            # Beside the window: of a million it takes a while.
            found, counts = await asyncio.to_thread(_listed, *wish)
            if not isValid(part):
                return  # the window was closed meanwhile
            part.show_rows(MovementRows(found, wish[0]), counts)
    finally:
        part.end_listing()


def _listed(trace: Trace, state: str) -> tuple[list[ListedMovement], dict[str, int]]:
    return newest_first(trace, state), count_states(trace)
