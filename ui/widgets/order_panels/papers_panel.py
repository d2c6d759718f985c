"""The papers of an order: what was printed, and printing once more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.desk.views import OrderView
from app.domain.money import format_money
from app.domain.papers.confirmation import PaperKind, kind_of
from app.domain.papers.paper_choice import CONFIRMATION, PaperChoice, PaperType, choice_of
from app.domain.papers.printout import SLIP, Outcome, Printout
from app.words.papers import paper_words
from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.formats import exact_moment, moment, show_tip
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import HintButton, button
from ui.widgets.basics.choice import choice
from ui.widgets.basics.labels import label
from ui.widgets.order.order_title import copyable
from ui.widgets.scrolls import ScrollCard


class PapersPanel(ScrollCard):
    """The papers that an order can have, and its printouts newest first.

    Emits `print_wanted`, `pdf_wanted` and `text_wanted` with the paper (a `PaperChoice`) that is chosen.
    """

    print_wanted = Signal(object)
    pdf_wanted = Signal(object)
    text_wanted = Signal(object)

    def __init__(self, look: Look, keys: Shortcuts) -> None:
        super().__init__(tr("Papers"))
        self._look = look
        self._shown: object = None
        self.papers: list[str] = []
        self.choice = choice(tr("Paper"), [])
        self.print = HintButton(tr("Print"), lambda: self.print_wanted.emit(self.chosen), Command.PRINT, keys)
        self.pdf = button(tr("Save as PDF…"), lambda: self.pdf_wanted.emit(self.chosen), "quiet")
        self.copy = button(tr("Copy as text"), lambda: self.text_wanted.emit(self.chosen), "quiet")
        acts = QHBoxLayout()
        acts.setSpacing(SMALL)
        for act in (self.print, self.pdf):
            acts.addWidget(act)
        self.inside.insertWidget(1, self.choice)
        self.inside.insertLayout(2, acts)
        self.inside.insertWidget(3, self.copy)

    @property
    def chosen(self) -> PaperChoice:
        """The paper that is chosen."""
        found = self.choice.currentData()
        return found if isinstance(found, PaperChoice) else CONFIRMATION

    def show_choices(self, view: OrderView, choices: Sequence[PaperChoice]) -> None:
        """Show which papers there can be; what is chosen stays chosen while it can."""
        shown = [(choice_words(each, view, self._look.language), each) for each in choices]
        for part in (self.choice, self.print, self.pdf, self.copy):
            part.setVisible(bool(shown))
        if shown == [(self.choice.itemText(at), self.choice.itemData(at)) for at in range(self.choice.count())]:
            return
        chosen = self.chosen
        self.choice.clear()
        for words, each in shown:
            self.choice.addItem(words, each)
        self.choice.setCurrentIndex(choices.index(chosen) if chosen in choices else 0)

    def show_printouts(self, printouts: Sequence[Printout], now: datetime) -> None:
        """Show what was printed, given oldest first."""
        if printouts == self._shown:
            return
        self._shown = printouts
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        self.papers = []
        for printout in reversed(printouts):
            column.addWidget(self._paper(printout, now))
        if not printouts:
            column.addWidget(copyable(label(tr("Nothing was printed yet."), "small", wrap=True)))
        self.show_inside(column)

    def _paper(self, printout: Printout, now: datetime) -> QFrame:
        frame = QFrame()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        copy = tr("copy {n}").format(n=printout.copy) if printout.copy > 1 else ""
        words = (paper_word(printout.what, self._look.language), copy, outcome_word(printout))
        self.papers.append(" · ".join(part for part in words if part))
        column.addWidget(copyable(label(self.papers[-1], wrap=True)))
        parts = (moment(printout.at, now, self._look.language), printout.who, printout.printer)
        when = copyable(label(" · ".join(part for part in parts if part), "small", wrap=True))
        show_tip(when, exact_moment(printout.at))
        column.addWidget(when)
        return frame


def paper_word(what: str, language: str) -> str:
    """What a paper is called, as its own title says it."""
    words = paper_words(language)
    printed = choice_of(what)
    if printed.number:
        return f"{_slip_words(printed.type, language)} {printed.number}"
    return {
        SLIP: words.parked,
        PaperKind.PAYMENT: words.payment,
        PaperKind.REFUND: words.refund,
        PaperKind.RESERVATION: words.reservation,
        PaperKind.RELEASE: words.release,
    }.get(what, what)


def choice_words(paper: PaperChoice, view: OrderView, language: str) -> str:
    """What a paper is called among all that an order can have."""
    if paper.type is PaperType.CONFIRMATION:
        return paper_word(SLIP if view.payment is None else kind_of(view.aggregate), language)
    words = f"{_slip_words(paper.type, language)} {paper.number}"
    if paper.type is PaperType.REFUND_SLIP:
        return f"{words} · {format_money(view.refunds[paper.number - 1].amount, language)}"
    return words


def _slip_words(kind: PaperType, language: str) -> str:
    words = paper_words(language)
    return words.refund if kind is PaperType.REFUND_SLIP else words.packing_slip


def outcome_word(printout: Printout) -> str:
    """What became of a paper."""
    if printout.is_file:
        done, failed = tr("Saved as PDF"), tr("Not saved as PDF")
    else:
        done, failed = tr("Printed"), tr("Not printed")
    return {
        Outcome.OPEN: tr("Printing"),
        Outcome.DONE: done,
        Outcome.MAYBE: tr("Perhaps printed"),
        Outcome.FAILED: failed,
    }[printout.outcome]
