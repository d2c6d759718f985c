"""What one till sees to, no other does; what a dead one saw to another does in time."""

import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest

from app.store.postgres.connection import ServerConnection
from app.store.postgres.leases import claim, held, let_go
from app.store.postgres.server import Lease
from tests.support.postgres import Shops

PAST = timedelta(seconds=-1)


@pytest.fixture
def connection(shops: Shops, shop: str) -> Iterator[ServerConnection]:
    connection = ServerConnection(shops.server.parts(shop), patience=30)
    yield connection
    connection.ask(lambda server: server.execute("DELETE FROM leases"))
    connection.close()


def test_what_one_till_has_no_other_gets(connection: ServerConnection) -> None:
    assert connection.ask(claim("order", ["1", "2"], till=1)) == {"1", "2"}
    assert connection.ask(claim("order", ["2", "3"], till=2)) == {"3"}
    assert connection.ask(claim("print", ["2"], till=2)) == {"2"}
    assert connection.ask(claim("order", ["1", "2", "3"], till=1)) == {"1", "2"}
    assert connection.ask(claim("order", [], till=1)) == set()
    assert connection.ask(held) == [
        *(Lease("order", "1", 1), Lease("order", "2", 1), Lease("order", "3", 2)),
        Lease("print", "2", 2),
    ]


def test_what_ran_out_goes_to_who_comes_first(connection: ServerConnection) -> None:
    connection.ask(claim("order", ["1"], till=1, life=PAST))
    assert connection.ask(held) == []
    assert connection.ask(claim("order", ["1"], till=2)) == {"1"}
    assert connection.ask(claim("order", ["1"], till=1)) == set()


def test_what_is_let_go_is_free_and_what_another_has_is_not(connection: ServerConnection) -> None:
    connection.ask(claim("order", ["1", "2"], till=1))
    connection.ask(let_go("order", ["1", "2"], till=2))
    assert connection.ask(claim("order", ["1"], till=2)) == set()
    connection.ask(let_go("order", ["1"], till=1))
    assert connection.ask(claim("order", ["1", "2"], till=2)) == {"1"}


def test_what_is_being_written_under_is_passed_over_without_a_wait(connection: ServerConnection, shops: Shops) -> None:
    connection.ask(claim("order", ["1"], till=1, life=PAST))
    with shops.server.connect(shops.common) as other:
        other.execute("BEGIN")
        other.execute("SELECT 1 FROM kvitt.leases FOR UPDATE")
        assert connection.ask(claim("order", ["1", "2"], till=2), patience=5) == {"2"}
        other.execute("ROLLBACK")
    assert connection.ask(claim("order", ["1", "2"], till=2)) == {"1", "2"}


def test_of_many_that_ask_at_once_one_gets_it(connection: ServerConnection, shops: Shops) -> None:
    got: list[tuple[int, str]] = []

    def ask(till: int) -> None:
        own = ServerConnection(shops.server.parts(shops.common), patience=30)
        for number in range(10):
            got.extend((till, key) for key in own.ask(claim("order", [str(number)], till)))
        own.close()

    threads = [threading.Thread(target=ask, args=(till,)) for till in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(key for _, key in got) == sorted(map(str, range(10)))
