"""What is done anew for each client, each request and each data file, done once: the tests open the program a thousand times."""

import sqlite3
import sys
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec

import httpx
from httpx._transports import default

from app.store.sqlite import database, health
from app.store.sqlite.health import tables_of
from app.store.sqlite.migrations import known_schemas
from app.system import pins


def quicken() -> None:
    """Read the machine's list of authorities once, and look only once for a library that is not there."""
    default.create_ssl_context = cache(httpx.create_ssl_context)  # type: ignore[attr-defined]
    if find_spec("sniffio") is None:  # httpcore looks for it several times in each request, in all folders
        sys.modules["sniffio"] = None  # type: ignore[assignment]


def quicken_pins() -> None:
    """Let a PIN be tried as fast as it can be: what it costs on purpose is no matter of tests."""
    pins.PASSES, pins.MEMORY_KIB = 1, 8


def quicken_opening() -> None:
    """Compare a schema with ours once, and from then on each file that has the very same."""
    compare = health.foreign_part
    compared: dict[tuple[object, ...], str] = {}

    def foreign_part(connection: sqlite3.Connection, steps: list[str]) -> str:
        schema = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
        key = (*schema, *steps, "and the steps that are known", *known_schemas())
        if key not in compared:
            compared[key] = compare(connection, steps)
        return compared[key]

    health.foreign_part = foreign_part


def quicken_new_files() -> None:
    """Give a new data file the schema that was built once in memory; one that has a schema already takes its own steps."""
    build = database.take_steps

    @cache
    def built_by(steps: tuple[str, ...]) -> sqlite3.Connection:
        built = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        build(built)
        return built

    def take_steps(
        connection: sqlite3.Connection, count: int | None = None, began: Callable[[], None] = lambda: None
    ) -> None:
        if tables_of(connection) or count is not None:
            build(connection, count, began)
        else:
            built_by(tuple(known_schemas())).backup(connection)

    database.take_steps = take_steps
