"""The edges of the store: names nobody expects, disks that refuse in between, and checks that could not be made."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.money import Currency
from app.domain.order import Order
from app.errors import Blocked
from app.store import Backups, Store, copy_whole, open_store, put_back
from app.store.backup import Stopped, check_copy
from app.store.files import ASIDE, RESTORE, finish_restore
from app.store.health import complaint_about
from app.store.salvage import readings, references_in

NOW = datetime(2026, 11, 25, 9, 30, 15, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "practice" / "kvitt.db"


@pytest.fixture
def store(file: Path) -> Iterator[Store]:
    store = open_store(file)
    yield store
    store.close()


def test_a_file_that_is_no_copy_is_none(store: Store, file: Path) -> None:
    backups = Backups(file)
    backups.make(NOW)
    (backups.folder / "holiday.db").write_bytes(b"pictures")
    assert [copy.at for copy in backups.all()] == [NOW]


def test_a_copy_that_nobody_waits_for_ends(store: Store, file: Path) -> None:
    with store.write():
        store.notes.set_setting("block", "x" * 3_000_000)
    halt = threading.Event()
    halt.set()
    with pytest.raises(Stopped):
        Backups(file).make(NOW, halt)
    assert Backups(file).all() == []


def test_a_copy_is_ended_while_it_is_checked(store: Store, file: Path) -> None:
    halt = threading.Event()
    assert Backups(file).make(NOW, halt).at == NOW

    def interrupted(copied: sqlite3.Connection) -> None:
        halt.set()
        raise sqlite3.OperationalError("interrupted")

    with pytest.raises(Stopped):
        copy_whole(file, file.with_name("other.db"), halt=halt, mark=interrupted)
    assert not file.with_name("other.db").exists()


def test_a_copy_of_what_is_no_database(tmp_path: Path) -> None:
    garbage = tmp_path / "garbage.db"
    garbage.write_bytes(b"no database at all " * 500)
    with pytest.raises(Blocked) as blocked:
        copy_whole(garbage, tmp_path / "copy.db")
    assert blocked.value.code == "file_damaged"
    assert not (tmp_path / "copy.db").exists()


def test_what_is_not_there_is_no_copy_and_is_named(tmp_path: Path) -> None:
    with pytest.raises(Blocked) as blocked:
        check_copy(tmp_path / "gone.db")
    assert (blocked.value.code, blocked.value.values) == ("copy_unusable", {"text": "gone.db", "reason": "not found"})


def test_a_folder_is_no_copy(tmp_path: Path) -> None:
    with pytest.raises(Blocked) as blocked:
        check_copy(tmp_path)
    assert blocked.value.code == "copy_unusable"


def test_a_row_that_may_not_be_is_refused_with_its_reason(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError), store.write():
        store._database.rows("INSERT INTO settings (name, value) VALUES ('a', NULL) RETURNING name")


def test_a_restore_does_not_overwrite_what_was_put_aside(store: Store, file: Path) -> None:
    ready, kept = (file.with_name(f"{name}-20261125-093015.db") for name in (RESTORE, ASIDE))
    ready.write_bytes(b"new")
    kept.write_bytes(b"old")
    with pytest.raises(Blocked) as blocked:
        finish_restore(file)
    assert blocked.value.code == "disk_unusable"
    assert (ready.read_bytes(), kept.read_bytes(), file.exists()) == (b"new", b"old", True)


def test_a_restore_that_the_disk_refuses_is_finished_the_next_time(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready = file.with_name(f"{RESTORE}-20261125-093015.db")
    ready.write_bytes(b"new")

    def rename(path: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", rename)
        with pytest.raises(Blocked) as blocked:
            finish_restore(file)
    assert blocked.value.code == "disk_full"
    assert file.exists()
    assert finish_restore(file) is not None
    assert file.read_bytes() == b"new"


def test_a_restore_into_a_folder_that_cannot_be(store: Store, file: Path, tmp_path: Path) -> None:
    copy = Backups(file).make(NOW).file
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(Blocked) as blocked:
        put_back(copy, tmp_path / "taken" / "kvitt.db", NOW)
    assert blocked.value.code == "disk_unusable"


def test_a_row_without_its_order_is_damage(store: Store, file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        assert complaint_about(connection) == ""
        connection.execute("INSERT INTO lines SELECT 7, 0, '', '', '1', 'PCS', 1, 0, 0, 0, 0, NULL, NULL, NULL")
        assert complaint_about(connection) == "a row without its order"


def test_a_check_that_could_not_be_made_says_nothing_about_the_file(store: Store, file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.set_progress_handler(lambda: 1, 1)
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            complaint_about(connection)


def test_only_what_can_be_a_reference_is_salvaged(tmp_path: Path) -> None:
    file = tmp_path / "old.db"
    with closing(sqlite3.connect(file)) as connection, connection:
        for table in ("payments", "operations", "snapshots", "events"):
            connection.execute(f"CREATE TABLE {table} (reference)")
        connection.executemany("INSERT INTO payments VALUES (?)", [("K-261125-0001",), ("æøå",), (None,), (7,)])
    assert references_in(file, ["K"]) == {"K-261125-0001"}


def test_a_reference_is_never_longer_than_can_be() -> None:
    long = "K" + "9" * 60
    assert list(readings(long, "261125", "0001", "", prefixes=frozenset({long}))) == []


def test_the_highest_number_of_each_series_is_found_among_all_references(store: Store) -> None:
    names = (
        *("K-261125-0002", "K-261125-0010", "K-261124-12345", "TILL2-261125-0001", "IMPORTED-1", "MY-ORDER-0001"),
        *("K-261125-0000000099", "k-261125-0077", "K-26112-0042", "99990000", "K-261125-0003-2", "X-261125-0000"),
    )
    with store.write():
        for name in names:
            store.orders.add(name, Order((), Currency.NOK), NOW)
        store.recovery.move_counter("K-261125-0004")
        store.recovery.move_counter("K-261126-0009")
        store.recovery.move_counter("IMPORTED-1")
    assert store.recovery.series() == {
        "K-261124": 12_345,
        "K-261125": 10,
        "K-261126": 9,
        "TILL2-261125": 1,
        "X-261125": 0,
    }
