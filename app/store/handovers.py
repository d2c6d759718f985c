"""Goods that left without a capture, because nothing was owed for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from app.domain.order import format_quantity
from app.domain.records.journal import What
from app.domain.shipment import Parcel, Portion
from app.store.journal import Journal
from app.store.sqlite.database import Database, grouped, to_text


@dataclass(frozen=True)
class Handover:
    """What left together at one moment, who said so, and how it travelled."""

    number: int
    at: datetime
    who: str
    portions: tuple[Portion, ...] = ()
    carrier: str = ""
    tracking: str = ""


class Handovers:
    """The handovers of one data folder. They are never deleted."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._db = database
        self._journal = journal

    def add(self, order_id: int, reference: str, parcel: Parcel, at: datetime, who: str) -> None:
        """Write a handover down, and its entry in the action log.

        Call inside a write.
        """
        number = self._db.insert(
            "handovers",
            {
                "order_id": order_id,
                "at": to_text(at),
                "who": who,
                "carrier": parcel.carrier,
                "tracking": parcel.tracking,
            },
        )
        self._db.touch(order_id)
        for portion in parcel.portions:
            # As text: a quantity is a decimal number, and a binary one would not come back as it was.
            quantity = format_quantity(portion.quantity)
            self._db.insert("handed_over", {"handover_id": number, "position": portion.position, "quantity": quantity})
        # Counted from one in the log, as on the screen and on papers.
        lines = (f"{portion.position + 1}={format_quantity(portion.quantity)}" for portion in parcel.portions)
        detail = " · ".join(text for text in (" ".join(lines), parcel.carrier, parcel.tracking) if text)
        self._journal.add(What.HANDED_OVER, at, who=who, reference=reference, detail=detail)

    def of_order(self, order_id: int) -> tuple[Handover, ...]:
        """The handovers of an order, oldest first. Their portions are worth nothing."""
        return self.of_orders([order_id]).get(order_id, ())

    def of_orders(self, order_ids: Sequence[int]) -> dict[int, tuple[Handover, ...]]:
        """The handovers of each order that has any, oldest first."""
        rows = self._db.rows_of(
            # `CROSS JOIN` keeps SQLite from turning the tables round, which would read every handover there is.
            "SELECT h.*, p.position, p.quantity FROM handovers h CROSS JOIN handed_over p ON p.handover_id = h.id"
            " WHERE h.order_id IN ({many}) ORDER BY h.order_id, h.id, p.position",
            order_ids,
        )
        found: dict[int, tuple[int, Handover]] = {}
        for row in rows:
            at = datetime.fromisoformat(row["at"])
            new = Handover(row["id"], at, row["who"], (), row["carrier"], row["tracking"])
            _, before = found.get(row["id"], (row["order_id"], new))
            # Nothing was owed for them; the amount of each is nought by definition.
            portion = Portion(row["position"], Decimal(row["quantity"]), 0)
            found[row["id"]] = row["order_id"], replace(before, portions=(*before.portions, portion))
        return grouped(found.values())
