"""Takes the orders of an earlier version into the search, bit by bit."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass

from app.changes import Topic
from app.domain.shop.permission import Act
from app.errors import Blocked
from app.services.work import Work

log = logging.getLogger("kvitt.index")

A_STEP, MANY = 40, 2_000
"""So many orders at a time beside a window, some ten milliseconds, and so many where nobody waits."""
PAUSE_S = 0.02


@dataclass(frozen=True)
class IndexProgress:
    """How far the search index is: orders in it, and orders in all.

    `stopped` by a person.
    """

    done: int
    of: int
    stopped: bool = False

    @property
    def whole(self) -> bool:
        """Whether every order is in the index."""
        return self.done >= self.of


class IndexBuild:
    """Fills the search index of a file that an earlier version made.

    Where it is remembered in the file: after a stop, or a kill, it goes on from there. Until it is done, the orders that are
    not in the index are read one by one; the search finds them, but takes its time.
    """

    def __init__(self, work: Work) -> None:
        self._store, self._changes, self._session = work.store, work.changes, work.session
        self._stopped = False

    @property
    def progress(self) -> IndexProgress:
        """How far it is."""
        # It is built from the newest order down, because those are asked for.
        begun, of = self._store.lookups.begun, self._store.lookups.newest
        return IndexProgress(of - max(0, begun - 1), of, self._stopped)

    def stop(self) -> None:
        """Leave the rest for later: the next start, or `run`."""
        self._stopped = True
        self._changes.announce(Topic.SEARCH)

    async def run(self) -> None:
        """Build on in the pauses of the loop, until it is done or stopped."""
        self._session.require(Act.REMEMBER)
        self._stopped = False
        while not self._stopped and self._store.lookups.begun:
            try:
                self.build_step(A_STEP)
            except Blocked as trouble:
                # Whoever writes next says it to the person; the index can wait for the next start.
                log.warning("the search index could not be written: %(code)s", {"code": trouble.code})
                return
            self._changes.announce(Topic.SEARCH)
            await asyncio.sleep(PAUSE_S)

    def build_whole(self, tell: Callable[[IndexProgress], None]) -> None:
        """Build on without a pause, and tell after each step how far it is.

        Raises `Blocked`.
        """
        self._session.require(Act.REMEMBER)
        while self._store.lookups.begun:
            self.build_step(MANY)
            tell(self.progress)

    def build_step(self, orders: int) -> None:
        """Take the next so many orders into the index. Raises `Blocked`."""
        self._session.require(Act.REMEMBER)
        # The index is this till's own: it needs no server.
        with self._store.write_here():
            self._store.lookups.build(orders)
