"""Facts for finding the payments that a restored copy does not have."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from app.domain.reference import LONGEST
from app.domain.shop.remembered import Remembered
from app.domain.shop.scope import Owners
from app.store.memory import RememberedRows
from app.store.sqlite.database import Database, open_database, to_moment, to_text

_Result = TypeVar("_Result")
# The shape of `make_reference`: a beginning, the six digits of a day, and a number of at least four digits.
_OURS = re.compile(r"([A-Z][A-Z0-9]{0,7}-\d{6})-(\d{4,9})")
NEWEST_RECORD = (
    "SELECT max(at) AS at FROM (SELECT max(made_at) AS at FROM orders UNION ALL SELECT max(sent_at) FROM payments"
    " UNION ALL SELECT max(recorded_at) FROM operations) newest"
)
"""When the newest order, request or decision was written down: asked of a file and of a server alike."""


@dataclass(frozen=True)
class Unanswered:
    """An order unpaid as far as the copy knows.

    `attempt` is its latest, 0 if it was a draft.
    """

    id: int
    reference: str
    attempt: int
    latest: str


def series_of(reference: str) -> tuple[str, int] | None:
    """The series and number of a reference: `K-261122-0042` is 42 of `K-261122`."""
    match = _OURS.fullmatch(reference) if len(reference) <= LONGEST else None
    return (match[1], int(match[2])) if match else None


def search_marker(since: datetime, prefixes: Sequence[str] = ()) -> str:
    """What is remembered of a search that is due.

    From which moment on, and which beginnings of references there are besides those that the copy knows.
    """
    return json.dumps({"since": since.isoformat(), "prefixes": list(prefixes)})


class Recovery:
    """Reads and counters for the search after a restore."""

    def __init__(self, database: Database) -> None:
        self._db = database

    @property
    def due(self) -> bool:
        """Whether payments may exist that are not known here."""
        search = Remembered.SEARCH_AFTER_RESTORE
        # Of the shop, so that no owner has to be known while the file is only looked at.
        return RememberedRows(self._db).recall(search.scope, Owners(), search.stored_as) != ""

    def ask_for(self, since: datetime, at: datetime) -> None:
        """Have the payments since a moment searched for; call inside a write."""
        search = Remembered.SEARCH_AFTER_RESTORE
        RememberedRows(self._db).keep(search.scope, Owners(), search.stored_as, "", search_marker(since), at)

    def newest_record(self) -> datetime | None:
        """When the newest order, request or decision was written down."""
        row = self._db.row(NEWEST_RECORD)
        return to_moment(row["at"]) if row else None

    def series(self) -> dict[str, int]:
        """The highest number used in every series."""
        # Counters of references hold a dash, that of receipts does not.
        rows = self._db.rows(
            "SELECT name, max(value) AS value FROM counters WHERE name LIKE '%-%' GROUP BY name"
        )  # not that of the receipts
        found = {row["name"]: row["value"] for row in rows}
        # Found by SQLite, because a million references would not fit in memory.
        # Only what ends in four to nine digits can be ours; the highest of each beginning is read, and looked at closely.
        rows = self._db.rows(
            "SELECT head, max(CAST(substr(reference, length(head) + 1) AS INTEGER)) AS highest FROM ("
            " SELECT reference, rtrim(reference, '0123456789') AS head FROM orders)"
            " WHERE length(reference) - length(head) BETWEEN 4 AND 9 GROUP BY head"
        )
        # A number is at least four digits wide in a reference.
        for row in rows:
            if ours := series_of(f"{row['head']}{row['highest']:04}"):
                found[ours[0]] = max(ours[1], found.get(ours[0], 0))
        return found

    def move_counter(self, unit: int, reference: str) -> None:
        """Keep new orders of `unit` from taking the number of `reference`.

        If it is one of ours; call inside a write.
        """
        if ours := series_of(reference):
            self._db.execute(
                "INSERT INTO counters (unit, name, value) VALUES (?, ?, ?)"
                " ON CONFLICT (unit, name) DO UPDATE SET value = max(value, excluded.value)",
                [unit, *ours],
            )

    def skip_receipt_numbers(self, unit: int, count: int, first: int) -> None:
        """Pass over receipt numbers that `count` requests may have used.

        In a series from `first`; call inside a write.
        """
        self._db.execute(
            # Behind the highest number that the copy knows, by as many as were found.
            "INSERT INTO counters (unit, name, value) VALUES (:unit, 'receipt', :first - 1 + :count)"
            " ON CONFLICT (unit, name) DO UPDATE SET value = max(value, :first - 1) + :count",
            {"unit": unit, "first": first, "count": count},
        )

    def unanswered(self) -> tuple[Unanswered, ...]:
        """Drafts, and orders whose requests have all ended.

        A later request of theirs may be unknown here.
        """
        rows = self._db.rows(
            "SELECT o.id, o.reference, ifnull(max(p.attempt), 0) AS attempt, ifnull(p.reference, '') AS latest FROM orders o"
            " LEFT JOIN payments p ON p.order_id = o.id GROUP BY o.id"
            # A sum over true and false: how many of an order's requests are alive or paid.
            " HAVING ifnull(sum(p.state IN ('NEW', 'CREATED', 'AUTHORIZED')), 0) = 0 ORDER BY o.id DESC"
        )
        return tuple(Unanswered(row["id"], row["reference"], row["attempt"], row["latest"]) for row in rows)

    def free_attempt(self, order_id: int, wanted: int) -> int:
        """`wanted` if that attempt number is free, else the one after the last."""
        rows = self._db.rows("SELECT attempt FROM payments WHERE order_id = ?", [order_id])
        taken = {row["attempt"] for row in rows}
        return max(taken) + 1 if wanted in taken else wanted

    def refundable(self, since: datetime) -> tuple[str, ...]:
        """Captured payments sent after `since` that the watch leaves alone, newest first."""
        rows = self._db.rows(
            "SELECT reference FROM payments WHERE state = 'AUTHORIZED' AND captured > refunded"
            " AND authorized - captured - cancelled <= 0 AND sent_at >= ? ORDER BY sent_at DESC",
            [to_text(since)],
        )
        return tuple(row["reference"] for row in rows)


def look_through(file: Path, read: Callable[[Recovery], _Result]) -> _Result:
    """What `read` finds in `file`, on a connection of its own.

    It may take seconds: for a thread beside the window.
    """
    database = open_database(file, read_only=True)
    try:
        return read(Recovery(database))
    finally:
        database.close()
