"""A real server of a shared shop in a world of virtual time: its answers take the time that the world says, and its clock is
the world's.

While a question is answered the loop stands still, so nothing depends on how long that really takes. On its way there and back
the world goes on. Each moment of it is passed by: before the question leaves, before each statement, when all is done and
nobody knows, and when the answer is there.
"""

from __future__ import annotations

import asyncio
import socket
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar
from unittest import mock

from app.domain.problem import TroubleCode
from app.errors import Blocked
from app.services.engine import poll_claims, read_budget
from app.store import Store
from app.store.postgres import leases
from app.store.postgres.connection import Question, ServerConnection
from app.store.postgres.database import SharedDatabase
from app.store.postgres.server import Server
from app.store.sqlite.database import Database, open_database
from tests.support.inside.shared_store import open_line
from tests.support.postgres import STEPS, Shops

_Answer = TypeVar("_Answer")
PassBy = Callable[[str], None]
"""Called with the name of each moment; what it raises ends what goes on there."""
PATIENCE_S = 60.0
"""Real seconds: a busy machine is slow, and no time goes by in the world meanwhile."""
LOCK_TIMEOUT_S, IDLE_S = 8.0, 4.0
"""As the server has them, in the time of the world."""
_ENTER = (
    b"SELECT set_config('search_path', 'kvitt, pg_catalog', false), set_config('kvitt.now', %s, false),"
    b" set_config('idle_in_transaction_session_timeout', '0', false), set_config('lock_timeout', '60s', false)"
)
_CLOCK = """
CREATE OR REPLACE FUNCTION kvitt.clock_timestamp() RETURNS timestamptz LANGUAGE sql STABLE AS
$$ SELECT to_timestamp(current_setting('kvitt.now')::float8) $$
"""


class VirtualServer:
    """The server of one shop, as the world sees it."""

    def __init__(self, shops: Shops, shop: str, now: Callable[[], float], way: Callable[[], float]) -> None:
        """`now` is the time of the world, `way` how long something travels from a till to it, or back."""
        self._shops, self.shop, self.now, self.way = shops, shop, now, way
        self._schema = shops.schema
        self.parts = shops.server.parts(shop)
        self.head = 0
        """How far it was when it last answered to a write."""
        self.on_written: Callable[[VirtualConnection], None] = lambda connection: None
        self._pen: VirtualConnection | None = None
        self._waiting = deque[asyncio.Future[None]]()
        with shops.server.connect(shop) as connection:
            connection.execute(_CLOCK)

    def till(self, file: Path, pass_by: PassBy, number: int) -> Store:
        """The store of a till whose copy is in `file`."""
        opened = open_database(file)
        server = Server(self.parts, self._schema, STEPS)
        server.connection = VirtualConnection(self, pass_by)
        database = _Shared(opened, server, self._schema, number)
        database.pass_by = pass_by
        return Store(database, file)

    async def pen(self, connection: VirtualConnection) -> None:
        """Wait as the server lets wait: in turn, and not for ever."""
        loop = asyncio.get_running_loop()
        until = loop.time() + LOCK_TIMEOUT_S
        while self._pen not in (None, connection):
            turn = loop.create_future()
            self._waiting.append(turn)
            try:
                async with asyncio.timeout_at(until):
                    await turn
            except TimeoutError:
                raise Blocked(TroubleCode.SERVER_BUSY, reason="lock timeout") from None
            finally:
                with suppress(ValueError):
                    self._waiting.remove(turn)
        self._pen = connection

    def free_pen(self, connection: VirtualConnection) -> None:
        """Give it to who waits for it."""
        if self._pen is connection:
            self._pen = None
            for turn in self._waiting:
                if not turn.done():
                    turn.set_result(None)
                    return

    @contextmanager
    def clock(self) -> Iterator[None]:
        """Let the tills of this process reckon their leases and reads in the time of the world."""
        with ExitStack() as stack:
            for module in (leases, read_budget, poll_claims):
                stack.enter_context(mock.patch.object(module, "time", SimpleNamespace(monotonic=self.now)))
            yield


class VirtualConnection(ServerConnection):
    """A till's connection to it."""

    def __init__(self, server: VirtualServer, pass_by: PassBy) -> None:
        super().__init__(server.parts, PATIENCE_S)
        self._server, self._pass_by = server, pass_by
        self.away = False
        """Whether the server is not reached over it."""
        self._lost = False

    async def answer(self, work: Question[_Answer], *, again: bool = False) -> _Answer:
        """As that of a real one, in the time of the world."""
        name = _name_of(work)
        self._pass_by(f"ask {name}")
        await asyncio.sleep(self._server.way())
        if name == "pen_taker" and not self.away:
            await self._server.pen(self)
        try:
            answer = self.ask(work, again=again)
        except BaseException:
            self._server.free_pen(self)
            raise
        if name == "writer":
            self._server.free_pen(self)
            self._server.on_written(self)
        await asyncio.sleep(self._server.way())
        self._pass_by(f"told {name}")
        return answer

    def ask(self, work: Question[_Answer], patience: float | None = None, *, again: bool = False) -> _Answer:
        """The answer at once; here the loop stands still, and the world with it."""
        self._lost = False
        return super().ask(lambda connection: self._at_server(work, connection), patience, again=again)

    def lose(self) -> None:
        """Break the line without a word: what is under way on it is known to the server alone."""
        self._lost = True
        self._server.free_pen(self)
        connection = open_line(self)
        if connection is not None:
            with suppress(OSError), socket.socket(fileno=connection.fileno()) as line:
                try:
                    line.shutdown(socket.SHUT_RDWR)
                finally:
                    line.detach()

    def roll_back(self) -> None:
        """As that of a real one."""
        super().roll_back()
        self._server.free_pen(self)

    def close(self) -> None:
        """As that of a real one."""
        super().close()
        self._server.free_pen(self)

    def _at_server(self, work: Question[_Answer], connection: Any) -> _Answer:
        import psycopg

        name = _name_of(work)
        if self.away:
            connection.close()
            raise psycopg.OperationalError("no answer")
        connection.execute(_ENTER, [str(self._server.now())])
        watched: Any = _Statements(connection, lambda sql: self._pass_by(f"{name}: {sql}"))
        answer = work(watched)
        self._pass_by(f"done {name}")
        if self._lost:
            connection.close()
            raise psycopg.OperationalError("the line broke")
        return answer


class _Statements:
    """A connection that passes by each statement."""

    def __init__(self, connection: Any, pass_by: PassBy) -> None:
        self._connection, self._pass_by = connection, pass_by

    def execute(self, sql: str | bytes, *values: Any) -> Any:
        text = sql if isinstance(sql, str) else sql.decode()
        self._pass_by(text.strip().partition("(")[0][:40].strip())
        return self._connection.execute(sql, *values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


class PassedBy(Database):
    """A data file whose transactions are passed by."""

    pass_by: PassBy

    @contextmanager
    def write(self) -> Iterator[None]:
        """As that of a file."""
        self.pass_by("begin")
        with super().write():
            yield
            self.pass_by("commit")
        self.pass_by("committed")


class _Shared(SharedDatabase, PassedBy):
    """The copy of a till, whose own transactions are passed by as well."""


def _name_of(work: Question[Any]) -> str:
    return str(work.__qualname__).partition(".<locals>")[0].rpartition(".")[2]
