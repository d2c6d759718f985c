"""A copy is put back whole or not at all, and what was there is kept."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.shop.scope import Owners, Scope
from app.errors import Blocked
from app.store import Backups, Store, copy_whole, open_store, put_back
from app.store.sqlite.files import JOINED
from tests.support.copies import code_of, fill, keep, mode, settings_in

NOW = datetime(2026, 11, 25, 9, 30, 15, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "practice" / "kvitt.db"


def damage_middle(file: Path) -> None:
    size = file.stat().st_size
    with file.open("r+b") as opened:
        for page in range(size // 4096 // 2, size // 4096 - 1):
            opened.seek(page * 4096)
            opened.write(os.urandom(4096))


# putting one back ------------------------------------------------------------------------------------------------------------


def test_a_copy_comes_back_and_what_was_there_is_kept(store: Store, file: Path) -> None:
    keep(store, shop="old")
    copy = Backups(file).make(NOW - timedelta(days=1)).file
    keep(store, shop="new")
    with closing(sqlite3.connect(file)) as held:  # the log is not folded in: as after a kill
        held.execute("SELECT count(*) FROM settings").fetchone()
        store.close()
        assert file.with_name("kvitt.db-wal").stat().st_size
        aside = put_back(copy, file, NOW, ("TILL2",))
    assert aside == file.with_name("kvitt-aside-20261125-093015.db")
    assert settings_in(aside) == {"shop": "new"}
    again = open_store(file)
    assert again.memory.settings(Owners()) == {"shop": "old"}
    assert again.recovery.due
    assert '"TILL2"' in again.memory.recall(Scope.SHOP, Owners(), "reconcile")
    again.close()
    assert mode(file) == 0o600
    assert copy.exists()


def test_twice_in_one_second_and_nothing_is_overwritten(store: Store, file: Path) -> None:
    copies: list[Path] = []
    for shop in ("a", "b"):
        keep(store, shop=shop)
        copies.append(Backups(file).make(NOW - timedelta(days=9 - len(copies))).file)
    store.close()
    put_back(copies[0], file, NOW)
    put_back(copies[1], file, NOW)
    assert settings_in(file) == {"shop": "b"}
    assert [settings_in(aside) for aside in sorted(file.parent.glob("kvitt-aside-*.db"))] == [
        {"shop": "b"},
        {"shop": "a"},
    ]


def test_a_restore_into_an_empty_folder(store: Store, file: Path, tmp_path: Path) -> None:
    keep(store, shop="x")
    copy = Backups(file).make(NOW).file
    other = tmp_path / "new machine" / "kvitt.db"
    assert put_back(copy, other, NOW) is None
    assert settings_in(other) == {"shop": "x"}


@pytest.mark.parametrize("wrong", ["missing", "text", "foreign", "damaged", "truncated", "newer"])
def test_what_is_no_good_copy_is_refused_and_nothing_changes(
    store: Store, file: Path, tmp_path: Path, wrong: str
) -> None:
    fill(store, 1)
    copy = tmp_path / "copy.db"
    if wrong != "missing":
        copy_whole(file, copy)
    if wrong == "text":
        copy.write_text("no database at all" * 500)
    elif wrong == "foreign":
        copy.unlink()
        with closing(sqlite3.connect(copy)) as foreign:
            foreign.execute("CREATE TABLE x (y)")
    elif wrong == "damaged":
        damage_middle(copy)
    elif wrong == "truncated":
        os.truncate(copy, copy.stat().st_size // 2)
    elif wrong == "newer":
        with closing(sqlite3.connect(copy)) as newer:
            newer.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('kvitt', 'm9999_later')")
            newer.commit()
    store.close()
    before = {path.name: path.read_bytes() for path in file.parent.iterdir() if path.is_file()}
    assert code_of(lambda: put_back(copy, file, NOW)) == ("file_newer" if wrong == "newer" else "copy_unusable")
    after = {path.name: path.read_bytes() for path in file.parent.iterdir() if path.is_file()}
    assert after == before


class Crash(BaseException):
    """The PC dies here."""


@pytest.mark.parametrize("last", range(8))
def test_killed_at_any_step_of_a_restore(store: Store, file: Path, monkeypatch: pytest.MonkeyPatch, last: int) -> None:
    """Every rename is a step; the machine dies before the n-th. Whoever opens next finds the old file or the new one."""
    keep(store, shop="old")
    copy = Backups(file).make(NOW - timedelta(days=1)).file
    keep(store, shop="new")
    held = sqlite3.connect(file)
    held.execute("SELECT count(*) FROM settings").fetchone()
    store.close()
    held.execute("PRAGMA query_only = ON")
    steps: list[str] = []
    for name in ("rename", "replace"):
        honest = getattr(Path, name)

        def counted(self: Path, target: Path, honest: Callable[..., Path] = honest) -> Path:
            if len(steps) == last:
                raise Crash
            steps.append(self.name)
            return honest(self, target)

        monkeypatch.setattr(Path, name, counted)
    died = False
    try:
        put_back(copy, file, NOW)
    except Crash:
        died = True
    monkeypatch.undo()
    assert died == (last < 5), steps
    read_before = settings_in(file)  # one who only reads, before anybody has finished it
    again = open_store(file)
    found = again.memory.settings(Owners())
    assert found == ({"shop": "new"} if last == 0 else {"shop": "old"})
    assert read_before == found
    assert again.recovery.due == (last > 0)
    again.close()
    held.close()
    asides = list(file.parent.glob("kvitt-aside-*.db"))
    assert [settings_in(aside) for aside in asides] == ([] if last == 0 else [{"shop": "new"}])
    assert list(file.parent.glob("kvitt-restore-*")) == []


def test_a_restore_into_a_folder_that_cannot_be(store: Store, file: Path, tmp_path: Path) -> None:
    copy = Backups(file).make(NOW).file
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(Blocked) as blocked:
        put_back(copy, tmp_path / "taken" / "kvitt.db", NOW)
    assert blocked.value.code == "disk_unusable"


def test_a_till_of_a_shared_shop_puts_nothing_back(store: Store, file: Path) -> None:
    keep(store, shop="old")
    copy = Backups(file).make(NOW).file
    keep(store, shop="new")
    (file.parent / JOINED).touch()
    with pytest.raises(Blocked, match="shop_is_shared"):
        put_back(copy, file, NOW)
    assert settings_in(file) == {"shop": "new"}
