"""The file: closed to others, safe in a power cut, and never half written."""

import os
import sqlite3
from pathlib import Path

import pytest

from app.domain.shop.scope import Owners, Scope
from app.errors import Blocked
from app.store import Store, open_store
from app.store.sqlite.database import to_moment, to_text
from tests.support.copies import mode
from tests.support.inside.data_file import database_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "practice" / "kvitt.db"


def sql(store: Store, statement: str) -> list[tuple[object, ...]]:
    return database_of(store).connection.execute(statement).fetchall()


def test_closed_to_other_users(file: Path) -> None:
    before = os.umask(0)
    try:
        store = open_store(file)
        with store.write():
            store.memory.set_setting(Scope.SHOP, Owners(), "shop", "x")
        assert mode(file.parent) == 0o700
        files = list(file.parent.iterdir())
        assert {path.name for path in files} == {"kvitt.db", "kvitt.db-wal", "kvitt.db-shm"}
        assert {mode(path) for path in files} == {0o600}
        store.close()
        file.parent.chmod(0o755)  # somebody opened them; the next start closes them again
        file.chmod(0o644)
        open_store(file).close()
        assert (mode(file.parent), mode(file)) == (0o700, 0o600)
    finally:
        os.umask(before)


def test_everything_that_is_ours_is_closed_again_at_every_start(file: Path, tmp_path: Path) -> None:
    open_store(file).close()
    folder, others = file.parent, tmp_path / "theirs.txt"
    others.write_text("theirs")
    others.chmod(0o644)
    (folder / "backups" / "old").mkdir(parents=True)
    names = [
        "kvitt.log",
        "kvitt.log.1",
        "kvitt.lock",
        "sandbox.db",
        "kvitt-aside-20261125-093015.db",
        "backups/x.db",
        "backups/old/y",
    ]
    for name in names:
        (folder / name).write_text("ours")
        (folder / name).chmod(0o644)
    (folder / "backups").chmod(0o755)
    (folder / "link").symlink_to(others)
    os.mkfifo(folder / "pipe", 0o644)
    open_store(file).close()
    assert {mode(folder / name) for name in names} == {0o600}
    assert {mode(folder / name) for name in ("backups", "backups/old")} == {0o700}
    assert mode(others) == 0o644


def test_what_is_gone_or_another_s_keeps_nobody_out(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_store(file).close()
    (file.parent / "part").write_text("")
    (file.parent / "part").chmod(0o644)
    for trouble in (FileNotFoundError, PermissionError):

        def refuse(number: int, wanted: int, trouble: type[OSError] = trouble) -> None:
            raise trouble

        with monkeypatch.context() as patch:
            patch.setattr(os, "fchmod", refuse)
            open_store(file).close()


def test_a_committed_row_survives_a_power_cut(store: Store) -> None:
    assert sql(store, "PRAGMA journal_mode") == [("wal",)]
    assert sql(store, "PRAGMA synchronous") == [(2,)]
    assert sql(store, "PRAGMA foreign_keys") == [(1,)]


def test_every_table_is_strict(store: Store) -> None:
    ours = [
        row
        for row in sql(store, "PRAGMA table_list")
        if row[2] == "table" and not str(row[1]).startswith(("sqlite_", "_"))
    ]
    assert len(ours) >= 8
    assert {row[5] for row in ours} == {1}, ours


def test_a_write_is_whole_or_not_at_all(store: Store) -> None:
    def fail() -> None:
        with store.write():
            store.memory.set_setting(Scope.SHOP, Owners(), "shop", "half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert store.memory.settings(Owners()) == {}
    with store.write():
        store.memory.set_setting(Scope.SHOP, Owners(), "shop", "whole")
    assert store.memory.settings(Owners()) == {"shop": "whole"}


def test_what_is_a_tills_own_is_written_as_all_else(store: Store) -> None:
    with store.write_here():
        store.memory.set_setting(Scope.SHOP, Owners(), "shop_name", "Kari")
    assert store.memory.settings(Owners()) == {"shop_name": "Kari"}


def test_a_write_inside_a_write_is_a_mistake_of_ours(store: Store) -> None:
    with pytest.raises(RuntimeError), store.write(), store.write():
        pass
    with store.write():  # and the store is as good as before
        store.memory.set_setting(Scope.SHOP, Owners(), "shop", "x")


def test_a_write_owns_the_file_from_its_first_line(store: Store, file: Path) -> None:
    other = sqlite3.connect(file, timeout=0)
    with store.write(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.close()


def test_opened_again_with_everything_in_it(store: Store, file: Path) -> None:
    with store.write():
        store.memory.set_setting(Scope.SHOP, Owners(), "shop", "x")
    again = open_store(file)
    assert again.memory.settings(Owners()) == {"shop": "x"}
    again.close()


def test_reading_beside_a_writer(store: Store, file: Path) -> None:
    with store.write():
        store.memory.set_setting(Scope.SHOP, Owners(), "shop", "old")
    reader = open_store(file, read_only=True)
    with store.write():
        store.memory.set_setting(Scope.SHOP, Owners(), "shop", "new")
        assert reader.memory.settings(Owners()) == {"shop": "old"}  # not held up, and nothing half done
    assert reader.memory.settings(Owners()) == {"shop": "new"}
    with pytest.raises(Blocked), reader.write():
        reader.memory.set_setting(Scope.SHOP, Owners(), "shop", "mine")
    reader.close()


def test_reading_after_the_writer_has_gone(file: Path) -> None:
    store = open_store(file)
    with store.write():
        store.memory.set_setting(Scope.SHOP, Owners(), "shop", "x")
    store.close()
    reader = open_store(file, read_only=True)
    assert reader.memory.settings(Owners()) == {"shop": "x"}
    reader.close()


def test_reading_makes_nothing(file: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_store(file, read_only=True)
    assert not file.parent.exists()


@pytest.mark.parametrize("read_only", [True, False])
def test_a_damaged_file_is_said_so(file: Path, read_only: bool) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(b"this is no database at all, whatever its name" * 100)
    with pytest.raises(Blocked) as blocked:
        open_store(file, read_only=read_only).memory.settings(Owners())
    assert blocked.value.code == "file_damaged"
    assert file.read_bytes().startswith(b"this is no database")


@pytest.mark.parametrize("read_only", [True, False])
def test_a_folder_where_the_file_should_be(file: Path, read_only: bool) -> None:
    file.mkdir(parents=True)
    with pytest.raises(Blocked) as blocked:
        open_store(file, read_only=read_only)
    assert blocked.value.code == "disk_unusable"


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(Blocked) as blocked:
        open_store(tmp_path / "data" / "kvitt.db")
    assert blocked.value.code == "disk_unusable"


def test_a_disk_that_fills_up_inside_a_write(store: Store) -> None:
    (pages,) = sql(store, "PRAGMA page_count")[0]
    sql(store, f"PRAGMA max_page_count = {pages}")

    def fill(text: str) -> None:
        with store.write():
            store.memory.set_setting(Scope.SHOP, Owners(), "shop", "x")
            store.memory.set_setting(Scope.SHOP, Owners(), "note", text)

    with pytest.raises(Blocked) as blocked:
        fill("y" * 1_000_000)
    assert blocked.value.code == "disk_full"
    assert store.memory.settings(Owners()) == {}
    fill("y")
    assert store.memory.settings(Owners()) == {"shop": "x", "note": "y"}


def test_a_file_that_another_holds(store: Store, file: Path) -> None:
    sql(store, "PRAGMA busy_timeout = 10")
    other = sqlite3.connect(file)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Blocked) as blocked, store.write():
        pass
    assert blocked.value.code == "file_busy"
    other.close()
    with store.write():
        store.memory.set_setting(Scope.SHOP, Owners(), "shop", "x")


def test_moments_sort_as_text() -> None:
    early, late = (to_moment(text) for text in ("2026-11-22T12:00:00+01:00", "2026-11-22T11:00:00.000001+00:00"))
    assert early is not None
    assert late is not None
    assert str(to_text(early)) < str(to_text(late))
    assert to_moment(to_text(late)) == late
    assert to_text(None) is None
    assert to_moment(None) is None


def test_many_rows_are_read_without_their_names(store: Store) -> None:
    query = "SELECT :first AS a, 'x' AS b UNION ALL SELECT 2, NULL"
    assert database_of(store).tuples(query, {"first": 1}) == [(1, "x"), (2, None)]
    assert database_of(store).rows(query, {"first": 1}) == [{"a": 1, "b": "x"}, {"a": 2, "b": None}]


def test_a_row_that_may_not_be_is_refused_with_its_reason(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError), store.write():
        database_of(store).rows("INSERT INTO settings (name, value) VALUES ('a', NULL) RETURNING name")
