"""Seals: the count and sum of each table of money, kept outside it.

In step with every write. The sum does not depend on the order of the rows. A row that was changed, removed or added past
the program shows in it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

SEALED: Mapping[str, tuple[str, ...]] = {
    "journal": ("number", "hash"),
    "operations": (
        *("id", "order_id", "reference", "kind", "key", "body", "currency", "amount", "stage", "reason", "who"),
        *(
            "total_before",
            "tries",
            "error",
            "detail",
            "trace_id",
            "recorded_at",
            "retry_at",
            "unknown_since",
            "settled_at",
            "unit",
            "body_hash",
        ),
    ),
    "payments": (
        *(
            "reference",
            "order_id",
            "attempt",
            "currency",
            "amount",
            "state",
            "flow",
            "authorized",
            "captured",
            "refunded",
        ),
        *("cancelled", "redirect_url", "psp_reference", "capture_until", "sent_at", "looked_at", "expires_at", "unit"),
    ),
    "answers": ("reference", "number", "at", "seen", "anomaly"),
    "snapshots": ("id", "reference", "at", "seen", "anomaly"),
}
"""The tables, and their columns that count. Another column needs a step that seals the whole table anew."""
_ROUND = 1 << 256
StoredCell = str | bytes | int | None


def digest(table: str, row: Iterable[StoredCell]) -> int:
    """What one row adds to the sum of its table.

    Text may come as its bytes.
    """
    from hashlib import sha256  # the first paint waits for no library of ciphers

    # The table's name goes in, so that a row moved to another table counts as another.
    parts = [table.encode()]
    for cell in row:
        # The kind of the value, too: 1 and "1" must not be the same.
        part = b"-" if cell is None else b"i%d" % cell if isinstance(cell, int) else b"t"
        if isinstance(cell, str | bytes):
            part += cell.encode() if isinstance(cell, str) else cell
        # The length before the part keeps two neighbours from being cut differently with the same sum.
        parts += (len(part).to_bytes(8, "big"), part)
    return int.from_bytes(sha256(b"".join(parts)).digest(), "big")


class Seals:
    """What the writes of one transaction add to the seals.

    Nothing is kept before its end.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._added: dict[str, tuple[int, int]] = {}

    def forget(self) -> None:
        """Begin anew: a transaction begins."""
        self._added.clear()

    def note(self, table: str, row: Iterable[StoredCell], *, removed: bool = False) -> None:
        """Count a row in, or out."""
        count, total = self._added.get(table, (0, 0))
        sign = -1 if removed else 1
        # A sum can be taken back row by row, so a change costs two digests and no look at the table.
        self._added[table] = (count + sign, total + sign * digest(table, row))

    def keep(self) -> None:
        """Write what came together; call at the end of the transaction, inside it."""
        for table, (count, total) in self._added.items():
            before, kept = self._connection.execute(
                "SELECT entries, total FROM seals WHERE name = ?", [table]
            ).fetchone()
            # Modulo 2^256, so that the sum stays one digest long.
            values = [before + count, to_text((int(kept, 16) + total) % _ROUND), table]
            self._connection.execute("UPDATE seals SET entries = ?, total = ? WHERE name = ?", values)
        self._added.clear()


def to_text(total: int) -> str:
    """A sum as it is stored."""
    return f"{total:064x}"


def add_up(total: int, table: str, row: Iterable[StoredCell]) -> int:
    """The sum with one row more."""
    return (total + digest(table, row)) % _ROUND


def seal_all(connection: sqlite3.Connection) -> None:
    """Seal every table with the columns that it has.

    It needs little memory, however much there is.
    """
    for table in SEALED:
        count, total = _sum(connection, table, sealed_columns(connection, table))
        values = [table, count, to_text(total)]
        connection.execute("INSERT OR REPLACE INTO seals (name, entries, total) VALUES (?, ?, ?)", values)


def seal_with(connection: sqlite3.Connection, column: str, tables: Iterable[str]) -> None:
    """Let `column`, which is new, count from now on in the seals of `tables`.

    What did not agree with its seal before does not afterwards either: the difference is carried over.
    """
    for table in tables:
        columns = sealed_columns(connection, table)
        # With the new column and without it, over the same rows: only the difference goes into the kept sum.
        before = tuple(name for name in columns if name != column)
        was, now = _sum(connection, table, before)[1], _sum(connection, table, columns)[1]
        kept = connection.execute("SELECT total FROM seals WHERE name = ?", [table]).fetchone()[0]
        total = to_text((int(kept, 16) + now - was) % _ROUND)
        connection.execute("UPDATE seals SET total = ? WHERE name = ?", [total, table])


def _sum(connection: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> tuple[int, int]:
    count = total = 0
    for row in connection.execute(f"SELECT {', '.join(columns)} FROM {table}"):  # noqa: S608 - names of ours
        count, total = count + 1, add_up(total, table, row)
    return count, total


def sealed_columns(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    """The columns of `table` that are counted and that the file has.

    An earlier one has fewer.
    """
    there = {str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})")}
    return tuple(name for name in SEALED[table] if name in there)
