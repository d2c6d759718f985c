"""Captures and refunds as we know them.

From our decisions and the service's event logs.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import NamedTuple

from app.domain.ledger.movement import Direction, MoneyMovement
from app.domain.payment import Event, EventName
from app.store.payments import Payments
from app.store.sqlite.database import Database, StoredRow

_COLUMNS = "rowid AS place, reference, order_id, currency, captured, refunded, unit"
_DIRECTIONS = {EventName.CAPTURED.value: Direction.CAPTURE, EventName.REFUNDED.value: Direction.REFUND}


class KnownMoney(NamedTuple):
    """Movements of some payments, and the service's totals of each.

    Totals are what was captured and refunded; `last` is where the next payments begin.
    """

    movements: list[MoneyMovement]
    totals: dict[str, tuple[int, int]]
    last: int


class MoneyMovements:
    """The movements of one data folder."""

    def __init__(self, database: Database, payments: Payments) -> None:
        self._db = database
        self._payments = payments

    def after(self, last: int, limit: int) -> KnownMoney | None:
        """Movements of the next payments of which anything was captured; None behind the last."""
        rows = self._db.rows(
            f"SELECT {_COLUMNS} FROM payments WHERE rowid > ? AND captured > 0 ORDER BY rowid LIMIT ?",  # noqa: S608
            [last, limit],
        )
        return self._known(rows) if rows else None

    def of_order(self, reference: str) -> KnownMoney | None:
        """Movements of an order; None where nothing was captured.

        By its reference, or by that of one of its requests.
        """
        rows = self._db.rows(
            f"SELECT {_COLUMNS} FROM payments WHERE captured > 0 AND order_id IN"  # noqa: S608
            " (SELECT id FROM orders WHERE reference = :r UNION SELECT order_id FROM payments WHERE reference = :r)"
            " ORDER BY rowid",
            {"r": reference},
        )
        return self._known(rows) if rows else None

    def _known(self, rows: list[StoredRow]) -> KnownMoney:
        decisions: dict[str, list[StoredRow]] = defaultdict(list)
        query = (
            "SELECT reference, kind, key, amount, settled_at FROM operations WHERE order_id IN ({many})"
            " AND stage = 'done' AND kind IN ('capture', 'refund') ORDER BY id"
        )
        for row in self._db.rows_of(query, [row["order_id"] for row in rows]):
            decisions[row["reference"]].append(row)
        events = self._payments.events_of([row["reference"] for row in rows])
        movements: list[MoneyMovement] = []
        for row in rows:
            movements += _movements(row, decisions[row["reference"]], events.get(row["reference"], ()))
        totals = {row["reference"]: (row["captured"], row["refunded"]) for row in rows}
        return KnownMoney(movements, totals, rows[-1]["place"])


def _movements(payment: StoredRow, decisions: list[StoredRow], events: tuple[Event, ...]) -> list[MoneyMovement]:
    """Each movement once: the event of a decision of ours tells its reference at the service."""
    found, left = [], list(decisions)
    for event in events:
        direction = _DIRECTIONS.get(event.name)
        if direction is None or not event.success:
            continue
        same = [row for row in left if row["kind"] == direction and event.key in ("", row["key"])]
        ours = next((row for row in same if event.key or row["amount"] == event.amount.minor), None)
        if ours is not None:
            left.remove(ours)
        what = (event.reference, direction, event.amount.minor, event.amount.currency.value)
        found.append(MoneyMovement(*what, event.at, event.psp_reference, payment["unit"]))
    for row in left:
        what = (row["reference"], Direction(row["kind"]), row["amount"], payment["currency"])
        found.append(MoneyMovement(*what, datetime.fromisoformat(row["settled_at"]), "", payment["unit"]))
    return found
