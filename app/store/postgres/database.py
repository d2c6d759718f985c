"""The shared store: decided on a fresh copy, kept at the server."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager

from app.store.postgres.local_copy import LocalCopy
from app.store.postgres.row_changes import RowChanges
from app.store.postgres.server import Lease, NewerRows, Server
from app.store.postgres.shared_tables import SharedSchema
from app.store.sqlite.database import Database

AT_ONCE = 500
"""So many changes are taken at a time; with the pen in hand there are never more than a few."""


class SharedDatabase(Database):
    """A till's copy, whose writes are those of the shop."""

    def __init__(self, opened: Database, server: Server, schema: SharedSchema) -> None:
        super().__init__(opened.connection, opened.damage)
        self.on_newer: Callable[[Mapping[str, Sequence[str]]], None] = lambda changed: None
        self.server = server
        self._copy = LocalCopy(self, schema)
        self._changes = RowChanges(self, schema)
        self._pen_at: int | None = None
        self._leases: Sequence[Lease] = ()

    @contextmanager
    def write(self) -> Iterator[None]:
        """As that of a file, for the whole shop: its pen is held.

        What others wrote is in the copy before the first line. Raises `Blocked` also for the server. Then nothing is in the
        copy; after `server_unreached` at the end only the server knows, and the next look at it shows.
        """
        if self.damage is not None:
            raise self.damage
        if self.connection.in_transaction:
            raise RuntimeError("a write inside a write")
        newer = self.server.take_pen(self.upto)
        with ExitStack() as stack:
            stack.callback(self._put_down_pen)
            self._pen_at = newer.head
            self._take(newer)
            stack.enter_context(super().write())
            yield

    @contextmanager
    def holding(self, *leases: Lease) -> Iterator[None]:
        """Let the writes inside stand only where this till holds the `leases`."""
        self._leases = leases
        try:
            yield
        finally:
            self._leases = ()

    def catch_up(self, most: int = AT_ONCE) -> int:
        """Take what others wrote, at most so many changes.

        How many there were; call again until there are none. Raises `Blocked`.
        """
        newer = self.server.newer(self.upto, most)
        self._take(newer)
        return sum(map(len, newer.changed.values()))

    @property
    def upto(self) -> int:
        """How far the copy is."""
        return self._copy.upto

    def close(self) -> None:
        """Close the file, and end the connection to the server."""
        super().close()
        self.server.connection.close()

    def _take(self, newer: NewerRows) -> None:
        if newer.changed:
            pen_at, self._pen_at = self._pen_at, None
            with super().write():
                self._copy.take(newer)
                # They come from the server and are not sent back.
                self._changes.forget()
            self._pen_at = pen_at
            self.on_newer(newer.changed)

    def _put_down_pen(self) -> None:
        if self._pen_at is not None:
            self.server.put_down_pen()
        self._pen_at = None

    def _agree(self) -> None:
        if self._pen_at is None:
            return
        written = self._changes.take()
        if written.statements:
            head = self.server.write(self._pen_at, written, self._leases)
            self._pen_at = None
            self._copy.keep_upto(head)
