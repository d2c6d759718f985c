"""References are read from whatever is left of a file."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.money import Currency, Money
from app.domain.order import Order
from app.domain.payment import Payment, State
from app.store import open_store
from app.store.sqlite.salvage import readings, references_in
from tests.support.damaged_files import LINE, MANY, NOW, file_of_many_pages, header, middle_page, root_page, truncated


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return file_of_many_pages(tmp_path)


def test_only_what_can_be_a_reference_is_salvaged(tmp_path: Path) -> None:
    file = tmp_path / "old.db"
    with closing(sqlite3.connect(file)) as connection, connection:
        for table in ("payments", "operations", "snapshots", "events"):
            connection.execute(f"CREATE TABLE {table} (reference)")
        connection.executemany("INSERT INTO payments VALUES (?)", [("K-261125-0001",), ("æøå",), (None,), (7,)])
    assert references_in(file, ["K"]) == {"K-261125-0001"}


def test_a_table_that_breaks_off_in_the_middle_is_read_by_the_look_of_its_bytes(tmp_path: Path) -> None:
    file = tmp_path / "old.db"
    names = [f"K-261125-{number:04}" for number in range(1, 2001)]
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE payments (reference)")
        connection.executemany("INSERT INTO payments VALUES (?)", [(name,) for name in names])
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    raw = bytearray(file.read_bytes())
    raw[3 * size : 3 * size + 8] = b"\xff" * 8  # the head of a page of rows; their bytes are still there
    file.write_bytes(raw)
    assert references_in(file, {"K"}) >= set(names)


def test_a_reference_is_never_longer_than_can_be() -> None:
    long = "K" + "9" * 60
    assert list(readings(long, "261125", "0001", "", prefixes=frozenset({long}))) == []


def files_of(file: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in file.parent.iterdir() if path.is_file() and path.suffix == ".db"}


ALL = {f"K-261125-{number:04}" for number in range(1, MANY + 1)}


def test_a_whole_file_is_read_to_the_last_row(file: Path) -> None:
    store = open_store(file)
    with store.write():
        saved = store.orders.add("MY-ORDER-1", Order((LINE,), Currency.NOK), NOW)
        store.payments.add(Payment("MY-ORDER-1", saved.id, Money(49_900, Currency.NOK), State.NEW, NOW), 1)
    assert references_in(file, {"K"}) == ALL | {"MY-ORDER-1"}  # also what is still in the log
    store.close()


@pytest.mark.parametrize("damage", [header, root_page, middle_page])
def test_everything_is_found_in_a_damaged_file(file: Path, damage: Callable[[Path], None]) -> None:
    damage(file)
    before = files_of(file)
    assert references_in(file, {"K"}) >= ALL
    assert files_of(file) == before


def test_as_much_as_is_left_is_found(file: Path) -> None:
    truncated(file)
    assert len(references_in(file, {"K"}) & ALL) > MANY / 2
    file.write_bytes(b"")
    assert references_in(file, {"K"}) == set()
    file.unlink()
    assert references_in(file, {"K"}) == set()
    assert not file.exists()


def test_a_row_of_bytes_is_read_in_every_way_it_can_mean() -> None:
    assert set(readings("AK", "261125", "00015", "", prefixes=frozenset({"K"}))) == {"K-261125-0001", "K-261125-00015"}
    assert set(readings("K", "261125", "0001", "27", prefixes=frozenset({"K"}))) == {
        "K-261125-0001",
        "K-261125-0001-2",
        "K-261125-0001-27",
    }
    assert set(readings("TILL2", "261125", "0001", "", prefixes=frozenset({"K"}))) == {"TILL2-261125-0001"}
