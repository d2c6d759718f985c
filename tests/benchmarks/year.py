"""A shop's year in the sandbox: 100,000 payments with their money log, and all entries that come of them.

The floor is as many rows of JSON put into a bare table, in the same process.
"""

from __future__ import annotations

import json
import sqlite3
import time
from datetime import date

from tests.benchmarks.limit import Figure

PAYMENTS = 100_000
ROWS_A_PAYMENT = 5
LIMIT = 6
"""Times the bare rows; the goal is a minute."""


def main() -> Figure:
    from app.sandbox.report.books import Books
    from app.sandbox.report.year import sell_a_year
    from app.sandbox.shelf import Shelf
    from app.sandbox.world import World

    floor = _bare()
    world = World(Shelf())
    began = time.process_time()
    sell_a_year(world, 7, PAYMENTS, date(2025, 1, 1))
    sold = time.process_time() - began
    Books(world).settle()
    took = time.process_time() - began
    world.shelf.close()
    told = f"{took:.1f} s of processor for a year of {PAYMENTS:,} payments, {sold:.1f} of them to sell; bare rows {floor:.1f} s"
    return Figure("year", took, LIMIT, told, floor, "60 s")


def _bare() -> float:
    """So many rows of JSON in a bare table, in seconds of processor."""
    began = time.process_time()
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE TABLE row (number INTEGER PRIMARY KEY, name TEXT, body TEXT)")
        for number in range(PAYMENTS * ROWS_A_PAYMENT):
            body = json.dumps(
                {"reference": f"year-{number:06}", "value": number * 7919, "currency": "NOK", "key": None}
            )
            db.execute("INSERT INTO row (name, body) VALUES (?, ?)", (f"year-{number:06}", body))
    db.close()
    return time.process_time() - began


if __name__ == "__main__":
    main().show()
