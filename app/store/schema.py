"""Whether the schema of a file is exactly ours: a copy is data from anywhere, and what stands in its schema would be run."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from hashlib import sha256

from app.store.migrations import known_schemas, take_steps

SHAPES = {
    "m0001_first_light": "3756af8237b5f22a12fa29581065d4b4",
    "m0002_nothing_lost": "f54c83ff4978476dbedc3d39f4319f8b",
    "m0003_the_counter": "a7070a18a65726b2f22d8e34b28a0e0f",
    "m0004_looked_up": "fc8dffe0c7ed51f05b7adee0d14ec446",
    "m0005_less_to_keep": "ffcca90cf46a3d4712e0e1f07952ec98",
    "m0006_goods_that_cost_nothing": "d28d3645435d0b681d7d9597f7e27949",
}
"""The schema after each step, as `shape_of` tells it: with these a file is checked without building one to compare it with."""
_STEPS_TABLE = "_sqlite_migrations"
_PLAIN_STEPS = re.compile(
    r"(?:\s|[(),\"\[\]]|\b(?:create|unique|table|index|on|if|not|exists|id|integer|primary|key|migration_set|text|name|applied_at"
    r"|null|_sqlite_migrations|idx__sqlite_migrations_migration_set_name)\b)*",
    re.IGNORECASE,
)
"""What the library that takes the steps may have written to keep them; its versions differ in form."""
_OF_FTS = re.compile(r"product_words_(?:config|content|data|docsize|idx)")
"""Tables that SQLite itself makes for the index of words; their text is its own."""
_OF_SQLITE = re.compile(r"table sqlite_(?:sequence|stat[134]) CREATE TABLE|index sqlite_autoindex_\w+")
_Part = tuple[str, str, str, str]


def foreign_part(connection: sqlite3.Connection, steps: list[str]) -> str:
    """What stands in the schema of a file that has taken `steps` and is not ours, or is missing; nothing when it is ours."""
    parts, odd = _parts(connection)
    if odd:
        return odd
    if not steps:
        return next((f"{kind} {name}" for kind, name, _, _ in sorted(parts)), "")
    if steps != known_schemas()[: len(steps)]:
        return f"table {_STEPS_TABLE}"
    if _shape(parts) == SHAPES.get(steps[-1]):
        return ""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as ours:
        take_steps(ours, len(steps))
        expected, _ = _parts(ours)
    return next((f"{kind} {name}" for kind, name, _, _ in sorted(parts ^ expected)), "")


def shape_of(connection: sqlite3.Connection) -> str:
    """The whole schema in one short text: two files have the same only if every part of it is the same."""
    return _shape(_parts(connection)[0])


def _shape(parts: set[_Part]) -> str:
    return sha256(repr(sorted(parts)).encode()).hexdigest()[:32]


def _parts(connection: sqlite3.Connection) -> tuple[set[_Part], str]:
    """Every part of the schema but what SQLite and the library of the steps keep for themselves; and an odd one of theirs."""
    found: set[_Part] = set()
    for row in connection.execute("SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_master"):
        kind, name, table, sql = (str(cell) for cell in row)
        if _STEPS_TABLE in (name, table) and kind in ("table", "index"):
            if not _PLAIN_STEPS.fullmatch(sql):
                return found, f"{kind} {name}"
        elif kind == "table" and _OF_FTS.fullmatch(name) and sql.startswith("CREATE TABLE"):
            found.add((kind, name, table, ""))
        elif not _OF_SQLITE.fullmatch(f"{kind} {name} {sql[:12]}".rstrip()):
            found.add((kind, name, table, sql))
    return found, ""
