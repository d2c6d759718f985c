"""Which file is the database: one that is being put back is finished first."""

from __future__ import annotations

from pathlib import Path

from app.errors import Blocked
from app.store.health import blocked

RESTORE, ASIDE = "kvitt-restore", "kvitt-aside"
BESIDE = ("", "-wal", "-shm", "-journal")
"""The database and what belongs to it, by the end of the name."""


def finish_restore(file: Path) -> Path | None:
    """Finish a restore that was decided on, whoever began it; where the database that was there is kept, if there was one.

    The caller owns the folder. Raises `Blocked` `disk_unusable`; then it is finished the next time.
    """
    aside = None
    for ready in sorted(file.parent.glob(f"{RESTORE}-*.db")):
        aside = ready.with_name(ready.name.replace(RESTORE, ASIDE))
        try:
            for end in BESIDE:  # the database first: without it nobody reads its log
                old, kept = file.with_name(file.name + end), aside.with_name(aside.name + end)
                if old.exists():
                    if kept.exists():
                        raise Blocked("disk_unusable", reason=f"{kept.name} is in the way")
                    old.rename(kept)
            ready.rename(file)
        except OSError as failure:
            raise blocked(failure) from failure
    return aside if aside is not None and aside.exists() else None


def present_file(file: Path) -> Path:
    """Where the database is, for one who only reads: a restore that was decided on counts as done."""
    return next(iter(sorted(file.parent.glob(f"{RESTORE}-*.db"), reverse=True)), file)


def files_aside(file: Path) -> list[Path]:
    """Every database that a restore put aside, oldest first."""
    return sorted(file.parent.glob(f"{ASIDE}-*.db"))
