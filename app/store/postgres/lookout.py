"""A second connection that hears when others wrote.

It also knows whether the server is reached.
"""

from __future__ import annotations

import select
import socket
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from app.errors import Blocked
from app.store.postgres.connection import ServerConnection
from app.store.shop.server_clock import ServerClock

if TYPE_CHECKING:
    import psycopg

EVERY_S = 1.0
"""It looks so often also when nothing was told: what is told may be lost, and what stands is not."""
PATIENCE_S = 3.0
_TELL = b"NOTIFY kvitt_written"
_LISTEN = (b"LISTEN kvitt_written", b"SET synchronous_commit = off")
_VERSION = b"UPDATE tills SET version = %s WHERE number = %s AND version <> %s AND %s <> ''"
_SEEN = b"UPDATE tills SET seen_at = now(), seq = %s WHERE number = %s AND seen_at < now() - interval '5 seconds'"


NOTED_EVERY_S = 10.0
"""So often it is noted that the copy is as the server is."""


class Lookout:
    """Looks at the server from a thread of its own.

    `on_head` is called there with the number of the last change whenever that is another, `on_reached` whenever the server
    is reached or no longer is.
    """

    def __init__(
        self,
        parts: Mapping[str, str],
        till: int,
        on_head: Callable[[int], None],
        on_reached: Callable[[bool], None],
        own_version: str = "",
        clock: ServerClock | None = None,
    ) -> None:
        """`own_version` is that of the program, for the list of tills.

        Each look tells `clock` the time of the server.
        """
        self._connection = ServerConnection(parts, PATIENCE_S)
        self._till, self._on_head, self._on_reached = till, on_head, on_reached
        self._bell, self._heard = socket.socketpair()
        self._heard.setblocking(False)
        self._ended, self._telling, self._told = threading.Event(), threading.Event(), threading.Event()
        self._reached: bool | None = None
        self._head: int | None = None
        self.on_current: Callable[[], None] = lambda: None
        """Called there from time to time while the copy is as the server is."""
        self._noted = -NOTED_EVERY_S
        self._upto, self._own_version = 0, own_version
        self._clock = clock or ServerClock()
        self.version = 0
        """Of PostgreSQL, once it is known."""
        self._thread = threading.Thread(target=self._run, name="kvitt-lookout", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def tell(self, upto: int) -> None:
        """Tell the other tills that this one wrote, and how far its copy is.

        Beside the write and after it: within it, every write of the shop would wait for the telling.
        """
        self._upto = upto
        self._telling.set()
        self._bell.send(b"!")

    def note_copied(self, upto: int) -> None:
        """Note how far the copy is, without telling the other tills."""
        self._upto = upto

    def end(self) -> None:
        """Look no longer."""
        self._ended.set()
        self._bell.send(b"!")
        self._thread.join()
        self._connection.close()
        self._bell.close()
        self._heard.close()

    def _run(self) -> None:
        place: int | None = None
        while not self._ended.is_set():
            try:
                if place is None:
                    place = self._connection.ask(self._listen)
                head = self._connection.ask(self._look)
            except Blocked:
                place = None
                self._say_reached(reached=False)
            else:
                self._say_reached(reached=True)
                self._note(head)
                if head != self._head:
                    self._head = head
                    self._on_head(head)
            self._wait(place)

    def _note(self, head: int) -> None:
        if head == self._upto and time.monotonic() >= self._noted + NOTED_EVERY_S:
            self._noted = time.monotonic()
            self.on_current()

    def _look(self, connection: psycopg.Connection[Any]) -> int:
        if self._telling.is_set():
            self._telling.clear()
            connection.execute(_TELL)
        connection.execute(_SEEN, [self._upto, self._till])
        self._told.clear()
        asking = self._clock.ask()
        found = connection.execute("SELECT head, extract(epoch FROM clock_timestamp())::float8 FROM shop").fetchall()
        # What was told since then may have come with the answer, and then the line stays silent about it.
        connection.pgconn.consume_input()
        if connection.pgconn.notifies() is not None:
            self._told.set()
        for _, server_time in found:
            self._clock.note(server_time, asking)
        return int(found[0][0]) if found else 0

    def _listen(self, connection: psycopg.Connection[Any]) -> int:
        for statement in _LISTEN:
            connection.execute(statement)
        connection.execute(_VERSION, [self._own_version, self._till, self._own_version, self._own_version])
        self.version = connection.info.server_version // 10_000
        connection.add_notify_handler(lambda notify: self._told.set())
        return connection.fileno()

    def _say_reached(self, *, reached: bool) -> None:
        if reached is not self._reached:
            self._reached = reached
            self._on_reached(reached)

    def _wait(self, place: int | None) -> None:
        """Until something comes, or it is time to look again."""
        if self._told.is_set():
            return
        places: list[Any] = [self._heard] if place is None else [self._heard, place]
        select.select(places, [], [], EVERY_S)
        with suppress(BlockingIOError):
            self._heard.recv(1024)
