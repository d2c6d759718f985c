"""When calls went out, and the answers that said something new."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.domain.desk.exchange import StoredAnswer
from app.store.packed import unpack
from app.store.sqlite.database import Database, StoredRow, grouped


class Exchanges:
    """What was sent and answered, as it was written down; only read here."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def tries_of(self, operations: Sequence[int]) -> dict[int, tuple[datetime, ...]]:
        """The moments at which each operation went out, oldest first."""
        rows = self._db.rows_of(
            "SELECT operation_id, at FROM tries WHERE operation_id IN ({many}) ORDER BY operation_id, rowid", operations
        )
        return grouped((row["operation_id"], datetime.fromisoformat(row["at"])) for row in rows)

    def answers_of(self, references: Sequence[str]) -> tuple[StoredAnswer, ...]:
        """The answers about payments, oldest first for each."""
        # Earlier versions wrote them into another table, and what is written there stays as it is.
        old = "SELECT reference, at, CAST(seen AS BLOB) AS seen, anomaly FROM snapshots WHERE reference IN ({many}) ORDER BY id"
        new = "SELECT reference, at, seen, anomaly FROM answers WHERE reference IN ({many}) ORDER BY reference, number"
        rows = self._db.rows_of(old, references) + self._db.rows_of(new, references)
        return tuple(_answer(row) for row in rows)


def _answer(row: StoredRow) -> StoredAnswer:
    seen = unpack(row["seen"]).decode()
    return StoredAnswer(datetime.fromisoformat(row["at"]), row["reference"], seen, set_aside=bool(row["anomaly"]))
