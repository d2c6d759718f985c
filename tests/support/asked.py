"""What the database is asked while something runs, how it would find it, and how far it goes for it."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from app.store import Store

OF_NO_ORDER = re.compile(
    r"sqlite_\w+|_sqlite_migrations|settings|memory|lessons|counters|seals|products|codes|pictures|product_words\w*"
    r"|lookups_begun|lookup_words\w*|moves_counted|ledgers|sales_units"
)
"""Tables that do not grow with the orders; every other does, also one that somebody adds. Products have a measurement of
their own; the index of words is walked by its words alone, whatever SQLite calls it."""
WHAT_IS_OPEN = (
    *("one_pending_operation", "payments_unanswered", "payments_reserved", "orders_drafts", "payments_until"),
    *("answers_odd", "snapshots_odd", "pending_links", "rests_to_release"),
)
"""Indexes that hold only what is still to be done: those are walked through whole."""
_STEPS = 20
"""So many steps of SQLite's machine at a time are counted."""
_SCAN = re.compile(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?")
_LITERALS = re.compile(r"x?'(?:[^']|'')*'|\b\d+(?:\.\d+)?\b")
_LISTS = re.compile(r"\?(?:\s*,\s*\?)+")


@dataclass
class Asked:
    """Every statement by its shape: one example of each, how often it was asked, and the most steps that it took."""

    examples: dict[str, str] = field(default_factory=dict)
    steps: dict[str, int] = field(default_factory=dict)
    times: Counter[str] = field(default_factory=Counter)

    @property
    def queries(self) -> int:
        """How many queries there were; the number of the file's version is none."""
        return sum(times for shape, times in self.times.items() if shape.startswith(("SELECT", "WITH")))

    def note(self, sql: str) -> str:
        """Keep a statement; its shape, which is the same whatever it asks for."""
        shape = _LISTS.sub("?…", _LITERALS.sub("?", " ".join(sql.split())))
        self.examples.setdefault(shape, sql)
        self.steps.setdefault(shape, 0)
        self.times[shape] += 1
        return shape


@contextmanager
def asking(store: Store) -> Iterator[Asked]:
    """Record what the store asks its database, and how many steps of SQLite's machine each statement takes."""
    connection: sqlite3.Connection = store._database.connection
    asked = Asked()
    now: list[Any] = ["", 0]

    def begin(sql: str) -> None:
        if not sql.startswith("--"):  # what a trigger does belongs to what set it off
            now[:] = [asked.note(sql), 0]

    def count() -> int:
        shape, steps = now[0], now[1] + _STEPS
        now[1] = steps
        if shape:
            asked.steps[shape] = max(asked.steps[shape], steps)
        return 0

    connection.set_trace_callback(begin)
    connection.set_progress_handler(count, _STEPS)
    try:
        yield asked
    finally:
        connection.set_trace_callback(None)
        connection.set_progress_handler(None, 0)


def counting(store: Store) -> Asked:
    """As `asking`, for as long as the store is open, and without the steps."""
    asked = Asked()
    store._database.connection.set_trace_callback(asked.note)
    return asked


def scans(store: Store, asked: Asked) -> dict[str, list[str]]:
    """The statements that walk through a whole table that grows, with their plans.

    One that asks for the first rows in the order of the table, without any condition, stops there and is none.
    """
    found = {}
    for shape, example in asked.examples.items():
        if not re.match(r"(SELECT|INSERT|UPDATE|DELETE|WITH|REPLACE)\b", example.strip(), re.IGNORECASE):
            continue
        plan = [str(row[3]) for row in store._database.connection.execute(f"EXPLAIN QUERY PLAN {example}")]
        names = _names(example)
        if example.startswith("INSERT"):  # other tables are looked at only where a reference was broken before
            plan = [line for line in plan if line.split()[1] in example]
        steps = [match for line in plan for match in _SCAN.finditer(line) if match[2] not in WHAT_IS_OPEN]
        walked = {names.get(match[1], match[1]) for match in steps}
        stops = "LIMIT" in shape and "WHERE" not in shape and not any("TEMP B-TREE" in line for line in plan)
        if not stops and any(not OF_NO_ORDER.fullmatch(name) for name in walked if name in _tables(store)):
            found[shape] = plan
    return found


def _tables(store: Store) -> set[str]:
    rows = store._database.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {str(name) for (name,) in rows}


def _names(sql: str) -> dict[str, str]:
    """What the short names in a statement stand for."""
    return {match[2]: match[1] for match in re.finditer(r"(?:FROM|JOIN|,)\s+(\w+)\s+(?:AS\s+)?(\w+)", sql)}
