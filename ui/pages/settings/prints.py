"""Printouts in the settings: what printed, what did not come, once more, and cleared."""

from __future__ import annotations

from app.changes import ChangeSet, Topic
from app.services.upkeep.print_queue import QueuedPaper
from app.words.papers import day_paper_words
from ui.context import Context
from ui.look.formats import closed_words, moment
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
        self.card.open_pressed.connect(self._on_open)
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
        what = paper_word(printout.what, language) if paper.closed is None else day_paper_words(language).title
        said = " · ".join(filter(None, (at, what, printout.printer)))
        name = paper.reference if paper.closed is None else closed_words(paper.closed, language)
        return ShownPaper(printout.id, name, said, outcome_word(printout), paper.waits)

    def _on_open(self, number: int) -> None:
        for each in self._papers:
            if each.printout.id == number and each.closed is None:
                self.wishes.order_wanted.emit(each.reference)
            elif each.printout.id == number:
                self.wishes.day_wanted.emit()

    def _on_again(self, number: int) -> None:
        for each in self._papers:
            if each.printout.id == number:
                self._print(each)

    def _on_all_again(self) -> None:
        # Oldest first, as they were to come.
        for each in reversed(self._papers):
            if each.waits:
                self._print(each)

    def _print(self, paper: QueuedPaper) -> None:
        if paper.closed is None:
            self.wishes.paper_wanted.emit(paper.reference, paper.printout)
        else:
            self.wishes.day_paper_wanted.emit(paper.closed, paper.printout)

    def _on_clear(self) -> None:
        self.context.bridge.write("clear prints", _clear(self.context))


async def _clear(context: Context) -> None:
    await context.app.upkeep.print_queue.clear()
