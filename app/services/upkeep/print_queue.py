"""The print queue: what printed, what did not, once more, and cleared."""

from __future__ import annotations

from typing import NamedTuple

from app.changes import Topic
from app.domain.day.figures import ClosedDay
from app.domain.papers.printout import Printout
from app.domain.shop.permission import Act
from app.domain.shop.remembered import Remembered
from app.errors import AppError
from app.services.day.day_papers import DayPapers
from app.services.memory import Memory
from app.services.printing import Printing
from app.services.work import Work


class QueuedPaper(NamedTuple):
    """A paper that went out, of an order or of a closed day.

    `reference` is that of the order, or the day and its number (`2026-11-30 214`). It `waits` where it did not come and is
    not cleared.
    """

    reference: str
    printout: Printout
    waits: bool
    closed: ClosedDay | None = None


class PrintQueue:
    """The newest papers, and those that did not come."""

    def __init__(self, work: Work, printing: Printing) -> None:
        self._session, self._store, self._changes = work.session, work.store, work.changes
        self._printing, self._memory = printing, Memory(work)
        self._days = DayPapers(work, printing)

    def papers(self, most: int) -> tuple[QueuedPaper, ...]:
        """The newest papers, the last one first.

        Below them stands each older one that did not come.
        """
        failed = _queued(self._printing.failed(), self._days.failed())
        waiting = {each.printout.id for each in failed}
        every = _queued(self._printing.newest(most), self._days.newest(most))
        newest = sorted(every, key=lambda each: each.printout.at, reverse=True)[:most]
        seen = {each.printout.id for each in newest}
        # However many came after it: what nobody sees nobody prints again.
        older = [each for each in failed if each.printout.id not in seen]
        older.sort(key=lambda each: each.printout.at, reverse=True)
        return tuple(each._replace(waits=each.printout.id in waiting) for each in (*newest, *older))

    async def again(self) -> tuple[tuple[str, AppError | None], ...]:
        """Print each paper that did not come once more.

        Each order or day with what came of it. A PDF is made anew by whoever wants it.
        """
        done: list[tuple[str, AppError | None]] = []
        for each in _queued(self._printing.failed(), self._days.failed()):
            if each.printout.is_file:
                continue
            try:
                if each.closed is not None:
                    await self._days.print_missed(each.closed, each.printout)
                else:
                    await self._printing.print_missed(each.reference, each.printout)
            except AppError as trouble:
                done.append((each.reference, trouble))
            else:
                done.append((each.reference, None))
        return tuple(done)

    async def clear(self) -> int:
        """Let those that did not come be; return how many they were.

        Each stays written down as it is. Raises `Blocked`.
        """
        async with self._store.writing():
            self._session.require(Act.PRINT)
            failed = self._printing.failed()
            if failed:
                newest = max(printout.id for _, printout in failed)
                self._memory.keep_within(Remembered.PRINTS_CLEARED, str(newest))
            days = self._days.clear_within()
        if failed or days:
            self._changes.announce(Topic.PRINTS)
        return len(failed) + days


def _queued(
    orders: tuple[tuple[str, Printout], ...], days: tuple[tuple[ClosedDay, Printout], ...]
) -> list[QueuedPaper]:
    of_orders = [QueuedPaper(reference, printout, waits=True) for reference, printout in orders]
    of_days = [
        QueuedPaper(f"{closed.day} {closed.number}", printout, waits=True, closed=closed) for closed, printout in days
    ]
    return of_orders + of_days
