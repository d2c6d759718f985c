"""Which file is the database: one that is being put back is finished first."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from app.errors import Blocked
from app.store.sqlite.health import blocked

RESTORE, ASIDE = "kvitt-restore", "kvitt-aside"
BESIDE = ("", "-wal", "-shm", "-journal")
"""The database and what belongs to it, by the end of the name."""

JOINED = "shared-shop.json"
"""Where this lies beside it, the database is a till's copy of a shop that several share."""


def is_shared(file: Path) -> bool:
    """Whether the database is a till's copy of a shop that several share."""
    return (file.parent / JOINED).exists()


def current_at(file: Path) -> datetime | None:
    """When a till's copy was last as its server; None where it is none."""
    try:
        return datetime.fromtimestamp((file.parent / JOINED).stat().st_mtime, UTC)
    except FileNotFoundError:
        return None


def finish_restore(file: Path) -> Path | None:
    """Finish a restore that any program began.

    Where the former database is kept, if any. The caller owns the folder. Raises `Blocked` `disk_unusable`; then it is
    finished the next time.
    """
    aside = None
    # Oldest first; more than one means that a start in between was cut short, too.
    for ready in sorted(file.parent.glob(f"{RESTORE}-*.db")):
        aside = ready.with_name(ready.name.replace(RESTORE, ASIDE))
        try:
            for end in BESIDE:  # the database first: without it nobody reads its log
                old, kept = file.with_name(file.name + end), aside.with_name(aside.name + end)
                if old.exists():
                    # Nothing is ever written over what was put aside.
                    if kept.exists():
                        raise Blocked("disk_unusable", reason=f"{kept.name} is in the way")
                    old.rename(kept)
            # The last step and a single one: before it the restore is still to be finished, after it all is done.
            ready.rename(file)
        except OSError as failure:
            raise blocked(failure) from failure
    return aside if aside is not None and aside.exists() else None


def present_file(file: Path) -> Path:
    """The database's place for a reader: a restore decided on counts as done."""
    # The newest one, for that is what the next writer will put in place last.
    return next(iter(sorted(file.parent.glob(f"{RESTORE}-*.db"), reverse=True)), file)


def files_aside(file: Path) -> list[Path]:
    """Every database that a restore put aside, oldest first."""
    return sorted(file.parent.glob(f"{ASIDE}-*.db"))


def close_to_others(folder: Path) -> None:
    """Close the data folder's files and folders to other users.

    Copies, log, lock and all. A link is not followed: what it leads to is not ours.
    """
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            _close(entry, 0o700)
            close_to_others(Path(entry.path))
        elif entry.is_file(follow_symlinks=False):
            _close(entry, 0o600)


_OF_OTHERS = 0o077 if os.name == "posix" else 0
"""What others may do; Windows keeps them out of a person's folder by itself."""
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def _close(entry: os.DirEntry[str], mode: int) -> None:
    # Another program of ours may take its unfinished copy away meanwhile, and what another user owns is theirs to close.
    with suppress(FileNotFoundError, PermissionError):
        if entry.stat(follow_symlinks=False).st_mode & _OF_OTHERS:
            # Opened first and then closed by its number, so that no link can be put in its place in between.
            number = os.open(entry.path, os.O_RDONLY | _NO_LINK)
            try:
                os.fchmod(number, mode)
            finally:
                os.close(number)
