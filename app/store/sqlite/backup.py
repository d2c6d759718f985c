"""Copies of the database file: consistent, checked, never half under a name.

Also while the program writes.
"""

from __future__ import annotations

import errno
import os
import re
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from app.domain.codes import TroubleCode
from app.domain.records.retention import days_kept
from app.errors import Blocked
from app.store.sqlite.health import blocked, complaint_about, connect_reading, schema_of
from app.store.sqlite.migrations import known_schemas, release_of
from app.store.sqlite.schema import foreign_part

_STEP_PAGES, _STEP_REST_S = 512, 0.001
"""A step copies 2 MB and lets others at the disk before the next."""
_STALE_S = 86_400
PART = ".kvitt-"
"""How the name of a copy begins as long as it does not count."""
_NAME = re.compile(r"(?:kvitt|before-schema-\d+)-(\d{8}-\d{6})\.db")


@dataclass(frozen=True)
class Copy:
    """A copy that passed its check.

    A `daily` one makes room for newer ones in time.
    """

    file: Path
    at: datetime
    daily: bool


class Halt(Protocol):
    """Says whether to stop; an event of a thread is one."""

    def is_set(self) -> bool: ...


class Stopped(Exception):
    """The program is closing; the copy that was under way is gone."""


class Backups:
    """The copies of one database, in the folder `backups` beside it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.folder = file.parent / "backups"

    def all(self) -> list[Copy]:
        """Every copy, newest first."""
        found = []
        for file in self.folder.glob("*.db"):
            if match := _NAME.fullmatch(file.name):
                # The name and not the file's own time, which any copying around would change.
                at = datetime.strptime(match[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
                found.append(Copy(file, at, file.name.startswith("kvitt-")))
        # Of two at one moment the daily one comes first.
        return sorted(found, key=lambda copy: (copy.at, copy.daily), reverse=True)

    def newest(self) -> Copy | None:
        """The newest copy."""
        return next(iter(self.all()), None)

    def newest_daily(self) -> Copy | None:
        """The newest copy that was not made before a change of the schema."""
        return next((copy for copy in self.all() if copy.daily), None)

    def make(self, at: datetime, halt: Halt | None = None) -> Copy:
        """Copy the database now and put away what is too old.

        May take long: not for the event loop. Raises `Blocked` (`backup_failed`, `file_damaged`) and, once `halt` is set,
        `Stopped`. Then no older copy is gone.
        """
        # Names know no parts of a second, and the copy must be found by its moment.
        copy = Copy(self._prepare() / f"kvitt-{stamp(at)}.db", at.replace(microsecond=0), daily=True)
        copy_whole(self._file, copy.file, halt)
        self._prune()
        return copy

    def make_before(self, schema: int, at: datetime, halt: Halt | None = None) -> Path:
        """Copy the database before it is brought to `schema`. Raises as `make`."""
        copy = self._prepare() / f"before-schema-{schema}-{stamp(at)}.db"
        copy_whole(self._file, copy, halt)
        return copy

    def _prepare(self) -> Path:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Also when it was there before: it may have been made open to others.
            self.folder.chmod(0o700)
            for part in self.folder.glob(".*.part*"):  # of a copy that was killed
                with suppress(FileNotFoundError):
                    # One that is young belongs to a copy that is being made now, perhaps by another program.
                    if time.time() - part.stat().st_mtime > _STALE_S:
                        part.unlink()
        except OSError as failure:
            raise Blocked("backup_failed", reason=failure.strerror or "") from failure
        return self.folder

    def _prune(self) -> None:
        """Keep the newest copy of each day that is to stay; those from before a change of the schema all stay."""
        daily = [copy for copy in self.all() if copy.daily]
        # The last of a day wins, so a copy made by hand takes the place of the morning's.
        # Oldest first, so that a later one of the day takes its place.
        newest = {copy.at.date(): copy for copy in reversed(daily)}
        kept = days_kept({day: _size(copy.file) for day, copy in newest.items()})
        for copy in daily:
            if copy is not newest[copy.at.date()] or copy.at.date() not in kept:
                with suppress(OSError):
                    copy.file.unlink()


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:  # somebody took it away meanwhile
        return 0


def stamp(at: datetime) -> str:
    """A moment as part of a file's name."""
    return f"{at.astimezone(UTC):%Y%m%d-%H%M%S}"


def copy_whole(
    source: Path,
    target: Path,
    halt: Halt | None = None,
    mark: Callable[[sqlite3.Connection], None] | None = None,
    prefix: str = PART,
) -> None:
    """Copy the database `source` to `target`: whole and checked, or not at all.

    As it is at this moment. `mark` may write something into the copy before it counts; until then its name begins with `prefix`.
    Raises `Blocked`: `file_damaged`
    when `source` is, `backup_failed` when the copy cannot be made; and `Stopped`.
    """
    part = _new_part(target.parent, prefix)
    try:
        # Looked at again before it counts: in a folder of one's choice others may put a file in its place.
        mine = os.lstat(part)
        _copy_pages(source, part, halt)
        with closing(sqlite3.connect(part, isolation_level=None)) as copied:
            _heed(copied, halt)
            # WAL would need its two companions, and a copy is carried away alone.
            copied.execute("PRAGMA journal_mode = DELETE")
            if mark is not None:
                mark(copied)
            complaint = complaint_about(copied)
        if complaint:
            raise _whose_fault(source, complaint)
        # The very same file as at the start, by its number on the disk.
        if not os.path.samestat(os.lstat(part), mine):
            raise OSError(errno.EPERM, "Another file was put in its place")
        # The content before the name: a power cut in between leaves no copy rather than half of one.
        _to_disk(part)
        # Replacing is one step for the file system: the name stands for the old copy or the new one, never for half.
        part.replace(target)
        _to_disk(target.parent)
    except (sqlite3.Error, OSError) as failure:
        if halt is not None and halt.is_set():
            raise Stopped from None
        reason = os.strerror(failure.errno or 0) if isinstance(failure, OSError) else str(failure)
        raise Blocked("backup_failed", reason=reason) from failure
    finally:
        _take_away(part)


def _new_part(folder: Path, prefix: str) -> Path:
    """An empty private file with a name that cannot be guessed: others may write to that folder."""
    try:
        number, name = tempfile.mkstemp(prefix=prefix, suffix=".part", dir=folder)
    except OSError as failure:
        raise Blocked("backup_failed", reason=os.strerror(failure.errno or 0)) from failure
    os.close(number)
    return Path(name)


def _take_away(part: Path) -> None:
    # With the journals that SQLite may have made beside it.
    for rest in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            part.with_name(part.name + rest).unlink(missing_ok=True)


def _copy_pages(source: Path, part: Path, halt: Halt | None) -> None:
    def rest(status: int, remaining: int, total: int) -> None:
        if halt is not None and halt.is_set():
            raise Stopped
        time.sleep(_STEP_REST_S)

    with closing(connect_reading(source)) as reading, closing(sqlite3.connect(part, isolation_level=None)) as copy:
        # No journal: a copy that breaks off is thrown away.
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")  # it reaches the disk as a whole, at the end
        try:
            # A transaction keeps what is copied as it is now: without it every write of the program would begin it anew.
            reading.execute("BEGIN")
            # Only the first read really begins the transaction.
            reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
            reading.backup(copy, pages=_STEP_PAGES, progress=rest)
        except sqlite3.OperationalError:
            # Trouble of the surroundings, such as a full disk, says nothing about the source.
            raise
        except sqlite3.DatabaseError as failure:
            raise blocked(failure) from failure


def _whose_fault(source: Path, complaint: str) -> Blocked:
    """A copy did not pass: because the source is damaged, or because only the copy is."""
    with closing(connect_reading(source)) as reading:
        # The thorough look at the source comes only now: it takes long, and is needed only after trouble.
        found = complaint_about(reading)
    return Blocked(TroubleCode.FILE_DAMAGED, reason=found) if found else Blocked("backup_failed", reason=complaint)


def _heed(connection: sqlite3.Connection, halt: Halt | None) -> None:
    if halt is not None:
        # Asked every 100,000 steps of the engine, so that closing the program never waits long for a check.
        connection.set_progress_handler(lambda: int(halt.is_set()), 100_000)


def _to_disk(path: Path) -> None:
    number = os.open(path, os.O_RDONLY)
    try:
        # `replace` alone leaves the content in the system's memory, where a power cut takes it.
        os.fsync(number)
    finally:
        os.close(number)


def check_copy(file: Path) -> None:
    """See whether the database could be replaced by `file`. Raises `Blocked` `copy_unusable` and `file_newer`."""
    if not file.exists():
        raise Blocked("copy_unusable", text=file.name, reason="not found")
    try:
        with closing(connect_reading(file)) as connection:
            complaint = complaint_about(connection)
            schema = [] if complaint else schema_of(connection)
            # A file with steps that we do not know was made by a newer release.
            newer = release_of(connection) if not set(schema) <= set(known_schemas()) else ""
            if schema and not newer and (foreign := foreign_part(connection, schema)):
                complaint = f"{foreign} is not as Kvitt makes it"
    except (sqlite3.Error, OSError) as failure:
        raise Blocked("copy_unusable", text=file.name, reason=str(failure)) from failure
    if complaint:
        raise Blocked("copy_unusable", text=file.name, reason=complaint)
    if not schema:
        raise Blocked("copy_unusable", text=file.name, reason="not a file of Kvitt")
    if newer:
        raise Blocked("file_newer", version=newer)
