"""The payouts: a chart to look at, and rows that open in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.ledger.movement import Payout
from app.domain.ledger.tracing import Trace
from ui.context import Context
from ui.look.sizes import ROOM, SMALL
from ui.look.texts import tr
from ui.models.money_rows import AmountWords, ledger_day
from ui.models.payout_lines import PayoutColumn, PayoutLines, payouts_of
from ui.pages.money.money_tables import RowsPart, bank_cell, fold_cell, money_table, state_cell
from ui.widgets.basics.labels import label
from ui.widgets.money.payout_bars import PayoutBar, PayoutBars


class PayoutsPart(RowsPart):
    """Emits `opened` with the reference of an order."""

    def __init__(self, context: Context, amounts: AmountWords) -> None:
        super().__init__()
        self._context, self._amounts = context, amounts
        self._trace = Trace()
        self._low = False
        self._charted: dict[str, list[Payout]] = {}
        today = context.app.money_trace.today
        self.model = PayoutLines(context.language, today, context.now, amounts)
        self.model.unit_name = context.unit_name
        self.table = money_table(self.model, tr("Payouts"), PayoutColumn.ABOUT)
        self.table.setItemDelegateForColumn(PayoutColumn.WHAT, fold_cell(context.look, self.table))
        self.table.setItemDelegateForColumn(PayoutColumn.WHERE, state_cell(context.look, self.table))
        self.table.setItemDelegateForColumn(PayoutColumn.ABOUT, bank_cell(context.look, self.table))
        self.charts = QHBoxLayout()
        self.charts.setSpacing(ROOM)
        self.bars: list[PayoutBars] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(self.charts)
        column.addWidget(self.table, 1, Qt.AlignmentFlag.AlignTop)
        self.table.installEventFilter(self)
        self.table.opened.connect(self.open_row)
        self.table.doubleClicked.connect(self._on_double_click)
        self.table.clicked.connect(self._on_click)

    def show_trace(self, trace: Trace, currencies: list[str]) -> None:
        """Show where the money is, with a chart for each of these currencies."""
        chosen = self.table.currentIndex().row()
        key = self.model.rows[chosen].key if 0 <= chosen < len(self.model.rows) else None
        before = self.table.verticalScrollBar().value()
        self._trace = trace
        self.model.show_trace(trace)
        row = next((at for at, line in enumerate(self.model.rows) if line.key == key), -1)
        if row >= 0 and row != self.table.currentIndex().row():
            # A new payout came in above: what was read stays where it was.
            self.table.selectRow(row)
            self.table.verticalScrollBar().setValue(before + (row - chosen) * self.table.rowHeight(row))
        self._show_charts(trace, currencies)

    def _show_charts(self, trace: Trace, currencies: list[str]) -> None:
        charted = {each: list(payouts_of(trace, each)) for each in currencies}
        charted = {currency: payouts for currency, payouts in charted.items() if payouts}
        if list(charted) != list(self._charted):
            self._make_charts(list(charted))
        self._charted = charted
        for bars, payouts in zip(self.bars, charted.values(), strict=True):
            bars.show_bars([self._bar(each) for each in payouts])

    def _make_charts(self, currencies: list[str]) -> None:
        while (item := self.charts.takeAt(0)) is not None:
            inner = item.widget()
            if inner is not None:
                inner.hide()
                inner.deleteLater()
        self.bars = []
        several = len(currencies) > 1
        for currency in currencies:
            name = tr("The last payouts as bars")
            bars = PayoutBars(self._context.look, f"{name}, {currency}" if several else name)
            bars.be_low(low=self._low)
            bars.chosen.connect(lambda number, currency=currency: self._on_bar(currency, number))
            if several:
                self.charts.addWidget(label(currency, "small"))
            self.charts.addWidget(bars, 1)
            self.bars.append(bars)

    def be_low(self, *, low: bool) -> None:
        """Leave more of a low page to the rows."""
        self._low = low
        for bars in self.bars:
            bars.be_low(low=low)

    def _bar(self, payout: Payout) -> PayoutBar:
        today, language = self._context.app.money_trace.today(), self._context.language
        day, amount = ledger_day(payout.day, today, language), self._amounts.say(payout.amount, payout.currency)
        coming = payout.on_its_way(today)
        return PayoutBar(day, payout.amount, f"{payout.number}, {day}: {amount}", coming)

    def _on_bar(self, currency: str, number: int) -> None:
        self.point_at(self.model.find_payout(self._charted[currency][number]))

    def point_at(self, row: int) -> None:
        """Choose a row, and bring it in sight."""
        if row >= 0:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))

    def show_order(self, reference: str, head: int) -> None:
        """Open a payout, or what is held, at an order."""
        if head < 0:
            return
        if not self.model.rows[head].opened:
            self.model.turn(head)
        self.point_at(self.model.find_part(head, reference))

    def open_row(self, row: int) -> None:
        """Open or fold a payout; lead from a part of it to its order."""
        line = self.model.rows[row]
        if line.opened is not None:
            self.model.turn(row)
        elif line.reference and self._is_ours(line.reference):
            self.opened.emit(line.reference)

    def _is_ours(self, reference: str) -> bool:
        return any(each.movement.reference == reference for each in self._trace.placed)

    def _on_click(self, index: QModelIndex) -> None:
        if index.column() == PayoutColumn.WHAT and self.model.rows[index.row()].opened is not None:
            self.open_row(index.row())

    def _on_double_click(self, index: QModelIndex) -> None:
        # In the first column the first click has opened it already.
        if index.column() != PayoutColumn.WHAT or self.model.rows[index.row()].opened is None:
            self.open_row(index.row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.table.currentIndex().row()
            if row >= 0 and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self._fold(row, open_it=event.key() == Qt.Key.Key_Right)
                return True
        return super().eventFilter(watched, event)

    def _fold(self, row: int, *, open_it: bool) -> None:
        head = self.model.head_of(row)
        if self.model.rows[head].opened is (not open_it):
            self.model.turn(head)
            self.table.selectRow(head)
