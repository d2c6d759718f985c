"""What is done anew for each client, each request and each data file, done once: the tests open the program a thousand times."""

import sqlite3
import sys
from functools import cache
from importlib.util import find_spec
from weakref import WeakSet

import httpx
from httpx._transports import default
from shiboken6 import isValid

from app.store.sqlite import database
from app.store.sqlite.health import tables_of
from app.store.sqlite.migrations import known_schemas
from ui.input.scanner import Scanner


def quicken() -> None:
    """Read the machine's list of authorities once, and look only once for a library that is not there."""
    default.create_ssl_context = cache(httpx.create_ssl_context)  # type: ignore[attr-defined]
    if find_spec("sniffio") is None:  # httpcore looks for it several times in each request, in all folders
        sys.modules["sniffio"] = None  # type: ignore[assignment]


def quicken_new_files() -> None:
    """Give a new data file the schema that was built once in memory; one that has a schema already takes its own steps."""
    build = database.take_steps

    @cache
    def built_by(steps: tuple[str, ...]) -> sqlite3.Connection:
        built = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        build(built)
        return built

    def take_steps(connection: sqlite3.Connection, count: int | None = None) -> None:
        if tables_of(connection) or count is not None:
            build(connection, count)
        else:
            built_by(tuple(known_schemas())).backup(connection)

    database.take_steps = take_steps


_listen, _end = Scanner.listen, Scanner.end
_waiting: WeakSet[Scanner] = WeakSet()
"""The scanners that were told to listen and hear nothing yet."""


def quicken_scanners() -> None:
    """Let a scanner listen only once keys with moments are on their way: it passes over all others, and each event costs.

    QTest's keys have no moment. `tests.support.scans.Hand` sends those that have one, and calls `hear_moments`.
    """
    Scanner.listen = _listen_later  # type: ignore[method-assign]
    Scanner.end = _end_early  # type: ignore[method-assign]


def _listen_later(scanner: Scanner) -> None:
    _waiting.add(scanner)


def _end_early(scanner: Scanner) -> None:
    _waiting.discard(scanner)
    _end(scanner)


def hear_moments() -> None:
    """Every scanner listens that was told to, and so does each that is told in the rest of the test."""
    for scanner in _waiting:
        if isValid(scanner):
            _listen(scanner)
    _waiting.clear()
    Scanner.listen = _listen  # type: ignore[method-assign]
