"""Writing a decision down before it is sent, against the same row through raw sqlite3 with the same safety."""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Generator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from app.domain.money import Currency
from app.domain.operation import Kind, Stage, after_try
from app.domain.order import Order, OrderLine
from app.domain.payment import Payment, State
from app.store import Intent, open_store
from tests.benchmarks.limit import Figure

ROWS = 300
GOAL = 2.0
BODY = b"x" * 600


def main() -> Figure:
    """Both in turn, row by row, so that what else the disk does meets both alike."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        writing, floor = _ours(folder), _raw(folder)
        took = [(next(writing), next(floor)) for _ in range(ROWS)]
        writing.close()
        floor.close()
    ours, raw = (statistics.median(column) for column in zip(*took, strict=True))
    # Of each pair, and the median of those: a disk that is slow for a while is slow for both.
    ratio = statistics.median(mine / theirs for mine, theirs in took)
    told = f"{ours * 1000:.2f} ms, raw sqlite3 {raw * 1000:.2f} ms: {ratio:.2f} times"
    return Figure("commit", ratio, GOAL, told)


def _ours(folder: Path) -> Generator[float, None, None]:
    """How long each decision took, with its log entry and its first try."""
    store = open_store(folder / "ours.db")
    now = datetime.now(UTC)
    order = Order((OrderLine("Hoodie", "h1", Decimal(1), 49900, 2500),), Currency.NOK)
    with store.write():
        saved = store.orders.add("BENCHMARK", order, now)
        store.payments.add(Payment("BENCHMARK", saved.id, order.total, State.AUTHORIZED, now), 1)
    for number in range(ROWS):
        began = time.perf_counter()
        with store.write():
            intent = Intent(saved.id, "BENCHMARK", Kind.CAPTURE, f"key-{number}", BODY, order.total)
            operation = store.operations.add(intent, now)
        yield time.perf_counter() - began
        with store.write():
            store.operations.save(after_try(operation, Stage.DONE, now), now)
    store.close()


def _raw(folder: Path) -> Generator[float, None, None]:
    connection = sqlite3.connect(folder / "raw.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE operations (id INTEGER PRIMARY KEY, key TEXT UNIQUE, body BLOB, at TEXT) STRICT")
    for number in range(ROWS):
        began = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO operations (key, body, at) VALUES (?, ?, ?)",
            (f"key-{number}", BODY, datetime.now(UTC).isoformat()),
        )
        connection.execute("COMMIT")
        yield time.perf_counter() - began
    connection.close()


if __name__ == "__main__":
    main().show()
