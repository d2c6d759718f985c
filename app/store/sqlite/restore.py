"""Putting a copy back in the place of the database.

Killed at any moment, the next start has the old file or the new one. The copy is first made ready under a name of its own
(`kvitt-restore-…`). From the moment that it has this name the restore is decided, and whoever opens the database next
finishes it; before that moment nothing has happened. The database that was there, with its log, is kept beside it as
`kvitt-aside-…`; only erasing a customer takes it away.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType

from app.domain.records.restore_preview import Changed, Differences, Holding
from app.domain.shop.remembered import Remembered
from app.domain.shop.scope import Owners, Scope
from app.errors import Blocked
from app.store.sqlite.backup import check_copy, copy_whole, stamp
from app.store.sqlite.database import to_moment, to_text
from app.store.sqlite.files import ASIDE, JOINED, RESTORE, finish_restore, present_file
from app.store.sqlite.health import blocked, connect_reading
from app.store.sqlite.migrations import take_steps
from app.store.sqlite.recovery import NEWEST_RECORD, search_marker

_ONLY_HERE = "SELECT count(*) FROM main.orders WHERE reference NOT IN (SELECT reference FROM copy.orders)"
_MOVED = (
    "SELECT count(*) FROM main.payments p JOIN copy.payments c ON c.reference = p.reference"
    # The fields that money shows in; a later look at the same state is no difference.
    " WHERE (p.state, p.captured, p.refunded, p.cancelled) <> (c.state, c.captured, c.refunded, c.cancelled)"
)


def compare(copy: Path, file: Path, of_machine: Collection[str] = ()) -> Differences:
    """What putting `copy` in the place of `file` would change; settings `of_machine` stay.

    Writes nothing. Raises as `put_back`.
    """
    check_copy(copy)
    with closing(connect_reading(copy)) as connection:
        holding, then = _holding(connection), _settings(connection)
    now = settings_of(file)
    try:
        with closing(connect_reading(present_file(file), forgiving=True)) as connection:
            present = _holding(connection)
            # Both in one connection, so that SQLite compares them without holding either in memory.
            # Read-only here, too: what is only compared must not change.
            connection.execute("ATTACH DATABASE ? AS copy", [f"{copy.resolve().as_uri()}?mode=ro"])
            only_here, moved = (int(connection.execute(query).fetchone()[0]) for query in (_ONLY_HERE, _MOVED))
    except sqlite3.Error:  # there is none, or so little of it can be read that it says nothing
        present, only_here, moved = None, 0, 0
    different = [name for name in sorted({*now, *then}) if now.get(name) != then.get(name)]
    # Settings of this machine, such as its printer, stay as they are here.
    changed = tuple(
        Changed(name, now.get(name, ""), then.get(name, "")) for name in different if name not in of_machine
    )
    kept = tuple(name for name in different if name in of_machine)
    return Differences(holding, present, only_here, moved, changed, kept)


def _holding(connection: sqlite3.Connection) -> Holding:
    orders, payments, newest = connection.execute(
        f"SELECT (SELECT count(*) FROM orders), (SELECT count(*) FROM payments), ({NEWEST_RECORD})"  # noqa: S608 - ours
    ).fetchone()
    return Holding(orders, payments, to_moment(newest))


def _settings(connection: sqlite3.Connection) -> dict[str, str]:
    return {str(name): str(value) for name, value in connection.execute("SELECT name, value FROM settings")}


def settings_of(file: Path) -> dict[str, str]:
    """The settings in the data file, as far as they can be read."""
    try:
        with closing(connect_reading(present_file(file), forgiving=True)) as connection:
            return _settings(connection)
    except sqlite3.Error:
        return {}


def put_back(
    copy: Path,
    file: Path,
    at: datetime,
    prefixes: tuple[str, ...] = (),
    of_machine: Mapping[str, Scope] = MappingProxyType({}),
) -> Path | None:
    """Replace the database `file` by `copy`, marked for a search of newer payments.

    The caller owns the folder. Returns where the database that was there is kept. `prefixes` may name more beginnings of
    references than the copy knows. Settings `of_machine`, each with its scope, stay as they are here: a copy may come from
    anywhere.
    Raises `Blocked` (`copy_unusable`, `file_newer`, `backup_failed`, `disk_unusable`, `shop_is_shared`); then the database
    that was there still is.
    """
    # The shop is at its server, and what is put back here would be no copy of it.
    if (file.parent / JOINED).exists():
        raise Blocked("shop_is_shared")
    check_copy(copy)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # When the copy was written is the earliest moment that it cannot know of.
        since = datetime.fromtimestamp(copy.stat().st_mtime, UTC)
    except OSError as failure:
        raise blocked(failure) from failure
    # Two restores at once would put each other's database aside.
    finish_restore(file)
    # A name of its own for each, also for two restores within one second.
    while any(file.with_name(f"{name}-{stamp(at)}.db").exists() for name in (RESTORE, ASIDE)):
        at += timedelta(seconds=1)
    # Read before anything moves: afterwards they stand in a file put aside.
    stay = {name: value for name, value in settings_of(file).items() if name in of_machine}
    marker = search_marker(since, prefixes)

    def mark(connection: sqlite3.Connection) -> None:
        # Before it counts, so that the next start opens a finished file.
        take_steps(connection)  # a copy may be from an earlier release
        _ask_for_search(connection, marker, at)
        _keep_settings(connection, stay, of_machine)

    # From the moment that it has this name the restore is decided.
    copy_whole(copy, file.with_name(f"{RESTORE}-{stamp(at)}.db"), mark=mark)
    return finish_restore(file)


def _ask_for_search(connection: sqlite3.Connection, marker: str, at: datetime) -> None:
    """Leave word in a copy that payments from after it are to be searched."""
    search = Remembered.SEARCH_AFTER_RESTORE
    row = [search.scope, Owners().of(search.scope), search.stored_as, "", marker, to_text(at)]
    connection.execute(
        "INSERT OR REPLACE INTO memory (scope, owner, name, part, value, saved_at) VALUES (?, ?, ?, ?, ?, ?)", row
    )


def _keep_settings(connection: sqlite3.Connection, stay: Mapping[str, str], of_machine: Mapping[str, Scope]) -> None:
    """Replace the settings `of_machine` in a copy by those that `stay`."""
    # Those of the machine that the copy came from: another printer at another place.
    connection.executemany("DELETE FROM settings WHERE name = ?", [[name] for name in of_machine])
    rows = [(of_machine[name], Owners().of(of_machine[name]), name, value) for name, value in stay.items()]
    connection.executemany("INSERT INTO settings (scope, owner, name, value) VALUES (?, ?, ?, ?)", rows)
