"""Whole tables go to the server and come back, row by row."""

import pytest

from app.store.postgres.connection import ask_once
from app.store.postgres.moving import whole_tables
from app.store.postgres.moving.sharing import JoiningTill, MoveHearing, share
from app.store.postgres.moving.whole_tables import fingerprint, row_count, rows_of_file
from app.store.postgres.shared_tables import shared_schema
from app.store.sqlite.database import Database
from tests.support.postgres import STEPS, Shops

FIRST = JoiningTill("counter", "0.9.0", STEPS)


def test_progress_is_told(shops: Shops, place: str, sold: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole_tables, "AT_A_TIME", 5)
    sent: list[tuple[int, int]] = []
    compared: list[tuple[int, int]] = []
    heard = MoveHearing(
        lambda through, of: sent.append((through, of)), lambda through, of: compared.append((through, of))
    )
    with sold.write():
        done = ask_once(shops.server.parts(place), share(sold, shops.schema, FIRST, heard, None))
    assert compared == [(5 * number, done.rows) for number in range(1, done.rows // 5 + 1)]
    assert sent == [*compared, (done.rows, done.rows)]


@pytest.mark.parametrize("there", [True, False])
def test_a_row_that_only_one_of_them_has_is_a_difference(shops: Shops, place: str, sold: Database, there: bool) -> None:
    """Also the last one of its table, behind which nothing else is another."""
    quiet = MoveHearing(lambda through, of: None, lambda through, of: None)
    with sold.write():
        ask_once(shops.server.parts(place), share(sold, shops.schema, FIRST, quiet, lambda shared: None))
    change = "INSERT INTO kvitt.lessons VALUES (7, 'zz', '')" if there else "DELETE FROM kvitt.pictures"
    with shops.server.connect(place) as connection, connection.transaction():
        connection.execute("SET LOCAL session_replication_role = replica")
        connection.execute("SET LOCAL search_path = kvitt")
        connection.execute(change.encode())
        assert whole_tables.first_difference(connection, sold, shops.schema) != ""


def test_the_sum_is_over_what_tills_share(sold: Database) -> None:
    schema = shared_schema(sold)
    before, rows = fingerprint(sold, schema), row_count(sold, schema)
    with sold.write():
        sold.execute("UPDATE settings SET value = 'another' WHERE scope IN ('machine', 'till')")
        sold.execute("DELETE FROM word_slips")
    assert (fingerprint(sold, schema), row_count(sold, schema)) == (before, rows)
    assert rows == sum(len(list(rows_of_file(sold, table))) for table in schema.tables.values())
    with sold.write():
        sold.execute("UPDATE settings SET value = 'another' WHERE scope = 'shop'")
    assert fingerprint(sold, schema) != before
