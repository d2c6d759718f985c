"""Copies of the database that hold a person: rewritten without them, or removed.

A copy of this very schema is rewritten. One of an earlier release cannot be, for it is there to go back to that release; nor
can a database that was put aside, or a copy in which a step of the person was still open. Those go.
"""

from __future__ import annotations

import mmap
import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from app.errors import Blocked
from app.store.sqlite.backup import PART, copy_whole
from app.store.sqlite.database import Database
from app.store.sqlite.files import BESIDE, files_aside
from app.store.sqlite.health import connect_reading, schema_of
from app.store.sqlite.leftovers.compact import compact_connected
from app.store.sqlite.migrations import known_schemas

_OURS = f"{PART}erasing-"
_DEAD_AFTER_S = 3600
"""A copy that is being made is written to all the time, or checked."""
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_LEAST = 4
"""A shorter text stands in any file by chance."""

_STAMP = re.compile(r"-(\d{8}-\d{6})\.(?:db|dump)$")
Erase = Callable[[Database], None]
"""Erases the person in a database, in one write. Raises `Blocked` or `ValueError` where that cannot be done."""


def files_with(file: Path, needles: Sequence[str]) -> tuple[list[Path], list[Path]]:
    """The copies of `file` that hold one of the texts.

    Those to rewrite, and those to remove.
    """
    backups = sorted((file.parent / "backups").glob("*.db"))
    holding = [copy for copy in backups if holds(copy, needles)]
    rewritten = [copy for copy in holding if _is_ours(copy)]
    aside = [each for each in files_aside(file) if any(holds(part, needles) for part in _with_companions(each))]
    # Nothing can be looked for in those of a server, which are packed.
    return rewritten, [copy for copy in holding if copy not in rewritten] + aside + _dumps(file)


def _dumps(file: Path) -> list[Path]:
    return sorted((file.parent / "backups").glob("*.dump"))


def clean_copies(file: Path, needles: Sequence[str], erase: Erase) -> list[Path]:
    """Erase the person in every copy of the database `file`.

    Gives those that had to go. Killed at any moment, it can be begun again. Raises `Blocked` where a copy can be neither
    written nor removed.
    """
    _remove_unfinished(file.parent / "backups")
    rewritten, removed = files_with(file, needles)
    for copy in rewritten:
        if not _rewrite(copy, erase):
            removed.append(copy)
    try:
        for copy in removed:
            # The database last: a copy that is still there has all that belongs to it.
            for part in reversed(_with_companions(copy)):
                _delete(part)
        _remove_unfinished(file.parent / "backups")
    except OSError as failure:
        raise Blocked("disk_unusable", reason=failure.strerror or "") from failure
    return removed


def _remove_unfinished(folder: Path) -> None:
    """Remove what a copy that was killed left behind."""
    for part in folder.glob(f"{PART}*"):
        # Only one program erases, so what it has not finished nobody will; a backup may be made beside it.
        if part.name.startswith(_OURS) or time.time() - part.stat().st_mtime > _DEAD_AFTER_S:
            part.unlink(missing_ok=True)


def _rewrite(copy: Path, erase: Erase) -> bool:
    """Replace a copy by one without the person; False where that cannot be done."""

    def mark(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        database = Database(connection)
        erase(database)
        compact_connected(connection)
        # When a copy was written says from when on payments are looked for after it was put back. Set before the copy has its
        # name: a power cut in between must not make it younger.
        os.utime(database.file, ns=(written.st_atime_ns, written.st_mtime_ns))

    written = copy.stat()
    try:
        copy_whole(copy, copy, mark=mark, prefix=_OURS)
    except (Blocked, ValueError, sqlite3.Error):
        return False
    return True


def _is_ours(copy: Path) -> bool:
    try:
        with closing(connect_reading(copy)) as connection:
            return schema_of(connection) == known_schemas()
    except (sqlite3.Error, OSError):
        return False


def _with_companions(file: Path) -> list[Path]:
    return [part for end in BESIDE if (part := file.with_name(file.name + end)).exists()]


def _delete(file: Path) -> None:
    # One that is only to be read cannot be deleted on every system.
    with suppress(FileNotFoundError):
        file.chmod(0o600)
        file.unlink()


def remove_older(file: Path, than: datetime) -> None:
    """Remove the copies of the database `file` from before a moment.

    What was put aside before it goes, too. The newest copy stays. Raises `Blocked`.
    """
    backups = sorted((file.parent / "backups").glob("kvitt-*.db"))[:-1]
    try:
        for copy in (*backups, *(file.parent / "backups").glob("before-*.db"), *files_aside(file), *_dumps(file)):
            match = _STAMP.search(copy.name)
            if match and datetime.strptime(match[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC) < than:
                for part in reversed(_with_companions(copy)):
                    _delete(part)
    except OSError as failure:
        raise Blocked("disk_unusable", reason=failure.strerror or "") from failure


# looking into files


def holds(file: Path, needles: Sequence[str]) -> bool:
    """Whether a file holds one of the texts.

    In any of three encodings, forwards or backwards.
    """
    sought = {
        text.encode(encoding)
        for needle in needles
        if len(needle) >= _LEAST
        for text in (needle, needle[::-1])
        for encoding in _ENCODINGS
    }
    try:
        with file.open("rb") as opened:
            if not os.fstat(opened.fileno()).st_size:
                return False
            with mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as content:
                return any(content.find(each) >= 0 for each in sought)
    except FileNotFoundError:  # a copy that made room for a newer one meanwhile
        return False
    except OSError:  # what cannot be looked into may well hold it
        return True


def search_folder(folder: Path, needles: Sequence[str], without: Sequence[str] = ()) -> tuple[int, tuple[str, ...]]:
    """How many files are below `folder`, and which hold one of the texts."""
    files = [each for each in _files_below(folder) if each.name not in without]
    return len(files), tuple(sorted(str(each.relative_to(folder)) for each in files if holds(each, needles)))


def _files_below(folder: Path) -> Iterator[Path]:
    for each in folder.iterdir():
        with suppress(OSError):
            if each.is_dir() and not each.is_symlink():
                yield from _files_below(each)
            elif each.is_file():
                yield each
