"""What others wrote is heard at once, and found also where nothing was told."""

import select
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from types import SimpleNamespace
from typing import Any

import pytest

from app.store.postgres import lookout
from app.store.postgres.lookout import Lookout
from tests.store.postgres.conftest import OpenTill
from tests.support.inside.shared_store import shared
from tests.support.postgres import LocalServer, Shops
from tests.support.stored import saved

Look = Callable[..., tuple[Lookout, "Queue[int]", "Queue[bool]"]]
SOON = 10


@pytest.fixture
def look(shops: Shops, shop: str) -> Iterator[Look]:
    opened: list[Lookout] = []

    def look(server: LocalServer | None = None, till: int = 1) -> tuple[Lookout, "Queue[int]", "Queue[bool]"]:
        heads, reached = Queue[int](), Queue[bool]()
        parts = (server or shops.server).parts(shop)
        opened.append(Lookout(parts, till, heads.put, reached.put))
        opened[-1].start()
        return opened[-1], heads, reached

    yield look
    for each in opened:
        each.end()


def test_what_is_told_is_heard_at_once(look: Look, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookout, "EVERY_S", 60)
    first = open_till("first")
    ours, heads, reached = look()
    _, others, _ = look(till=2)
    assert (heads.get(timeout=SOON), others.get(timeout=SOON), reached.get(timeout=SOON)) == (0, 0, True)
    saved(first)
    with pytest.raises(Empty):
        others.get(timeout=0.05)
    ours.tell(shared(first).upto)
    assert heads.get(timeout=SOON) == others.get(timeout=SOON) == shared(first).upto == 1


def test_what_is_told_just_after_the_answer_is_not_slept_over(
    look: Look, shops: Shops, shop: str, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    import psycopg

    monkeypatch.setattr(lookout, "EVERY_S", 60)
    first, execute = open_till("first"), psycopg.Connection.execute
    answered, told = threading.Event(), threading.Event()

    def answer(connection: Any, query: Any, *rest: Any) -> Any:
        found = execute(connection, query, *rest)
        if str(query).startswith("SELECT head") and not answered.is_set():
            answered.set()
            told.wait(SOON)
            select.select([connection.fileno()], [], [], SOON)
        return found

    monkeypatch.setattr(psycopg.Connection, "execute", answer)
    _, heads, _ = look()
    assert answered.wait(SOON)
    saved(first)
    with shops.server.connect(shop) as other:
        other.execute("NOTIFY kvitt_written")
    told.set()
    assert [heads.get(timeout=SOON) for _ in range(2)] == [0, 1]


def test_what_was_not_told_is_found_at_the_next_look(
    look: Look, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookout, "EVERY_S", 0.05)
    first = open_till("first")
    _, heads, _ = look()
    assert heads.get(timeout=SOON) == 0
    saved(first)
    assert heads.get(timeout=SOON) == 1
    with pytest.raises(Empty):
        heads.get(timeout=0.2)  # the same one is told once


def test_who_was_told_looks_once(shops: Shops, shop: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookout, "EVERY_S", 60)
    looks: list[object] = []

    def counted(*given: Any) -> object:
        looks.append(given)
        return select.select(*given)

    monkeypatch.setattr(lookout, "select", SimpleNamespace(select=counted))
    reached = Queue[bool]()
    outlook = Lookout(shops.server.parts(shop), 1, lambda head: None, reached.put)
    outlook.start()
    assert reached.get(timeout=SOON)
    outlook.tell(0)
    time.sleep(0.3)
    assert len(looks) < 8
    outlook.end()


def test_the_others_see_how_far_its_copy_is(shops: Shops, shop: str) -> None:
    with shops.server.connect(shop) as connection:
        connection.execute(
            "INSERT INTO kvitt.tills (number, name, version, steps, seq, seen_at)"
            " VALUES (7, 'far', '', '', 0, now() - interval '1 minute')"
        )
        connection.execute("LISTEN kvitt_written")
        reached = Queue[bool]()
        outlook = Lookout(shops.server.parts(shop), 7, lambda head: None, reached.put)
        outlook.tell(5)
        outlook.start()
        assert reached.get(timeout=SOON)
        # Within 5 seconds it is not noted again: each look would be a write.
        outlook.tell(6)
        assert len(list(connection.notifies(timeout=SOON, stop_after=2))) == 2
        outlook.end()
        far = connection.execute(
            "SELECT seq, now() - seen_at < interval '30 seconds' FROM kvitt.tills WHERE number = 7"
        )
        assert far.fetchone() == (5, True)
        connection.execute("DELETE FROM kvitt.tills WHERE number = 7")


def test_a_server_that_goes_and_comes_back(look: Look, shops: Shops, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookout, "EVERY_S", 0.05)
    _, heads, reached = look()
    assert (heads.get(timeout=SOON), reached.get(timeout=SOON)) == (0, True)
    with shops.server.connect() as other:
        other.execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE query LIKE 'SELECT head%'")
    assert [reached.get(timeout=SOON) for _ in range(2)] == [False, True]


def test_a_server_that_was_never_there(tmp_path: Path) -> None:
    reached = Queue[bool]()
    nobody = Lookout({"host": str(tmp_path), "dbname": "shop"}, 1, lambda head: None, reached.put)
    nobody.start()
    assert reached.get(timeout=SOON) is False
    nobody.end()
    assert reached.empty()


def test_the_others_see_its_version(shops: Shops, shop: str) -> None:
    with shops.server.connect(shop) as connection:
        connection.execute(
            "INSERT INTO kvitt.tills (number, name, version, steps, seq) VALUES (7, 'old', '0.8.0', '', 0)"
        )
        for version, seen in (("", "0.8.0"), ("0.9.0", "0.9.0")):
            reached = Queue[bool]()
            outlook = Lookout(shops.server.parts(shop), 7, lambda head: None, reached.put, version)
            outlook.start()
            assert reached.get(timeout=SOON)
            outlook.end()
            assert connection.execute("SELECT version FROM kvitt.tills WHERE number = 7").fetchone() == (seen,)
        connection.execute("DELETE FROM kvitt.tills WHERE number = 7")


def test_a_copy_that_is_as_the_server_is_noted_now_and_then(
    shops: Shops, shop: str, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookout, "EVERY_S", 0.01)
    saved(open_till("first"))
    heads, noted = Queue[int](), Queue[bool]()
    outlook = Lookout(shops.server.parts(shop), 2, heads.put, lambda reached: None)
    outlook.on_current = lambda: noted.put(True)
    outlook.start()
    assert heads.get(timeout=SOON) == 1
    with pytest.raises(Empty):
        noted.get(timeout=0.1)
    outlook.tell(1)
    assert noted.get(timeout=SOON)
    with pytest.raises(Empty):
        noted.get(timeout=0.1)
    outlook.end()
