"""The database file: opened so that a committed row survives a power cut, and closed to other users."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import sqlite_utils
from sqlite_utils.db import Table

from app.errors import Blocked
from app.store.migrations import MIGRATIONS

Row = dict[str, Any]


def open_database(file: Path, *, read_only: bool = False) -> Database:
    """Open `file`, making it and its folder where they do not exist, and bring it to the newest schema.

    With `read_only` nothing is made or changed, and a missing file raises `FileNotFoundError`.
    Raises `Blocked` `disk_unusable` when the file cannot be opened or written, `file_damaged` when it is no database.
    """
    connection = None
    try:
        if read_only:
            if not file.exists():
                raise FileNotFoundError(file)
            connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.parent.chmod(0o700)
            file.touch(mode=0o600)
            connection = sqlite3.connect(file)
        return _prepare(connection, file, read_only=read_only)
    except BaseException as failure:
        if connection is not None:
            connection.close()
        if isinstance(failure, sqlite3.DatabaseError):
            raise blocked(failure) from failure
        if isinstance(failure, OSError) and not isinstance(failure, FileNotFoundError):
            raise Blocked("disk_unusable", reason=os.strerror(failure.errno or 0)) from failure
        raise


def _prepare(connection: sqlite3.Connection, file: Path, *, read_only: bool) -> Database:
    connection.execute("PRAGMA busy_timeout = 5000")
    connection.execute("PRAGMA foreign_keys = ON")
    if not read_only:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    database = Database(sqlite_utils.Database(connection, execute_plugins=False))
    if not read_only:
        MIGRATIONS.apply(database.tables)
        for beside in (file, file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")):
            if beside.exists():
                beside.chmod(0o600)
    return database


def blocked(failure: sqlite3.Error) -> Blocked:
    """What a failure of the database means to a person."""
    if isinstance(failure, sqlite3.OperationalError):
        return Blocked("disk_unusable", reason=str(failure))
    return Blocked("file_damaged", reason=str(failure))


class Database:
    """One connection, with reads, and writes that are whole or not at all. Not for use across threads."""

    def __init__(self, tables: sqlite_utils.Database) -> None:
        self.tables = tables

    @contextmanager
    def write(self) -> Iterator[None]:
        """One transaction that owns the file from its first line; committed at the end, undone on any error.

        Never await inside: another task's rows would join the transaction.
        Raises `Blocked` when the disk refuses; then nothing of it is written.
        """
        connection = self.tables.conn
        if connection.in_transaction:
            raise RuntimeError("a write inside a write")
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                connection.execute("COMMIT")
            except BaseException:
                connection.rollback()
                raise
        except sqlite3.IntegrityError:
            raise
        except sqlite3.DatabaseError as failure:
            raise blocked(failure) from failure

    def table(self, name: str) -> Table:
        """A table to insert into and update."""
        return cast("Table", self.tables[name])

    def execute(self, sql: str, values: Sequence[object] = ()) -> None:
        """A statement without an answer; call inside a write."""
        self.tables.execute(sql, list(values))

    def rows(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[Row]:
        """All rows of a query, each a dictionary."""
        parameters = dict(values) if isinstance(values, Mapping) else list(values)
        try:
            return list(self.tables.query(sql, parameters))
        except sqlite3.IntegrityError:
            raise
        except sqlite3.DatabaseError as failure:
            raise blocked(failure) from failure

    def row(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> Row | None:
        """The first row of a query, or None."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def close(self) -> None:
        """Close the connection; the write-ahead log is folded into the file."""
        self.tables.close()


def batched(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    """`numbers` in runs that one query can name."""
    for start in range(0, len(numbers), _RUN):
        yield numbers[start : start + _RUN]


_RUN = 500


def to_text(at: datetime | None) -> str | None:
    """A moment as it is stored: UTC, ISO 8601, always six digits of a second, so that text sorts as time."""
    return at.astimezone(UTC).isoformat(timespec="microseconds") if at else None


def to_moment(text: str | None) -> datetime | None:
    """The moment that `to_text` stored."""
    return datetime.fromisoformat(text) if text else None
