"""The print queue: what printed, what did not, once more, and cleared."""

from __future__ import annotations

from typing import NamedTuple

from app.changes import Topic
from app.domain.papers.paper_choice import choice_of
from app.domain.papers.printout import Printout
from app.domain.shop.permission import Act
from app.domain.shop.remembered import Remembered
from app.errors import AppError
from app.services.memory import Memory
from app.services.printing import Printing
from app.services.work import Work


class QueuedPaper(NamedTuple):
    """A paper that went out.

    It `waits` where it did not come and is not cleared.
    """

    reference: str
    printout: Printout
    waits: bool


class PrintQueue:
    """The newest papers of all orders, and those that did not come."""

    def __init__(self, work: Work, printing: Printing) -> None:
        self._session, self._changes = work.session, work.changes
        self._printing, self._memory = printing, Memory(work)

    def papers(self, most: int) -> tuple[QueuedPaper, ...]:
        """The newest papers, the last one first.

        Below them stands each older one that did not come.
        """
        failed, newest = self._printing.failed(), self._printing.newest(most)
        waiting, seen = ({printout.id for _, printout in each} for each in (failed, newest))
        # However many came after it: what nobody sees nobody prints again.
        older = [each for each in reversed(failed) if each[1].id not in seen]
        return tuple(
            QueuedPaper(reference, printout, printout.id in waiting) for reference, printout in (*newest, *older)
        )

    async def again(self) -> tuple[tuple[str, AppError | None], ...]:
        """Print each paper that did not come once more.

        Each order with what came of it. A PDF is made anew by whoever wants it.
        """
        done: list[tuple[str, AppError | None]] = []
        for reference, printout in self._printing.failed():
            if printout.is_file:
                continue
            try:
                await self._printing.print(reference, choice=choice_of(printout.what))
            except AppError as trouble:
                done.append((reference, trouble))
            else:
                done.append((reference, None))
        return tuple(done)

    def clear(self) -> int:
        """Let those that did not come be; return how many they were.

        Each stays written down as it is. Raises `Blocked`.
        """
        self._session.require(Act.PRINT)
        failed = self._printing.failed()
        if failed:
            newest = max(printout.id for _, printout in failed)
            self._memory.keep(Remembered.PRINTS_CLEARED, str(newest))
            self._changes.announce(Topic.PRINTS)
        return len(failed)
