"""What goes together, and what the server does with who is not heard of any more afterwards."""

import time
from collections.abc import Callable
from typing import Any

import pytest

from app.store.postgres.one_way import one_way
from tests.support.inside.shared_store import forget_what_was_asked
from tests.support.postgres import Shops

SESSIONS, IDLE_S = 12, 0.3


def begun(shops: Shops, together: Callable[[Any], Any]) -> list[Any]:
    """Connections that have begun a transaction and stand idle in it, for longer than the server lets them."""
    connections = [shops.server.connect(shops.common) for _ in range(SESSIONS)]
    for connection in connections:
        connection.execute(f"SET idle_in_transaction_session_timeout = '{IDLE_S}s'")
        with together(connection):
            connection.execute("BEGIN")
            found = connection.execute("SELECT head FROM kvitt.shop")
        assert found.fetchone() == (0,)
    time.sleep(IDLE_S * 4)
    return connections


def how_many_live(connections: list[Any]) -> int:
    import psycopg

    alive = 0
    for connection in connections:
        try:
            connection.execute("SELECT 1")
            alive += 1
        except psycopg.Error:
            pass
        connection.close()
    return alive


def test_who_stands_idle_is_ended(shops: Shops) -> None:
    assert how_many_live(begun(shops, one_way)) == 0


def test_no_answer_is_waited_for_inside(shops: Shops) -> None:
    with shops.server.connect(shops.common) as other, shops.server.connect(shops.common) as connection:
        connection.execute("SET lock_timeout = '5s'")
        other.execute("BEGIN")
        other.execute("SELECT head FROM kvitt.shop FOR UPDATE")
        with one_way(connection):
            found = connection.execute("SELECT head FROM kvitt.shop FOR UPDATE")
            # Who waits for the answer never comes here, and waits in vain.
            other.execute("ROLLBACK")
        assert found.fetchone() == (0,)


def test_an_error_in_the_middle_is_told_and_ends_the_batch(shops: Shops) -> None:
    import psycopg

    def asked(connection: Any) -> None:
        with one_way(connection):
            connection.execute("SELECT 1 / 0")
            connection.execute("SELECT 1")

    with shops.server.connect(shops.common) as connection:
        with pytest.raises(psycopg.errors.DivisionByZero):
            asked(connection)
        assert connection.execute("SELECT 2").fetchone() == (2,)


def test_an_error_that_is_there_before_the_end_was_sent_is_told_as_what_it_is(shops: Shops) -> None:
    """What is behind it has not come back yet when the batch ends."""
    import psycopg

    def asked(connection: Any) -> None:
        with one_way(connection):
            connection.execute("SELECT 1 / 0")
            time.sleep(0.2)

    with shops.server.connect(shops.common) as connection:
        with pytest.raises(psycopg.errors.DivisionByZero):
            asked(connection)
        assert connection.execute("SELECT 2").fetchone() == (2,)


@pytest.mark.parametrize("wait_s", [0, 0.2])
def test_an_answer_to_nothing_that_was_asked_ends_the_line(shops: Shops, wait_s: float) -> None:
    """The last words of a server that goes; the driver has no place for them."""
    import psycopg

    def asked(connection: Any) -> None:
        with one_way(connection):
            for number in range(3):
                connection.execute("SELECT %s", [number])
            time.sleep(wait_s)
            forget_what_was_asked(connection)

    with shops.server.connect(shops.common) as other:
        connection = shops.server.connect(shops.common)
        other.execute("SELECT pg_terminate_backend(%s)", [connection.info.backend_pid])
        with pytest.raises(psycopg.OperationalError), one_way(connection):
            connection.execute("BEGIN")
        assert connection.closed
        connection.close()
    connection = shops.server.connect(shops.common)
    with pytest.raises(psycopg.OperationalError, match="the server ended the line"):
        asked(connection)
    assert connection.closed


def test_a_fault_of_our_own_is_told_as_one(shops: Shops) -> None:
    with shops.server.connect(shops.common) as connection, pytest.raises(IndexError), one_way(connection):
        raise IndexError
