"""Orders that are not in the index yet: read one by one, and held against a query beside the file."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from app.domain.desk.query import Query
from app.store.search.conditions import Conditions, Reading
from app.store.search.lookups import Lookups
from app.store.sqlite.database import Database

AT_A_LOOK = 200
"""So many orders are read at a time: some twenty milliseconds."""


class UnreadOrders:
    """The orders of a file of an earlier version, as long as the index does not have them."""

    def __init__(self, database: Database, lookups: Lookups) -> None:
        self._db = database
        self._lookups = lookups

    def look(
        self, query: Query, limit: int, before: int, reading: Reading, at_most: int = AT_A_LOOK
    ) -> tuple[list[int], int | None]:
        """The orders that meet `query` among the next ones below `before`, and where to go on; None at the end."""
        rows = self._db.rows("SELECT id FROM orders WHERE id < ? ORDER BY id DESC LIMIT ?", [before, at_most])
        order_ids = [row["id"] for row in rows]
        found = self._meeting(query, order_ids, reading) if order_ids else []
        if len(found) > limit:
            return found[:limit], found[limit - 1]
        return found, order_ids[-1] if len(order_ids) == at_most else None

    def _meeting(self, query: Query, order_ids: list[int], reading: Reading) -> list[int]:
        conditions, rows = Conditions(reading), self._lookups.read(order_ids)
        where = conditions.of(query)
        with closing(sqlite3.connect(":memory:")) as beside:
            names = ", ".join(rows[0])
            marks = ", ".join("?" * len(rows[0]))
            beside.execute(f"CREATE TABLE lookups ({names})")
            beside.execute("CREATE TABLE psp_ends (back, order_id)")
            beside.executemany(f"INSERT INTO lookups VALUES ({marks})", [tuple(row.values()) for row in rows])  # noqa: S608
            beside.executemany("INSERT INTO psp_ends VALUES (?, ?)", self._lookups.read_ends(order_ids))
            sql = f"SELECT l.order_id FROM lookups l WHERE {where} ORDER BY l.order_id DESC"  # noqa: S608
            return [number for (number,) in beside.execute(sql, conditions.values)]
