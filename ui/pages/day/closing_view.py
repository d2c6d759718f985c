"""Closing the day: what keeps it open, its figures, and closed days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.changes import ChangeSet, Topic
from app.domain.day.figures import AggregateGap, ClosedDay
from app.domain.money import format_minor
from app.domain.problem import Invalid
from app.services.day.closing import ForgottenDay, NextClosing
from app.services.day.day_rules import parse_day
from ui.bridge import Tone
from ui.context import Context
from ui.look.formats import closed_words, day_words, moment
from ui.look.sizes import ROOM
from ui.look.texts import sentence, tr
from ui.page_changes import PageChanges
from ui.pages.day.figure_cards import FigureCards
from ui.pages.day.paper_choice import chosen_paper, paper_choice
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.choice import choice
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.basics.main_button import MainButton
from ui.widgets.day.gaps_card import GapsCard, ShownGap
from ui.widgets.foot import Foot
from ui.widgets.scrolls import in_margin, scrolling
from ui.widgets.settings.columns import Columns

MOST_STEPS = 3
"""So many orders that keep the day open are named; the others follow once these are settled."""


class ClosingView(QWidget):
    """Emits `opened` with an order that keeps the day open, or that differs.

    `paper_wanted` and `pdf_wanted` with a closed day that is to be printed or saved, and the paper (None as in the settings).
    `hand_on_wanted` with one that is to be handed on, `unit_wanted` with a sales unit that has a day to close.
    """

    opened = Signal(str)
    paper_wanted = Signal(object, object)
    pdf_wanted = Signal(object, object)
    hand_on_wanted = Signal(object)
    unit_wanted = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.state: NextClosing | None = None
        self._closed: tuple[ClosedDay, ...] = ()
        self._wanted: date | None = None
        self._number = 0
        self.which = label(role="small", wrap=True)
        self.open_card = Card(tr("Still open"))
        self.nothing_open = label(tr("Nothing waits, and everything is known."), "muted", wrap=True)
        self.open_card.inside.addWidget(self.nothing_open)
        # Made at once, so that Tab meets them first.
        self.steps = [button("", partial(self._open_step, at)) for at in range(MOST_STEPS)]
        for each in self.steps:
            self.open_card.inside.addWidget(each)
        self.more_open = label(role="small")
        self.open_card.inside.addWidget(self.more_open)
        self.elsewhere = [button("", partial(self._go_elsewhere, at), "quiet") for at in range(MOST_STEPS)]
        for each in self.elsewhere:
            self.open_card.inside.addWidget(each)
        self._forgotten: tuple[ForgottenDay, ...] = ()
        self.first_day = Field(tr("The first day to close"), hint=context.app.day_closing.today.isoformat())
        self.first_day.explain(tr("What was before it stays in the reports alone."))
        self.first_day.edit.editingFinished.connect(self._on_first_day)
        self.open_card.inside.addWidget(self.first_day)
        self.cards = FigureCards(context)
        self.gaps = GapsCard()
        self.gaps.opened.connect(self.opened)
        self.earlier = choice(tr("Closed days"), [])
        self.earlier.activated.connect(self._on_earlier)
        self.paper = paper_choice()
        self.print_one = button(tr("Print"), lambda: self._put_out(self.paper_wanted), "quiet")
        self.save_one = button(tr("Save as PDF"), lambda: self._put_out(self.pdf_wanted), "quiet")
        self.hand_on = button(tr("Hand on…"), self._on_hand_on, "quiet")
        self.primary = MainButton(self._on_primary, context.keys)
        self._build()
        topics = (Topic.DAY, Topic.ORDER, Topic.SETTINGS, Topic.UNITS)
        self._changes = PageChanges(self, context.bridge, self._on_changed, *topics)
        self._reload()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROOM)
        column.addWidget(self.which)
        columns, cards = Columns(), self.cards
        for each in (self.open_card, self.gaps, cards.totals, cards.rates, cards.reserved):
            columns.left.addWidget(each)
        for each in (cards.hours, cards.products, cards.people, cards.groups, cards.ways, cards.tills):
            columns.right.addWidget(each)
        columns.left.addStretch(1)
        columns.right.addStretch(1)
        column.addLayout(in_margin(scrolling(columns)), 1)
        quiet = (self.earlier, self.print_one, self.save_one, self.paper, self.hand_on)
        self.foot = Foot(quiet, (self.primary,))
        column.addWidget(self.foot)

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
        self.show_earlier(bridge.read(closing.newest) or ())
        self.state = bridge.read(lambda: closing.next(self._wanted))
        if self.state is None and self._wanted is not None:
            # Another program has closed a day meanwhile, so that one can no longer be chosen.
            self._wanted = None
            self.state = bridge.read(closing.next)
        self._forgotten = bridge.read(closing.forgotten_elsewhere) or ()
        self._show()

    def _show(self) -> None:
        """The closed day that was asked for, or else the one that can be closed."""
        state = self.state
        if state is None:
            return
        earlier = next((each for each in self._closed if each.number == self._number), None)
        self._show_steps(state)
        self.open_card.setVisible(earlier is None)
        self.first_day.setVisible(state.number == 1)
        # A closed day shows what it was closed with: since then there is nothing.
        shown = earlier or (self._closed[0] if state.done and self._closed else state)
        self.cards.show(shown.figures)
        self.cards.show_tills(shown.figures, lambda name: tr("Till {till}").format(till=name.partition(".")[2]))
        self.gaps.show_gaps([self._shown_gap(each) for each in shown.differences], self.first_day.edit)
        self._show_primary(state)
        if earlier is not None:
            self.which.setText(self._about(earlier))
            self.primary.show_words(tr("Back to the day"))
            self.primary.show_idle(False)

    def _about(self, closed: ClosedDay) -> str:
        language = self._context.language
        at = moment(closed.closed_at, self._context.now(), language)
        words = tr("{day}, closed under number {number}: {moment}")
        said = words.format(day=self._day_words(closed.day), number=closed.number, moment=at)
        return f"{said} · {closed.who}" if closed.who else said

    def _day_words(self, day: date) -> str:
        words = day_words(day, self._context.language)
        return words if day.year == self._context.app.day_closing.today.year else f"{words} {day.year}"

    def _show_steps(self, state: NextClosing) -> None:
        self.nothing_open.setVisible(not state.steps)
        for at, press in enumerate(self.steps):
            press.setVisible(at < len(state.steps))
            if at < len(state.steps):
                step = state.steps[at]
                press.setText(f"{step.reference} · {tr('not known yet') if step.unknown else tr('waiting')}")
        for at, press in enumerate(self.elsewhere):
            press.setVisible(at < len(self._forgotten))
            if at < len(self._forgotten):
                press.setText(self._about_elsewhere(self._forgotten[at]))
        more = len(state.steps) - len(self.steps)
        self.more_open.setText(tr("and {count} more", count=more) if more > 0 else "")
        self.more_open.setVisible(more > 0)

    def _about_elsewhere(self, forgotten: ForgottenDay) -> str:
        units = self._context.app.units
        name = next((units.shown_name(each) for each in units.all if each.id == forgotten.unit), str(forgotten.unit))
        words = tr("{unit}: {day} was not closed.")
        return words.format(unit=name, day=self._day_words(forgotten.day))

    def _shown_gap(self, gap: AggregateGap) -> ShownGap:
        what = {"captured": tr("Captured"), "refunded": tr("Refunded"), "released": tr("Released")}[gap.what]
        ours, theirs = (format_minor(minor, self._context.language) for minor in (gap.ours, gap.theirs))
        return ShownGap(gap.reference, what, ours, theirs)

    def show_earlier(self, closed: Sequence[ClosedDay]) -> None:
        """Offer these closed days, the last one first."""
        self._closed = tuple(closed)
        # The last one, which is chosen at first, is another after each closing; any other stays chosen.
        chosen = self.earlier.currentData() if self.earlier.currentIndex() > 0 else None
        self.earlier.clear()
        for each in self._closed:
            self.earlier.addItem(closed_words(each, self._context.language), each.number)
        self.earlier.setCurrentIndex(max(0, self.earlier.findData(chosen)))
        for part in (self.earlier, self.print_one, self.save_one, self.paper, self.hand_on):
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
        if self._number:
            self._number = 0
            self._show()
            return
        if state is None or state.done:
            return
        if state.steps:
            self._open_step(0)
            return
        self._context.bridge.run_with_second("close the day", lambda: _close(self._context, state.day))

    def _open_step(self, at: int) -> None:
        if self.state is not None and at < len(self.state.steps):
            self.opened.emit(self.state.steps[at].reference)

    def _on_first_day(self) -> None:
        """Take another day for the very first closing, or say why it cannot be."""
        typed, closing = self.first_day.text.strip(), self._context.app.day_closing
        try:
            wanted = parse_day(typed, closing.today) if typed else None
            closing.next(wanted)
        except Invalid as refusal:
            self.first_day.complain(sentence(refusal, self._context.language))
            return
        self.first_day.complain("")
        if wanted != self._wanted:
            self._wanted = wanted
            self._reload()

    def _on_earlier(self, _row: int) -> None:
        """Show the closed day that was chosen, until the main button leads back."""
        self._number = self.earlier.currentData()
        self._show()

    def _on_hand_on(self) -> None:
        at = self.earlier.currentIndex()
        if 0 <= at < len(self._closed):
            self.hand_on_wanted.emit(self._closed[at])

    def _go_elsewhere(self, at: int) -> None:
        if at < len(self._forgotten):
            self.unit_wanted.emit(self._forgotten[at].unit)

    def _put_out(self, signal: SignalInstance) -> None:
        at = self.earlier.currentIndex()
        if 0 <= at < len(self._closed):
            signal.emit(self._closed[at], chosen_paper(self.paper))


async def _close(context: Context, day: date) -> None:
    # In turns: in the write that closes a day, a shop's years would hold the window.
    await context.app.reports.count_gently()
    closed = await context.app.day_closing.close(day)
    if context.app.preferences.current.day_folder:
        # In the background, for a folder in a network may take its time.
        context.bridge.run("day folder", _write_folder(context))
    words = tr("{day} is closed under number {number}.")
    context.bridge.notice(words.format(day=day_words(closed.day, context.language), number=closed.number), Tone.GOOD)


async def _write_folder(context: Context) -> None:
    await context.app.day_folder.write()
    if context.app.day_folder.trouble is not None:
        context.bridge.tell(context.app.day_folder.trouble)
