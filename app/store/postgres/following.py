"""A till's copy follows its shop: what others write comes in by itself."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.problem import TroubleCode
from app.domain.tills.server_line import ServerLine
from app.errors import Blocked
from app.store.postgres import database
from app.store.postgres.database import SharedDatabase
from app.store.shop.news import ChangedKeys
from app.store.sqlite.files import JOINED

if TYPE_CHECKING:
    import asyncio
    from datetime import datetime

    import psycopg

SILENT_S = 5.0
"""So long no write waits for a server that just gave no answer: the lookout says when it is back."""
GRACE_S = 0.5
"""So long after the server is back an answer may still come to what was asked before."""
MANY = 500
"""Where a copy lacks so many changes it is told how far it is."""


class Following:
    """Keeps a till's copy up to date, and tells when it writes."""

    def __init__(
        self,
        database: SharedDatabase,
        parts: Mapping[str, str],
        till: int,
        on_line: Callable[[ServerLine], None] = lambda line: None,
    ) -> None:
        self.till, self.version, self.on_line = till, 0, on_line
        self.own_version = ""
        self.on_taking: Callable[[ChangedKeys], None] = lambda changed: None
        self.on_taken: Callable[[ChangedKeys], None] = lambda changed: None
        self._database, self._parts = database, parts
        self._line: ServerLine | None = None
        self._note_copied: Callable[[int], None] = lambda upto: None
        self._over = True

    @cached_property
    def _something_new(self) -> asyncio.Event:
        import asyncio  # the loop is imported after the first paint

        return asyncio.Event()

    def shop_time(self, own: Callable[[], datetime]) -> Callable[[], datetime]:
        """See `app.store.shop.news`."""
        return self._database.server.clock.shop_time(own)

    async def tills(self) -> tuple[int, ...]:
        """The numbers of all tills of the shop; see `app.store.shop.news`."""
        return await self._database.ask_beside(_numbers)

    def take_at_once(self, seconds: float) -> bool:
        """Take what others wrote; see `app.store.shop.news`."""
        connection, end = self._database.server.connection, time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            connection.patience = left
            if not self._database.catch_up():
                _note_current(self._database.file.parent / JOINED)
                return True
        return False

    async def follow(self) -> None:
        """Take what is newer, until cancelled; see `app.store.shop.news`."""
        import asyncio

        from app.store.postgres import lookout  # as the loop, after the first paint

        loop = asyncio.get_running_loop()

        def hear(what: Callable[..., None], *news: object) -> None:
            # The lookout's thread ends a moment later than this, and perhaps than the loop.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(lambda: None if self._over else what(*news))

        def on_head(head: int) -> None:
            hear(self._hear, head)

        def on_reached(reached: bool) -> None:
            hear(self._hear_reached, reached, outlook.version)

        clock = self._database.server.clock
        outlook = lookout.Lookout(self._parts, self.till, on_head, on_reached, self.own_version, clock)
        # Read here: it is called in another thread.
        outlook.on_current = partial(_note_current, self._database.file.parent / JOINED)
        self._database.on_written = outlook.tell
        self._note_copied = outlook.note_copied
        # Also where nothing is new: a till that only looks is as far as its server.
        outlook.note_copied(self._database.upto)
        self._database.on_taking, self._database.on_newer = self.on_taking, self.on_taken
        self._database.server.connection.silence = SILENT_S
        self._over = False
        outlook.start()
        try:
            while True:
                await self._something_new.wait()
                self._something_new.clear()
                await self._catch_up()
        finally:
            self._over = True
            self._database.on_written = lambda upto: None
            self._database.server.connection.silence = 0.0
            self._database.server.connection.expect_answers()
            # It may be waiting for a server that does not answer; the loop does not.
            loop.run_in_executor(None, outlook.end)

    def _hear(self, head: int) -> None:
        self._database.head_seen = head
        if head > self._database.upto:
            self._something_new.set()

    def _hear_reached(self, reached: bool, version: int) -> None:
        if reached:
            import asyncio

            self.version = version
            connection = self._database.server.connection
            connection.expect_answers()
            # What was asked before it was gone may wait on a line that nobody answers any more.
            asyncio.get_running_loop().call_later(GRACE_S, connection.leave_behind, time.monotonic())
            # A look, also where nothing is new: a shop of another schema says so before anything is typed.
            self._something_new.set()
        else:
            # No write waits for it: what is pressed is answered at once.
            self._database.server.connection.expect_silence()
            self._say(ServerLine(TroubleCode.SERVER_UNREACHED))

    async def _catch_up(self) -> None:
        begun = self._database.upto
        try:
            # Each step waits for the server, and what else the loop has to do has its turn.
            while await self._database.look(database.A_PIECE, lambda: self._say_how_far(begun)):
                continue
        except Blocked as trouble:
            import asyncio

            from app.store.postgres import lookout

            self._say(ServerLine(trouble.code))
            asyncio.get_running_loop().call_later(lookout.EVERY_S, self._something_new.set)
        else:
            self._note_copied(self._database.upto)
            self._say(ServerLine())

    def _say_how_far(self, begun: int) -> None:
        if self._database.head_seen - begun >= MANY:
            self._say(ServerLine(None, self._database.upto - begun, self._database.head_seen - begun))

    def _say(self, line: ServerLine) -> None:
        if line != self._line:
            self._line = line
            self.on_line(line)


def _note_current(joined: Path) -> None:
    """Note beside the copy that it is as the server is at this moment."""
    with suppress(OSError):  # a disk that refuses it is told of by what has to be written
        os.utime(joined)


def _numbers(connection: psycopg.Connection[Any]) -> tuple[int, ...]:
    return tuple(number for (number,) in connection.execute("SELECT number FROM tills ORDER BY number"))
