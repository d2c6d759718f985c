"""Checks of a database file: cheap ones for every start, thorough for copies."""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from app.domain.problem import TroubleCode
from app.errors import Blocked
from app.store.sqlite.migrations import SET, known_schemas, release_of
from app.store.sqlite.schema import foreign_part

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def blocked(failure: sqlite3.Error | OSError) -> Blocked:
    """The error for a failure of the database or its file.

    A full disk, one that can only be read, a file that another program holds, and damage are four things, and each wants
    something else done.
    """
    if isinstance(failure, OSError):
        reason = os.strerror(failure.errno or 0)
        if failure.errno in _FULL:
            return Blocked(TroubleCode.DISK_FULL, reason=reason)
        if failure.errno in _READ_ONLY:
            return Blocked(TroubleCode.DISK_READ_ONLY, reason=reason)
        return Blocked("disk_unusable", reason=reason)
    reason = str(failure)
    # SQLite calls trouble of the surroundings operational; what else it complains of is the file itself.
    if isinstance(failure, sqlite3.DatabaseError) and not isinstance(failure, sqlite3.OperationalError):
        return Blocked(TroubleCode.FILE_DAMAGED, reason=reason)
    # The lower eight bits of a code are its kind, the upper ones the variety.
    code = getattr(failure, "sqlite_errorcode", 0)
    # The small shared file could not be made to its size: the disk is full, whatever the code calls it.
    if code == sqlite3.SQLITE_IOERR_SHMSIZE or code & 0xFF == sqlite3.SQLITE_FULL:
        return Blocked(TroubleCode.DISK_FULL, reason=reason)
    if code & 0xFF in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return Blocked(TroubleCode.DISK_READ_ONLY, reason=reason)
    if code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Blocked("file_busy", reason=reason)
    return Blocked("disk_unusable", reason=reason)


READ_ALL_THE_SAME = frozenset({TroubleCode.FILE_DAMAGED, TroubleCode.DISK_FULL, TroubleCode.DISK_READ_ONLY})
"""What keeps a file from being written and not from being read."""
STATEMENTS = 512
"""As many statements are kept read and planned; with the usual 128 a busy window reads the same ones again and again."""
_PATIENCE_MS = 1_000
_WITHOUT_LOCKS = "win32-none" if sys.platform == "win32" else "unix-none"
_NOT_SHARED = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY)


def connect_reading(file: Path, *, forgiving: bool = False) -> sqlite3.Connection:
    """A connection that cannot change `file`.

    A `forgiving` one also reads a file that is shorter than it should be. Readers and writers share a small file beside the
    database. Where that cannot be made, on a disk that is full or can only be read, nobody writes, and it is done without.
    """
    connection = _connect(file, "")
    try:
        # Opening does nothing yet; only the first read shows whether the file can be shared.
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as failure:
        if failure.sqlite_errorcode & 0xFF in _NOT_SHARED and file.exists():
            connection.close()
            connection = _connect(file, f"&vfs={_WITHOUT_LOCKS}")
            # Without locks nobody else may write meanwhile; nobody can, because the disk does not let them.
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    except sqlite3.DatabaseError:
        pass  # whoever reads on meets it, and says so
    if forgiving:
        connection.execute("PRAGMA writable_schema = ON")  # only then SQLite reads past its own look at the length
    return connection


def _connect(file: Path, more: str) -> sqlite3.Connection:
    # `mode=ro` is the promise that this connection writes nothing, and only an address can carry it.
    address = f"{file.resolve().as_uri()}?mode=ro{more}"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, cached_statements=STATEMENTS)
    connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
    return connection


def schema_of(connection: sqlite3.Connection) -> list[str]:
    """The steps of the schema that the file behind `connection` has.

    None when it is no file of ours.
    """
    if "_sqlite_migrations" not in tables_of(connection):
        return []
    steps = "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY rowid"
    return [str(name) for (name,) in connection.execute(steps, [SET])]


def tables_of(connection: sqlite3.Connection) -> list[str]:
    """The names of all tables."""
    return [str(name) for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]


def look_over(file: Path) -> None:
    """Check header, length, schema, and the first page of every table.

    Cheap, and never writes to `file`. Raises `Blocked` `file_damaged`, `file_newer`, `file_foreign`, `disk_unusable`.
    """
    try:
        with closing(connect_reading(file)) as connection:
            connection.execute("BEGIN")  # one lock for all that is looked at, in place of one for each
            for table in tables_of(connection):
                # `NOT INDEXED`: the table itself is to be read, and not an index that may be whole while it is not.
                connection.execute(f'SELECT * FROM "{table}" NOT INDEXED LIMIT 1').fetchone()  # noqa: S608 - from the schema
            # A newer program's file is told as that, before its unknown tables are called foreign.
            steps = schema_of(connection)
            if not set(steps) <= set(known_schemas()):
                raise Blocked("file_newer", version=release_of(connection))
            if foreign := foreign_part(connection, steps):
                raise Blocked(TroubleCode.FILE_FOREIGN, reason=foreign)
    except sqlite3.Error as failure:
        raise blocked(failure) from failure


def readable(connection: sqlite3.Connection) -> bool:
    """Whether enough can be read from a damaged file to show anything at all."""
    # The five that every screen needs; with one of them gone there is nothing to show.
    small = all(_answers(connection, f"SELECT * FROM {table} LIMIT 1") for table in ("settings", "memory"))  # noqa: S608 - ours
    # These have many pages, of which the first may be the damaged one: lists begin at the other end.
    return small and all(
        any(_answers(connection, f"SELECT * FROM {table} ORDER BY rowid {end} LIMIT 1") for end in ("ASC", "DESC"))  # noqa: S608 - ours
        for table in ("orders", "payments", "operations")
    )


def _answers(connection: sqlite3.Connection, query: str) -> bool:
    try:
        connection.execute(query).fetchone()
    except sqlite3.Error:
        return False
    return True


def complaint_about(connection: sqlite3.Connection) -> str:
    """What the thorough check finds wrong with the whole file, or nothing.

    Slow: it reads every page.
    """
    try:
        # One complaint is enough to know.
        complaint = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
        # The first check says nothing about rows whose order is missing.
        if complaint == "ok" and connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            return "a row without its order"
    except sqlite3.OperationalError:
        raise  # it could not be checked, which says nothing about what is in it
    except sqlite3.DatabaseError as failure:
        return str(failure)
    return "" if complaint == "ok" else complaint.splitlines()[0]
