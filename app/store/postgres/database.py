"""The shared store: decided on a fresh copy, kept at the server."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from contextvars import ContextVar
from functools import cache, cached_property
from typing import TYPE_CHECKING, TypeVar

from app.domain.problem import TroubleCode
from app.errors import Blocked
from app.store.postgres.connection import Question
from app.store.postgres.leases import SharedLeases
from app.store.postgres.local_copy import LocalCopy
from app.store.postgres.row_changes import RowChanges, Statement, Written
from app.store.postgres.server import Lease, NewerRows, Server
from app.store.postgres.shared_tables import SharedSchema
from app.store.sqlite.database import Database
from app.store.sqlite.seals import StoredCell

if TYPE_CHECKING:
    import asyncio

_Answer = TypeVar("_Answer")
A_LITTLE = 50
"""So many changes are taken before the loop turns again, until it is known how long that takes."""
FEWEST, MOST = 10, 200
"""So many are taken at least and at most; each part costs some 5 ms however few there are."""
PART_S = 0.015
"""So much of the processor one part is to take."""
A_PIECE = 1_000
"""So many are fetched in one way there and back."""
AT_ONCE = 500
"""So many changes are taken at a time; with the pen in hand there are never more than a few."""


class _OnItsWayError(Exception):
    """What was written is taken back until the server has it."""


class SharedDatabase(Database):
    """A till's copy, whose writes are those of the shop."""

    def __init__(self, opened: Database, server: Server, schema: SharedSchema, till: int) -> None:
        """`till` is the number of this one in the shop."""
        super().__init__(opened.connection, opened.damage)
        self.server = server
        self.leases = SharedLeases(self, till)
        self.on_taking: Callable[[Mapping[str, Sequence[str]]], None] = lambda changed: None
        self.on_newer: Callable[[Mapping[str, Sequence[str]]], None] = lambda changed: None
        self.on_written: Callable[[int], None] = lambda upto: None
        self._copy = LocalCopy(self, schema)
        self._noted = cache(lambda: RowChanges(self, schema))  # with the first write
        self._keep: Callable[[Written], None] | None = None
        self._sent_along: list[Statement] = []
        # Each task has its own: while one waits for the server, another may write under others, or under none.
        self._leases: ContextVar[Sequence[Lease]] = ContextVar("leases", default=())
        self._pens_lost = 0  # to who does not wait for the loop
        self.part_size = A_LITTLE
        """So many changes make a part of what is taken."""
        self.head_seen = 0
        """How far the server is known to be."""

    @cached_property
    def _turn(self) -> asyncio.Lock:
        """Who writes, looks or asks waits for its turn."""
        import asyncio  # what a copy is read with needs no loop, and the first paint not either

        return asyncio.Lock()

    @contextmanager
    def write(self) -> Iterator[None]:
        """As that of a file, for the whole shop: its pen is held.

        What others wrote is in the copy before the first line. Raises `Blocked` also for the server. Then nothing is in the
        copy; after `server_left` only the server knows, and the next look at it shows.
        """
        self._refuse_if_damaged()
        self._pens_lost += 1
        newer = self.server.take_pen(self.upto)
        heads: list[int] = []
        with ExitStack() as stack:
            # Last of all, when this write is over.
            stack.callback(lambda: [self.on_written(head) for head in heads])
            pen = stack.enter_context(ExitStack())
            pen.callback(self.server.put_down_pen)

            def send(written: Written) -> None:
                with _unknown_where_it_left():
                    heads.append(self.server.write(newer.head, written, self._leases.get()))
                pen.pop_all()
                self._copy.keep_upto(heads[0])

            self._take(newer)
            stack.enter_context(self._kept(send))
            stack.enter_context(super().write())
            yield

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[None]:
        """As `write`, and the loop turns while the server is waited for.

        What was written is taken back while it is on its way, so that nothing reads what may never be. It is there again
        once the server has it.
        """
        self.server.connection.refuse_while_silent()
        async with self._turn:
            self._refuse_if_damaged()
            # With the pen all of it is taken at once, and the loop would stand still for it.
            while self.head_seen - self.upto > A_LITTLE and await self._look(A_PIECE):
                continue
            with ExitStack() as pen:
                # Before it comes: who is cancelled while it is on its way gets it all the same.
                pen.callback(self.server.put_down_pen)
                newer = await self._pen()
                kept: list[Written] = []

                def take_back(written: Written) -> None:
                    kept.append(written)
                    raise _OnItsWayError

                self._take(newer)
                with suppress(_OnItsWayError), self._kept(take_back), ExitStack() as stack:
                    stack.enter_context(super().write())
                    yield
                for written in kept:
                    with _unknown_where_it_left():
                        head = await self.server.connection.answer(
                            self.server.writer(newer.head, written, self._leases.get())
                        )
                    pen.pop_all()
                    self._repeat(written, head)
                    self.on_written(head)

    @contextmanager
    def write_here(self) -> Iterator[None]:
        """One transaction of what belongs to this till alone: the server is not asked.

        Raises `RuntimeError`, and undoes it, where a row that tills share was changed in it.
        """
        self._refuse_if_damaged()
        with ExitStack() as stack:
            stack.enter_context(self._kept(_refuse_shared))
            stack.enter_context(super().write())
            yield

    async def _pen(self) -> NewerRows:
        """Wait for the pen, and once more where it went to who does not wait for the loop."""
        while True:
            before = self._pens_lost
            newer = await self.server.connection.answer(self.server.pen_taker(self.upto), again=True)
            if before == self._pens_lost:
                return newer

    @contextmanager
    def holding(self, *leases: Lease) -> Iterator[None]:
        """Let the writes inside stand only where this till holds the `leases`."""
        outer = self._leases.set(leases)
        try:
            yield
        finally:
            self._leases.reset(outer)

    def send_along(self, sql: str, values: list[StoredCell]) -> None:
        """Have the server do `sql` with what is written; call inside a write.

        It is a question that changes nothing in the copy, and stays away where nothing is written.
        """
        self._sent_along.append((sql, values))

    async def ask_beside(self, question: Question[_Answer]) -> _Answer:
        """The answer of the server to `question`.

        It is no part of a write, and may be asked twice. Raises `Blocked`.
        """
        async with self._turn:
            return await self.server.connection.answer(question, again=True)

    def catch_up(self, most: int = AT_ONCE) -> int:
        """Take what others wrote, at most so many changes.

        How many there were; call again until there are none. Raises `Blocked`.
        """
        if self._turn.locked():
            # A write may have the pen already, and in its transaction nothing is read as of one moment. It asks anew.
            self._pens_lost += 1
            self.server.put_down_pen()
        newer = self.server.newer(self.upto, most)
        self._take(newer)
        return newer.how_many

    async def look(self, most: int, on_part: Callable[[], None] = lambda: None) -> int:
        """As `catch_up`, and the loop turns while the server is waited for.

        It turns between two parts as well; `on_part` is called after each.
        """
        async with self._turn:
            return await self._look(most, on_part)

    async def _look(self, most: int, on_part: Callable[[], None] = lambda: None) -> int:
        import asyncio

        part = self.part_size
        reader = self.server.newer_reader(self.upto, most, part)
        parts = await self.server.connection.answer(reader, again=True)
        for place, newer in enumerate(parts):
            if place:
                await asyncio.sleep(0)
            # A write in between may have brought some of it already.
            if newer.head > self.upto:
                self._take_timed(newer, part)
                on_part()
        return sum(newer.how_many for newer in parts)

    def _take_timed(self, newer: NewerRows, part: int) -> None:
        """Take a part, and learn of it how large the next ones may be."""
        began = time.thread_time()
        self._take(newer)
        if newer.how_many == part:
            fitting = round(part * PART_S / max(time.thread_time() - began, PART_S / MOST))
            self.part_size = min(max(fitting, FEWEST), MOST)

    @property
    def upto(self) -> int:
        """How far the copy is."""
        return self._copy.upto

    def close(self) -> None:
        """Close the file, and end the connection to the server."""
        super().close()
        self.server.connection.close()

    def _refuse_if_damaged(self) -> None:
        if self.damage is not None:
            raise self.damage
        if self.connection.in_transaction:
            raise RuntimeError("a write inside a write")

    @contextmanager
    def _kept(self, keep: Callable[[Written], None]) -> Iterator[None]:
        """Let `keep` have what is written inside, before it stays."""
        # Made before the transaction begins, which may be undone.
        self._noted()
        self._keep = keep
        self._sent_along.clear()
        try:
            yield
        finally:
            self._keep = None

    def _take(self, newer: NewerRows) -> None:
        if newer.changed:
            self._noted()
            self.on_taking(newer.changed)
            with super().write():
                self._copy.take(newer)
                # They come from the server and are not sent back.
                self._noted().forget()
            self.on_newer(newer.changed)

    def _repeat(self, written: Written, head: int) -> None:
        # A write in between, by who does not wait for the loop, has brought it already.
        if self.upto < head:
            with super().write():
                self._copy.repeat(written, head)
                self._noted().forget()

    def _agree(self) -> None:
        if self._keep is not None:
            written = self._noted().take()
            if written.statements:
                # Before the rows: what another till sees to is refused first.
                self._keep(written._replace(statements=[*self._sent_along, *written.statements]))
                # How far the copy is was noted as well.
                self._noted().forget()


@contextmanager
def _unknown_where_it_left() -> Iterator[None]:
    """A write that was on its way when the server was lost may be kept all the same."""
    try:
        yield
    except Blocked as trouble:
        if trouble.code == TroubleCode.SERVER_UNREACHED:
            raise Blocked(TroubleCode.SERVER_LEFT) from trouble
        raise


def _refuse_shared(written: Written) -> None:
    raise RuntimeError(f"not of this till alone: {', '.join(sorted({kind for kind, _ in written.changed}))}")
