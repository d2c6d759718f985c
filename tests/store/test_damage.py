"""A damaged file: never written to, read as far as it can be, and found out where that is cheap."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.desk.query import Query
from app.domain.shop.scope import Owners, Scope
from app.errors import Blocked
from app.store import Store, open_store
from tests.support.damaged_files import LINE, MANY, file_of_many_pages, header, middle_page, root_page, truncated


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return file_of_many_pages(tmp_path)


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
    monkeypatch.setattr(
        "app.store.sqlite.database.sqlite3.connect", lambda file, **more: honest(file, factory=Hasty, **more)
    )
    with pytest.raises(Blocked) as blocked:
        open_store(tmp_path / "kvitt.db")
    assert blocked.value.code == "not_durable"


ALL = {f"K-261125-{number:04}" for number in range(1, MANY + 1)}


# salvage --------------------------------------------------------------------------------------------------------------------


def test_the_store_is_told_of_damage_that_a_thorough_check_found(tmp_path: Path) -> None:
    store: Store = open_store(tmp_path / "kvitt.db")
    store.mark_damaged(Blocked("file_damaged", reason="row missing"))
    with pytest.raises(Blocked), store.write():
        pass
    store.close()
