"""The papers of an order: what was printed, and printing once more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.domain.desk.views import OrderView
from app.domain.money import format_money
from app.domain.papers.confirmation import PaperKind, kind_of
from app.domain.papers.paper_choice import CONFIRMATION, PaperAct, PaperChoice, PaperType, choice_of, papers_of
from app.domain.papers.printout import SLIP, Outcome, Printout
from app.words.papers import paper_words
from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.formats import exact_moment, moment, show_tip
from ui.look.sizes import GAP, SMALL, TINY
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.basics.wrapping import WrappingLayout
from ui.widgets.order.order_title import copyable
from ui.widgets.scrolls import ScrollCard


class PapersPanel(ScrollCard):
    """The papers that an order can have, and what was printed.

    Emits `wanted` with a `PaperChoice` and a `PaperAct`.
    """

    wanted = Signal(object, object)

    def __init__(self, look: Look, keys: Shortcuts) -> None:
        super().__init__(tr("Papers"))
        self._look, self._keys = look, keys
        self._shown: object = None
        self._offered: Sequence[PaperChoice] = ()
        self.papers: list[str] = []
        self.acts: dict[tuple[PaperChoice, PaperAct], QPushButton] = {}
        self._choices = QVBoxLayout()
        self._choices.setSpacing(GAP)
        self._printed = QWidget()
        # Both scroll: an order of many parcels has many papers.
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP)
        self._column.addLayout(self._choices)
        self._column.addWidget(self._printed)
        self.show_inside(self._column)

    def show_choices(self, view: OrderView) -> None:
        """Offer the papers that the order in `view` can have now."""
        offered = papers_of(view)
        # The buttons stay as long as the papers do: the keyboard may be on one of them.
        if offered == self._offered:
            return
        self._offered, self.acts = offered, {}
        while (old := self._choices.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        for choice in offered:
            self._choices.addWidget(self._choice(choice, view))

    def _choice(self, choice: PaperChoice, view: OrderView) -> QFrame:
        frame, name = QFrame(), choice_word(choice, view, self._look.language)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(copyable(label(name, wrap=True)))
        row = WrappingLayout()
        for act, words in (
            (PaperAct.PRINT, tr("Print")),
            (PaperAct.PDF, tr("Save as PDF…")),
            (PaperAct.TEXT, tr("Copy text")),
        ):
            ask = partial(self.wanted.emit, choice, act)
            act_button = button(words, ask, "slim")
            # Each paper has these buttons; who only hears them must know whose they are.
            act_button.setAccessibleName(f"{words}: {name}")
            if (choice, act) == (CONFIRMATION, PaperAct.PRINT):
                # The key of the page prints the confirmation, too.
                self._keys.tip(act_button, Command.PRINT, words)
            self.acts[choice, act] = act_button
            row.addWidget(act_button)
        column.addLayout(row)
        return frame

    def show_papers(self, printouts: Sequence[Printout], now: datetime) -> None:
        """Show what was printed, given oldest first."""
        if printouts == self._shown:
            return
        self._shown = printouts
        printed = QWidget()
        column = QVBoxLayout(printed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        self.papers = []
        for printout in reversed(printouts):
            column.addWidget(self._paper(printout, now))
        if not printouts:
            column.addWidget(copyable(label(tr("Nothing was printed yet."), "small", wrap=True)))
        self._column.replaceWidget(self._printed, printed)
        self._printed.hide()
        self._printed.deleteLater()
        self._printed = printed

    def _paper(self, printout: Printout, now: datetime) -> QFrame:
        frame = QFrame()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # The first print is the original.
        copy = tr("copy {n}").format(n=printout.copy) if printout.copy > 1 else ""
        words = (paper_word(printout.what, self._look.language), copy, outcome_word(printout))
        self.papers.append(" · ".join(part for part in words if part))
        column.addWidget(copyable(label(self.papers[-1], wrap=True)))
        parts = (moment(printout.at, now, self._look.language), printout.who, printout.printer)
        when = copyable(label(" · ".join(part for part in parts if part), "small", wrap=True))
        show_tip(when, exact_moment(printout.at))
        column.addWidget(when)
        return frame


def choice_word(choice: PaperChoice, view: OrderView, language: str) -> str:
    """What a paper is called, with the amount of a refund."""
    if choice.type is PaperType.CONFIRMATION:
        return paper_word(SLIP if view.payment is None else kind_of(view.aggregate), language)
    name = paper_word(choice.printed_as, language)
    if choice.type is not PaperType.REFUND_SLIP:
        return name
    return f"{name} · {format_money(view.refunds[choice.number - 1].amount, language)}"


def paper_word(what: str, language: str) -> str:
    """What a paper is called, as its own title says it.

    Of several it says the number.
    """
    words, choice = paper_words(language), choice_of(what)
    names = {PaperType.REFUND_SLIP: words.refund, PaperType.PACKING_SLIP: words.packing_slip}
    if choice.type in names:
        return f"{names[choice.type]} {choice.number}"
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
