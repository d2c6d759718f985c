"""The page *Day*: what keeps the day open, its figures, and closing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.changes import ChangeSet, Topic
from app.domain.day.figures import AggregateGap, ClosedDay, DayFigures, Share
from app.domain.money import Money, format_minor, format_money
from app.domain.vat import format_rate
from app.services.day.closing import NextClosing
from app.words.shop.day import AGES, WAYS
from ui.bridge import Tone
from ui.context import Context
from ui.look.formats import day_words
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.page_changes import PageChanges
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, page_frame
from ui.widgets.basics.choice import choice
from ui.widgets.basics.labels import label
from ui.widgets.basics.main_button import MainButton
from ui.widgets.day.bar_chart import Bar, BarChart
from ui.widgets.day.figures_card import FiguresCard
from ui.widgets.foot import Foot
from ui.widgets.scrolls import in_margin, scrolling
from ui.widgets.settings.columns import Columns
from ui.widgets.shell.notice_room import Uncovered

MOST_STEPS = 3
"""So many orders that keep the day open are named; the others follow once these are settled."""


class DayPage(QWidget):
    """Emits `opened` with an order that keeps the day open.

    `paper_wanted` and `pdf_wanted` with a closed day that is to be printed or saved.
    """

    opened = Signal(str)
    paper_wanted = Signal(object)
    pdf_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.state: NextClosing | None = None
        self._closed: tuple[ClosedDay, ...] = ()
        self.which = label(role="small", wrap=True)
        self.open_card = Card(tr("Still open"))
        self.nothing_open = label(tr("Nothing waits, and everything is known."), "muted", wrap=True)
        self.open_card.inside.addWidget(self.nothing_open)
        # Made at once, so that Tab meets them first.
        self.steps = [button("", partial(self._open_step, at)) for at in range(MOST_STEPS)]
        for each in self.steps:
            self.open_card.inside.addWidget(each)
        self.chart = BarChart(tr("Captured by hour"))
        self.totals, self.rates = FiguresCard(tr("Figures")), FiguresCard(tr("VAT"))
        self.hours = FiguresCard(tr("By hour"), self.chart)
        self.people, self.groups = FiguresCard(tr("By person")), FiguresCard(tr("By group"))
        self.ways, self.reserved = FiguresCard(tr("By way of paying")), FiguresCard(tr("Reserved, not captured"))
        self.gaps = FiguresCard(tr("Differs from Vipps MobilePay"))
        self.earlier = choice(tr("Closed days"), [])
        self.print_one = button(tr("Print"), lambda: self._put_out(self.paper_wanted), "quiet")
        self.save_one = button(tr("Save as PDF"), lambda: self._put_out(self.pdf_wanted), "quiet")
        self.primary = MainButton(self._on_primary, context.keys)
        self._build()
        topics = (Topic.DAY, Topic.ORDER, Topic.SETTINGS, Topic.UNITS)
        self._changes = PageChanges(self, context.bridge, self._on_changed, *topics)
        self._reload()

    def _build(self) -> None:
        column = page_frame(self)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(label(tr("Day"), "title"))
        head.addWidget(self.which, 1)
        column.addLayout(head)
        columns = Columns()
        for each in (self.open_card, self.totals, self.rates, self.reserved, self.gaps):
            columns.left.addWidget(each)
        for each in (self.hours, self.people, self.groups, self.ways):
            columns.right.addWidget(each)
        columns.left.addStretch(1)
        columns.right.addStretch(1)
        column.addLayout(in_margin(scrolling(columns)), 1)
        column.addWidget(Foot((self.earlier, self.print_one, self.save_one), (self.primary,)))

    @property
    def uncovered(self) -> Uncovered:
        """Which day it is, which no notice lies over."""
        return Uncovered(above=(self.which,))

    def focus_first(self) -> None:
        """Put the keyboard where the day is closed."""
        self.primary.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()
        self._changes.catch_up()

    def _on_changed(self, changed: ChangeSet) -> None:
        if not changed.has(Topic.DAY):
            self._count()
        self._reload()

    def _count(self) -> None:
        self._context.bridge.run("count the day", self._context.app.reports.count_gently(), latest=True, quiet=True)

    # what is shown

    def _reload(self) -> None:
        bridge, closing = self._context.bridge, self._context.app.day_closing
        self.state = bridge.read(closing.next)
        self.show_earlier(bridge.read(closing.newest) or ())
        if self.state is None:
            return
        self._show_steps(self.state)
        # A closed day shows what it was closed with: since then there is nothing.
        shown = self._closed[0] if self.state.done and self._closed else self.state
        self._show_figures(shown.figures)
        rows = [self._gap_row(each) for each in shown.differences]
        self.gaps.show_rows(rows, ("", "Kvitt", "Vipps MobilePay"))
        self._show_primary(self.state)

    def _show_steps(self, state: NextClosing) -> None:
        self.nothing_open.setVisible(not state.steps)
        for at, press in enumerate(self.steps):
            press.setVisible(at < len(state.steps))
            if at < len(state.steps):
                step = state.steps[at]
                press.setText(f"{step.reference} · {tr('not known yet') if step.unknown else tr('waiting')}")

    def _show_figures(self, figures: Sequence[DayFigures]) -> None:
        self.totals.show_rows(
            [row for each in figures for row in self._total_rows(each)] or [(tr("Nothing happened yet."),)]
        )
        rates = [row for each in figures for row in self._rate_rows(each)]
        self.rates.show_rows(rates, (tr("Rate"), tr("Net"), tr("VAT"), tr("Gross")))
        self.chart.show_bars(
            [
                Bar(share.name, share.captured, self._money(each)(share.captured))
                for each in figures[:1]
                for share in each.hours
            ]
        )
        ways = {way.value: tr(words) for way, words in WAYS.items()}
        self._show_shares(self.hours, figures, lambda each: each.hours, lambda name: f"{name}:00")
        self._show_shares(self.people, figures, lambda each: each.people, lambda name: name or tr("no name"))
        self._show_shares(self.groups, figures, lambda each: each.groups, lambda name: name or tr("no group"))
        self._show_shares(self.ways, figures, lambda each: each.ways, lambda name: ways.get(name, name))
        self.reserved.show_rows(
            [
                (tr(AGES[one.age]), str(one.times), self._money(each)(one.minor))
                for each in figures
                for one in each.reserved
            ]
        )

    def _show_shares(
        self,
        card: FiguresCard,
        figures: Sequence[DayFigures],
        shares: Callable[[DayFigures], Sequence[Share]],
        name: Callable[[str], str],
    ) -> None:
        card.show_rows(
            [
                (name(share.name), str(share.times), self._money(each)(share.captured - share.refunded))
                for each in figures
                for share in shares(each)
            ]
        )

    def _money(self, figures: DayFigures) -> Callable[[int], str]:
        return lambda minor: format_money(Money(minor, figures.currency), self._context.language)

    def _total_rows(self, figures: DayFigures) -> list[tuple[str, str, str]]:
        money = self._money(figures)
        return [
            (tr("Captured"), str(figures.captured.times), money(figures.captured.minor)),
            (tr("Refunded"), str(figures.refunded.times), money(figures.refunded.minor)),
            (tr("Kept"), "", money(figures.kept)),
            (tr("Tip"), "", money(figures.tips - figures.tips_returned)),
            (tr("Released"), str(figures.released.times), money(figures.released.minor)),
        ]

    def _gap_row(self, gap: AggregateGap) -> tuple[str, ...]:
        what = {"captured": tr("Captured"), "refunded": tr("Refunded"), "released": tr("Released")}[gap.what]
        ours, theirs = (format_minor(minor, self._context.language) for minor in (gap.ours, gap.theirs))
        return f"{gap.reference} · {what}", ours, theirs

    def _rate_rows(self, figures: DayFigures) -> list[tuple[str, ...]]:
        money = self._money(figures)
        return [
            (
                tr("No VAT known") if each.rate is None else format_rate(each.rate),
                *(money(minor) for minor in (each.net, each.tax, each.gross)),
            )
            for each in figures.rates
        ]

    def show_earlier(self, closed: Sequence[ClosedDay]) -> None:
        """Offer these closed days, the last one first."""
        self._closed = tuple(closed)
        # The last one, which is chosen at first, is another after each closing; any other stays chosen.
        chosen = self.earlier.currentData() if self.earlier.currentIndex() > 0 else None
        self.earlier.clear()
        for each in self._closed:
            day = f"{day_words(each.day, self._context.language)} {each.day.year}"
            self.earlier.addItem(tr("No. {number} · {day}").format(number=each.number, day=day), each.number)
        self.earlier.setCurrentIndex(max(0, self.earlier.findData(chosen)))
        for part in (self.earlier, self.print_one, self.save_one):
            part.setVisible(bool(self._closed))

    def _show_primary(self, state: NextClosing) -> None:
        values = {"day": day_words(state.day, self._context.language), "number": state.number}
        if state.done:
            words, which = tr("Closed"), tr("{day} is closed under number {number}.")
            values["number"] = state.number - 1
        elif state.forgotten:
            words, which = tr("Close day · {day}"), tr("{day} was not closed. It comes first.")
        else:
            words, which = tr("Close day · {day}"), tr("{day}, under number {number}")
        self.primary.show_words(words.format(**values))
        self.primary.show_idle(state.done or bool(state.steps))
        self.which.setText(which.format(**values))

    # what is done

    def _on_primary(self) -> None:
        state = self.state
        if state is None or state.done:
            return
        if state.steps:
            self._open_step(0)
            return
        self._context.bridge.run_with_second("close the day", lambda: _close(self._context, state.day))

    def _open_step(self, at: int) -> None:
        if self.state is not None and at < len(self.state.steps):
            self.opened.emit(self.state.steps[at].reference)

    def _put_out(self, signal: SignalInstance) -> None:
        at = self.earlier.currentIndex()
        if 0 <= at < len(self._closed):
            signal.emit(self._closed[at])


async def _close(context: Context, day: date) -> None:
    # In turns: in the write that closes a day, a shop's years would hold the window.
    await context.app.reports.count_gently()
    closed = context.app.day_closing.close(day)
    words = tr("{day} is closed under number {number}.")
    context.bridge.notice(words.format(day=day_words(closed.day, context.language), number=closed.number), Tone.GOOD)
