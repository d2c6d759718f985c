"""Brings a file of an earlier version to the newest schema, or leaves it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.errors import Blocked
from app.store.sqlite.backup import Backups, Stopped
from app.store.sqlite.health import schema_of
from app.store.sqlite.migrations import known_schemas, take_steps

_OFTEN = 100_000
"""Steps of SQLite's machine between two questions: some milliseconds."""


class _Halt:
    """Asks whoever hears whether to stop."""

    def __init__(self, hearing: Callable[[int, int], bool], steps: int) -> None:
        self._hearing, self._steps = hearing, steps
        self._step = 0
        self.stopped = False

    def is_set(self) -> bool:
        """Whether it is to stop; once it is, it stays so."""
        self.stopped = self.stopped or self._hearing(self._step, self._steps)
        return self.stopped

    def begin_step(self) -> None:
        """The next step begins."""
        self._step += 1
        if self.is_set():
            raise Stopped


def upgrade(connection: sqlite3.Connection, file: Path, at: datetime, hearing: Callable[[int, int], bool]) -> None:
    """Copy `file`, then take the steps that it lacks, in one transaction.

    `hearing` is told again and again which step is taken (0 is the copy) and how many there are; it says whether to stop.
    Raises `Blocked`: `upgrade_stopped`, with the file as it was, and `backup_failed`.
    """
    halt, copy = _Halt(hearing, len(known_schemas()) - len(schema_of(connection))), None
    try:
        copy = Backups(file).make_before(len(known_schemas()), at, halt)
        connection.execute("BEGIN IMMEDIATE")
        connection.set_progress_handler(lambda: int(halt.is_set()), _OFTEN)
        take_steps(connection, began=halt.begin_step)
        connection.set_progress_handler(None, 0)
        connection.execute("COMMIT")
    except BaseException as failure:
        connection.set_progress_handler(None, 0)
        connection.rollback()
        # The file is what the copy is.
        if copy is not None:
            copy.unlink(missing_ok=True)
        # Ctrl+C reaches Python where it is asked whether to stop, and ends the statement.
        interrupted = isinstance(failure, sqlite3.OperationalError) and "interrupted" in str(failure)
        if isinstance(failure, Stopped) or interrupted:
            raise Blocked("upgrade_stopped") from failure
        raise
