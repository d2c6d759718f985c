"""The check of the action log: against itself, all records, and counted sums.

Everything is read once and in little memory, so that a log of any length can be checked while the program runs.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import zip_longest
from pathlib import Path
from typing import Any

from app.domain.day.written import read_closed, seal_of
from app.domain.records.journal import Finding, LogEntry, What, check, read_left_out
from app.store.packed import unpack
from app.store.sqlite.backup import Stopped
from app.store.sqlite.database import to_text as moment_text
from app.store.sqlite.health import blocked, connect_reading, tables_of
from app.store.sqlite.seals import SEALED, add_up, sealed_columns, to_text

Progress = Callable[[int, int], object]
"""Told how many of how many rows have been looked at."""
_RUN = 5_000


def check_log(
    file: Path, progress: Progress = lambda done, total: None, halt: threading.Event | None = None
) -> Finding:
    """Check the log in the data file as it is at this moment.

    Beside other programs that write to it. May take long. Raises `Stopped` once `halt` is set, and `Blocked` where the file
    cannot be read.
    """
    try:
        with closing(connect_reading(file)) as connection:
            # One transaction: everything is compared as of one moment, while others go on writing.
            connection.execute("BEGIN")
            return LogCheck(connection, progress, halt).run()
    except sqlite3.Error as failure:
        raise blocked(failure) from failure


_ENTRY = (
    "number",
    "at",
    "who",
    "what",
    "reference",
    "operation",
    "kind",
    "amount",
    "currency",
    "outcome",
    "detail",
    "hash",
)
_REDACTED = """
    AND o.body_hash = (SELECT ifnull(group_concat(j.detail), '') FROM journal j
        WHERE j.operation = o.id AND j.what = 'redacted')
"""
"""What was sent is there, or its hash is what the log says, once."""
_WITHOUT_DECISION = """
SELECT j.reference FROM journal j LEFT JOIN operations o ON o.id = j.operation
WHERE j.number BETWEEN :start AND :end AND (
    j.operation <> 0 AND (o.id IS NULL
        OR (j.reference, j.kind, j.amount, j.currency) <> (o.reference, o.kind, o.amount, o.currency)
        OR (j.what NOT IN ('kept', 'redacted') AND j.who <> o.who))
    OR j.operation = 0 AND j.what IN ('decided', 'settled', 'unknown', 'kept', 'redacted'))
LIMIT 1
"""
_PAYMENTS = """
SELECT p.reference, p.sent_at,
    EXISTS (SELECT 1 FROM operations o WHERE o.order_id = p.order_id AND o.reference = p.reference AND o.kind = 'create'),
    {answers},
    (SELECT s.seen FROM snapshots s WHERE s.reference = p.reference AND s.anomaly = '' ORDER BY s.id DESC LIMIT 1),
    p.currency, p.amount, p.state, p.authorized, p.captured, p.refunded, p.cancelled
FROM payments p
"""
_TOLD = "SELECT 1 FROM journal j WHERE j.operation = o.id AND j.what"
_UNTOLD = f"""
SELECT o.reference FROM operations o WHERE o.id BETWEEN :start AND :end AND NOT (
    (SELECT count(*) FROM journal j WHERE j.operation = o.id AND j.what = 'decided') = 1
    AND EXISTS ({_TOLD} = 'decided' AND j.outcome = 'open' AND j.at = o.recorded_at
        AND (j.detail = o.reason OR (j.detail = '' AND o.recorded_at < :legacy)))
    AND CASE o.stage
        WHEN 'open' THEN NOT EXISTS ({_TOLD} IN ('settled', 'unknown'))
        WHEN 'unknown' THEN EXISTS ({_TOLD} = 'unknown') AND NOT EXISTS ({_TOLD} = 'settled')
        ELSE (SELECT count(*) FROM journal j WHERE j.operation = o.id AND j.what = 'settled') = 1
            AND EXISTS ({_TOLD} = 'settled' AND j.outcome = o.stage AND j.at = ifnull(o.settled_at, o.recorded_at)
                AND (o.recorded_at < :legacy
                    OR j.detail = o.error || iif(o.error = '' OR o.detail = '', '', ' · ') || o.detail))
        END {{redacted}})
LIMIT 1
"""  # noqa: S608 - texts of ours


class LogCheck:
    """One check over a connection of its own."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        progress: Progress = lambda done, total: None,
        halt: threading.Event | None = None,
    ) -> None:
        self._connection = connection
        # Bytes that are no text shall be found as changed, and not stop the check.
        connection.text_factory = _readable
        self._progress = progress
        self._halt = halt
        self._tables = frozenset(tables_of(connection))
        self._done = self._reported = 0
        self._found: set[str] = set()
        # The log is walked twice: for its own chain, and for what it says of decisions.
        looked = ["journal", "journal", "operations", "payments"]
        if "seals" in self._tables:
            looked += SEALED
        self._total = sum(self._count(table) for table in looked)

    def run(self) -> Finding:
        """Everything in turn, up to the first thing that is not right."""
        finding = check(self._entries(), self._last_number(), self._left_out())
        # The first thing that is wrong ends the check.
        parts = (self._decisions, self._told_of, self._days, self._payments, self._seals)
        for part in parts if finding else ():
            if place := part():
                return Finding(finding.entries, finding.entries, *place)
        return finding

    # the log itself

    def _entries(self) -> Iterator[LogEntry]:
        for row in self._rows(f"SELECT {', '.join(_ENTRY)} FROM journal ORDER BY number"):  # noqa: S608 - names of ours
            entry = LogEntry(*row)
            if entry.what == What.FOUND:
                self._found.add(entry.reference)
            yield entry

    def _left_out(self) -> dict[int, str]:
        query = "SELECT detail FROM journal WHERE what = 'left out' ORDER BY number"
        return read_left_out(str(row[0]) for row in self._connection.execute(query))

    def _last_number(self) -> int:
        # SQLite keeps the highest number ever given, so entries cut off at the end show.
        row = self._connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'journal'").fetchone()
        return int(row[0] or 0) if row else 0

    # the log and the decisions, both ways

    def _decisions(self) -> tuple[str, str] | None:
        """A decision of which the log says nothing, or something else."""
        # A file of an earlier schema has no redactions to look for.
        redacted = _REDACTED if "body_hash" in sealed_columns(self._connection, "operations") else ""
        query = _UNTOLD.format(redacted=redacted)
        return self._walk("operations", "id", query, "decision", {"legacy": self._legacy()})

    def _told_of(self) -> tuple[str, str] | None:
        """An entry about a decision that is not there, or is another."""
        return self._walk("journal", "number", _WITHOUT_DECISION, "decision", {})

    def _walk(self, table: str, key: str, query: str, why: str, values: dict[str, Any]) -> tuple[str, str] | None:
        last = self._connection.execute(f"SELECT max({key}) FROM {table}").fetchone()[0] or 0  # noqa: S608
        # In runs, so that progress can be told and a stop is heard.
        for start in range(1, last + 1, _RUN):
            run = {**values, "start": start, "end": start + _RUN - 1}
            if (row := self._connection.execute(query, run).fetchone()) is not None:
                return why, str(row[0])
            self._tick(min(_RUN, last + 1 - start))
        return None

    def _legacy(self) -> str:
        """The moment from which on the log tells everything: what was decided before was told afterwards, and in less detail."""
        query = "SELECT max(applied_at) FROM _sqlite_migrations WHERE name = 'm0002_nothing_lost'"
        return str(self._connection.execute(query).fetchone()[0] or "").replace(" ", "T")

    def _days(self) -> tuple[str, str] | None:
        """A closed day that is not as the log says, or is gone."""
        if "closings" not in self._tables:
            return None
        query = "SELECT detail FROM journal WHERE what = 'day closed' ORDER BY number"
        logged = [str(row[0]) for row in self._connection.execute(query)]
        rows = self._connection.execute(
            "SELECT unit, till, number, day, ends, closed FROM closings ORDER BY id"
        ).fetchall()
        for row, detail in zip_longest(rows, logged):
            # In the order of the log: one that is gone, was added or was moved shows as the one in its place.
            if row is None or detail != f"{row[0]}.{row[1]}.{row[2]} {seal_of(row[5])}" or not _says(row):
                return "day", str(row[3] if row else detail)
        return None

    # payments and what the service said of them

    def _payments(self) -> tuple[str, str] | None:
        """A payment that differs from its last answer, or was neither asked for nor found."""
        legacy = self._legacy()
        kept = "(SELECT a.seen FROM answers a WHERE a.reference = p.reference AND a.anomaly = '' ORDER BY a.number DESC LIMIT 1)"
        query = _PAYMENTS.format(answers=kept if "answers" in self._tables else "NULL")
        for reference, sent_at, asked, new, old, *stands in self._rows(query):
            # Every payment was asked for by us or found after a restore; any other was put in by hand.
            if not asked and reference not in self._found:
                return "payment", str(reference)
            # Nought in all four sums: nothing was ever answered about it, which is right for a new one.
            seen, untouched = new or old, stands[3:] == [0, 0, 0, 0]
            if _as_payment(seen) != [reference, *stands] if seen else not (untouched or sent_at < legacy):
                return "payment", str(reference)
        return None

    # what was counted beside the tables

    def _seals(self) -> tuple[str, str] | None:
        """A table that holds other rows than were written."""
        if "seals" not in self._tables:
            return None
        known = {table: sealed_columns(self._connection, table) for table in SEALED}
        # The seal counted bytes; decoding and encoding again could change what is no text.
        self._connection.text_factory = bytes
        for table, columns in known.items():
            count = total = 0
            for row in self._rows(f"SELECT {', '.join(columns)} FROM {table}"):  # noqa: S608 - names of ours
                count, total = count + 1, add_up(total, table, row)
            kept = self._connection.execute("SELECT entries, total FROM seals WHERE name = ?", [table]).fetchone()
            if kept != (count, to_text(total).encode()):
                return "seal", table
        return None

    # reading

    def _rows(self, query: str) -> Iterator[tuple[Any, ...]]:
        cursor = self._connection.execute(query)
        while some := cursor.fetchmany(_RUN):
            yield from some
            self._tick(len(some))

    def _tick(self, rows: int) -> None:
        if self._halt is not None and self._halt.is_set():
            raise Stopped
        self._done += rows
        if self._done - self._reported >= _RUN or self._done == self._total:
            self._reported = self._done
            self._progress(self._done, self._total)

    def _count(self, table: str) -> int:
        return int(self._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - names of ours


def _readable(text: bytes) -> str:
    # Replaced letters make the hash differ, and that is what has to be found.
    return text.decode("utf-8", "replace")


def _says(row: tuple[Any, ...]) -> bool:
    """Whether the columns of a closed day say what its text does."""
    closed = read_closed(row[5])
    said = (closed.unit, closed.till, closed.number, closed.day.isoformat(), moment_text(closed.ends))
    return said == row[:5]


def _as_payment(kept: bytes | str) -> list[object] | None:
    """What an answer says of a payment, in the order of `_PAYMENTS`; None when it cannot be read."""
    try:
        seen = json.loads(unpack(kept) if isinstance(kept, bytes) else kept)
        totals = seen["aggregate"]
        total = [totals[name] for name in ("authorized", "captured", "refunded", "cancelled")]
        return [seen["reference"], seen["amount"]["currency"], seen["amount"]["minor"], seen["state"], *total]
    except (ValueError, KeyError, TypeError):
        return None
