"""A new file of an earlier schema, for what an earlier version left elsewhere."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from app.store.sqlite.database import Database
from app.store.sqlite.migrations import take_steps


def open_earlier(file: Path, steps: int) -> Database:
    """Make a file that has the first `steps` of the schema only."""
    file.touch(mode=0o600)
    connection = sqlite3.connect(file)
    take_steps(connection, steps)
    return Database(connection)


def take_missing_steps(database: Database) -> None:
    """Take the steps that a file of `open_earlier` lacks, in one transaction."""
    database.connection.execute("BEGIN IMMEDIATE")
    take_steps(database.connection)
    database.connection.execute("COMMIT")
