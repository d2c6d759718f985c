"""Papers: what one says of an order, and printing it.

Recorded before it goes out and after; never in the way of money.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import NamedTuple

from app.changes import Change, Topic
from app.domain.codes import TroubleCode
from app.domain.operation import Kind, Stage
from app.domain.papers.blocks import Block
from app.domain.papers.columns import Pen
from app.domain.papers.confirmation import Shop, sample
from app.domain.papers.paper_choice import CONFIRMATION, PaperChoice, choice_of
from app.domain.papers.plain_text import plain_text
from app.domain.papers.printer import Paper, Target, Way
from app.domain.papers.printout import Outcome, Printout
from app.domain.shop.permission import Act
from app.domain.shop.remembered import Remembered
from app.errors import TROUBLE, AppError, Blocked, Invalid, facts_of
from app.services.memory import Memory
from app.services.order_papers import OrderPaper, OrderPapers
from app.services.work import Work
from app.store.shop.leases import LeaseKind
from app.words.papers import paper_words

log = logging.getLogger("kvitt.printing")
Blocks = Sequence[Block]
Send = Callable[[Target, Paper, Blocks, Pen | None], Awaitable[None]]
"""Prints on a receipt printer, with a pen for the letters that it lacks; raises `Blocked`."""
Hand = Callable[[Blocks], None]
"""Hands a paper to whoever takes it, such as a file; raises `Blocked`."""
MOST_LOOKED_AT, REMEMBERED = 200, timedelta(days=1)
"""Of so many papers, and for so long, one that did not come is remembered."""
FRESH = timedelta(minutes=10)
"""A capture that was settled longer ago is not printed by itself any more: the customer has left."""


def outcome_of(trouble: AppError) -> Outcome:
    """What became of a paper that met `trouble`."""
    # A printer that fell silent may have printed all the same; the next paper is then a copy.
    return Outcome.MAYBE if trouble.code == TroubleCode.PRINTER_SILENT else Outcome.FAILED


@dataclass(frozen=True)
class Sample:
    """The last test page: its printer, its progress, and any trouble."""

    printer: str
    busy: bool = False
    trouble: AppError | None = None


class PaperJob(NamedTuple):
    """A paper of an order that is wanted.

    Where it is not `due` any more by the time it begins, it is not printed.
    """

    reference: str
    choice: PaperChoice = CONFIRMATION
    due: Callable[[OrderPaper], bool] = lambda paper: True


class BegunPaper(NamedTuple):
    """A paper that goes out.

    Until its end this till holds the lease `key`.
    """

    reference: str
    printout: Printout
    key: str


class Printing:
    """Prints orders.

    `by_system` prints on a printer of the system; it is there as long as a window is. `pen` draws what a receipt printer
    cannot write; without one the nearest letters are printed.
    """

    def __init__(self, work: Work, send: Send) -> None:
        self._session, self._store, self._changes, self._tasks = work.session, work.store, work.changes, work.tasks
        self._preferences, self._now = work.preferences, work.now
        self._papers = OrderPapers(work)
        self._memory = Memory(work)
        self._send = send
        # Two papers at once would be mixed on a receipt printer.
        self._one_at_a_time = asyncio.Lock()
        self._tried: set[tuple[str, str]] = set()
        self._troubles: dict[str, AppError] = {}
        self.sample: Sample | None = None
        self.by_system: Callable[[Target, Paper, Blocks], None] | None = None
        self.pen: Pen | None = None

    def blocks(self, reference: str, choice: PaperChoice = CONFIRMATION, copy: int = 1) -> tuple[Block, ...]:
        """The blocks of a paper of an order. Raises what `OrderPapers.paper` raises."""
        return self._papers.paper(reference, choice).blocks(copy)

    def text(self, reference: str, choice: PaperChoice = CONFIRMATION) -> str:
        """A paper of an order as text for a message. Raises as `blocks` does."""
        return plain_text(self.blocks(reference, choice))

    def printouts(self, reference: str) -> tuple[Printout, ...]:
        """What was printed of an order so far, oldest first."""
        now = self._now()
        return tuple(each.as_of(now) for each in self._store.prints.of_order(self._store.orders.get(reference).id))

    def trouble(self, reference: str) -> AppError | None:
        """Why the last paper of the order did not come.

        None when it did, or when that was in an earlier run.
        """
        return self._troubles.get(reference)

    def failed(self) -> tuple[tuple[str, Printout], ...]:
        """The orders whose last paper did not come whole, lately, oldest first.

        None that is printed again.
        """
        last: dict[str, Printout] = {}
        # Newest first, so the first one of each order is its last.
        for reference, printout in self.newest(MOST_LOOKED_AT):
            last.setdefault(reference, printout)
        since = self._now() - REMEMBERED
        cleared = int(self._memory.recall(Remembered.PRINTS_CLEARED) or 0)
        return tuple(
            (reference, printout)
            for reference, printout in reversed(last.items())
            if printout.outcome in (Outcome.FAILED, Outcome.MAYBE) and printout.at > since and printout.id > cleared
        )

    def newest(self, most: int) -> tuple[tuple[str, Printout], ...]:
        """The newest papers of all orders, the last one first."""
        now = self._now()
        return tuple((reference, printout.as_of(now)) for reference, printout in self._store.prints.newest(most))

    async def print(
        self,
        reference: str,
        target: Target | None = None,
        paper: Paper | None = None,
        choice: PaperChoice = CONFIRMATION,
    ) -> Printout:
        """Print a paper on `target`, or on the printer of the settings.

        Raises what `blocks` raises, `Invalid` `printer_missing` and `printer_needs_window`, and `Blocked` when the printer
        does not take it, or when it cannot be written down; then nothing was printed.
        """
        self._session.require(Act.PRINT)
        return await self._print(PaperJob(reference, choice), target, paper)

    async def print_missed(self, reference: str, missed: Printout) -> Printout:
        """Print a paper that did not come once more.

        On the printer of the settings. Raises as `print` does, and `Blocked` `seen_to_elsewhere` where another till has done
        so, or is about to.
        """
        self._session.require(Act.PRINT)
        job = PaperJob(reference, choice_of(missed.what), lambda _: missed.id in {each.id for _, each in self.failed()})
        return await self._print(job)

    async def _print(self, job: PaperJob, target: Target | None = None, paper: Paper | None = None) -> Printout:
        settings = self._preferences.current
        # Read before the wait for the printer, so that a change of settings holds for papers begun after it.
        target, paper = target or settings.target, paper or settings.paper
        self._check(target)
        # Noted inside the lock: two papers at once must not both be the first one.
        async with self._one_at_a_time:
            begun, blocks = await self._begin(job, str(target))
            try:
                await self._put_out(target, paper, blocks)
            except AppError as trouble:
                await self._end(begun, trouble)
                raise
            return await self._end(begun)

    async def print_page(
        self,
        begin: Callable[[str], Awaitable[tuple[int, Blocks]]],
        end: Callable[[int, Outcome], Awaitable[None]],
        target: Target | None = None,
        paper: Paper | None = None,
    ) -> int:
        """Print what belongs to no order, and give its copy.

        `begin` writes down that it goes out on a printer, and gives copy and blocks; `end` what became of the copy. Raises
        `Invalid` `printer_missing` and `printer_needs_window`, and `Blocked` when the printer does not take it.
        """
        self._session.require(Act.PRINT)
        settings = self._preferences.current
        target, paper = target or settings.target, paper or settings.paper
        self._check(target)
        async with self._one_at_a_time:
            copy, blocks = await begin(str(target))
            try:
                await self._put_out(target, paper, blocks)
            except AppError as trouble:
                await end(copy, outcome_of(trouble))
                raise
            await end(copy, Outcome.DONE)
        return copy

    async def hand_over(self, reference: str, to: str, hand: Hand, choice: PaperChoice = CONFIRMATION) -> Printout:
        """Give a paper to `hand`, which takes it at once, such as a file.

        It is named `to`. Raises as `print` does.
        """
        self._session.require(Act.PRINT)
        begun, blocks = await self._begin(PaperJob(reference, choice), to)
        try:
            hand(blocks)
        except AppError as trouble:
            await self._end(begun, trouble)
            raise
        return await self._end(begun)

    async def print_sample(self, target: Target, paper: Paper) -> None:
        """Print a page that shows whether the printer is set up.

        Raises as `print` does; only `sample` tells of it.
        """
        self._session.require(Act.PRINT)
        settings = self._preferences.current
        self._show_sample(Sample(str(target), busy=True))
        try:
            self._check(target)
            async with self._one_at_a_time:
                page = sample(Shop(settings.shop), paper_words(settings.language_on_paper), self._now().astimezone())
                await self._put_out(target, paper, page)
        except AppError as trouble:
            self._show_sample(Sample(str(target), trouble=trouble))
            raise
        self._show_sample(Sample(str(target)))

    def print_by_itself(self) -> Callable[[], None]:
        """Print each captured order from now on, if the settings say so.

        The function returned ends that.
        """
        return self._changes.subscribe(self._on_change)

    def _show_sample(self, sample: Sample) -> None:
        self.sample = sample
        self._changes.announce(Topic.PRINTS)

    def _check(self, target: Target) -> None:
        if target.way is Way.NONE:
            raise Invalid("printer_missing")
        if target.way is Way.SYSTEM and self.by_system is None:
            raise Invalid("printer_needs_window")

    async def _put_out(self, target: Target, paper: Paper, blocks: Blocks) -> None:
        # The system's printers belong to the window's toolkit, so the window hands the way in.
        if target.way is Way.SYSTEM and self.by_system is not None:
            self.by_system(target, paper, blocks)
        else:
            await self._send(target, paper, blocks, self.pen)

    async def _begin(self, job: PaperJob, printer: str) -> tuple[BegunPaper, tuple[Block, ...]]:
        """Write down that a paper goes out, and what it says."""
        async with self._store.writing():
            paper = self._papers.paper(job.reference, job.choice)
            saved, what, totals = paper.order, paper.what, paper.totals
            if not job.due(paper):
                raise Blocked(TroubleCode.SEEN_TO_ELSEWHERE)
            key = f"{saved.id} {what} {totals}"
            # Until it is out, or this till is dead: another till does not print the same meanwhile.
            self._store.leases.take(LeaseKind.PRINT, key)
            # Counted and noted in one write: two windows can never both print an original.
            copy = 1 + (self._store.prints.count(saved.id, what, totals) if paper.has_copies else 0)
            # The number of the copy stands on the paper, so it has to be known before the paper is made.
            blocks = paper.blocks(copy)
            who = self._session.who
            printout = self._store.prints.add(saved.id, self._now(), what, totals, printer, copy, who, saved.unit)
        return BegunPaper(job.reference, printout, key), blocks

    async def _end(self, begun: BegunPaper, trouble: AppError | None = None) -> Printout:
        """Write down what became of it. A paper that came out stays printed even if that cannot be written."""
        reference, printout, key = begun
        outcome = outcome_of(trouble) if trouble else Outcome.DONE
        self._troubles.pop(reference, None)
        if trouble is not None:
            self._troubles[reference] = trouble
        try:
            # Printed already: to raise here would make staff print it again.
            async with self._store.writing():
                self._store.prints.settle(printout.id, outcome, trouble.code if trouble else "")
                self._store.leases.leave(LeaseKind.PRINT, key)
        except Blocked as unwritten:
            log.warning("what became of a paper was not written down: " + TROUBLE, facts_of(unwritten))
        self._changes.announce(Topic.PRINTS, reference)
        return replace(printout, outcome=outcome, detail=trouble.code if trouble else "")

    # by itself

    def _on_change(self, change: Change) -> None:
        of_order = change.topic is Topic.ORDER and bool(change.key)
        if of_order and self._preferences.current.prints_itself and self._is_due(change.key):
            self._tasks.start(f"print {change.key}", self._print_by_itself(change.key))

    def _is_due(self, reference: str) -> bool:
        """Whether the last that happened to the order is a capture of ours, just now, and no paper tells of it yet.

        It is due once: whether one that failed is tried again is for a person to say.
        """
        try:
            paper = self._papers.paper(reference)
            saved, totals = paper.order, paper.totals
            operations = self._store.operations.of_order(saved.id)
        except AppError:
            # The next change of the order asks again.
            return False
        # What another till of the shop sold is printed there.
        if self._store.leases.shared and saved.till != self._session.till_of(saved.unit).id:
            return False
        last = operations[-1] if operations else None
        if last is None or (last.kind, last.stage) != (Kind.CAPTURE, Stage.DONE):
            return False
        # What was captured while the program was closed is not printed hours later.
        if last.settled_at is None or self._now() - last.settled_at > FRESH:
            return False
        # What the paper says counts, not when: after a refund the totals are others, and a new paper is due.
        if (reference, totals) in self._tried or self._store.prints.count(saved.id, paper.what, totals):
            return False
        # Before it is printed: its own announcements come back here.
        self._tried.add((reference, totals))
        return True

    async def _print_by_itself(self, reference: str) -> None:
        job = PaperJob(
            reference, due=lambda paper: not self._store.prints.count(paper.order.id, paper.what, paper.totals)
        )
        try:
            await self._print(job)
        except AppError as trouble:
            if trouble.code == TroubleCode.SEEN_TO_ELSEWHERE:
                return
            log.warning(
                "a paper of %(reference)s did not come by itself: " + TROUBLE,
                {"reference": reference, **facts_of(trouble)},
            )
            self._troubles[reference] = trouble
            self._changes.announce(Topic.PRINTS, reference)
