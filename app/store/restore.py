"""Putting a copy back in the place of the database. Killed at any moment, the next start has the old file or the new one.

The copy is first made ready under a name of its own (`kvitt-restore-…`). From the moment that it has this name the restore
is decided, and whoever opens the database next finishes it; before that moment nothing has happened. The database that was
there, with its log, is kept beside it as `kvitt-aside-…` and never deleted.
"""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.errors import Blocked
from app.store.backup import check_copy, copy_whole, stamp
from app.store.database import to_text
from app.store.files import ASIDE, RESTORE, finish_restore
from app.store.recovery import RECONCILE


def put_back(copy: Path, file: Path, at: datetime, prefixes: tuple[str, ...] = ()) -> Path | None:
    """Put `copy` in the place of the database `file`, marked as one whose newest payments are still to be found.

    The caller owns the folder. Returns where the database that was there is kept. `prefixes` may name more beginnings of
    references than the copy knows. Raises `Blocked` (`copy_unusable`, `file_newer`, `backup_failed`, `disk_unusable`); then
    the database that was there still is.
    """
    if not copy.exists():
        raise Blocked("copy_unusable", text=copy.name, reason="not found")
    check_copy(copy)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        since = datetime.fromtimestamp(copy.stat().st_mtime, UTC)
    except OSError as failure:
        raise Blocked("disk_unusable", reason=failure.strerror or "") from failure
    finish_restore(file)
    while any(file.with_name(f"{name}-{stamp(at)}.db").exists() for name in (RESTORE, ASIDE)):
        at += timedelta(seconds=1)
    marker = json.dumps({"since": since.isoformat(), "prefixes": list(prefixes)})

    def mark(connection: sqlite3.Connection) -> None:
        connection.execute(
            "INSERT OR REPLACE INTO forms (name, value, saved_at) VALUES (?, ?, ?)", [RECONCILE, marker, to_text(at)]
        )

    copy_whole(copy, file.with_name(f"{RESTORE}-{stamp(at)}.db"), mark=mark)
    return finish_restore(file)
