"""Who paid before: the customers of earlier orders, by number.

An order is the only place where a customer is kept.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import datetime

from app.domain.desk.customer_orders import CustomerHistory
from app.domain.desk.query import Query
from app.domain.desk.views import Customer
from app.domain.money import Currency, Money
from app.store.search.conditions import PLAIN, Conditions
from app.store.sqlite.database import Database, StoredRow, grouped, to_text

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

    def histories(self, phones: Sequence[str]) -> list[CustomerHistory]:
        """What was ordered under each of these numbers, in their order.

        It takes one read for all of them.
        """
        rows = self._db.rows(
            "SELECT o.phone, o.currency, count(DISTINCT o.id) AS orders, min(o.made_at) AS first, max(o.made_at) AS last,"
            " coalesce(sum(p.captured), 0) AS captured, coalesce(sum(p.refunded), 0) AS refunded,"
            " (SELECT n.customer FROM orders n WHERE n.phone = o.phone AND n.phone <> '' AND n.customer <> ''"
            " ORDER BY n.id DESC LIMIT 1) AS name"
            " FROM orders o LEFT JOIN payments p ON p.order_id = o.id"
            " WHERE o.phone IN (SELECT value FROM json_each(?)) AND o.phone <> ''"
            " GROUP BY o.phone, o.currency ORDER BY o.currency",
            [json.dumps(list(phones))],
        )
        found = grouped((str(row["phone"]), row) for row in rows)
        return [_history(found[phone]) for phone in phones if phone in found]

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


def _history(rows: Sequence[StoredRow]) -> CustomerHistory:
    """One customer's history from a row for each currency."""

    def sums(column: str) -> tuple[Money, ...]:
        return tuple(Money(row[column], Currency(row["currency"])) for row in rows)

    return CustomerHistory(
        customer=Customer(rows[0]["phone"], rows[0]["name"] or ""),
        orders=sum(row["orders"] for row in rows),
        first=min(datetime.fromisoformat(row["first"]) for row in rows),
        last=max(datetime.fromisoformat(row["last"]) for row in rows),
        captured=sums("captured"),
        refunded=sums("refunded"),
    )
