"""The papers of an order: what was printed, and printing once more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.papers.confirmation import PaperKind
from app.domain.papers.paper_choice import PaperType
from app.domain.papers.printout import SLIP, Outcome, Printout
from app.words.papers import paper_words
from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.formats import exact_moment, moment, show_tip
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import HintButton, button
from ui.widgets.basics.labels import label
from ui.widgets.order.order_title import copyable
from ui.widgets.scrolls import ScrollCard


class PapersPanel(ScrollCard):
    """The printouts newest first.

    Emits `print_wanted` and `pdf_wanted` when the paper should come once more, `packing_wanted` and `packing_pdf_wanted` when
    the slip of the last parcel should.
    """

    print_wanted = Signal()
    pdf_wanted = Signal()
    packing_wanted = Signal()
    packing_pdf_wanted = Signal()

    def __init__(self, look: Look, keys: Shortcuts) -> None:
        super().__init__(tr("Papers"))
        self._look = look
        self._shown: object = None
        self.papers: list[str] = []
        self.print = HintButton(tr("Print"), self.print_wanted.emit, Command.PRINT, keys)
        self.pdf = button(tr("Save as PDF…"), self.pdf_wanted.emit, "quiet")
        acts = QHBoxLayout()
        acts.setSpacing(SMALL)
        for act in (self.print, self.pdf):
            acts.addWidget(act)
        self.inside.insertLayout(1, acts)
        self.packing = button(tr("Packing slip"), self.packing_wanted.emit, "quiet")
        self.packing_pdf = button(tr("Packing slip as PDF…"), self.packing_pdf_wanted.emit, "quiet")
        for at, act in enumerate((self.packing, self.packing_pdf), 2):
            self.inside.insertWidget(at, act)

    def show_packing(self, *, offered: bool) -> None:
        """Offer the slip of the last parcel, where one has left."""
        for act in (self.packing, self.packing_pdf):
            act.setVisible(offered)

    def show_papers(self, printouts: Sequence[Printout], now: datetime, *, offered: bool) -> None:
        """Show what was printed, given oldest first.

        `offered` says whether a paper can be printed now.
        """
        for act in (self.print, self.pdf):
            act.setVisible(offered)
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
    if what.startswith(PaperType.PACKING_SLIP):
        return words.packing_slip
    return {
        SLIP: words.parked,
        PaperKind.PAYMENT: words.payment,
        PaperKind.REFUND: words.refund,
        PaperKind.RESERVATION: words.reservation,
        PaperKind.RELEASE: words.release,
    }.get(what, what)


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
