"""A damaged file: never written to, read as far as it can be, and found out where that is cheap."""

import os
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.desk.query import Query
from app.domain.money import Currency, Money
from app.domain.order import Order, OrderLine
from app.domain.payment import Payment, State
from app.domain.shop.scope import Owners, Scope
from app.errors import Blocked
from app.store import Store, open_store
from app.store.sqlite.salvage import readings, references_in

NOW = datetime(2026, 11, 25, 9, 30, 15, tzinfo=UTC)
LINE = OrderLine("Hoodie", "hoodie1234", Decimal(1), 49_900, 2500)
MANY = 600


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file of many pages, closed."""
    file = tmp_path / "kvitt.db"
    store = open_store(file)
    with store.write():
        for number in range(MANY):
            reference = store.orders.next_reference("K", NOW.date())
            saved = store.orders.add(reference, Order((LINE,), Currency.NOK, note=f"{number:0400}"), NOW)
            store.payments.add(Payment(reference, saved.id, Money(49_900, Currency.NOK), State.CREATED, NOW), 1)
    store.close()
    return file


def overwrite(file: Path, at: int, content: bytes) -> None:
    with file.open("r+b") as opened:
        opened.seek(at)
        opened.write(content)


def header(file: Path) -> None:
    overwrite(file, 0, os.urandom(100))


def truncated(file: Path) -> None:
    os.truncate(file, file.stat().st_size * 3 // 4)


def root_page(file: Path) -> None:
    connection = sqlite3.connect(file)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'snapshots'").fetchone()
    connection.close()
    overwrite(file, (page - 1) * 4096, b"\x99" * 4096)


def middle_page(file: Path) -> None:
    """The middle page of the orders; their first and their last can be read."""
    connection = sqlite3.connect(file)
    connection.row_factory = None
    text = f"{MANY // 2:0400}".encode()
    connection.close()
    at = file.read_bytes().index(text)
    overwrite(file, at // 4096 * 4096, b"\x99" * 4096)


def files_of(file: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in file.parent.iterdir() if path.is_file() and path.suffix == ".db"}


@pytest.mark.parametrize("damage", [header, truncated, root_page])
def test_seen_at_open_and_not_written_to(file: Path, damage: Callable[[Path], None]) -> None:
    damage(file)
    before = files_of(file)
    with pytest.raises(Blocked) as blocked:
        open_store(file)
    assert blocked.value.code == "file_damaged"
    assert files_of(file) == before


@pytest.mark.parametrize("damage", [root_page, middle_page])
def test_what_can_be_read_is_read_and_nothing_is_written(file: Path, damage: Callable[[Path], None]) -> None:
    damage(file)
    before = files_of(file)
    trouble = Blocked("file_damaged", reason="seen")
    store = open_store(file, damage=trouble)
    assert store.orders.get("K-261125-0001").order.lines == (LINE,)
    assert store.orders.get(f"K-261125-0{MANY}").order.lines == (LINE,)
    assert store.damage is trouble
    with pytest.raises(Blocked) as blocked, store.write():
        store.memory.set_setting(Scope.SHOP, Owners(), "shop", "x")
    assert blocked.value is trouble
    store.close()
    assert files_of(file) == before


def test_one_who_only_reads_is_told(file: Path) -> None:
    root_page(file)
    reader = open_store(file, read_only=True)
    assert reader.damage is not None
    assert reader.orders.exists("K-261125-0001")
    reader.close()


@pytest.mark.parametrize("read_only", [True, False])
def test_where_nothing_can_be_read_there_is_nothing_to_open(file: Path, read_only: bool) -> None:
    header(file)
    with pytest.raises(Blocked) as blocked:
        open_store(file, read_only=read_only)
    assert blocked.value.code == "file_damaged"


def test_damage_that_shows_while_running_ends_all_writing(file: Path) -> None:
    middle_page(file)
    store = open_store(file)
    told: list[str] = []
    store.on_damage(lambda: told.append("damage"))
    with store.write():
        store.memory.set_setting(Scope.SHOP, Owners(), "shop", "before it shows")
    for _ in range(2):
        with pytest.raises(Blocked) as blocked:
            store.orders.search(Query(), MANY)
        assert blocked.value.code == "file_damaged"
    assert told == ["damage"]
    with pytest.raises(Blocked) as blocked, store.write():
        store.memory.set_setting(Scope.SHOP, Owners(), "shop", "after")
    assert blocked.value.code == "file_damaged"
    before = files_of(file)
    log = file.with_name("kvitt.db-wal").read_bytes()
    store.close()
    assert files_of(file) == before  # the log is not folded into it either
    assert file.with_name("kvitt.db-wal").read_bytes() == log


def test_a_disk_that_promises_nothing_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Locks by file, as on some network disks: there SQLite cannot keep a write-ahead log, and does not say so."""
    honest = sqlite3.connect

    def dotfile(file: Path, **more: object) -> sqlite3.Connection:
        return honest(f"file:{file}?vfs=unix-dotfile", uri=True)

    monkeypatch.setattr("app.store.sqlite.database.sqlite3.connect", dotfile)
    with pytest.raises(Blocked) as blocked:
        open_store(tmp_path / "kvitt.db")
    assert blocked.value.code == "not_durable"
    assert "journal_mode" in str(blocked.value.values["reason"])


def test_a_disk_that_does_not_wait_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Hasty(sqlite3.Connection):
        def execute(self, sql: str, *rest: object) -> sqlite3.Cursor:
            return super().execute(sql.replace("synchronous = FULL", "synchronous = NORMAL"), *rest)  # type: ignore[arg-type]

    honest = sqlite3.connect
    monkeypatch.setattr("app.store.sqlite.database.sqlite3.connect", lambda file: honest(file, factory=Hasty))
    with pytest.raises(Blocked) as blocked:
        open_store(tmp_path / "kvitt.db")
    assert blocked.value.code == "not_durable"


# salvage --------------------------------------------------------------------------------------------------------------------

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


def test_the_store_is_told_of_damage_that_a_thorough_check_found(tmp_path: Path) -> None:
    store: Store = open_store(tmp_path / "kvitt.db")
    store.mark_damaged(Blocked("file_damaged", reason="row missing"))
    with pytest.raises(Blocked), store.write():
        pass
    store.close()
