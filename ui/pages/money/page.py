"""The page *Money*: where it is, and from each order to its payout."""

from __future__ import annotations

import asyncio
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.changes import ChangeSet, Topic
from app.domain.ledger.figures import MoneyFigures
from app.domain.ledger.movement import Payout
from app.domain.ledger.tracing import Trace
from ui.context import Context
from ui.look.sizes import ROOM
from ui.look.texts import tr
from ui.models.money_rows import AmountWords, ledger_day
from ui.page_changes import PageChanges
from ui.pages.money.findings import FindingsPart
from ui.pages.money.movements import MovementsPart
from ui.pages.money.payouts import PayoutsPart
from ui.pages.money.reading import ReadingRow
from ui.pages.money.settlement_files import SettlementFiles, dropped_files
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import page_frame
from ui.widgets.basics.choice import Tabs
from ui.widgets.basics.labels import label
from ui.widgets.money.figures_row import FiguresRow, ShownFigure
from ui.widgets.money.findings_card import FindingsCard
from ui.widgets.scrolls import in_margin, scrolling
from ui.widgets.shell.notice_room import Uncovered

PAYOUTS, MOVEMENTS, FINDINGS = range(3)
"""The tabs, from left to right."""
LOW = 800
"""Pixels of a page that has room for one finding above its figures, and not for two."""
REST = 2
"""So many times as long as following the money took it rests before it is followed anew."""


class MoneyPage(QWidget):
    """Emits `opened` with the reference of an order.

    A payout opens to its movements, a movement leads to its order. Settlement files can be dropped on it. While it is
    `following` the money, what is shown may be of before.
    """

    opened = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.app = context.app
        self._language, self._amounts = context.language, AmountWords(context.language)
        self._trace: Trace | None = None
        self._is_read = False
        self.following, self._again = False, False
        self._came_from, self._low = "", False
        self.files = SettlementFiles(context)
        self.reading = ReadingRow(context, self.files.choose)
        self.read_now, self.note = self.reading.read_now, self.reading.note
        self.card = FindingsCard()
        self.figures = FiguresRow()
        self.tabs = Tabs()
        self.payouts, self.movements, self.findings = (
            PayoutsPart(context, self._amounts), MovementsPart(context, self._amounts), FindingsPart(context, self._amounts)
        )  # fmt: skip
        self.parts = (self.payouts, self.movements, self.findings)
        self.to_order = button("", self._on_to_order, "quiet")
        self.nothing = label(role="muted", wrap=True, align=Qt.AlignmentFlag.AlignHCenter)
        self._build()
        self.setAcceptDrops(True)
        self._changes = PageChanges(self, context.bridge, self._on_changed, Topic.MONEY, Topic.ORDER)
        self._reload()

    def _build(self) -> None:
        frame = page_frame(self)
        frame.addWidget(self.reading)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROOM)
        for each in (self.files, self.card, self.figures):
            column.addWidget(each)
        row = QHBoxLayout()
        for words in (tr("Payouts"), tr("Movements"), tr("Findings")):
            self.tabs.addTab(words)
        row.addWidget(self.tabs)
        row.addWidget(self.to_order)
        row.addStretch(1)
        column.addLayout(row)
        for part in self.parts:
            column.addWidget(part, 1)
            part.opened.connect(self.opened)
        column.addWidget(self.nothing, 1)
        frame.addLayout(in_margin(scrolling(inner)), 1)
        self.tabs.currentChanged.connect(lambda _tab: self._show_tab())
        self.card.all_wanted.connect(self._on_all_findings)
        self.files.read.connect(self._reload)
        self.reading.ended.connect(self._reload)
        self.to_order.hide()
        self.figures.hide()

    @property
    def uncovered(self) -> Uncovered:
        """The figures and what does not agree, which no notice lies over."""
        tables = tuple(part.table for part in self.parts)
        return Uncovered(above=(self.figures, self.card, self.findings.advice), rather=tables)

    def focus_first(self) -> None:
        """Put the keyboard into the list that is shown."""
        table = self.parts[self.tabs.currentIndex()].table
        if table.isVisibleTo(self):
            table.focus_row()
        else:
            self.tabs.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._changes.catch_up()
        self.reading.show_state()
        self._show_tab()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < LOW
        if low is not self._low:
            self._low = low
            self.payouts.be_low(low=low)
            self._show_figures()
            self._show_card()

    # one order

    def show_order(self, reference: str) -> None:
        """Show the payout of an order, or its movements where there is none yet."""
        self._came_from = reference
        self.to_order.setText(tr("Back to {reference}").format(reference=reference))
        self.to_order.setVisible(bool(reference))
        if reference:
            self._context.bridge.run("where an order is", _find_order(self, reference))

    def point_at(self, reference: str, trace: Trace) -> None:
        """Choose an order where its money is; `trace` is of it alone."""
        if reference != self._came_from:
            return  # somebody has come from another one since
        paid = [each.payout for each in trace.placed if each.payout >= 0]
        waiting = [each for each in trace.placed if each.entry and each.payout < 0]
        references = {each.movement.reference for each in trace.placed}
        if paid:
            head = self.payouts.model.find_payout(trace.payouts[max(paid)])
        else:
            head = self.payouts.model.find_held(waiting[0].movement.currency) if waiting else -1
        named = next(iter(sorted(references)), reference)
        self.tabs.setCurrentIndex(PAYOUTS if head >= 0 else MOVEMENTS)
        if head >= 0:
            self.payouts.show_order(named, head)
        else:
            self.movements.point_at(named)
        self.focus_first()

    def _on_to_order(self) -> None:
        self.opened.emit(self._came_from)

    # what is shown

    def _on_changed(self, changed: ChangeSet) -> None:
        self.reading.show_state()
        self._reload()

    def _reload(self) -> None:
        """Follow the money anew, after what goes on already; never two at once."""
        self._again = True
        if not self.following:
            self.following = True
            self._context.bridge.run("follow the money", _follow(self))

    def show_trace(self, trace: Trace) -> None:
        """Show where the money is."""
        self._trace = trace
        reading = self.app.ledger_reading
        read_at = self._context.bridge.read(lambda: reading.read_at)
        # A ledger may have no entries yet, and a file of the portal is no reading.
        self._is_read = read_at is not None or bool(trace.figures)
        currencies = self._currencies(trace)
        self._amounts.several = len(currencies) > 1
        self.figures.setVisible(bool(currencies))
        self._show_figures()
        self.payouts.show_trace(trace, currencies)
        self.movements.show_trace(trace)
        self.findings.show_trace(trace)
        self._show_card()
        count = len(trace.findings)
        self.tabs.setTabText(FINDINGS, f"{tr('Findings')} ({count})" if count else tr("Findings"))
        self._show_tab()

    def _show_figures(self) -> None:
        trace = self._trace or Trace()
        # One currency alone needs no name.
        self.figures.show_groups(
            [
                (each if self._amounts.several else "", self._shown(trace.figures[each]))
                for each in self._currencies(trace)
            ]
        )

    def _currencies(self, trace: Trace) -> list[str]:
        """That which is sold in comes first; another unit may have another, or this one had before it moved."""
        usual = self.app.preferences.current.currency
        return sorted(trace.figures, key=lambda currency: (currency != usual, currency))

    def _show_card(self) -> None:
        slots = 1 if self._low else 2
        self.card.show_findings(self.findings.first(slots), len(self.findings.model.rows), slots)
        if self.tabs.currentIndex() == FINDINGS:
            self.card.hide()  # the list says the same

    def _shown(self, figures: MoneyFigures) -> list[ShownFigure]:
        def words(minor: int) -> str:
            return self._amounts.say(minor, figures.currency)

        owed = tr("owed {amount}").format(amount=words(figures.owed)) if figures.owed else ""
        shown = [
            ShownFigure(tr("Held at Vipps MobilePay"), words(figures.held)),
            ShownFigure(tr("On its way"), words(figures.on_its_way), self._coming_words(figures)),
            ShownFigure(tr("Paid out in 30 days"), words(figures.paid_out), self._payout_words(figures.last_paid)),
            ShownFigure(tr("Fees in 30 days"), words(figures.fees), owed),
        ]
        if figures.disputed:
            shown.append(ShownFigure(tr("Disputed"), words(figures.disputed)))
        return shown

    def _coming_words(self, figures: MoneyFigures) -> str:
        count = len(figures.coming)
        if count < 2 or (self._low and self._amounts.several):
            return self._payout_words(figures.next_paid)
        words = tr("{count} payouts, the next about {day}", count=count)
        return words.format(count=count, day=self._day(figures.coming[0].at_bank))

    def _payout_words(self, payout: Payout | None) -> str:
        # Of two currencies on a low page the rows below say it, which there would be no room for.
        if payout is None or (self._low and self._amounts.several):
            return ""
        words = tr("payout {number}, about {day}").format(number=payout.number, day=self._day(payout.at_bank))
        # Where there is little room the rows below have to do for the text of the bank.
        return words if self._low or self._amounts.several or not payout.text else f"{words} · {payout.text}"

    def _day(self, day: date) -> str:
        return ledger_day(day, self.app.money_trace.today(), self._language)

    def _show_tab(self) -> None:
        tab = self.tabs.currentIndex()
        trace = self._trace or Trace()
        filled = (bool(self.payouts.model.rows), bool(trace.placed or trace.not_ours), bool(trace.findings))[tab]
        for number, part in enumerate(self.parts):
            part.setVisible(number == tab and filled)
        if tab == MOVEMENTS and filled and self.movements.stale:
            self.movements.read_rows()
        self.nothing.setText("" if filled else self._nothing_words(tab))
        self.nothing.setVisible(not filled)
        self._show_card()

    def _nothing_words(self, tab: int) -> str:
        if self._trace is None:
            return tr("Following the money…")
        if self.app.ledger_reading.progress is not None and not self._is_read:
            return tr("Reading…")
        if tab == MOVEMENTS:
            return tr("Nothing was captured yet.")
        if self._is_read:
            agrees = tr("All agrees: nothing is missing, and nothing is left over.")
            return agrees if tab == FINDINGS else tr("Nothing was paid out yet.")
        if self.reading.tested:
            return tr("The test environment has no settlements. Practise with them, or read the real ones.")
        if self.reading.refused:
            return tr(
                "No ledger was read yet: the keys have no right to it. Give it to them in the portal, or save the"
                " settlement files there and drop them here."
            )
        return tr("No ledger was read yet. Vipps MobilePay is asked once an hour, and with Read now.")

    def _on_all_findings(self) -> None:
        self.tabs.setCurrentIndex(FINDINGS)
        self.focus_first()

    # files of the portal

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped_files(event)
        if files:
            event.acceptProposedAction()
            self.files.read_files(files)

    def take_wish(self) -> bool:
        """Whether something changed since this was last asked."""
        again, self._again = self._again, False
        return again

    def end_following(self) -> None:
        """What was wanted is shown."""
        self.following = False


async def _follow(page: MoneyPage) -> None:
    loop = asyncio.get_running_loop()
    try:
        while page.take_wish():
            begun = loop.time()
            trace = await page.app.money_trace.trace()
            if not isValid(page):
                return  # the window was closed meanwhile
            page.show_trace(trace)
            # An order a second would have the years of a large shop matched without end.
            await asyncio.sleep(REST * (loop.time() - begun))
    finally:
        page.end_following()


async def _find_order(page: MoneyPage, reference: str) -> None:
    trace = await page.app.money_trace.trace()
    if not isValid(page):
        return
    page.show_trace(trace)
    page.point_at(reference, page.app.money_trace.of_order(reference))
