"""Who paid before: the customers of earlier orders, by number.

An order is the only place where a customer is kept.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime

from app.domain.desk.query import Query
from app.domain.desk.views import Customer
from app.store.search.conditions import PLAIN, Conditions
from app.store.sqlite.database import Database, to_text

_LAST = 20_000
"""So many of the latest orders are looked through for a name."""


class Customers:
    """The customers of one data folder."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def search(self, query: Query, limit: int) -> list[Customer]:
        """Those whose latest name or whose number `query` finds, the latest first.

        All of them for no text. Only the last orders are looked through, so that the answer comes at once however many
        there are.
        """
        conditions = Conditions(PLAIN, ("customer", "phone"))
        condition = conditions.of(query)
        rows = self._db.rows(
            "SELECT c.phone, ifnull(o.customer, '') AS name FROM ("  # noqa: S608 - conditions of ours
            # `NOT INDEXED`: SQLite would rather walk the whole index of numbers than the last orders.
            " SELECT phone, max(CASE WHEN customer <> '' THEN id END) AS named, max(id) AS latest FROM orders NOT INDEXED"
            " WHERE phone <> '' AND id > (SELECT coalesce(max(id), 0) FROM orders) - :last GROUP BY phone) c"
            " JOIN lookups l ON l.order_id = ifnull(c.named, c.latest) LEFT JOIN orders o ON o.id = c.named"
            f" WHERE {condition} ORDER BY c.latest DESC LIMIT :limit",
            {**conditions.values, "limit": limit, "last": _LAST},
        )
        return [Customer(row["phone"], row["name"]) for row in rows]

    def regulars(self, phones: Collection[str]) -> list[Customer]:
        """The customers among `phones` with two or more approvals, the most first."""
        rows = self._db.rows(
            "SELECT o.phone, max(o.customer) AS name, count(*) AS times FROM orders o JOIN payments p ON p.order_id = o.id"
            " WHERE o.phone IN (SELECT value FROM json_each(?)) AND o.phone <> '' AND p.authorized > 0"
            " GROUP BY o.phone HAVING count(*) >= 2 ORDER BY times DESC",
            [json.dumps(sorted(phones))],
        )
        return [Customer(row["phone"], row["name"]) for row in rows]

    def twin(self, phone: str, minor: int, since: datetime) -> datetime | None:
        """When the same amount was last asked of the number, after `since`.

        In minor units.
        """
        row = self._db.row(
            "SELECT max(p.sent_at) AS sent_at FROM orders o JOIN payments p ON p.order_id = o.id"
            # Through the index of phone numbers; `<> ''` is what makes it usable.
            " WHERE o.phone = ? AND o.phone <> '' AND p.amount = ? AND p.sent_at > ?",
            [phone, minor, to_text(since)],
        )
        return datetime.fromisoformat(row["sent_at"]) if row and row["sent_at"] else None
