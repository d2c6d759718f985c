"""A file whose schema is not exactly ours is neither opened nor put back."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import Blocked
from app.store import open_store, put_back
from app.store.sqlite.backup import check_copy
from app.store.sqlite.health import look_over
from app.store.sqlite.migrations import known_schemas, take_steps
from app.store.sqlite.schema import NEWEST, foreign_part, parts_of, write_down
from tests.store.test_old_files import RELEASED, unpack

NOW = datetime(2026, 11, 25, 9, 30, 15, tzinfo=UTC)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A file of ours, closed, in one piece."""
    copy = tmp_path / "copy.db"
    open_store(copy).close()
    return copy


def fresh(steps: int) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    take_steps(connection, steps)
    return connection


def change(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)


def read(file: Path) -> str:
    """What comes of opening a file only to read it: of one that SQLite makes no sense of, what can be read is read."""
    try:
        with closing(open_store(file, read_only=True)) as store:
            return store.damage.code if store.damage else ""
    except Blocked as trouble:
        return trouble.code


def test_the_newest_schema_is_written_down() -> None:
    """After a new step: `python -m tests.support.write_schema`. Else every start builds a schema, which takes long."""
    assert NEWEST.read_text("utf-8") == write_down(parts_of(len(known_schemas())))


def test_a_file_with_the_newest_schema_is_checked_without_building_one(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.sqlite.schema.parts_of", None)
    look_over(copy)


@pytest.mark.parametrize("dump", RELEASED, ids=lambda dump: dump.stem)
def test_old_files_are_ours(dump: Path, tmp_path: Path) -> None:
    look_over(unpack(dump, tmp_path))


CRAFTED = {
    "a trigger more": ["CREATE TRIGGER more AFTER INSERT ON tries BEGIN UPDATE payments SET captured = 0; END"],
    "a trigger on a setting": ["CREATE TRIGGER more AFTER INSERT ON settings BEGIN DELETE FROM forms; END"],
    "a trigger less": ["DROP TRIGGER operations_keep_their_key"],
    "a trigger weakened": [
        "DROP TRIGGER journal_stays",
        "CREATE TRIGGER journal_stays BEFORE DELETE ON journal WHEN 0 BEGIN SELECT RAISE(ABORT, 'x'); END",
    ],
    "an index less": ["DROP INDEX one_live_payment"],
    "an index more": ["CREATE UNIQUE INDEX more ON orders(phone)"],
    "a view": ["CREATE VIEW more AS SELECT * FROM orders"],
    "a table more": ["CREATE TABLE more (x)"],
    "a table less": ["DROP TABLE lessons"],
    "a view for a table": ["DROP TABLE lessons", "CREATE VIEW lessons AS SELECT 'x' AS name, 'y' AS learnt_at"],
    "a column more": ["ALTER TABLE orders ADD COLUMN more TEXT"],
    "a check less": ["UPDATE sqlite_master SET sql = replace(sql, 'NOT NULL', '') WHERE name = 'journal'"],
    "a default more": ["UPDATE sqlite_master SET sql = replace(sql, 'TEXT', 'TEXT DEFAULT 1') WHERE name = 'settings'"],
    "another virtual table": ["CREATE VIRTUAL TABLE more USING fts5(x)"],
    "a trigger on the steps": [
        "CREATE TRIGGER more AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM forms; END",
    ],
    "steps that compute": [
        "UPDATE sqlite_master SET sql = replace(sql, '\"name\" TEXT', '\"name\" TEXT CHECK (abs(1) = 1)')"
        " WHERE name = '_sqlite_migrations'"
    ],
    "an index that SQLite made": [
        "UPDATE sqlite_master SET sql = 'CREATE INDEX sqlite_autoindex_orders_1 ON orders(phone)'"
        " WHERE name = 'sqlite_autoindex_orders_1'"
    ],
    "statistics of another kind": ["ANALYZE", "UPDATE sqlite_master SET type = 'view' WHERE name = 'sqlite_stat1'"],
    "words that are virtual": [
        "UPDATE sqlite_master SET sql = 'CREATE VIRTUAL TABLE product_words_data USING fts5(x)'"
        " WHERE name = 'product_words_data'"
    ],
    "a step left out": ["DELETE FROM _sqlite_migrations WHERE name = 'm0002_nothing_lost'"],
    "no steps": ["DELETE FROM _sqlite_migrations"],
    "steps in disorder": [
        "UPDATE _sqlite_migrations SET name = 'x' WHERE name = 'm0001_first_light'",
        "UPDATE _sqlite_migrations SET name = 'm0001_first_light' WHERE name = 'm0002_nothing_lost'",
        "UPDATE _sqlite_migrations SET name = 'm0002_nothing_lost' WHERE name = 'x'",
    ],
}


@pytest.mark.parametrize("crafted", CRAFTED, ids=str)
def test_a_crafted_file_is_neither_opened_nor_put_back(copy: Path, file: Path, crafted: str) -> None:
    change(copy, *CRAFTED[crafted])
    with pytest.raises(Blocked) as refused:
        put_back(copy, file, NOW)
    assert refused.value.code == "copy_unusable"
    assert not file.exists()
    before = copy.read_bytes()
    with pytest.raises(Blocked) as refused:
        open_store(copy)
    assert refused.value.code in ("file_foreign", "file_damaged")
    assert read(copy) == refused.value.code
    assert copy.read_bytes() == before


def test_what_is_not_ours_is_named(copy: Path) -> None:
    change(copy, *CRAFTED["a trigger more"])
    with pytest.raises(Blocked) as refused:
        look_over(copy)
    assert refused.value.values == {"reason": "trigger more"}
    with pytest.raises(Blocked) as refused:
        check_copy(copy)
    assert refused.value.values["reason"] == "trigger more is not as Kvitt makes it"


def test_statistics_are_nobodys_harm(copy: Path) -> None:
    change(copy, "ANALYZE")
    look_over(copy)


def test_a_file_without_anything_is_filled(file: Path) -> None:
    change(file, "PRAGMA user_version = 1", "VACUUM")
    assert file.stat().st_size
    open_store(file).close()


def test_another_program_s_file_is_left_alone(file: Path) -> None:
    change(file, "CREATE TABLE x (y)")
    with pytest.raises(Blocked) as refused:
        open_store(file)
    assert refused.value.values == {"reason": "table x"}


def test_the_steps_are_kept_in_any_form_that_their_library_knows() -> None:
    with closing(fresh(1)) as connection:
        connection.execute("DROP TABLE _sqlite_migrations")
        connection.execute(
            "CREATE TABLE [_sqlite_migrations] ([migration_set] TEXT, [name] TEXT, [applied_at] TEXT,"
            " PRIMARY KEY ([migration_set], [name]))"
        )
        assert foreign_part(connection, known_schemas()[:1]) == ""
