"""Orders not in the index yet, held against a query one by one."""

from __future__ import annotations

from contextlib import closing

from app.domain.desk.query import Query
from app.store.search.conditions import Conditions, Surroundings
from app.store.search.lookups import Lookups
from app.store.sqlite.database import Database, beside

AT_A_LOOK = 200
"""So many orders are read at a time: some twenty milliseconds."""


class UnreadOrders:
    """The orders of an earlier version that the index does not have yet."""

    def __init__(self, database: Database, lookups: Lookups) -> None:
        self._db = database
        self._lookups = lookups

    def look(
        self, query: Query, limit: int, before: int, around: Surroundings, at_most: int = AT_A_LOOK
    ) -> tuple[list[int], int | None]:
        """The orders that meet `query` among the next ones below `before`.

        And where to go on; None at the end.
        """
        rows = self._db.rows("SELECT id FROM orders WHERE id < ? ORDER BY id DESC LIMIT ?", [before, at_most])
        order_ids = [row["id"] for row in rows]
        found = self._meeting(query, order_ids, around) if order_ids else []
        if len(found) > limit:
            return found[:limit], found[limit - 1]
        return found, order_ids[-1] if len(order_ids) == at_most else None

    def _meeting(self, query: Query, order_ids: list[int], around: Surroundings) -> list[int]:
        conditions, rows = Conditions(around), self._lookups.read(order_ids)
        where = conditions.of(query)
        # The condition asks a table of ends; an empty one has no columns to be asked.
        ends = [{"back": back, "order_id": order_id} for back, order_id in self._lookups.read_ends(order_ids)]
        # In a file of their own in memory, so that the one condition of the search serves here, too.
        with closing(beside({"lookups": rows, "psp_ends": ends or [{"back": "", "order_id": 0}]})) as database:
            sql = f"SELECT l.order_id FROM lookups l WHERE {where} ORDER BY l.order_id DESC"  # noqa: S608
            return [row["order_id"] for row in database.rows(sql, conditions.values)]
