"""A shop goes to a server, is joined, and comes back: all of it or nothing, and to the row."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.domain.codes import TroubleCode
from app.domain.shop.scope import Owners
from app.errors import Blocked, Invalid
from app.store import Store, open_store
from app.store.postgres.connection import ask_once
from app.store.postgres.database import SharedDatabase
from app.store.postgres.moving import sharing, whole_tables
from app.store.postgres.moving.role import role_script
from app.store.postgres.moving.sharing import (
    Former,
    JoiningTill,
    MoveHearing,
    Shared,
    join,
    look_at,
    rename,
    share,
    tills,
    unshare,
)
from app.store.postgres.moving.whole_tables import fingerprint
from app.store.postgres.server import Server
from app.store.postgres.shared_tables import SharedTable
from app.store.sqlite.database import Database, open_database
from app.store.sqlite.health import look_over
from tests.support.postgres import STEPS, Shops
from tests.support.stored import paid, saved

FIRST, SECOND = JoiningTill("counter", "0.9.0", STEPS), JoiningTill("stock", "0.9.0", STEPS)


nothing = MoveHearing(lambda through, of: None, lambda through, of: None)


@pytest.fixture
def moved(shops: Shops, place: str, sold: Database) -> Callable[..., Shared]:
    def move(deciding: Callable[[Shared], None] | None = lambda shared: None) -> Shared:
        with sold.write():
            return ask_once(shops.server.parts(place), share(sold, shops.schema, FIRST, nothing, deciding))

    return move


def joined(shops: Shops, place: str, file: Path, till: JoiningTill = SECOND) -> tuple[SharedDatabase, Shared]:
    opened = open_database(file)
    try:
        with opened.write():
            came = ask_once(shops.server.parts(place), join(opened, shops.schema, till, nothing))
    except BaseException:
        opened.close()
        raise
    return SharedDatabase(opened, Server(shops.server.parts(place), shops.schema, STEPS), shops.schema, came.till), came


def test_it_is_moved_joined_and_goes_on(
    shops: Shops, place: str, sold: Database, moved: Callable[..., Shared], tmp_path: Path
) -> None:
    shared = moved()
    assert (shared.till, shared.fingerprint) == (1, fingerprint(sold, shops.schema))
    file = tmp_path / "second.db"
    second, came = joined(shops, place, file)
    assert (came.till, came.fingerprint, came.rows) == (2, shared.fingerprint, shared.rows)
    look_over(file)
    store = Store(second, file)
    assert store.memory.settings(Owners()) == {"shop_name": "Kari"}  # and neither printer nor name of the first
    assert store.catalogue.picture("b") == b"\x89PNG\x00"
    assert store.lookups.begun == 4  # the index of the search is still to be built
    paid(store, saved(store, "K-9"))
    first = SharedDatabase(sold, Server(shops.server.parts(place), shops.schema, STEPS), shops.schema, 1)
    assert first.catch_up() == 1
    assert fingerprint(first, shops.schema) == fingerprint(second, shops.schema) != shared.fingerprint
    seen = ask_once(shops.server.parts(place), tills)
    assert [(each.number, each.name, each.changes_behind, each.same_schema) for each in seen] == [
        *((1, "counter", 2, True), (2, "stock", 2, True))
    ]
    first.server.connection.close()
    second.close()


def test_a_dry_run_does_it_all_and_leaves_nothing(
    shops: Shops, place: str, moved: Callable[..., Shared], tmp_path: Path
) -> None:
    dry = moved(None)
    with pytest.raises(Invalid, match="no_shop_there"):
        joined(shops, place, tmp_path / "second.db")
    assert moved()._replace(lineage=dry.lineage) == dry


def test_where_a_shop_is_no_other_goes(moved: Callable[..., Shared]) -> None:
    moved()
    with pytest.raises(Invalid, match="shop_is_there"):
        moved()


def test_an_old_server_is_told(
    shops: Shops, place: str, moved: Callable[..., Shared], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "LEAST_VERSION", 99)
    with pytest.raises(Invalid, match="server_old"):
        moved()
    monkeypatch.undo()
    moved()
    monkeypatch.setattr(sharing, "LEAST_VERSION", 99)
    with pytest.raises(Invalid, match="server_old"):
        joined(shops, place, tmp_path / "second.db")
    with pytest.raises(Invalid, match="server_old"):
        ask_once(shops.server.parts(place), look_at(SECOND))


def test_a_move_may_take_longer_than_a_question(shops: Shops, place: str) -> None:
    limits = ("statement_timeout", "idle_in_transaction_session_timeout")

    def shown(connection: psycopg.Connection[Any]) -> list[object]:
        return [(connection.execute(f"SHOW {name}".encode()).fetchone() or ("",))[0] for name in limits]

    def ask(connection: psycopg.Connection[Any]) -> list[object]:
        with sharing.transaction(connection, "BEGIN", keep=True):
            within = shown(connection)
        return [*within, *shown(connection)]

    assert ask_once(shops.server.parts(place), ask) == ["0", "0", "1min", "4s"]


def test_the_planner_knows_of_what_was_moved(shops: Shops, place: str, moved: Callable[..., Shared]) -> None:
    moved()
    with shops.server.connect(place) as connection:
        known = connection.execute("SELECT count(*) FROM pg_stats WHERE schemaname = 'kvitt' AND tablename = 'orders'")
        assert known.fetchone() != (0,)


def test_a_row_that_came_out_another_undoes_it(
    shops: Shops, place: str, moved: Callable[..., Shared], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole_tables, "sendable", lambda cell: 99_901 if cell == 49_900 else cell)
    with pytest.raises(Blocked, match=rf"{TroubleCode.COPY_DIFFERS}.*orders \[1\]"):
        moved()
    monkeypatch.undo()
    moved()


def test_a_till_of_another_schema_does_not_join(
    shops: Shops, place: str, moved: Callable[..., Shared], tmp_path: Path
) -> None:
    moved()
    with pytest.raises(Blocked, match=TroubleCode.SERVER_OTHER_SCHEMA):
        joined(shops, place, tmp_path / "second.db", JoiningTill("old", "0.1", "m0001"))
    assert len(ask_once(shops.server.parts(place), tills)) == 1


def test_it_comes_back_and_the_others_are_told(
    shops: Shops, place: str, moved: Callable[..., Shared], tmp_path: Path
) -> None:
    moved()
    second, _ = joined(shops, place, tmp_path / "second.db")
    third, _ = joined(shops, place, tmp_path / "third.db")
    parts = shops.server.parts(place)
    saved(Store(third, tmp_path / "third.db"), "K-9")
    with pytest.raises(Blocked, match=TroubleCode.SERVER_BUSY):
        ask_once(parts, unshare(second, shops.schema, second.upto, nothing))  # it lacks a change
    second.catch_up()
    back = ask_once(parts, unshare(second, shops.schema, second.upto, nothing))
    second.close()
    alone = open_store(tmp_path / "second.db")
    assert back.till == 0
    saved(alone, "K-10")
    assert alone.orders.find("K-9") is not None
    alone.close()
    with pytest.raises(Blocked, match=TroubleCode.SHOP_UNSHARED):
        saved(Store(third, tmp_path / "third.db"), "K-11")
    third.close()
    moved()  # another may be shared in its place


def test_a_till_that_is_alone_takes_its_shop_back(
    shops: Shops, place: str, sold: Database, moved: Callable[..., Shared]
) -> None:
    """It is at work itself, which keeps nobody from it."""
    moved()
    with sold.write():
        ask_once(shops.server.parts(place), unshare(sold, shops.schema, 0, nothing, 1, anyway=False))


def test_nothing_is_written_while_it_comes_back(
    shops: Shops, place: str, sold: Database, moved: Callable[..., Shared], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole_tables, "AT_A_TIME", 1)
    moved()
    refused: list[str | None] = []

    def meanwhile(through: int, of: int) -> None:
        with shops.server.connect(place) as other:
            try:
                other.execute("SELECT head FROM kvitt.shop FOR UPDATE NOWAIT")
            except psycopg.Error as failure:
                refused.append(failure.sqlstate)

    hearing = MoveHearing(lambda through, of: None, meanwhile)
    with sold.write():
        back = ask_once(shops.server.parts(place), unshare(sold, shops.schema, 0, hearing, 1))
    assert refused == ["55P03"] * back.rows


def test_what_came_out_another_at_a_new_till_is_no_copy(
    shops: Shops, place: str, moved: Callable[..., Shared], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved()
    monkeypatch.setattr(whole_tables, "rows_of_server", changing(whole_tables.rows_of_server))
    with pytest.raises(Blocked, match=rf"{TroubleCode.COPY_DIFFERS}.*orders \[1\]"):
        joined(shops, place, tmp_path / "second.db")
    assert len(ask_once(shops.server.parts(place), tills)) == 1


def changing(rows: Callable[..., Iterator[Any]]) -> Callable[..., Iterator[Any]]:
    """As `rows`, of which each table comes out another the first time it is read."""
    seen: set[str] = set()

    def changed(connection: Any, table: SharedTable) -> Iterator[Any]:
        first = table.name not in seen
        seen.add(table.name)
        for row in rows(connection, table):
            yield tuple(99_901 if first and cell == 49_900 else cell for cell in row)

    return changed


def test_a_till_joins_while_another_sells(
    shops: Shops, place: str, sold: Database, moved: Callable[..., Shared], tmp_path: Path
) -> None:
    """It has all of one moment, and knows which; the rest comes as ever."""
    moved()
    first = SharedDatabase(sold, Server(shops.server.parts(place), shops.schema, STEPS), shops.schema, 1)
    store = Store(first, tmp_path / "kvitt.db")
    saved(store, "K-before")
    meanwhile = [lambda: saved(store, "K-meanwhile")]

    def sell(through: int, of: int) -> None:
        if meanwhile and through == of:  # all is fetched, and nothing was compared
            meanwhile.pop()()

    opened = open_database(tmp_path / "second.db")
    hearing = MoveHearing(sell, lambda through, of: None)
    with opened.write():
        came = ask_once(shops.server.parts(place), join(opened, shops.schema, SECOND, hearing))
    second = SharedDatabase(opened, Server(shops.server.parts(place), shops.schema, STEPS), shops.schema, came.till)
    assert (second.upto, second.catch_up(), second.upto) == (1, 1, 2)
    assert fingerprint(first, shops.schema) == fingerprint(second, shops.schema)
    first.server.connection.close()
    second.close()


def test_how_far_a_copy_of_another_shop_was_says_nothing_about_this_one(
    shops: Shops, place: str, moved: Callable[..., Shared], tmp_path: Path
) -> None:
    line = moved().lineage
    with closing(open_database(tmp_path / "second.db")) as opened, opened.write():
        former = Former(900, "another:line")
        came = ask_once(shops.server.parts(place), join(opened, shops.schema, SECOND, nothing, former))
    assert (came.put_back, came.lineage) == (False, line)


def test_two_that_join_at_once_are_two_tills(shops: Shops, place: str, moved: Callable[..., Shared]) -> None:
    moved()
    with (
        shops.server.connect(place) as one,
        shops.server.connect(place) as other,
        ThreadPoolExecutor(1) as beside,
    ):
        for each in (one, other):
            each.execute("SET search_path = kvitt")
            each.execute("BEGIN")
        assert sharing.add_till(one, SECOND) == 2
        waits = beside.submit(sharing.add_till, other, SECOND)
        with pytest.raises(TimeoutError):
            waits.result(0.2)
        one.execute("COMMIT")
        assert waits.result(10) == 3


def test_a_copy_that_differs_does_not_become_the_shop(
    shops: Shops, place: str, moved: Callable[..., Shared], tmp_path: Path
) -> None:
    moved()
    second, _ = joined(shops, place, tmp_path / "second.db")
    with shops.server.connect(place) as other:
        other.execute("UPDATE kvitt.settings SET value = 'Ola'")
    with pytest.raises(Blocked, match=TroubleCode.COPY_DIFFERS):
        ask_once(shops.server.parts(place), unshare(second, shops.schema, second.upto, nothing))
    second.close()


def test_the_role_of_a_till_can_sell_and_cannot_lift_a_guard(
    shops: Shops, place: str, moved: Callable[..., Shared], tmp_path: Path
) -> None:
    import psycopg

    moved()
    with shops.server.connect(place) as owner:
        owner.execute(role_script(place, "clerk").replace("LOGIN PASSWORD 'choose one'", "LOGIN"))
    parts = {**shops.server.parts(place), "user": "clerk"}
    opened = open_database(tmp_path / "second.db")
    with opened.write():
        ask_once(parts, join(opened, shops.schema, SECOND, nothing))
    second = SharedDatabase(opened, Server(parts, shops.schema, STEPS), shops.schema, 2)
    paid(Store(second, tmp_path / "second.db"), saved(Store(second, tmp_path / "second.db"), "K-9"))
    with psycopg.connect(**parts, autocommit=True) as clerk:  # type: ignore[arg-type]
        for forbidden in (
            "ALTER TABLE kvitt.journal DISABLE TRIGGER ALL",
            "DROP TABLE kvitt.journal",
            "TRUNCATE kvitt.journal",
            "SET session_replication_role = replica",
            "CREATE TABLE kvitt.another (id bigint)",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                clerk.execute(forbidden.encode())
    second.close()
    with shops.server.connect(place) as owner:
        owner.execute("DROP OWNED BY clerk; DROP ROLE clerk")


def test_a_schema_of_that_name_that_is_not_ours_is_left_alone(
    shops: Shops, place: str, moved: Callable[..., Shared]
) -> None:
    with shops.server.connect(place) as other:
        other.execute("CREATE SCHEMA kvitt; CREATE TABLE kvitt.theirs (id bigint)")
    with pytest.raises(Blocked, match="server_foreign"):
        moved()


def test_a_till_gets_another_name(shops: Shops, place: str, moved: Callable[..., Shared]) -> None:
    moved()
    parts = shops.server.parts(place)
    ask_once(parts, rename(1, "Kasse 1"))
    assert [each.name for each in ask_once(parts, tills)] == ["Kasse 1"]
