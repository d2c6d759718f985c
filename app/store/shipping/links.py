"""Links to tracking pages that the customer's app shows, and what the app shows.

They are operations of the kind `track`; writing and settling them is `Operations`'.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.desk.customer_sees import CustomerSees, read_shown, write_shown
from app.domain.operation import Operation, Stage
from app.store.operations import Intent, Operations, operation_of
from app.store.sqlite.database import Database, StoredRow, grouped, to_text

_LINKS = (
    "SELECT o.*, l.shipment, l.url, s.carrier, s.tracking FROM operations o JOIN links l ON l.operation_id = o.id"
    " LEFT JOIN shipments s ON s.operation_id = o.id"
)


@dataclass(frozen=True)
class TrackingLink:
    """A link as a decision, with its address, and how the parcel travels.

    `shipment` is the number of the capture that it goes with; None where it stands alone.
    """

    operation: Operation
    url: str
    shipment: int | None = None
    carrier: str = ""
    tracking: str = ""


class Links:
    """The links of one data folder."""

    def __init__(self, database: Database, operations: Operations) -> None:
        self._db = database
        self._operations = operations

    def add(self, intent: Intent, url: str, shipment: int | None, now: datetime) -> Operation:
        """Write a link down; call inside a write.

        It goes out once its `shipment` has happened.
        """
        operation = self._operations.add(intent, now)
        self._db.insert("links", {"operation_id": operation.id, "shipment": shipment, "url": url})
        return operation

    def get(self, number: int) -> TrackingLink | None:
        """The link that is the decision with this number."""
        row = self._db.row(f"{_LINKS} WHERE o.id = ?", [number])
        return _link(row) if row else None

    def due(self) -> tuple[Operation, ...]:
        """Links still to be shown that wait for no shipment, oldest first."""
        rows = self._db.rows(
            "SELECT o.* FROM operations o INDEXED BY pending_links JOIN links l ON l.operation_id = o.id"
            " LEFT JOIN operations s ON s.id = l.shipment"
            " WHERE o.stage IN ('open', 'unknown') AND o.kind = 'track'"
            " AND (s.id IS NULL OR s.stage NOT IN ('open', 'unknown')) ORDER BY o.id"
        )
        return tuple(operation_of(row) for row in rows)

    def of_order(self, order_id: int) -> tuple[TrackingLink, ...]:
        """The links of an order, oldest first."""
        return self.of_orders([order_id]).get(order_id, ())

    def of_orders(self, order_ids: Sequence[int]) -> dict[int, tuple[TrackingLink, ...]]:
        """The links of each order that has any, oldest first."""
        query = f"{_LINKS} WHERE o.order_id IN ({{many}}) AND o.kind = 'track' ORDER BY o.order_id, o.id"
        return grouped((row["order_id"], _link(row)) for row in self._db.rows_of(query, order_ids))

    def overtaken(self, link: TrackingLink) -> bool:
        """Whether the app shows a newer link of the same payment already."""
        row = self._db.row(
            "SELECT 1 AS newer FROM operations WHERE order_id = ? AND reference = ? AND kind = 'track' AND id > ?"
            " AND stage = 'done' LIMIT 1",
            [link.operation.order_id, link.operation.reference, link.operation.id],
        )
        return row is not None

    def stage_of_shipment(self, link: TrackingLink) -> Stage | None:
        """How far the capture of `link` has come; None where there is none."""
        shipment = self._operations.get(link.shipment) if link.shipment is not None else None
        return shipment.stage if shipment else None

    def rests(self) -> tuple[Operation, ...]:
        """Captures after which the rest is to be released, and nothing was decided since."""
        rows = self._db.rows(
            "SELECT o.* FROM shipments s INDEXED BY rests_to_release CROSS JOIN operations o ON o.id = s.operation_id"
            " WHERE s.release_rest = 1 AND o.stage = 'done' AND NOT EXISTS (SELECT 1 FROM operations n"
            " WHERE n.order_id = o.order_id AND n.id > o.id AND n.kind <> 'track') ORDER BY o.id"
        )
        return tuple(operation_of(row) for row in rows)

    def keep_shown(self, reference: str, seen: CustomerSees) -> None:
        """Keep what the customer's app shows of a payment; call inside a write."""
        self._db.execute(
            "INSERT INTO shown (reference, at, value) VALUES (?, ?, ?)"
            " ON CONFLICT (reference) DO UPDATE SET at = excluded.at, value = excluded.value",
            [reference, to_text(seen.at), write_shown(seen)],
        )

    def shown_of(self, references: Sequence[str]) -> dict[str, CustomerSees]:
        """What the app showed of each payment, when it was read last."""
        rows = self._db.rows_of("SELECT reference, at, value FROM shown WHERE reference IN ({many})", references)
        return {row["reference"]: read_shown(row["value"], datetime.fromisoformat(row["at"])) for row in rows}


def _link(row: StoredRow) -> TrackingLink:
    return TrackingLink(operation_of(row), row["url"], row["shipment"], row["carrier"] or "", row["tracking"] or "")
