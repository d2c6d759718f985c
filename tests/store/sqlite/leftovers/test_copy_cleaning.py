"""Copies that hold a person: written anew without them, or gone; all other copies stay byte for byte."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from app.errors import Blocked
from app.store import Backups, Store, clean_copies, files_with, remove_older, search_folder
from app.store.sqlite.database import Database
from app.store.sqlite.leftovers.copy_cleaning import holds
from tests.support.copies import keep, settings_in
from tests.support.saved_orders import NOW

WORD = "Tordis Brynhildsen"
OLD = "20250101-080000"


def erase(database: Database) -> None:
    with database.write():
        database.execute("UPDATE settings SET value = '' WHERE value = ?", [WORD])


@pytest.fixture
def copies(store: Store, file: Path) -> Path:
    """A copy with the word, one without, one of another release with it, and a file put aside with its log."""
    keep(store, shop="ours")
    backups = Backups(file)
    backups.make(NOW.replace(day=20))
    keep(store, shop=WORD)
    backups.make(NOW)
    foreign = backups.folder / f"before-schema-2-{OLD}.db"
    foreign.write_bytes(b"another release, " + WORD.encode("utf-16-le"))
    file.with_name(f"kvitt-aside-{OLD}.db").write_bytes(b"nothing")
    file.with_name(f"kvitt-aside-{OLD}.db-wal").write_bytes(WORD.encode())
    return backups.folder


def names(files: list[Path]) -> list[str]:
    return [each.name for each in files]


def test_what_can_be_written_anew_is_and_the_rest_goes(copies: Path, file: Path) -> None:
    clean, holding = copies / "kvitt-20261120-120000.db", copies / "kvitt-20261122-120000.db"
    before = clean.read_bytes()
    os.utime(holding, (1_000, 2_000))
    rewritten, removed = files_with(file, [WORD])
    assert names(rewritten) == [holding.name]
    assert names(removed) == [f"before-schema-2-{OLD}.db", f"kvitt-aside-{OLD}.db"]
    assert clean_copies(file, [WORD], erase) == removed
    assert clean.read_bytes() == before
    assert settings_in(holding) == {"shop": ""}
    assert not holds(holding, [WORD])
    # From this moment on payments are looked for when it is put back.
    assert holding.stat().st_mtime == 2_000
    assert names(sorted(file.parent.glob("kvitt-aside*"))) == []
    assert files_with(file, [WORD]) == ([], [])
    assert clean_copies(file, [WORD], erase) == []


def test_a_copy_that_cannot_be_written_anew_goes(copies: Path, file: Path) -> None:
    def fail(database: Database) -> None:
        raise sqlite3.IntegrityError("a step was open")

    removed = clean_copies(file, [WORD], fail)
    assert copies / "kvitt-20261122-120000.db" in removed
    assert names(sorted(copies.glob("*.db"))) == ["kvitt-20261120-120000.db"]


def test_half_a_copy_of_long_ago_goes_and_one_that_is_being_made_stays(copies: Path, file: Path) -> None:
    dead, young = copies / ".kvitt-dead.part", copies / ".kvitt-young.part"
    ours = copies / ".kvitt-erasing-young.part-journal"
    for part in (dead, young, ours):
        part.write_bytes(b"half")
    os.utime(dead, (1, 1))
    clean_copies(file, [WORD], erase)
    assert (dead.exists(), young.exists(), ours.exists()) == (False, True, False)


def test_trouble_with_the_disk_is_said(copies: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(1, "no")

    monkeypatch.setattr(Path, "unlink", fail)
    with pytest.raises(Blocked, match="disk_unusable"):
        clean_copies(file, [WORD], lambda database: None)
    with pytest.raises(Blocked, match="disk_unusable"):
        remove_older(file, NOW)


def test_copies_of_before_a_moment_go_but_the_newest(copies: Path, file: Path) -> None:
    for name in ("my own.db", "before-the-move.db"):
        (copies / name).write_bytes(b"named by a person")
    remove_older(file, NOW.replace(day=22, hour=23))
    assert names(sorted(copies.iterdir())) == ["before-the-move.db", "kvitt-20261122-120000.db", "my own.db"]
    assert list(file.parent.glob("kvitt-aside*")) == []


def test_copies_of_a_server_go_for_nothing_can_be_looked_for_in_them(copies: Path, file: Path) -> None:
    dumps = [copies / f"kvitt-202611{day}-090000.dump" for day in (20, 28)]
    for dump in dumps:
        dump.touch()
    remove_older(file, NOW.replace(day=25))
    assert [dump.exists() for dump in dumps] == [False, True]
    assert dumps[1] in clean_copies(file, ["nobody at all"], lambda database: None)
    assert not dumps[1].exists()


def test_a_text_is_found_in_each_encoding_and_backwards(tmp_path: Path) -> None:
    file = tmp_path / "a"
    for content in (WORD.encode(), WORD.encode("utf-16-le"), WORD.encode("utf-16-be"), WORD[::-1].encode()):
        file.write_bytes(b"before" + content + b"behind")
        assert holds(file, [WORD])
        assert not holds(file, ["Tordis Lie", "Tor"])  # three letters stand anywhere
    file.write_bytes(b"")
    assert not holds(file, [WORD])
    assert not holds(tmp_path / "gone", [WORD])


def test_what_cannot_be_looked_into_may_hold_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: Path, mode: str) -> None:
        raise PermissionError(13, "no")

    (tmp_path / "closed").write_bytes(b"nothing")
    monkeypatch.setattr(Path, "open", fail)
    assert search_folder(tmp_path, [WORD]) == (1, ("closed",))


def test_the_folder_is_searched_with_all_that_is_below(tmp_path: Path) -> None:
    below = tmp_path / "backups"
    below.mkdir()
    for name in ("kvitt.log", "backups/a.db", "sandbox.db"):
        (tmp_path / name).write_text(WORD)
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    assert search_folder(tmp_path, [WORD], without=["sandbox.db"]) == (2, ("backups/a.db", "kvitt.log"))
    assert search_folder(tmp_path, ["nobody"]) == (3, ())
