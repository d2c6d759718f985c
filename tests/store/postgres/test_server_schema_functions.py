"""What the server itself asks before a write stands: whose lease it is, what the copy had, and what was seen."""

from collections.abc import Iterator
from typing import Any

import pytest

from app.store.postgres.shared_tables import SCHEMA
from tests.support.postgres import Shops

OURS = ("operation", "1", 1)
OTHERS = [("print", "1", 1), ("operation", "2", 1), ("operation", "1", 2)]
"""Another kind, another key, another till: each alone is another lease."""


@pytest.fixture
def server(shops: Shops) -> Iterator[Any]:
    """A connection in a transaction that is undone."""
    with shops.server.connect(shops.common) as connection:
        connection.execute(f"SET search_path = {SCHEMA}")
        connection.execute("BEGIN")
        yield connection
        connection.execute("ROLLBACK")


def refused(server: Any, sql: str, *values: object) -> str:
    """The state with which the server refuses it; empty where it does not."""
    import psycopg

    try:
        with server.transaction():
            server.execute(sql, values)
    except psycopg.Error as failure:
        return failure.sqlstate or "?"
    return ""


def lease(server: Any, *named: object, seconds: int = 60) -> None:
    server.execute(
        "INSERT INTO leases (kind, key, till, until) VALUES (%s, %s, %s, clock_timestamp() + make_interval(secs => %s))",
        [*named, seconds],
    )


def leases(server: Any) -> list[tuple[str, str, int]]:
    return list(server.execute("SELECT kind, key, till FROM leases ORDER BY kind, key").fetchall())


EXPECT, TAKE, LEAVE = (
    *("SELECT expect_lease(%s, %s, %s)", "SELECT take_lease(%s, %s, %s, 20)"),
    "SELECT leave_lease(%s, %s, %s)",
)


def test_only_the_lease_itself_is_the_one_that_is_expected(server: Any) -> None:
    lease(server, *OURS)
    assert refused(server, EXPECT, *OURS) == ""
    assert [refused(server, EXPECT, *other) for other in OTHERS] == ["KV002"] * 3


def test_a_lease_that_ran_out_is_none(server: Any) -> None:
    lease(server, *OURS, seconds=-1)
    assert refused(server, EXPECT, *OURS) == "KV002"


def test_what_is_written_under_is_kept_to_the_end_of_the_write(shops: Shops) -> None:
    """Else another till could take it over between the question and the commit."""
    with shops.server.connect(shops.common) as first, shops.server.connect(shops.common) as second:
        for connection in (first, second):
            connection.execute(f"SET search_path = {SCHEMA}")
        lease(first, *OURS)
        try:
            second.execute("SET lock_timeout = '50ms'")
            first.execute("BEGIN")
            first.execute(EXPECT, OURS)
            assert refused(second, "UPDATE leases SET till = 2") == "55P03"
            first.execute("ROLLBACK")
            assert refused(second, "UPDATE leases SET till = 2") == ""
        finally:
            second.execute("DELETE FROM leases")


@pytest.mark.parametrize(("till", "seconds", "code"), [(2, 60, "KV002"), (2, -1, ""), (1, 60, ""), (1, -1, "")])
def test_a_lease_is_taken_where_no_other_till_has_it(server: Any, till: int, seconds: int, code: str) -> None:
    lease(server, "operation", "1", till, seconds=seconds)
    lease(server, "print", "1", 2)
    assert refused(server, TAKE, *OURS) == code
    assert leases(server) == [("operation", "1", till if code else 1), ("print", "1", 2)]
    left = server.execute("SELECT extract(epoch FROM until - clock_timestamp()) FROM leases WHERE kind = 'operation'")
    assert float(left.fetchone()[0]) == pytest.approx(60 if code else 20, abs=5)


def test_only_the_lease_itself_is_left(server: Any) -> None:
    for named in (OURS, *OTHERS[:2]):
        lease(server, *named)
    for other in (("print", "2", 1), OTHERS[2]):
        assert refused(server, LEAVE, *other) == ""
    assert leases(server) == sorted([OURS, *OTHERS[:2]])
    assert refused(server, LEAVE, *OURS) == ""
    assert leases(server) == sorted(OTHERS[:2])


def test_the_pen_writes_only_what_follows_on_what_it_has_seen(server: Any) -> None:
    server.execute("UPDATE shop SET head = 5")
    assert [refused(server, "SELECT move_head(%s, 2)", seen) for seen in (4, 6)] == ["KV003"] * 2
    assert refused(server, "SELECT move_head(5, 2)") == ""
    assert server.execute("SELECT head FROM shop").fetchall() == [(7,)]


def test_the_copy_had_just_the_rows_that_the_server_has(server: Any) -> None:
    """As many, and the same ones: of the table that is written, and not of another one."""
    for (name,) in server.execute("SELECT name FROM seals").fetchall():
        entries, total = (3, "aa") if name == "payments" else (4, "bb")
        server.execute("UPDATE seals SET entries = %s, total = %s WHERE name = %s", [entries, total, name])
    ask = "SELECT expect_seal('payments', %s, %s)"
    assert refused(server, ask, 3, "aa") == ""
    assert [refused(server, ask, *other) for other in ((4, "aa"), (3, "bb"), (4, "bb"))] == ["KV001"] * 3


def test_each_row_can_be_named_by_its_key_alone(server: Any, shops: Shops) -> None:
    """Else a row could be there twice at the server, and once in every copy."""
    asked = (
        "SELECT array_agg(a.attname::text) FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid"
        " AND a.attnum = ANY(i.indkey) WHERE i.indrelid = %s::regclass AND i.indisunique GROUP BY i.indexrelid"
    )
    for name, table in shops.schema.tables.items():
        unique = [set(columns) for (columns,) in server.execute(asked, [f"{SCHEMA}.{name}"])]
        assert set(table.key) in unique, name
        if "rowid" in table.columns:
            assert {"rowid"} in unique, name
    assert {"seq"} in [set(columns) for (columns,) in server.execute(asked, [f"{SCHEMA}.changes"])]


def test_an_update_of_many_rows_is_none_of_ours(server: Any) -> None:
    """What is sent names one row: where it meets none or more, the copy is another than the truth."""
    server.execute(
        "INSERT INTO settings (scope, owner, name, value) VALUES ('shop', '', 'a', '1'), ('shop', '', 'b', '1')"
    )
    codes = [
        refused(server, f"UPDATE settings SET value = '2' WHERE name {which}") for which in ("= 'a'", "= 'c'", "<> ''")
    ]
    assert codes == ["", "KV001", "KV001"]
