"""Nothing that was erased stays in the gaps of the file or in its log."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.errors import Blocked
from app.store import Store, compact
from app.store.sqlite.leftovers import compact as module
from tests.support.copies import keep


def test_the_file_is_written_anew_and_its_log_is_empty(store: Store, file: Path) -> None:
    keep(store, shop="x" * 500_000)
    keep(store, shop="y")
    log = file.with_name("kvitt.db-wal")
    assert log.stat().st_size > 500_000
    compact(file)
    assert log.stat().st_size == 0
    assert b"x" * 100 not in file.read_bytes()
    keep(store, shop="z")  # the connection that was open goes on


def test_a_reader_in_the_middle_of_it_is_waited_for_no_longer_than_that(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE_MS", 1)
    keep(store, shop="x")
    with closing(sqlite3.connect(file, isolation_level=None)) as reading:
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM orders").fetchone()
        with pytest.raises(Blocked, match="file_busy"):
            compact(file)
    with store.write(), pytest.raises(Blocked, match="file_busy"):
        compact(file)
