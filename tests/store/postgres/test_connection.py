"""The connection to the server, also where that does not answer."""

import asyncio
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.domain.codes import TroubleCode
from app.errors import Blocked
from app.store.postgres.connection import ServerConnection
from app.tasks import Tasks
from tests.conftest import Run
from tests.support.postgres import Shops
from tests.support.until import until


@pytest.fixture
def connection(shops: Shops) -> Iterator[ServerConnection]:
    connection = ServerConnection(shops.server.parts(shops.common), patience=30)
    yield connection
    connection.close()


def value(connection: ServerConnection, sql: bytes) -> object:
    return connection.ask(lambda server: (server.execute(sql).fetchone() or (None,))[0])


def test_an_answer_comes_back(connection: ServerConnection) -> None:
    assert value(connection, b"SELECT head FROM shop") == 0
    assert connection.begin(lambda server: server.execute("SELECT 2").fetchone()).result() == (2,)


def test_who_waits_too_long_waits_no_longer_and_the_next_question_is_answered(connection: ServerConnection) -> None:
    value(connection, b"SELECT 1")
    began = time.monotonic()
    with pytest.raises(Blocked) as raised:
        connection.ask(lambda server: server.execute("SELECT pg_sleep(60)"), patience=0.05)
    assert (raised.value.code, time.monotonic() - began < 5) == (TroubleCode.SERVER_UNREACHED, True)
    assert value(connection, b"SELECT 3") == 3


def test_after_silence_nobody_waits_until_it_is_seen_to_be_back(connection: ServerConnection, run: Run) -> None:
    connection.silence = 60
    with pytest.raises(Blocked, match=TroubleCode.SERVER_UNREACHED):
        connection.ask(lambda server: time.sleep(0.1), patience=0)
    asked: list[object] = []
    for ask in (lambda: connection.ask(asked.append), lambda: run(connection.answer(asked.append))):
        with pytest.raises(Blocked) as raised:
            ask()
        assert (raised.value.code, asked) == (TroubleCode.SERVER_UNREACHED, [])
    connection.expect_answers()
    assert value(connection, b"SELECT 3") == 3
    connection.expect_silence()
    with pytest.raises(Blocked, match=TroubleCode.SERVER_UNREACHED):
        connection.ask(asked.append)
    connection.expect_answers()


def test_who_is_cancelled_as_the_answer_comes_is_cancelled(connection: ServerConnection, run: Run) -> None:
    """Else what follows the shop would go on, and the program would wait for it at its end."""

    async def ask(turns: int) -> None:
        task = asyncio.ensure_future(connection.answer(lambda server: 1))
        await asyncio.sleep(0)
        connection.begin(lambda server: 2).result(10)  # the first answer is there as well, and the loop has not seen it
        for _ in range(turns):
            await asyncio.sleep(0)
        if not task.done():
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    for turns in range(6):
        run(ask(turns))


def test_what_was_asked_on_a_dead_line_is_left_behind(connection: ServerConnection, run: Run) -> None:
    value(connection, b"SELECT 1")

    async def ask() -> None:
        began = time.monotonic()
        asked = asyncio.ensure_future(connection.answer(lambda server: server.execute("SELECT pg_sleep(60)")))
        await asyncio.sleep(0.05)
        connection.leave_behind(began)  # it was asked after that
        await asyncio.sleep(0.1)
        assert not asked.done()
        connection.leave_behind(time.monotonic())
        with pytest.raises(Blocked, match=TroubleCode.SERVER_UNREACHED):
            await asked

    run(ask(), timeout=10)
    assert value(connection, b"SELECT 3") == 3
    process = value(connection, b"SELECT pg_backend_pid()")
    connection.leave_behind(time.monotonic())
    assert value(connection, b"SELECT pg_backend_pid()") == process, "it was answered, so the line is not dead"


def test_the_end_does_not_wait_for_a_dead_line(shops: Shops, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.postgres.connection.CLOSING_S", 0.05)
    waiting = ServerConnection(shops.server.parts(shops.common), patience=30)
    value(waiting, b"SELECT 1")
    asked = waiting.begin(lambda server: server.execute("SELECT pg_sleep(60)"))
    waiting.close()
    assert isinstance(asked.exception(10), Blocked)


def test_a_server_that_never_answered_is_left_too(connection: ServerConnection) -> None:
    with pytest.raises(Blocked, match=TroubleCode.SERVER_UNREACHED):
        connection.ask(lambda server: time.sleep(0.1), patience=0)
    assert value(connection, b"SELECT 3") == 3


def test_a_broken_connection_is_made_anew(connection: ServerConnection, shops: Shops) -> None:
    number = value(connection, b"SELECT pg_backend_pid()")
    with shops.server.connect() as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", [number])
    with pytest.raises(Blocked, match=TroubleCode.SERVER_UNREACHED):
        value(connection, b"SELECT 1")
    assert value(connection, b"SELECT pg_backend_pid()") != number


def test_what_may_be_asked_twice_is_asked_again_when_the_connection_was_broken(
    connection: ServerConnection, shops: Shops
) -> None:
    number = value(connection, b"SELECT pg_backend_pid()")
    with shops.server.connect() as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", [number])
    assert connection.ask(lambda server: server.execute("SELECT pg_backend_pid()").fetchone(), again=True) != (number,)
    # Refused is refused: only a connection that is gone is worth a second question.
    asked = []

    def refuse(server: Any) -> None:
        asked.append(server)
        raise Blocked(TroubleCode.SERVER_BUSY)

    with pytest.raises(Blocked, match=TroubleCode.SERVER_BUSY):
        connection.ask(refuse, again=True)
    assert len(asked) == 1


def test_a_pen_that_is_put_down_on_a_broken_connection_is_forgotten(connection: ServerConnection, shops: Shops) -> None:
    number = value(connection, b"SELECT pg_backend_pid()")
    with shops.server.connect() as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", [number])
    connection.roll_back()
    assert value(connection, b"SELECT pg_backend_pid()") != number


def test_what_the_library_warns_of_stands_on_no_screen() -> None:
    code = "import logging, app.store.postgres.connection; logging.getLogger('psycopg.pq').warning('the line is lost')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")


def test_no_server_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nobody = ServerConnection({"host": str(tmp_path), "dbname": "shop"}, patience=30)
    tried, connect = [], psycopg.connect
    monkeypatch.setattr(psycopg, "connect", lambda *given, **parts: tried.append(parts) or connect(*given, **parts))
    with pytest.raises(Blocked, match=TroubleCode.SERVER_UNREACHED):
        # Not a second time: whoever waits would wait twice as long for nobody.
        nobody.ask(lambda server: None, again=True)
    assert len(tried) == 1
    nobody.roll_back()
    nobody.close()
    nobody.close()


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("KV001", TroubleCode.COPY_DIFFERS),
        ("KV002", TroubleCode.SEEN_TO_ELSEWHERE),
        ("KV003", TroubleCode.SERVER_BUSY),
        ("55P03", TroubleCode.SERVER_BUSY),
        ("57014", TroubleCode.SERVER_BUSY),
        ("42501", TroubleCode.SERVER_RIGHTS),
        ("53100", TroubleCode.SERVER_FAULTY),
        ("58030", TroubleCode.SERVER_FAULTY),
        ("XX001", TroubleCode.SERVER_FAULTY),
        ("25006", TroubleCode.SERVER_FAULTY),
    ],
)
def test_what_the_server_refuses_has_its_code(connection: ServerConnection, state: str, code: TroubleCode) -> None:
    with pytest.raises(Blocked, match=code) as raised:
        value(connection, f"DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{state}'; END $$".encode())
    assert raised.value.values["reason"] == "no"  # and not where in which function, which the server says too
    assert value(connection, b"SELECT 1") == 1


def test_no_till_holds_up_the_others_for_long(connection: ServerConnection) -> None:
    """Neither one that waits for the pen, nor one that has it and is not heard of, nor a question without an end."""
    limits = ("lock_timeout", "idle_in_transaction_session_timeout", "statement_timeout")
    assert [value(connection, f"SHOW {name}".encode()) for name in limits] == ["8s", "4s", "1min"]


def test_the_server_notices_a_till_that_lost_its_power(
    connection: ServerConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Within some 10 seconds; by itself it would keep for two hours what that till held."""
    said: list[str] = []
    execute = psycopg.Connection.execute

    def hear(self: Any, query: Any, *given: Any) -> Any:
        said.append(query.decode())
        return execute(self, query, *given)

    # A socket of this machine has no such limits, so the server does not show them.
    monkeypatch.setattr(psycopg.Connection, "execute", hear)
    value(connection, b"SELECT 1")
    limits = {name: int(number) for name, number in re.findall(r"SET (tcp_\w+) = (\d+)", " ".join(said))}
    lost_s = limits["tcp_keepalives_idle"] + limits["tcp_keepalives_interval"] * limits["tcp_keepalives_count"]
    assert (0 < lost_s <= 15, 0 < limits["tcp_user_timeout"] <= 10_000) == (True, True)


def test_what_broke_off_half_way_leaves_nothing_behind(connection: ServerConnection) -> None:
    """The driver knows of statements that it has prepared; after an error in the middle it may be wrong about that."""
    number = value(connection, b"SELECT pg_backend_pid()")
    with pytest.raises(Blocked, match=TroubleCode.SERVER_BUSY):
        value(connection, b"DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = 'KV003'; END $$")
    assert value(connection, b"SELECT pg_backend_pid()") != number


def test_any_other_refusal_is_a_bug_and_undoes_what_was_open(connection: ServerConnection) -> None:
    def wrong(server: Any) -> None:
        server.execute("BEGIN")
        server.execute("SELECT 1 / 0")

    with pytest.raises(RuntimeError, match="division by zero"):
        connection.ask(wrong)
    assert value(connection, b"SELECT 1") == 1


def test_what_the_question_itself_refuses_undoes_what_was_open(connection: ServerConnection) -> None:
    def blocked(server: Any) -> None:
        server.execute("BEGIN")
        raise Blocked(TroubleCode.SERVER_OTHER_SCHEMA)

    with pytest.raises(Blocked, match=TroubleCode.SERVER_OTHER_SCHEMA):
        connection.ask(blocked)
    assert connection.ask(lambda server: server.info.transaction_status.name) == "IDLE"


def test_who_waits_with_a_loop_waits_no_longer_either(run: Run, shops: Shops) -> None:
    connection = ServerConnection(shops.server.parts(shops.common), patience=1)
    assert run(connection.answer(lambda server: server.execute("SELECT 1").fetchone())) == (1,)
    connection.patience = 0.05
    with pytest.raises(Blocked, match=TroubleCode.SERVER_UNREACHED):
        run(connection.answer(lambda server: server.execute("SELECT pg_sleep(60)")))
    connection.patience = 30
    assert run(connection.answer(lambda server: server.execute("SELECT 1").fetchone())) == (1,)
    connection.close()


def test_a_server_that_takes_the_call_and_says_nothing_is_left() -> None:
    """There is no connection yet that could be broken off."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = str(silent.getsockname()[1])
        connection = ServerConnection(
            {"host": "127.0.0.1", "port": port, "dbname": "shop", "sslmode": "disable"}, patience=0.05
        )
        with pytest.raises(Blocked, match=TroubleCode.SERVER_UNREACHED):
            connection.ask(lambda server: None)
        connection.close()


def test_what_is_begun_in_no_task_is_answered_as_well(connection: ServerConnection, run: Run) -> None:
    """A press comes from the window, and not from a task."""
    tasks, answers = Tasks(), list[int]()

    async def ask() -> None:
        answers.append(await connection.answer(lambda server: 7))

    async def press() -> None:
        asyncio.get_running_loop().call_soon(tasks.begin, "press", ask())
        await until(lambda: bool(answers), "there was no answer")

    run(press())
    assert answers == [7]
