"""A file of an earlier version is brought up to date wholly, or stays as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.errors import Blocked
from app.store import Backups, open_store
from app.store.sqlite.migrations import STEPS, known_schemas
from tests.store.test_old_files import DATA, unpack
from tests.support.inside.steps import put_inside

OLD = 3
"""How many steps the file had taken that is opened here."""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return unpack(DATA / f"schema-{OLD}.sql", tmp_path)


def content(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as connection:
        return list(connection.iterdump())


def stopped(file: Path, hearing: Callable[[int, int], bool]) -> bool:
    try:
        open_store(file, hearing=hearing).close()
    except Blocked as trouble:
        return trouble.code == "upgrade_stopped"
    return False


def test_it_is_told_which_step_is_taken(old: Path) -> None:
    told: list[tuple[int, int]] = []
    assert not stopped(old, lambda step, steps: bool(told.append((step, steps))))
    steps = len(known_schemas()) - OLD
    assert list(dict.fromkeys(told)) == [(step, steps) for step in range(steps + 1)]
    assert len(Backups(old).all()) == 1
    told.clear()
    assert not stopped(old, lambda step, steps: bool(told.append((step, steps))))
    assert told == []  # nothing is left to do


@pytest.mark.parametrize("at", [0, 1, 2, len(known_schemas()) - OLD])
def test_stopped_at_any_step_the_file_is_as_it_was(old: Path, at: int) -> None:
    before = content(old)
    assert stopped(old, lambda step, steps: step >= at)
    assert content(old) == before
    assert not Backups(old).all()
    assert not stopped(old, lambda step, steps: False)  # and it can be opened another time


@pytest.mark.parametrize("by_a_key", [False, True], ids=["by a press", "by Ctrl+C"])
def test_in_the_middle_of_a_long_step_it_is_stopped_as_well(
    old: Path, monkeypatch: pytest.MonkeyPatch, by_a_key: bool
) -> None:
    put_inside(monkeypatch, "app.store.sqlite.upgrade.OFTEN", 1)
    before, asked = content(old), []

    def hearing(step: int, steps: int) -> bool:
        asked.append(step)
        if asked.count(2) < 20:
            return False
        if by_a_key:
            raise KeyboardInterrupt
        return True

    assert stopped(old, hearing)
    assert content(old) == before


def test_other_trouble_is_told_as_it_is(old: Path) -> None:
    with closing(sqlite3.connect(old)) as holding:
        before = content(old)
        holding.execute("BEGIN IMMEDIATE")
        with pytest.raises(Blocked) as trouble:
            open_store(old, patience=0.01)
        assert trouble.value.code == "file_busy"
    assert content(old) == before


def test_a_step_that_fails_leaves_nothing_behind(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = content(old)

    def fail(db: object) -> None:
        raise ValueError("a bug in a step")

    fail.__name__ = STEPS[-1].__name__
    monkeypatch.setattr("app.store.sqlite.migrations.STEPS", [*STEPS[:-1], fail])
    with pytest.raises(ValueError, match="a bug"):
        open_store(old)
    assert content(old) == before
    assert not Backups(old).all()


def test_a_new_file_is_not_copied(tmp_path: Path) -> None:
    assert not stopped(tmp_path / "kvitt.db", lambda step, steps: True)  # nor is there anything to stop
    assert not Backups(tmp_path / "kvitt.db").all()
