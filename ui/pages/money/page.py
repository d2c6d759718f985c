"""The page *Money*: where it is, and from each order to its payout."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QWidget

from app.changes import ChangeSet, Topic
from app.domain.ledger.figures import MoneyFigures
from app.domain.ledger.movement import Payout
from app.domain.ledger.tracing import Trace
from app.words.ledger.money_words import FINDING_ADVICE
from ui.context import Context
from ui.look.formats import day_words, moment
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.models.money_rows import (
    FindingColumn,
    FindingsModel,
    MoneyColumn,
    MoneyRowsModel,
    PayoutColumn,
    PayoutsModel,
    money_rows,
    money_words,
)
from ui.page_changes import PageChanges
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import page_frame
from ui.widgets.basics.choice import Tabs
from ui.widgets.basics.labels import label
from ui.widgets.money.figures_row import FiguresRow, ShownFigure
from ui.widgets.money.payout_bars import PayoutBars
from ui.widgets.shell.notice_room import Uncovered
from ui.widgets.table import RowsTable

PAYOUTS, MOVEMENTS, FINDINGS = range(3)
"""The tabs, from left to right."""


class MoneyPage(QWidget):
    """Emits `opened` with the reference of an order.

    A payout opens to its movements, a movement to its order.
    """

    opened = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.app = context.app
        self._language = context.language
        self._trace: Trace | None = None
        self._is_read = False
        self._payout = -1
        self._rows_stale = False
        self.payouts = PayoutsModel(self._language)
        self.movements = MoneyRowsModel(self._language, context.now)
        self.findings = FindingsModel(self._language)
        self.figures = FiguresRow()
        self.bars = PayoutBars(context.look, tr("The last payouts as bars"))
        self.tables = (
            _table(self.payouts, tr("Payouts"), PayoutColumn.TEXT, PayoutColumn.DAY, PayoutColumn.BANK),
            _table(self.movements, tr("Movements"), MoneyColumn.WHERE, MoneyColumn.WHEN),
            _table(self.findings, tr("Findings"), FindingColumn.ABOUT, FindingColumn.DAY, FindingColumn.WHAT),
        )
        self.tabs = Tabs()
        self.read_now = button(tr("Read now"), self._on_read, "quiet")
        self.all_again = button(tr("Show all"), lambda: self._show_payout(-1), "quiet")
        self.note = label(role="small", wrap=True)
        self.advice = label(wrap=True)
        self.nothing = label(role="muted", wrap=True, align=Qt.AlignmentFlag.AlignHCenter)
        self._build()
        self._changes = PageChanges(self, context.bridge, self._on_changed, Topic.MONEY, Topic.ORDER)
        self._reload()

    def _build(self) -> None:
        column = page_frame(self)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(label(tr("Money"), "title"))
        # At the left: notices come in at the right.
        head.addWidget(self.read_now)
        head.addWidget(self.note, 1)
        column.addLayout(head)
        column.addWidget(self.figures)
        row = QHBoxLayout()
        for words in (tr("Payouts"), tr("Movements"), tr("Findings")):
            self.tabs.addTab(words)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.all_again)
        column.addLayout(row)
        column.addWidget(self.bars)
        column.addWidget(self.advice)
        for table in self.tables:
            column.addWidget(table, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.nothing, 1)
        self.tabs.currentChanged.connect(lambda _tab: self._show_tab())
        self.tables[PAYOUTS].opened.connect(self._on_payout)
        self.tables[PAYOUTS].doubleClicked.connect(lambda index: self._on_payout(index.row()))
        self.tables[MOVEMENTS].opened.connect(self._on_movement)
        self.tables[MOVEMENTS].doubleClicked.connect(lambda index: self._on_movement(index.row()))
        self.tables[FINDINGS].selectionModel().currentRowChanged.connect(self._show_advice)
        self.tables[FINDINGS].opened.connect(self._on_finding)
        self.tables[FINDINGS].doubleClicked.connect(lambda index: self._on_finding(index.row()))

    @property
    def uncovered(self) -> Uncovered:
        """The figures and the advice, which no notice lies over."""
        return Uncovered(above=(self.figures, self.advice), rather=self.tables)

    def focus_first(self) -> None:
        """Put the keyboard into the list that is shown."""
        table = self.tables[self.tabs.currentIndex()]
        if table.isVisibleTo(self):
            table.focus_row()
        else:
            self.tabs.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._changes.catch_up()

    def show_order(self, reference: str) -> None:
        """Show the payout of an order, or its movements where there is none yet."""
        self._context.bridge.run("where an order is", _find_order(self, reference), latest=True)

    def point_at(self, reference: str) -> None:
        """Choose the movements of an order, with those of its payout."""
        trace = self._trace or Trace()
        places = [each.payout for each in trace.placed if each.movement.reference == reference]
        self._show_payout(max(places, default=-1))
        self.tabs.setCurrentIndex(MOVEMENTS)
        row = next((at for at, each in enumerate(self.movements.rows) if each.reference == reference), -1)
        if row >= 0:
            self.tables[MOVEMENTS].selectRow(row)

    def _on_changed(self, changed: ChangeSet) -> None:
        self._reload()

    def _on_read(self) -> None:
        self.read_now.setEnabled(False)
        self._context.bridge.run("read the ledgers", _read(self))

    def _reload(self) -> None:
        self._context.bridge.run("follow the money", _follow(self), latest=True)

    def show_trace(self, trace: Trace) -> None:
        """Show where the money is."""
        self._trace = trace
        read_at = self._show_note()
        # A ledger may have no entries yet, and a file of the portal is no reading.
        self._is_read = read_at is not None or bool(trace.figures)
        # Those of the currency that is sold in; before a change of country there was another.
        usual = self._context.app.preferences.current.currency
        figures = trace.figures.get(usual) or next(iter(trace.figures.values()), None)
        self.figures.setVisible(figures is not None)
        if figures is not None:
            self.figures.show_figures(self._shown(figures))
        self.payouts.set_rows(trace.payouts[::-1])
        self.findings.set_rows(trace.findings)
        if trace.findings and not self.tables[FINDINGS].currentIndex().isValid():
            self.tables[FINDINGS].selectRow(0)
        self._show_advice()
        self.bars.show_amounts([each.amount for each in trace.payouts if not each.aborted])
        count = len(trace.findings)
        self.tabs.setTabText(FINDINGS, f"{tr('Findings')} ({count})" if count else tr("Findings"))
        self._show_payout(self._payout if self._payout < len(trace.payouts) else -1)

    def _show_note(self) -> datetime | None:
        """Say when the ledgers were read, or why not; that moment."""
        reading = self._context.app.ledger_reading
        read_at = self._context.bridge.read(lambda: reading.read_at)
        refused = self._context.bridge.read(lambda: {**reading.without_right, **reading.without_ledger})
        if refused:
            self.note.setText(tr("The keys show no ledger. The right to read it is given in the portal."))
        elif read_at:
            when = moment(read_at, self._context.now(), self._language)
            self.note.setText(tr("Read {when}").format(when=when))
        else:
            self.note.setText("")
        return read_at

    def _shown(self, figures: MoneyFigures) -> list[ShownFigure]:
        def words(minor: int) -> str:
            return money_words(minor, figures.currency, self._language)

        disputed = tr("disputed {amount}").format(amount=words(figures.disputed)) if figures.disputed else ""
        owed = tr("owed {amount}").format(amount=words(figures.owed)) if figures.owed else ""
        return [
            ShownFigure(tr("Held at Vipps MobilePay"), words(figures.held), disputed),
            ShownFigure(tr("On its way"), words(figures.on_its_way), self._payout_words(figures.next_paid)),
            ShownFigure(tr("Paid out in 30 days"), words(figures.paid_out), self._payout_words(figures.last_paid)),
            ShownFigure(tr("Fees in 30 days"), words(figures.fees), owed),
        ]

    def _payout_words(self, payout: Payout | None) -> str:
        if payout is None:
            return ""
        day = day_words(payout.at_bank, self._language)
        words = tr("payout {number}, about {day}").format(number=payout.number, day=day)
        return f"{words} · {payout.text}" if payout.text else words

    def _show_payout(self, payout: int) -> None:
        self._payout = payout
        self._rows_stale = True
        self._show_tab()

    def _show_tab(self) -> None:
        tab = self.tabs.currentIndex()
        # Only once they are looked at: a shop has more of them than of anything else.
        if tab == MOVEMENTS and self._rows_stale:
            self.movements.set_rows(money_rows(self._trace, self._payout) if self._trace is not None else [])
            self._rows_stale = False
        rows = (self.payouts.rows, self.movements.rows, self.findings.rows)[tab]
        for number, table in enumerate(self.tables):
            table.setVisible(number == tab and bool(rows))
        unread = tr("No ledger was read yet.")
        empty = (
            tr("Nothing was paid out yet.") if self._is_read else unread,
            tr("Nothing was captured yet."),
            tr("All agrees: nothing is missing, and nothing is left over.") if self._is_read else unread,
        )
        self.nothing.setText(empty[tab])
        self.nothing.setVisible(not rows)
        self.bars.setVisible(tab == PAYOUTS and bool(rows))
        self.all_again.setVisible(tab == MOVEMENTS and self._payout >= 0)
        self.advice.setVisible(tab == FINDINGS and bool(rows))

    def _show_advice(self) -> None:
        row = self.tables[FINDINGS].currentIndex().row()
        rows = self.findings.rows
        self.advice.setText(tr(FINDING_ADVICE[rows[row].kind]) if 0 <= row < len(rows) else "")

    def _on_payout(self, row: int) -> None:
        # They stand the other way round in the table.
        self._show_payout(len(self.payouts.rows) - 1 - row)
        self.tabs.setCurrentIndex(MOVEMENTS)
        self.focus_first()

    def _on_movement(self, row: int) -> None:
        reference = self.movements.rows[row].reference
        if reference:
            self.opened.emit(reference)

    def _on_finding(self, row: int) -> None:
        reference = self.findings.rows[row].reference
        ours = any(each.movement.reference == reference for each in (self._trace or Trace()).placed)
        if reference and ours:
            self.opened.emit(reference)


async def _follow(page: MoneyPage) -> None:
    page.show_trace(await page.app.money_trace.trace())


async def _read(page: MoneyPage) -> None:
    try:
        await page.app.ledger_reading.read()
    finally:
        page.read_now.setEnabled(True)


async def _find_order(page: MoneyPage, reference: str) -> None:
    await _follow(page)
    page.point_at(reference)


def _table(model: PayoutsModel | MoneyRowsModel | FindingsModel, name: str, wide: int, *fitting: int) -> RowsTable:
    """A table whose column `wide` has the room that is left, and whose columns `fitting` are as wide as their words."""
    table = RowsTable(model, name)
    metrics = QFontMetrics(table.letters("body"))
    for at in range(model.columnCount()):
        heading = str(model.headerData(at, Qt.Orientation.Horizontal))
        widest = max(heading, "99 999 999,50 kr"[: 16 if at == model.columnCount() - 1 else 13], key=len)
        table.setColumnWidth(at, metrics.horizontalAdvance(widest) + 3 * SMALL)
    header = table.horizontalHeader()
    header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
    # Days and findings take more room in one language than in another; what is in sight decides.
    header.setResizeContentsPrecision(0)
    for at in fitting:
        header.setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
    return table
