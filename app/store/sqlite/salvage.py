"""Read payment references out of a database that may be damaged.

Without writing to it.
"""

from __future__ import annotations

import mmap
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from app.domain.reference import LONGEST
from app.store.sqlite.health import connect_reading, tables_of

_BYTES = re.compile(rb"([A-Z0-9]{1,16})-(\d{6})-(\d{4,10})(?:-(\d{1,4}))?")
_USABLE = re.compile(r"[a-zA-Z0-9-]{8,64}")
_QUERIES = (
    ("payments", "SELECT reference FROM payments"),
    ("payments", "SELECT reference FROM payments NOT INDEXED"),
    ("payments", "SELECT reference FROM payments NOT INDEXED ORDER BY rowid DESC"),
    ("operations", "SELECT reference FROM operations"),
    ("snapshots", "SELECT reference FROM snapshots"),
    ("events", "SELECT reference FROM events"),
    ("answers", "SELECT reference FROM answers"),
    ("event_logs", "SELECT reference FROM event_logs"),
)
"""Forwards, backwards and round about: each comes as far as the damage lets it."""


def references_in(file: Path, prefixes: Iterable[str]) -> set[str]:
    """Every reference of a payment that can be read from `file`.

    By query, as far as it goes; and where a query fails also by the look of the bytes, for references of ours. There a name
    may touch what stands beside it, so that some are read in several ways: whoever asks the service learns which is real.
    """
    found: set[str] = set()
    whole = True
    try:
        with closing(connect_reading(file, forgiving=True)) as connection:
            there = tables_of(connection)
            for table, query in _QUERIES:
                if table not in there:  # a file of an earlier schema
                    continue
                try:
                    for (reference,) in connection.execute(query):
                        # Bytes in a damaged row may read as anything; only what could be a reference is kept.
                        if isinstance(reference, str) and _USABLE.fullmatch(reference):
                            found.add(reference)
                except (sqlite3.Error, UnicodeDecodeError):
                    whole = False
            # Every query went through, yet a page that none of them needed may be damaged.
            if whole and connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                whole = False
    except sqlite3.Error:
        whole = False
    if not whole:
        known = frozenset(prefixes)
        # The log beside the file holds the newest payments.
        for raw in (file, file.with_name(f"{file.name}-wal")):
            with suppress(OSError, ValueError):  # not there, or empty
                found.update(_references_by_look(raw, known))
    return found


def _references_by_look(file: Path, prefixes: frozenset[str]) -> Iterator[str]:
    # Mapped and not read: the file may be larger than the memory.
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as content:
        for match in _BYTES.finditer(content):
            yield from readings(*(part.decode() if part else "" for part in match.groups()), prefixes=prefixes)


def readings(prefix: str, day: str, number: str, attempt: str, *, prefixes: frozenset[str]) -> Iterator[str]:
    """The references that a row of bytes can mean.

    Its beginning and end may belong to what stands beside it.
    """
    # What stands before it may stick to it in the bytes, so only its end counts.
    starts = {start for start in prefixes if prefix.endswith(start)} or ({prefix} if prefix[0].isalpha() else set())
    for start in starts:
        # A digit after the number may belong to the next thing on the page.
        for end in {number[:4], number}:
            base = f"{start}-{day}-{end}"
            if len(base) <= LONGEST:
                yield base
            # Attempts begin with 2: the first one has no number.
            for again in {attempt[:1], attempt} - {"", "0", "1"}:
                yield f"{start}-{day}-{number}-{again}"
