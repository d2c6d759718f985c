"""Whole tables go to the server and come back, row by row."""

import pytest

from app.store.postgres.connection import ask_once
from app.store.postgres.moving import whole_tables
from app.store.postgres.moving.sharing import JoiningTill, share
from app.store.postgres.moving.whole_tables import fingerprint, row_count, rows_of_file
from app.store.postgres.shared_tables import shared_schema
from app.store.sqlite.database import Database
from tests.support.postgres import STEPS, Shops

FIRST = JoiningTill("counter", "0.9.0", STEPS)


def test_progress_is_told(shops: Shops, place: str, sold: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole_tables, "AT_A_TIME", 5)
    heard: list[tuple[int, int]] = []
    with sold.write():
        done = ask_once(
            shops.server.parts(place),
            share(sold, shops.schema, FIRST, lambda through, of: heard.append((through, of))),
        )
    assert heard == [*((5 * number, done.rows) for number in range(1, done.rows // 5 + 1)), (done.rows, done.rows)]


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
