"""Orders whose goods are still to leave."""

from __future__ import annotations

from app.store.search.ready import TO_SHIP
from app.store.sqlite.database import Database


class Parcels:
    """Reads which orders of one data folder are to be shipped."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def to_ship(self, limit: int) -> list[int]:
        """The numbers of orders to ship, the nearest deadline first."""
        rows = self._db.rows(f"SELECT o.id FROM {TO_SHIP} ORDER BY p.capture_until, o.id LIMIT ?", [limit])  # noqa: S608
        return [row["id"] for row in rows]

    def count(self) -> int:
        """How many orders are to be shipped."""
        row = self._db.row(f"SELECT count(*) AS many FROM {TO_SHIP}")  # noqa: S608
        return int(row["many"]) if row else 0
