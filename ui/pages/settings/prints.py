"""Printouts in the settings: what printed, what did not come, once more, and cleared."""

from __future__ import annotations

from app.changes import ChangeSet, Topic
from app.domain.papers.printout import Printout
from app.services.upkeep.print_queue import QueuedPaper
from ui.look.formats import moment
from ui.pages.settings.part import GroupPart, GroupPlace
from ui.widgets.order_panels.papers_panel import outcome_word, paper_word
from ui.widgets.settings.prints_card import PrintsCard, ShownPaper

MOST = 30
"""So many of the newest papers are shown, besides those that did not come."""


class PrintsPart(GroupPart):
    """The card, and what stands behind it."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self._papers: tuple[QueuedPaper, ...] = ()
        self.card = PrintsCard()
        self.card.open_pressed.connect(self.wishes.order_wanted)
        self.card.again_pressed.connect(self._on_again)
        self.card.all_again_pressed.connect(self._on_all_again)
        self.card.clear_pressed.connect(self._on_clear)
        self.cards = (self.card,)

    def look(self) -> None:
        self._show()

    def take(self, changed: ChangeSet) -> None:
        if changed.has(Topic.PRINTS):
            self._show()

    def _show(self) -> None:
        read = self.context.bridge.read(lambda: self.context.app.upkeep.print_queue.papers(MOST))
        self._papers = read or ()
        self.card.show_papers([self._in_words(each) for each in self._papers])

    def _in_words(self, paper: QueuedPaper) -> ShownPaper:
        printout, language = paper.printout, self.context.language
        at = moment(printout.at, self.context.now(), language)
        said = " · ".join(filter(None, (at, paper_word(printout.what, language), printout.printer)))
        return ShownPaper(printout.id, paper.reference, said, outcome_word(printout), paper.waits)

    def _on_again(self, number: int) -> None:
        for each in self._papers:
            if each.printout.id == number:
                self._print(each.reference, each.printout)

    def _on_all_again(self) -> None:
        # Oldest first, as they were to come.
        for each in reversed(self._papers):
            if each.waits:
                self._print(each.reference, each.printout)

    def _print(self, reference: str, printout: Printout) -> None:
        self.wishes.paper_wanted.emit(reference, printout)

    def _on_clear(self) -> None:
        self.context.bridge.read(self.context.app.upkeep.print_queue.clear)
