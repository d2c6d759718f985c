"""The paper of a closed day, printed or saved."""

from __future__ import annotations

import logging
from functools import partial

from app.domain.day.day_slip import DaySlip, day_slip
from app.domain.day.figures import ClosedDay
from app.domain.papers.blocks import Block
from app.domain.papers.confirmation import Shop
from app.domain.papers.plain_text import plain_text
from app.domain.papers.printer import Paper, Target
from app.domain.papers.printout import Outcome
from app.domain.shop.permission import Act
from app.errors import TROUBLE, AppError, Blocked, facts_of
from app.services.day.day_rules import day_rule
from app.services.printing import Hand, Printing, outcome_of
from app.services.work import Work
from app.words.papers import day_paper_words, paper_words

log = logging.getLogger("kvitt.printing")


class DayPapers:
    """Makes and prints the papers of closed days."""

    def __init__(self, work: Work, printing: Printing) -> None:
        self._work, self._printing = work, printing

    def blocks(self, closed: ClosedDay, copy: int = 1) -> tuple[Block, ...]:
        """The blocks of the paper."""
        settings = self._work.preferences.current
        language = settings.language_on_paper
        shop = Shop(settings.shop, settings.organisation, settings.shop_address)
        unit = self._work.session.unit
        rule = day_rule(self._work)
        return day_slip(
            DaySlip(
                shop, paper_words(language), day_paper_words(language), rule, closed, settings.pos_id, copy, unit.world
            )
        )

    def text(self, closed: ClosedDay) -> str:
        """The paper as text for a message or a terminal."""
        return plain_text(self.blocks(closed))

    async def print(self, closed: ClosedDay, target: Target | None = None, paper: Paper | None = None) -> int:
        """Print it, and give the number of the copy.

        The original is 1. Raises as `Printing.print_page` does.
        """
        return await self._printing.print_page(partial(self._begin, closed), partial(self._end, closed), target, paper)

    def hand_over(self, closed: ClosedDay, to: str, hand: Hand) -> int:
        """Give it to `hand`, which takes it at once.

        Such as a file named `to`; gives the number of the copy.
        """
        self._work.session.require(Act.PRINT)
        copy, blocks = self._begin(closed, to)
        try:
            hand(blocks)
        except AppError as trouble:
            self._end(closed, copy, outcome_of(trouble))
            raise
        self._end(closed, copy, Outcome.DONE)
        return copy

    def _begin(self, closed: ClosedDay, printer: str) -> tuple[int, tuple[Block, ...]]:
        # Counted before it goes out: two windows never both print an original.
        with self._work.store.write():
            now, who = self._work.now(), self._work.session.who
            copy = self._work.store.closings.begin_print(closed, now, who, printer)
        return copy, self.blocks(closed, copy)

    def _end(self, closed: ClosedDay, copy: int, outcome: Outcome) -> None:
        """Write down what became of a paper. One that came out stays printed even if that cannot be written."""
        try:
            with self._work.store.write():
                self._work.store.closings.end_print(closed, copy, outcome)
        except Blocked as unwritten:
            log.warning("what became of a paper was not written down: " + TROUBLE, facts_of(unwritten))
