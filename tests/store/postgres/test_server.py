"""What a till asks of the server: which line of changes it follows, and what is newer, the oldest first."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from app.domain.codes import TroubleCode
from app.errors import Blocked
from app.store.postgres.server import NewerRows, Server
from tests.support.postgres import STEPS, Shops


@contextmanager
def asking(shops: Shops, steps: str = STEPS, lineage: str = "") -> Iterator[Server]:
    server = Server(shops.server.parts(shops.common), shops.schema, steps, lineage=lineage)
    try:
        yield server
    finally:
        server.connection.close()


def taken_and_put_down(server: Server) -> Callable[[int], NewerRows]:
    """The pen, and what was newer as it was taken."""

    def take(seen: int) -> NewerRows:
        try:
            return server.take_pen(seen)
        finally:
            server.put_down_pen()

    return take


@pytest.fixture
def truth(shops: Shops) -> Iterator[Any]:
    """A connection to the shop, which is as new afterwards."""
    with shops.server.connect(shops.common) as connection:
        connection.execute("SET search_path = kvitt")
        yield connection
        connection.execute("UPDATE shop SET head = 0, steps = %s, lineage = '', laid = NULL", [STEPS])
        connection.execute("DELETE FROM changes")


@pytest.mark.parametrize(
    ("ours", "theirs", "seen", "follows"),
    [
        ("A", "A", 5, True),
        ("A", "A", 0, True),
        ("A", "A", 6, False),  # a backup put back, from before what this copy has
        ("A", "B", 5, False),
        ("A", "B", 0, False),
        ("", "A", 6, True),
        ("A", "", 6, True),
    ],
)
def test_a_copy_follows_only_the_line_that_it_is_of(
    shops: Shops, truth: Any, ours: str, theirs: str, seen: int, follows: bool
) -> None:
    truth.execute("UPDATE shop SET head = 5, lineage = %s, laid = 'shop'::regclass::oid", [theirs])
    with asking(shops, lineage=ours) as server:
        for ask in (taken_and_put_down(server), lambda seen: server.newer(seen, 10)):
            if follows:
                assert ask(seen).head == 5
            else:
                with pytest.raises(Blocked, match=TroubleCode.COPY_OF_BEFORE):
                    ask(seen)


def test_a_table_from_a_backup_is_not_the_one_that_was_laid(shops: Shops, truth: Any) -> None:
    truth.execute("UPDATE shop SET lineage = 'A', laid = 1")
    with asking(shops, lineage="A") as server, pytest.raises(Blocked, match=TroubleCode.COPY_OF_BEFORE):
        server.take_pen(0)


@pytest.mark.parametrize(
    ("ours", "code"),
    [
        (STEPS, ""),
        (f"{STEPS} another", TroubleCode.SERVER_OLDER_SCHEMA),
        (f"{STEPS}another", TroubleCode.SERVER_OTHER_SCHEMA),  # its last step has another name, and is no step more
        (STEPS.rpartition(" ")[0], TroubleCode.SERVER_OTHER_SCHEMA),
        (STEPS.replace("m", "n"), TroubleCode.SERVER_OTHER_SCHEMA),
    ],
)
def test_only_a_copy_of_the_same_steps_is_read_and_written(shops: Shops, truth: Any, ours: str, code: str) -> None:
    with asking(shops, ours) as server:
        for ask in (taken_and_put_down(server), lambda seen: server.newer(seen, 10)):
            if code:
                with pytest.raises(Blocked, match=code):
                    ask(0)
            else:
                assert ask(0).head == 0


@pytest.mark.parametrize("most", [1, 2, 3, 10])
def test_what_is_newer_comes_the_oldest_first_wherever_it_lies(shops: Shops, truth: Any, most: int) -> None:
    """Who takes a part and notes how far it is must never have passed one over."""
    truth.execute(
        "INSERT INTO changes VALUES ('notes', '[3]', 3), ('notes', '[1]', 1), ('notes', '[4]', 4), ('notes', '[2]', 2)"
    )
    truth.execute("UPDATE shop SET head = 4")
    upto, taken = 0, list[str]()
    with asking(shops) as server:
        while (newer := server.newer(upto, most)).how_many:
            taken += newer.changed["notes"]
            upto = newer.head
            assert upto == len(taken) or most > len(taken)
    assert (taken, upto) == ([f"[{number}]" for number in range(1, 5)], 4)
