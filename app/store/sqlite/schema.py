"""Whether a file's schema is exactly ours.

A copy is data from anywhere, and what stands in its schema would be run.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from app.store.sqlite.migrations import known_schemas, take_steps

NEWEST = Path(__file__).parents[3] / "resources" / "schema.txt"
"""The newest schema, as `write_down` tells it: with it a file is checked without building one to compare it with."""
_STEPS_TABLE = "_sqlite_migrations"
_MARKS = str.maketrans('(),"[]', "      ")
_PLAIN_STEPS = frozenset({
    "create", "unique", "table", "index", "on", "if", "not", "exists", "id", "integer", "primary", "key", "null", "text",
    "migration_set", "name", "applied_at", "_sqlite_migrations", "idx__sqlite_migrations_migration_set_name",
})  # fmt: skip
"""The words of which the library that takes the steps may have written what it keeps; its versions differ in form."""
_OF_FTS = frozenset(
    f"{words}_{part}"
    for words in ("product_words", "lookup_words")
    for part in ("config", "content", "data", "docsize", "idx")
)
"""Tables that SQLite itself makes for the indexes of words; their text is its own."""
_OF_SQLITE = frozenset({"sqlite_sequence", "sqlite_stat1", "sqlite_stat3", "sqlite_stat4"})
_AUTO_INDEX = "sqlite_autoindex_"
_Part = tuple[str, str, str, str]
"""Kind, name, table and text."""


def foreign_part(connection: sqlite3.Connection, steps: list[str]) -> str:
    """A foreign or missing part of a schema at `steps`; empty for ours."""
    parts, odd = _parts(connection)
    if odd:
        return odd
    if not steps:
        return next((f"{kind} {name}" for kind, name, _, _ in sorted(parts)), "")
    # Steps in another order, or left out, are not ours even if each is known.
    known = known_schemas()
    if steps != known[: len(steps)]:
        return f"table {_STEPS_TABLE}"
    # The usual case costs one comparison of text; only otherwise a schema is built to find the difference.
    if len(steps) == len(known) and write_down(parts) == NEWEST.read_text("utf-8"):
        return ""
    # By name, so that the complaint about the same file is always the same.
    return next((f"{kind} {name}" for kind, name, _, _ in sorted(parts ^ parts_of(len(steps)))), "")


def write_down(parts: set[_Part]) -> str:
    """A whole schema in words."""
    return "".join(f"{kind} {name} on {table}\n{sql}\n\n" for kind, name, table, sql in sorted(parts))


def parts_of(steps: int) -> set[_Part]:
    """The schema after so many steps, built for the purpose."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as ours:
        take_steps(ours, steps)
        return _parts(ours)[0]


def _parts(connection: sqlite3.Connection) -> tuple[set[_Part], str]:
    """Every part of the schema but what SQLite and the library of the steps keep for themselves; and an odd one of theirs."""
    found: set[_Part] = set()
    for row in connection.execute("SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_master"):
        kind, name, table, sql = (str(cell) for cell in row)
        # The library writes this table in forms that differ by version; so its words are checked and not its text.
        if _STEPS_TABLE in (name, table) and kind in ("table", "index"):
            if not _PLAIN_STEPS.issuperset(sql.translate(_MARKS).lower().split()):
                return found, f"{kind} {name}"
        elif kind == "table" and name in _OF_FTS and sql.startswith("CREATE TABLE"):
            found.add((kind, name, table, ""))
        elif not _is_of_sqlite(kind, name, sql):
            found.add((kind, name, table, sql))
    return found, ""


def _is_of_sqlite(kind: str, name: str, sql: str) -> bool:
    """Whether SQLite made this for itself."""
    if kind == "index":
        return name.startswith(_AUTO_INDEX) and not sql
    return kind == "table" and name in _OF_SQLITE and sql.startswith("CREATE TABLE")
