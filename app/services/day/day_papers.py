"""The paper of a closed day, printed or saved."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from functools import partial

from app.changes import Topic
from app.domain.codes import TroubleCode
from app.domain.day.day_slip import DaySlip, day_slip
from app.domain.day.figures import ClosedDay
from app.domain.papers.blocks import Block
from app.domain.papers.confirmation import Shop
from app.domain.papers.plain_text import plain_text
from app.domain.papers.printer import Paper, Target
from app.domain.papers.printout import Outcome, Printout
from app.domain.shop.permission import Act
from app.domain.shop.remembered import Remembered
from app.errors import TROUBLE, AppError, Blocked, facts_of
from app.services.day.day_rules import rule_of
from app.services.day.report_papers import ReportPapers
from app.services.memory import Memory
from app.services.printing import MOST_LOOKED_AT, REMEMBERED, Hand, Printing, outcome_of
from app.services.session import get_unit
from app.services.work import Work
from app.store.shop.leases import LeaseKind
from app.words.papers import day_paper_words, paper_words

log = logging.getLogger("kvitt.printing")
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class DayPapers:
    """Makes and prints the papers of closed days, and knows which did not come.

    The papers of reports are in `of_reports`.
    """

    def __init__(self, work: Work, printing: Printing) -> None:
        self._work, self._printing = work, printing
        self._memory = Memory(work)
        self.of_reports = ReportPapers(work, printing)

    def blocks(self, closed: ClosedDay, copy: int = 1) -> tuple[Block, ...]:
        """The blocks of the paper."""
        # Of the sales unit that took the money, whichever sells here now.
        settings = self._work.preferences.of(closed.unit)
        language = settings.language_on_paper
        shop = Shop(settings.shop, settings.organisation, settings.shop_address)
        unit = get_unit(self._work.store, self._work.session.unit.world, closed.unit)
        words = paper_words(language)
        return day_slip(
            DaySlip(
                *(shop, words, day_paper_words(language), rule_of(self._work, closed.unit), closed),
                *(settings.pos_id, copy, unit.world, unit.name),
                # All are of the sales unit that was closed, so that its number says nothing.
                lambda name: f"{words.till} {name.partition('.')[2]}",
            )
        )

    def text(self, closed: ClosedDay) -> str:
        """The paper as text for a message or a terminal."""
        return plain_text(self.blocks(closed))

    def newest(self, most: int) -> tuple[tuple[ClosedDay, Printout], ...]:
        """The newest papers of closed days, the last one first."""
        now = self._work.now()
        return tuple((closed, each.as_of(now)) for closed, each in self._work.store.closings.newest_prints(most))

    def failed(self) -> tuple[tuple[ClosedDay, Printout], ...]:
        """The days whose last paper did not come whole, lately, oldest first.

        None that is printed again or was let be.
        """
        last: dict[tuple[int, int, int], tuple[ClosedDay, Printout]] = {}
        for closed, printout in self.newest(MOST_LOOKED_AT):
            last.setdefault((closed.unit, closed.till, closed.number), (closed, printout))
        cleared = self._memory.recall(Remembered.DAY_PRINTS_CLEARED)
        since = max(self._work.now() - REMEMBERED, datetime.fromisoformat(cleared) if cleared else _LONG_AGO)
        return tuple(
            (closed, printout)
            for closed, printout in reversed(last.values())
            if printout.outcome in (Outcome.FAILED, Outcome.MAYBE) and printout.at > since
        )

    def clear_within(self) -> int:
        """Let those that did not come be; return how many they were.

        Call inside a write.
        """
        self._work.session.require(Act.PRINT)
        failed = self.failed()
        if failed:
            newest = max(printout.at for _, printout in failed)
            self._memory.keep_within(Remembered.DAY_PRINTS_CLEARED, newest.isoformat())
        return len(failed)

    async def print(self, closed: ClosedDay, target: Target | None = None, paper: Paper | None = None) -> int:
        """Print it, and give the number of the copy.

        The original is 1. Raises as `Printing.print_page` does.
        """
        return await self._printing.print_page(partial(self._begin, closed), partial(self._end, closed), target, paper)

    async def print_missed(self, closed: ClosedDay, missed: Printout) -> int:
        """Print a paper that did not come once more.

        Raises as `print`, and `Blocked` `seen_to_elsewhere` where another till has done so, or is about to.
        """
        begin = partial(self._begin, closed, missed=missed)
        return await self._printing.print_page(begin, partial(self._end, closed))

    async def hand_over(self, closed: ClosedDay, to: str, hand: Hand) -> int:
        """Give it to `hand`, which takes it at once.

        Such as a file named `to`; gives the number of the copy.
        """
        self._work.session.require(Act.PRINT)
        copy, blocks = await self._begin(closed, to)
        try:
            hand(blocks)
        except AppError as trouble:
            await self._end(closed, copy, outcome_of(trouble))
            raise
        await self._end(closed, copy, Outcome.DONE)
        return copy

    async def _begin(
        self, closed: ClosedDay, printer: str, missed: Printout | None = None
    ) -> tuple[int, tuple[Block, ...]]:
        # Counted before it goes out: two windows never both print an original.
        async with self._work.store.writing():
            if missed is not None and missed.id not in {each.id for _, each in self.failed()}:
                raise Blocked(TroubleCode.SEEN_TO_ELSEWHERE)
            self._work.store.leases.take(LeaseKind.PRINT, _key(closed))
            now, who = self._work.now(), self._work.session.who
            copy = self._work.store.closings.begin_print(closed, now, who, printer)
        self._work.changes.announce(Topic.PRINTS)
        return copy, self.blocks(closed, copy)

    async def _end(self, closed: ClosedDay, copy: int, outcome: Outcome) -> None:
        """Write down what became of a paper. One that came out stays printed even if that cannot be written."""
        try:
            async with self._work.store.writing():
                self._work.store.closings.end_print(closed, copy, outcome)
                self._work.store.leases.leave(LeaseKind.PRINT, _key(closed))
        except Blocked as unwritten:
            log.warning("what became of a paper was not written down: " + TROUBLE, facts_of(unwritten))
        self._work.changes.announce(Topic.PRINTS)


def _key(closed: ClosedDay) -> str:
    return f"day {closed.unit} {closed.till} {closed.number}"
