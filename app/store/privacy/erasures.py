"""Erasures that were begun, and what of them is still to be cleaned."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.records.traces import Traces
from app.store.sqlite.database import Database, StoredRow, to_text


class Cleaning(StrEnum):
    """What is still to be done after the rows of a person are gone."""

    COPIES = "copies"  # the copies of the file, then the file
    FILE = "file"  # only the file is still to be put together anew
    DONE = "done"


@dataclass(frozen=True)
class Begun:
    """An erasure that is not through; `person` is whom to look for in copies."""

    id: int
    stage: Cleaning
    person: Traces


class Erasures:
    """The erasures of one data folder."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def begin(self, now: datetime, stage: Cleaning, person: Traces) -> Begun:
        """Note that an erasure begins; call inside the write that erases the rows."""
        # Kept for as long as copies are to be cleaned, so that a start after a power cut can go on.
        text = json.dumps([person.phone, *person.names]) if stage is Cleaning.COPIES else ""
        number = self._db.insert("erasures", {"at": to_text(now), "stage": stage, "person": text})
        return Begun(number, stage, person)

    def begun(self) -> tuple[Begun, ...]:
        """The erasures that are not through, oldest first."""
        return tuple(map(_begun, self._db.rows("SELECT * FROM erasures WHERE stage <> 'done' ORDER BY id")))

    def step(self, begun: Begun, stage: Cleaning) -> None:
        """Note how far an erasure has come, and forget whom it was about.

        Call inside a write.
        """
        self._db.update("erasures", ("id", begun.id), {"stage": stage, "person": ""})

    def last(self) -> datetime | None:
        """When the last erasure was begun."""
        row = self._db.row("SELECT max(at) AS at FROM erasures")
        return datetime.fromisoformat(row["at"]) if row and row["at"] else None


def _begun(row: StoredRow) -> Begun:
    phone, *names = json.loads(row["person"]) if row["person"] else [""]
    return Begun(row["id"], Cleaning(row["stage"]), Traces(phone, tuple(names)))
