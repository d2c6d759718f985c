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
from app.store.search.leads import EVERY, match_of, matching
from app.store.sqlite.database import Database, StoredRow, grouped, to_text

_LAST = 1_000
"""So many of the latest orders that are found are looked at."""


class Customers:
    """The customers of one data folder."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def search(self, query: Query, limit: int, *, thorough: bool = False) -> list[Customer]:
        """Those whose latest name or whose number `query` finds, the latest first.

        All of them for no text. So many of the orders found are looked at that the answer comes at once; with `thorough`
        all of them, until there are enough customers.
        """
        conditions = Conditions(PLAIN, ("customer", "phone"))
        condition = conditions.of(query)
        matches = [f"({match})" for term in query.terms if (match := match_of(term, PLAIN))]
        lead = matching(conditions, " AND ".join(matches)) if matches else EVERY
        sql = (
            "SELECT * FROM (SELECT o.phone, o.customer AS name,"  # noqa: S608 - conditions of ours
            "  (SELECT max(id) FROM orders p WHERE p.phone = o.phone AND p.phone <> '') AS latest"
            f" FROM ({lead.select('LIMIT :look')}) CROSS JOIN lookups l ON l.order_id = n CROSS JOIN orders o ON o.id = n"
            f" WHERE o.phone <> '' AND {condition}"
            # A customer has the latest name, which may stand on an earlier order than the latest.
            "  AND NOT EXISTS (SELECT 1 FROM orders p WHERE p.phone = o.phone AND p.phone <> '' AND p.id > o.id"
            "  AND (p.customer <> '' OR o.customer = ''))"
            # Nor is one without a name who had one before.
            "  AND (o.customer <> '' OR NOT EXISTS (SELECT 1 FROM orders p WHERE p.phone = o.phone AND p.phone <> ''"
            "   AND p.customer <> ''))"
            "  LIMIT :limit) ORDER BY latest DESC"
        )
        looked_to = f"SELECT min(n) AS n, count(*) AS looked FROM ({lead.select('LIMIT :look')})"  # noqa: S608
        values = {**conditions.values, "look": _LAST, "before": 1 << 62, "after": 0}
        rows: list[StoredRow] = []
        while True:
            # A customer stands on one order alone, the latest with a name: none comes a second time.
            rows += self._db.rows(sql, {**values, "limit": limit - len(rows)})
            (reach,) = self._db.rows(looked_to, values) if thorough and len(rows) < limit else ({"looked": 0},)
            if reach["looked"] < _LAST:
                break
            values["before"] = reach["n"]
        rows.sort(key=lambda row: row["latest"], reverse=True)
        return [Customer(row["phone"], row["name"]) for row in rows]

    def regulars(self, phones: Collection[str]) -> list[Customer]:
        """The customers among `phones` with two or more approvals, the most first."""
        # No name is less than any name, so where one of the orders has one, the greatest is a name.
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
