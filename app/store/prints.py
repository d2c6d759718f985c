"""Printed papers, recorded before they print, so that copies are known as such."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.domain.papers.printout import Outcome, Printout
from app.domain.shop.sales_unit import FIRST
from app.store.sqlite.database import Database, StoredRow, grouped, to_text


class Prints:
    """The printouts of one data folder."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(
        self, order_id: int, at: datetime, what: str, totals: str, printer: str, copy: int, who: str, unit: int = FIRST
    ) -> Printout:
        """Write down that a paper of the sales unit `unit` goes out.

        Call inside a write.
        """
        number = self._db.insert(
            "prints",
            {
                "order_id": order_id,
                "at": to_text(at),
                "what": what,
                "totals": totals,
                "printer": printer,
                "copy": copy,
                "who": who,
                "outcome": Outcome.OPEN,
                "detail": "",
                "unit": unit,
            },
        )
        return Printout(number, order_id, at, what, printer, copy, who)

    def settle(self, number: int, outcome: Outcome, detail: str = "") -> None:
        """Write down what became of it; call inside a write."""
        self._db.update("prints", ("id", number), {"outcome": outcome, "detail": detail})

    def of_order(self, order_id: int) -> tuple[Printout, ...]:
        """The printouts of an order, oldest first."""
        return self.of_orders([order_id]).get(order_id, ())

    def of_orders(self, order_ids: Sequence[int]) -> dict[int, tuple[Printout, ...]]:
        """The printouts of each order that has any, oldest first."""
        query = "SELECT * FROM prints WHERE order_id IN ({many}) ORDER BY order_id, id"
        return grouped((row["order_id"], _printout(row)) for row in self._db.rows_of(query, order_ids))

    def newest(self, most: int) -> tuple[tuple[str, Printout], ...]:
        """The `most` newest printouts of all orders, with their orders' references."""
        rows = self._db.rows(
            "SELECT prints.*, orders.reference AS reference FROM prints JOIN orders ON orders.id = prints.order_id"
            " ORDER BY prints.id DESC LIMIT ?",
            [most],
        )
        return tuple((str(row["reference"]), _printout(row)) for row in rows)

    def count(self, order_id: int, what: str, totals: str) -> int:
        """How many papers that say the same may have come out."""
        row = self._db.row(
            # All but the failed ones: what may have come out counts, so a second paper is marked as a copy.
            "SELECT count(*) AS many FROM prints WHERE order_id = ? AND what = ? AND totals = ? AND outcome <> ?",
            [order_id, what, totals, Outcome.FAILED],
        )
        return int(row["many"]) if row else 0


def _printout(row: StoredRow) -> Printout:
    return Printout(
        id=row["id"],
        order_id=row["order_id"],
        at=datetime.fromisoformat(row["at"]),
        what=row["what"],
        printer=row["printer"],
        copy=row["copy"],
        who=row["who"],
        outcome=Outcome(row["outcome"]),
        detail=row["detail"],
    )
