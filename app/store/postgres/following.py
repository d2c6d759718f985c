"""A till's copy follows its shop: what others write comes in by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

from app.errors import Blocked
from app.store.postgres import lookout
from app.store.postgres.database import SharedDatabase

AT_A_TIME = 100
"""So many changes are taken before the loop turns again: some 30 ms of work."""


class Following:
    """Keeps a till's copy up to date, and tells when it writes."""

    def __init__(
        self, database: SharedDatabase, parts: Mapping[str, str], till: int, on_reached: Callable[[bool], None]
    ) -> None:
        """`on_reached` is told whether the server is reached, whenever that changes.

        It is called in the loop.
        """
        self._database, self._on_reached = database, on_reached
        self._parts, self._till = parts, till
        self._something_new = asyncio.Event()

    async def follow(self) -> None:
        """Take what is newer, until cancelled."""
        loop = asyncio.get_running_loop()

        def on_head(head: int) -> None:
            loop.call_soon_threadsafe(self._hear, head)

        def on_reached(reached: bool) -> None:
            loop.call_soon_threadsafe(self._on_reached, reached)

        outlook = lookout.Lookout(self._parts, self._till, on_head, on_reached)
        self._database.on_written = outlook.tell
        outlook.start()
        try:
            while True:
                await self._something_new.wait()
                self._something_new.clear()
                await self._catch_up()
        finally:
            self._database.on_written = lambda upto: None
            # It may be waiting for a server that does not answer; the loop does not.
            loop.run_in_executor(None, outlook.end)

    def _hear(self, head: int) -> None:
        if head > self._database.upto:
            self._something_new.set()

    async def _catch_up(self) -> None:
        try:
            # Each step waits for the server, and what else the loop has to do has its turn.
            while await self._database.look(AT_A_TIME):
                continue
        except Blocked:
            asyncio.get_running_loop().call_later(lookout.EVERY_S, self._something_new.set)
