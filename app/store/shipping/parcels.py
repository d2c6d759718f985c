"""Orders whose goods are still to leave."""

from __future__ import annotations

from app.store.sqlite.database import Database

_TO_SHIP = (
    " FROM payments p INDEXED BY payments_until JOIN orders o ON o.id = p.order_id"
    " WHERE p.state = 'AUTHORIZED' AND p.authorized - p.captured - p.cancelled > 0"
    " AND (o.to_ship = 1 OR o.interaction = 'CUSTOMER_NOT_PRESENT')"
)
"""Money is reserved, and the customer does not stand there: the goods go by parcel."""


class Parcels:
    """Reads which orders of one data folder are to be shipped."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def to_ship(self, limit: int) -> list[int]:
        """The numbers of orders to ship, the nearest deadline first."""
        rows = self._db.rows(f"SELECT o.id{_TO_SHIP} ORDER BY p.capture_until, o.id LIMIT ?", [limit])
        return [row["id"] for row in rows]

    def count(self) -> int:
        """How many orders are to be shipped."""
        row = self._db.row(f"SELECT count(*) AS many{_TO_SHIP}")
        return int(row["many"]) if row else 0
