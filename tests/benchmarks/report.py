"""The report of a year with 300,000 orders: first figures, and all; in one go, and in turns as the window makes it.

The floor is what none can do without, bare sums in SQL: by hour, and by person and way; then by rate and product.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from app import profiles, runtime
from app.domain.day.business_day import DayRange, DayRule
from app.domain.day.figures import DayFigures
from app.domain.day.summing import Sums, sum_up
from app.store import Extent, Store, open_store
from tests.benchmarks.limit import Figure
from tests.support.inside.data_file import connection_of

ORDERS = 300_000
FIRST_LIMIT, LIMIT = 3, 2.3
"""Times the bare sums, of the first figures and of all; the goal is one second and three."""
TURNS_LIMIT = 3.5
"""The same for all of it in turns: nearly each product of two days stands in a row of its own."""
YEAR = DayRange(date(2026, 1, 1), date(2026, 12, 31))
_BARE = (
    "SELECT at / 3600000000, kind, count(*), sum(minor) FROM moves GROUP BY 1, 2",
    "SELECT who, way, kind, count(*), sum(minor) FROM moves GROUP BY 1, 2, 3",
    "SELECT m.kind, p.rate, p.sku, p.name, count(*), sum(p.gross), sum(p.tax)"
    " FROM moves m JOIN move_parts p USING (operation_id) GROUP BY 1, 2, 3, 4",
)


def main() -> tuple[Figure, ...]:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "kvitt.db")
        _fill(store)
        rule = DayRule("NO")
        extent = Extent(*rule.span(YEAR))
        began = time.process_time()
        first = sum_up(Sums(store.moves.hours(extent), store.moves.doers(extent), (), {}), rule, {})
        shown = time.process_time() - began
        began = time.process_time()
        whole = sum_up(store.moves.sums(extent, datetime.now(UTC)), rule, store.moves.groups())
        took = time.process_time() - began
        floors = []
        for query in _BARE:
            began = time.process_time()
            connection_of(store).execute(query).fetchall()
            floors.append(time.process_time() - began)
        store.close()
        turns, in_turns = _in_turns(Path(folder))
    assert in_turns == whole
    assert first[0].captured == whole[0].captured
    assert whole[0].captured.times + whole[0].refunded.times == ORDERS
    first_floor, floor = sum(floors[:2]), sum(floors)
    words = f"{ORDERS:,} orders in a year, in {{:.2f}} s of processor; bare sums {{:.2f}} s"
    return (
        Figure("first figures", shown, FIRST_LIMIT, words.format(shown, first_floor), first_floor, "1 s"),
        Figure("report", took, LIMIT, words.format(took, floor), floor, "3 s"),
        Figure("year in turns", turns, TURNS_LIMIT, words.format(turns, floor), floor, "3 s"),
    )


def _in_turns(folder: Path) -> tuple[float, tuple[DayFigures, ...]]:
    app = runtime.build(folder, profiles.Profile.PRACTICE, "http://127.0.0.1:9", reading=True)
    began = time.process_time()
    report = asyncio.run(app.reports.gently(YEAR))
    took = time.process_time() - began
    asyncio.run(app.close())
    return took, report.figures


def _fill(store: Store) -> None:
    dice = random.Random(1)
    connection = connection_of(store)
    connection.execute("PRAGMA foreign_keys = OFF")
    with store.write():
        connection.executemany("INSERT INTO moves VALUES (?, ?, 1, 1, 'NOK', ?, 30000, ?, ?, ?)", _moves(dice))
        parts = ((at + 1, rate, f"s{sku}", f"Product {sku}") for at in range(ORDERS) for rate, sku in _lines(dice))
        connection.executemany("INSERT INTO move_parts VALUES (?, ?, ?, ?, 15000, 3000)", parts)


def _moves(dice: random.Random) -> Iterator[tuple[object, ...]]:
    begins = int(datetime(2026, 1, 1, tzinfo=UTC).timestamp())
    for at in range(ORDERS):
        moment = (begins + at * 104 + dice.randrange(60)) * 1_000_000
        kind = "refund" if at % 20 == 0 else "capture"
        who, way = dice.choice(("Kari", "Ola", "Per", "Mona")), dice.choice(("QR", "PUSH_MESSAGE", "WEB_REDIRECT"))
        yield at + 1, moment, kind, 100 if at % 9 == 0 else 0, who, way


def _lines(dice: random.Random) -> tuple[tuple[int, int], ...]:
    return (2500, dice.randrange(2000)), (1500, dice.randrange(2000))


if __name__ == "__main__":
    for figure in main():
        figure.show()
