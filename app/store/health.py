"""Whether a database file can be trusted: looks that are cheap enough for every start, and the thorough one for copies."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from app.errors import Blocked
from app.store.migrations import SET, known_schemas
from app.store.schema import foreign_part


def blocked(failure: sqlite3.Error | OSError) -> Blocked:
    """What a failure of the database or its file means to a person."""
    if isinstance(failure, OSError):
        return Blocked("disk_unusable", reason=os.strerror(failure.errno or 0))
    if isinstance(failure, sqlite3.OperationalError) or not isinstance(failure, sqlite3.DatabaseError):
        return Blocked("disk_unusable", reason=str(failure))
    return Blocked("file_damaged", reason=str(failure))


def connect_reading(file: Path, *, forgiving: bool = False) -> sqlite3.Connection:
    """A connection that cannot change `file`. A `forgiving` one also reads a file that is shorter than it should be."""
    connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
    connection.execute("PRAGMA busy_timeout = 5000")
    if forgiving:
        connection.execute("PRAGMA writable_schema = ON")  # only then SQLite reads past its own look at the length
    return connection


def schema_of(connection: sqlite3.Connection) -> list[str]:
    """The steps of the schema that the file behind `connection` has; none when it is no file of ours."""
    if "_sqlite_migrations" not in tables_of(connection):
        return []
    steps = "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY rowid"
    return [str(name) for (name,) in connection.execute(steps, [SET])]


def tables_of(connection: sqlite3.Connection) -> list[str]:
    """The names of all tables."""
    return [str(name) for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]


def look_over(file: Path) -> None:
    """See what is cheap to see: header, length, the whole schema, the first page of every table. Never writes to `file`.

    Raises `Blocked` `file_damaged`, `file_newer`, `file_foreign`, `disk_unusable`.
    """
    try:
        with closing(connect_reading(file)) as connection:
            for table in tables_of(connection):
                connection.execute(f'SELECT * FROM "{table}" NOT INDEXED LIMIT 1').fetchone()  # noqa: S608 - from the schema
            steps = schema_of(connection)
            if not set(steps) <= set(known_schemas()):
                raise Blocked("file_newer")
            if foreign := foreign_part(connection, steps):
                raise Blocked("file_foreign", reason=foreign)
    except sqlite3.Error as failure:
        raise blocked(failure) from failure


def readable(connection: sqlite3.Connection) -> bool:
    """Whether enough can be read from a damaged file to show anything at all."""
    try:
        for table in ("orders", "payments", "operations", "settings", "forms"):
            connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()  # noqa: S608 - names of ours
    except sqlite3.Error:
        return False
    return True


def complaint_about(connection: sqlite3.Connection) -> str:
    """What the thorough check finds wrong with the whole file, or nothing. Slow: it reads every page."""
    try:
        told = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
        if told == "ok" and connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            return "a row without its order"
    except sqlite3.OperationalError:
        raise  # it could not be checked, which says nothing about what is in it
    except sqlite3.DatabaseError as failure:
        return str(failure)
    return "" if told == "ok" else told.splitlines()[0]
