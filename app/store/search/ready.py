"""The orders of each ready list, by indexes that hold only these."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime, timedelta

from app.domain.deadline import CAPTURE_WITHIN
from app.domain.desk.lists import CAPTURE_SOON, LATELY, ReadyList
from app.store.sqlite.database import PAST_ALL, Database, to_text

MOST_COUNTED = 100
"""So far a list is counted; where there are more, "99+" is said."""
_UNKNOWN = (
    # Here and below a condition stands twice, once as the index has it word for word: only then does SQLite take that index.
    "SELECT order_id AS n FROM operations INDEXED BY one_pending_operation"
    " WHERE stage IN ('open', 'unknown') AND kind <> 'track' AND stage = 'unknown'"
)
_RESERVED = "p.state = 'AUTHORIZED' AND p.authorized - p.captured - p.cancelled > 0"
# From the payments, because an order is marked for good and its money is reserved for a while.
TO_SHIP = (
    "payments p INDEXED BY payments_reserved"
    f" CROSS JOIN orders o INDEXED BY orders_to_ship ON o.id = p.order_id AND o.to_ship = 1 WHERE {_RESERVED}"
)
"""Where the orders to ship are found."""
_SELECTS = {
    ReadyList.WAITING: (
        "SELECT p.order_id AS n FROM payments p WHERE p.state IN ('NEW', 'CREATED') AND p.state = 'CREATED'"  # noqa: S608
        f" AND p.order_id NOT IN ({_UNKNOWN})"
    ),
    ReadyList.UNKNOWN: _UNKNOWN,
    ReadyList.TO_SHIP: f"SELECT p.order_id AS n FROM {TO_SHIP}",  # noqa: S608
    ReadyList.CAPTURE_SOON: (
        f"SELECT p.order_id AS n FROM payments p INDEXED BY payments_until WHERE {_RESERVED}"  # noqa: S608
        " AND p.capture_until <= :soon UNION ALL"
        # Where the service names no time, the market's counts; see `app.domain.deadline`.
        " SELECT p.order_id FROM json_each(:sent_before) ends CROSS JOIN payments p INDEXED BY payments_until"
        f" ON p.capture_until IS NULL AND p.currency = ends.key AND p.sent_at <= ends.value WHERE {_RESERVED}"
    ),
    # An order that was asked for once more has not ended with its first request.
    ReadyList.ENDED_TODAY: (
        "SELECT p.order_id AS n FROM payments p INDEXED BY payments_ended WHERE p.state IN ('ABORTED', 'EXPIRED')"
        " AND p.looked_at >= :today AND NOT EXISTS (SELECT 1 FROM payments l"
        "  WHERE l.order_id = p.order_id AND l.attempt > p.attempt)"
    ),
    ReadyList.REFUNDED: (
        "SELECT DISTINCT order_id AS n FROM payments INDEXED BY payments_refunded_at"
        " WHERE refunded > 0 AND looked_at >= :lately"
    ),
    ReadyList.ANOMALIES: (
        "SELECT DISTINCT p.order_id AS n FROM (SELECT reference FROM answers WHERE anomaly <> ''"
        " UNION SELECT reference FROM snapshots WHERE anomaly <> '') a JOIN payments p ON p.reference = a.reference"
    ),
}


class ReadyOrders:
    """The numbers of the orders in each list."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def counts(
        self,
        now: datetime,
        today: datetime,
        lists: Collection[ReadyList] = tuple(ReadyList),
        soon: timedelta = CAPTURE_SOON,
    ) -> dict[ReadyList, int]:
        """How many orders are in each of the `lists`, up to `MOST_COUNTED`.

        `today` is when the day began; `soon` is how near a time limit counts as *capture soon*.
        """
        each = ", ".join(
            f"(SELECT count(*) FROM ({_SELECTS[ready]} LIMIT {MOST_COUNTED})) AS {ready}"  # noqa: S608 - statements of ours
            for ready in lists
        )
        row = self._db.rows(f"SELECT {each}", _moments(now, today, soon))[0]
        return {ready: row[ready.value] for ready in lists}

    def order_ids(self, ready: ReadyList, limit: int, before: int | None, now: datetime, today: datetime) -> list[int]:
        """The numbers of the orders in a list, below `before`, newest first.

        Up to `limit`. Of *capture soon* the oldest come, for they are the most urgent.
        """
        order = "ASC" if ready is ReadyList.CAPTURE_SOON else "DESC"
        sql = f"SELECT n FROM ({_SELECTS[ready]}) WHERE n < :before ORDER BY n {order} LIMIT :limit"  # noqa: S608
        bounds = {"before": PAST_ALL if before is None else before, "limit": limit}
        return [row["n"] for row in self._db.rows(sql, {**_moments(now, today), **bounds})]


def _moments(now: datetime, today: datetime, soon: timedelta = CAPTURE_SOON) -> dict[str, object]:
    limit = now + soon
    sent_before = {currency: to_text(limit - within) for currency, within in CAPTURE_WITHIN.items()}
    return {
        "soon": to_text(limit),
        "sent_before": json.dumps(sent_before),
        "today": to_text(today),
        "lately": to_text(now - LATELY),
    }
