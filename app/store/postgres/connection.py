"""One connection to the server, in a thread of its own.

So whoever asks waits no longer than the patience, also for a server that died without a word.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from app.domain.problem import TroubleCode
from app.errors import Blocked
from app.store.postgres.one_way import one_way
from app.store.postgres.shared_tables import SCHEMA

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    import psycopg

# What it warns of is raised as well, and a warning nobody takes would stand on a person's screen.
logging.getLogger("psycopg").addHandler(logging.NullHandler())

_Answer = TypeVar("_Answer")
Question = Callable[["psycopg.Connection[Any]"], _Answer]
"""What is done with the connection, in its thread."""
_TROUBLE = {
    "KV001": TroubleCode.COPY_DIFFERS,
    "KV002": TroubleCode.SEEN_TO_ELSEWHERE,
    "KV003": TroubleCode.SERVER_BUSY,
    "55P03": TroubleCode.SERVER_BUSY,
    "57014": TroubleCode.SERVER_BUSY,
    "42P01": TroubleCode.SHOP_MISSING,
    "42501": TroubleCode.SERVER_RIGHTS,
    # No room, no memory, a disk that does not write or read, files that are damaged, a server that may only be read.
    **dict.fromkeys(("53", "58", "XX001", "XX002", "25006"), TroubleCode.SERVER_FAULTY),
}
"""What a refusal of the server means, by its state or its class. Any other refusal of a statement is a bug of ours."""
_SESSION = (
    f"SET search_path = {SCHEMA}",
    # Who waits for the pen waits no longer than a person at a till does.
    "SET lock_timeout = '8s'",
    # Who has it and is not heard of any more lets go of it.
    "SET idle_in_transaction_session_timeout = '4s'",
    "SET statement_timeout = '60s'",
    # A till whose line broke without a word, or that lost its power, is noticed by the server as well: by itself it would keep
    # for two hours what that till held.
    "SET tcp_keepalives_idle = 5",
    "SET tcp_keepalives_interval = 2",
    "SET tcp_keepalives_count = 3",
    "SET tcp_user_timeout = 5000",
)


CLOSING_S = 2.0
"""So long a connection that ends may still wait for an answer."""


class ServerConnection:
    """A connection, made when it is first needed and anew after it broke."""

    def __init__(self, parts: Mapping[str, str], patience: float) -> None:
        """`parts` are those that libpq knows, read when it connects; `patience` is in seconds."""
        self._parts, self.patience = parts, patience
        self.silence = 0.0
        """So many seconds after there was no answer nobody waits for one, until `expect_answers`."""
        self._silent_until = 0.0
        self._asked: tuple[float, Future[Any]] | None = None
        self._thread = _Thread(self._parts)
        self.ended = False

    def ask(self, work: Question[_Answer], patience: float | None = None, *, again: bool = False) -> _Answer:
        """The answer of the server to `work`, a function that gets the connection.

        Where that turns out to be broken, and `work` may be done twice, it is done `again` with a new one. Raises
        `Blocked`: `server_unreached`, `server_busy`, `copy_differs`, `seen_to_elsewhere`, and what `work` raises.
        """
        self.refuse_while_silent()
        asked = self.begin(work, again=again)
        try:
            return asked.result(self.patience if patience is None else patience)
        except TimeoutError as failure:
            raise self._unanswered() from failure

    async def answer(self, work: Question[_Answer], *, again: bool = False) -> _Answer:
        """As `ask`, while the loop turns."""
        import asyncio

        self.refuse_while_silent()
        asked = asyncio.wrap_future(self.begin(work, again=again))
        try:
            # Not `wait_for`: where the answer comes with a cancellation that forgets the cancellation, and a task goes on.
            # Not `timeout`: what is begun by a press is in no task yet.
            answered, _ = await asyncio.wait([asked], timeout=self.patience)
        finally:
            # Where nobody waits for it any more; nothing where it is there.
            asked.cancel()
        if not answered:
            raise self._unanswered()
        return asked.result()

    def begin(self, work: Question[_Answer], *, again: bool = False) -> Future[_Answer]:
        """As `ask`, without waiting for the answer."""
        asked = self._thread.begin(work, again=again)
        self._asked = time.monotonic(), asked
        return asked

    def expect_answers(self) -> None:
        """Wait for it again: it was seen to be back."""
        self._silent_until = 0.0

    def leave_behind(self, before: float) -> None:
        """Give up what was asked `before` a moment of `time.monotonic`.

        Its line is dead, and whoever asked is told that the server is not reached.
        """
        if self._asked is not None and self._asked[0] < before and not self._asked[1].done():
            self._thread.abandon()
            self._thread = _Thread(self._parts)

    def expect_silence(self) -> None:
        """Ask nothing until `expect_answers`: it was seen to be gone."""
        self._silent_until = math.inf

    def refuse_while_silent(self) -> None:
        """Raise `Blocked` `server_unreached` where no answer is to be expected."""
        if time.monotonic() < self._silent_until:
            raise Blocked(TroubleCode.SERVER_UNREACHED, reason="no answer")

    def _unanswered(self) -> Blocked:
        self._silent_until = time.monotonic() + self.silence
        self._thread.abandon()
        self._thread = _Thread(self._parts)
        return Blocked(TroubleCode.SERVER_UNREACHED, reason="no answer")

    def roll_back(self) -> None:
        """Undo an open transaction; nothing waits for it."""
        self._thread.roll_back()

    def close(self) -> None:
        """End the connection, for good."""
        if not self.ended:
            self.ended = True
            self._thread.close()


def ask_once(parts: Mapping[str, str], work: Question[_Answer]) -> _Answer:
    """The answer to one question, however long it takes.

    In the thread that calls. Raises as `ServerConnection.ask`.
    """
    once = _Thread(parts)
    try:
        return once.guarded(work)
    finally:
        once.close_here()


class _Thread:
    """A thread and its connection: they are left together when no answer comes."""

    def __init__(self, parts: Mapping[str, str]) -> None:
        self._parts = parts
        self._connection: psycopg.Connection[Any] | None = None

    @cached_property
    def _worker(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor  # what is painted first asks nothing

        return ThreadPoolExecutor(1, "kvitt-server")

    def begin(self, work: Question[_Answer], *, again: bool) -> Future[_Answer]:
        return self._worker.submit(self._guarded_twice if again else self.guarded, work)

    def roll_back(self) -> None:
        self._worker.submit(self._roll_back)

    def abandon(self) -> None:
        import socket

        connection = self._connection
        if connection is not None:
            # The thread wakes with an error. Closing the connection from here would wait for that thread.
            with suppress(OSError):
                line = socket.socket(fileno=connection.fileno())
                line.shutdown(socket.SHUT_RDWR)
                line.detach()
        self._worker.submit(self.close_here)
        self._worker.shutdown(wait=False)

    def close(self) -> None:
        closing = self._worker.submit(self.close_here)
        try:
            closing.result(CLOSING_S)
        except TimeoutError:
            # It waits on a line that nobody answers any more.
            self.abandon()
        else:
            self._worker.shutdown(wait=True)

    # From here on in the thread that asks the server.

    def guarded(self, work: Question[_Answer]) -> _Answer:
        import psycopg

        try:
            return work(self._connected())
        except psycopg.Error as failure:
            trouble = self._trouble(failure)
            # What broke off half way leaves the driver in doubt what the server has prepared; a new connection has no doubt.
            self.close_here()
            raise trouble from failure
        except Blocked:
            self._roll_back()
            raise

    def _guarded_twice(self, work: Question[_Answer]) -> _Answer:
        there = self._connection is not None
        try:
            return self.guarded(work)
        except Blocked:
            # A connection that broke while nothing was asked shows it at the next question: the server may be back.
            if there and self._connection is None:
                return self.guarded(work)
            raise

    def _connected(self) -> psycopg.Connection[Any]:
        if self._connection is None:
            import psycopg

            connection = psycopg.connect(**dict(self._parts), autocommit=True)  # type: ignore[arg-type]
            with one_way(connection):
                for statement in _SESSION:
                    connection.execute(statement.encode())
            self._connection = connection
        return self._connection

    def _trouble(self, failure: psycopg.Error) -> Exception:
        reason = str(failure).partition("\n")[0]
        if self._connection is None or self._connection.closed:
            return Blocked(TroubleCode.SERVER_UNREACHED, reason=reason)
        state = failure.sqlstate or ""
        code = _TROUBLE.get(state) or _TROUBLE.get(state[:2])
        return Blocked(code, reason=reason) if code else RuntimeError(f"the server refused: {reason}")

    def _roll_back(self) -> None:
        """Undo what is open, and let go of a connection that can do nothing more."""
        import psycopg

        if self._connection is not None:
            with suppress(psycopg.Error):
                self._connection.execute("ROLLBACK")
            if self._connection.closed:
                self.close_here()

    def close_here(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
