"""Puts the database file together anew, so that nothing erased stays in its gaps."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from app.errors import Blocked
from app.store.sqlite.health import blocked

PATIENCE_MS = 10_000
"""So long the other connection may be in the middle of a write."""


def compact(file: Path) -> None:
    """Write the database `file` anew from what it still holds, and empty its log.

    It takes as long as copying it, and room for it twice; others can read meanwhile. Raises `Blocked`.
    """
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
            connection.execute("PRAGMA synchronous = FULL")
            compact_connected(connection)
            # Until the log is empty, the pages of before stand in it.
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            if busy:
                raise Blocked("file_busy")
    except sqlite3.Error as failure:
        raise blocked(failure) from failure


def compact_connected(connection: sqlite3.Connection) -> None:
    """The same for a database that is open, but for its log."""
    connection.execute("PRAGMA secure_delete = ON")
    # The index of words keeps what was taken out of it until its parts are put together.
    connection.execute("INSERT INTO lookup_words (lookup_words) VALUES ('optimize')")
    connection.execute("VACUUM")
