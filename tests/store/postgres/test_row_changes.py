"""What a write did, as the server is told."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.catalogue.product import Product
from app.domain.money import Currency
from app.domain.order import Order
from app.domain.shop.remembered import Remembered
from app.domain.shop.scope import Owners, Scope
from app.errors import Invalid
from app.store import Store
from app.store.postgres.row_changes import FOR_NUL, RowChanges, Written, received, sendable
from app.store.postgres.shared_tables import shared_schema
from app.store.sqlite.database import Database, open_database
from tests.support.stored import LINE, paid, saved

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "kvitt.db")
    yield database
    database.close()


@pytest.fixture
def store(database: Database, tmp_path: Path) -> Store:
    return Store(database, tmp_path / "kvitt.db")


@pytest.fixture
def changes(database: Database) -> RowChanges:
    return RowChanges(database, shared_schema(database))


def taken(database: Database, changes: RowChanges) -> Written:
    with database.write():
        return changes.take()


def test_a_new_order_is_told_with_its_lines_and_once(store: Store, database: Database, changes: RowChanges) -> None:
    saved(store)
    written = taken(database, changes)
    assert [sql.split()[2] for sql, _ in written.statements] == ["orders", "lines"]
    assert written.changed == [("orders", "1")]
    assert taken(database, changes) == Written([], [])


def test_only_what_is_another_is_sent(store: Store, database: Database, changes: RowChanges) -> None:
    """A guard looks at each column that is named, also where it says the same."""
    order = saved(store)
    taken(database, changes)
    with store.write():
        store.orders.mark_to_ship(order)
    assert taken(database, changes).statements == [("UPDATE orders SET to_ship = %s WHERE id = %s", [1, 1])]
    with store.write():
        store.orders.mark_to_ship(order)
    assert taken(database, changes).statements == []


def test_what_is_removed_is_removed_row_by_row(store: Store, database: Database, changes: RowChanges) -> None:
    order = saved(store)
    taken(database, changes)
    with store.write():
        store.orders.discard(order)
    written = taken(database, changes)
    assert {sql for sql, _ in written.statements} == {
        "DELETE FROM lines WHERE order_id = %s AND position = %s",
        "DELETE FROM orders WHERE id = %s",
    }
    assert written.changed == [("orders", "1")]


def test_the_seal_is_sent_with_what_it_was(store: Store, database: Database, changes: RowChanges) -> None:
    """So a copy that is another than the truth in any row of money is met by the server at its first write."""
    paid(store, saved(store))
    statements = taken(database, changes).statements
    expected = [values for sql, values in statements if sql.startswith("SELECT expect_seal")]
    assert expected == [["payments", 0, "0" * 64]]


def test_what_belongs_to_this_till_stays_here(store: Store, database: Database, changes: RowChanges) -> None:
    with store.write():
        for what in (Remembered.WINDOW_PLACE, Remembered.CARRIER, Remembered.IMPORT_COLUMNS):
            store.memory.keep(what.scope, Owners(), what.stored_as, "", "x", NOW)
    written = taken(database, changes)
    assert [values[:3] for _, values in written.statements] == [["shop", "", "columns"]]
    assert [values[:3] for _, values in written.own] == [["machine", "", "window"], ["till", "1", "carrier"]]
    with store.write():
        store.memory.keep(Scope.MACHINE, Owners(), Remembered.WINDOW_PLACE.stored_as, "", "", NOW)
    written = taken(database, changes)
    assert (written.statements, [sql.split()[0] for sql, _ in written.own]) == ([], ["DELETE"])


def test_a_row_that_is_replaced_goes_first(store: Store, database: Database, changes: RowChanges) -> None:
    with database.write():
        database.execute("INSERT INTO ledgers VALUES ('L', '1', 'NOK', '', '', '')")
        database.execute("INSERT OR REPLACE INTO ledgers VALUES ('L', '1', 'NOK', 'new', '', '')")
    written = taken(database, changes)
    assert [sql.split()[0] for sql, _ in written.statements] == ["INSERT", "DELETE", "INSERT"]
    assert written.changed == [("ledgers", '["L"]')]


def test_undone_with_the_write(store: Store, database: Database, changes: RowChanges) -> None:
    def give_up() -> None:
        with store.write():
            store.orders.add("K-1", Order(lines=(LINE,), currency=Currency.NOK), NOW)
            store.orders.get("K-2")

    with pytest.raises(Invalid):
        give_up()
    assert taken(database, changes) == Written([], [])


def test_a_row_that_moves_is_named_where_it_was_and_where_it_is(
    store: Store, database: Database, changes: RowChanges
) -> None:
    """Else a till that takes one of the two has the row twice, or not at all."""
    with store.write():
        store.catalogue.put([Product("b", "Bread", 100, 2500, barcodes=("123",)), Product("m", "Milk", 200, 2500)])
    taken(database, changes)
    with database.write():
        database.execute("UPDATE codes SET product_id = (SELECT id FROM products WHERE sku = 'm')")
    written = taken(database, changes)
    assert sorted(written.changed) == [("products", "1"), ("products", "2")]


def test_a_row_with_another_key_is_looked_for_by_the_one_it_had(database: Database, changes: RowChanges) -> None:
    with database.write():
        database.execute("INSERT INTO settings (scope, owner, name, value) VALUES ('shop', '', 'before', 'x')")
    taken(database, changes)
    with database.write():
        database.execute("UPDATE settings SET name = 'after'")
    written = taken(database, changes)
    ((sql, values),) = written.statements
    assert sql.startswith("UPDATE settings SET name = %s WHERE ")
    assert (values[0], "before" in values[1:], "after" in values[1:]) == ("after", True, False)
    assert len(written.changed) == 2


def test_a_row_whose_key_has_a_nul_is_removed_at_the_server_too(database: Database, changes: RowChanges) -> None:
    with database.write():
        database.execute("INSERT INTO settings (scope, owner, name, value) VALUES ('shop', '', ?, 'x')", ["a\x00b"])
    taken(database, changes)
    with database.write():
        database.execute("DELETE FROM settings")
    ((_, values),) = taken(database, changes).statements
    assert f"a{FOR_NUL}b" in values


@pytest.mark.parametrize("cell", ["a\x00b", "plain", b"\x00", 1, None])
def test_a_text_with_a_nul_comes_back_as_it_was(cell: str | bytes | int | None) -> None:
    assert received(sendable(cell)) == cell
    if isinstance(cell, str):
        assert "\x00" not in str(sendable(cell))
        assert (FOR_NUL in str(sendable(cell))) == ("\x00" in cell)
