"""What tills share, read from the schema."""

import sqlite3
from collections.abc import Iterator

import pytest

from app.store.postgres.shared_tables import OF_ONE_TILL, ROWID, SharedSchema, belonging, root_of, shared_schema
from app.store.sqlite.database import Database
from app.store.sqlite.leftovers.compact import compact
from app.store.sqlite.migrations import take_steps


@pytest.fixture(scope="module")
def schema() -> Iterator[SharedSchema]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    take_steps(connection)
    yield shared_schema(Database(connection))
    connection.close()


def test_every_table_is_shared_but_those_of_one_till(schema: SharedSchema) -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    take_steps(connection)
    declared = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    own = {name for name in declared if not name.startswith(("sqlite_", "_sqlite", "product_words", "lookup_words"))}
    assert set(schema.tables) == own - OF_ONE_TILL
    connection.close()


def test_parents_come_before_their_children(schema: SharedSchema) -> None:
    places = {name: place for place, name in enumerate(schema.tables)}
    for table in schema.tables.values():
        assert all(places[each.table] < places[table.name] for each in table.references)


@pytest.mark.parametrize(
    ("name", "kind", "through"),
    [
        ("orders", "orders", None),
        ("payments", "orders", "order_id"),
        ("operations", "orders", "order_id"),  # and not by its payment, which is farther
        ("answers", "orders", "reference"),
        ("links", "orders", "operation_id"),  # and not by its shipment, which may be none
        ("pictures", "products", "product_id"),
        ("journal", "journal", None),
        ("ledger_entries", "ledger_entries", None),
    ],
)
def test_what_belongs_to_an_order_or_a_product_goes_with_it(
    schema: SharedSchema, name: str, kind: str, through: str | None
) -> None:
    table = schema.tables[name]
    assert (table.kind, table.parent.column if table.parent else None) == (kind, through)


def test_a_table_without_a_number_of_its_own_keeps_the_places_of_its_rows(schema: SharedSchema) -> None:
    assert {name for name, table in schema.tables.items() if ROWID in table.columns} == {
        *("codes", "payments", "tries")
    }
    assert schema.tables["tries"].key == (ROWID,)
    assert schema.tables["payments"].key == ("reference",)


def test_rows_of_an_order_are_found_up_and_down(schema: SharedSchema) -> None:
    tries = schema.tables["tries"]
    assert belonging(tries, schema.tables, "(?)") == (
        "operation_id IN (SELECT id FROM operations WHERE order_id IN (?))"
    )
    assert "FROM operations" in root_of(tries, schema.tables, "?1")
    assert root_of(schema.tables["lines"], schema.tables, "?1") == "?1"


def test_the_places_of_rows_outlive_putting_the_file_together_anew(sold: Database) -> None:
    """SQLite keeps the number of a row then only in a table that has an index; these must all have one, or but one row."""
    with sold.write():
        sold.execute("UPDATE payments SET rowid = rowid * 10 WHERE rowid > 1")
        sold.execute("UPDATE codes SET rowid = rowid * 10 WHERE rowid > 1")
    shared = shared_schema(sold)
    asked = {
        name: f"SELECT {ROWID}, * FROM {name} ORDER BY {ROWID}"
        for name, table in shared.tables.items()
        if ROWID in table.columns
    }
    before = {name: sold.rows(sql) for name, sql in asked.items()}
    assert [row["rowid"] for row in before["payments"]] == [1, 20, 30]
    compact(sold.file)
    assert {name: sold.rows(sql) for name, sql in asked.items()} == before
    indexed = {table for table, _ in shared.indexes} | {"payments", "codes"}
    assert set(asked) <= indexed
