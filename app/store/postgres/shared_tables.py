"""Which tables tills share, read from the schema as it is declared.

Nothing here is kept by hand beside it: a new step of the schema is shared as it stands.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from app.store.sqlite.database import Database

SCHEMA = "kvitt"
"""Where on the server all of it is, beside whatever else the database holds."""
OF_ONE_TILL = frozenset(
    {
        "lookups",
        "lookups_begun",
        "psp_ends",
        "word_slips",
        "moves",
        "move_parts",
        "moves_counted",
        "day_files",
        "erasures",
    }
)
"""What each till has for itself.

The index of its search and what its reports count, which follow from the rest; what waits for a folder of its computer, and
what of an erasure is to be cleaned there.
"""
WRITTEN_BESIDE = ("day_files", "erasures")
"""Of those what is written together with what tills share: a closed day and its files, an erasure and its cleaning."""
_OF_SQLITE = re.compile(r"sqlite_|_sqlite_|lookup_words|product_words")
ROOTS = {"orders": "id", "products": "id"}
"""What is looked at as a whole, with all rows that belong to it, and its key; all else goes row by row."""
ROWID = "rowid"
"""The place of a row in a table without a number of its own: what is read in that order has it at every till."""
SCOPE = "scope"


class Parent(NamedTuple):
    """The row that a row belongs to.

    Its table, the column that names it here, and the one there.
    """

    table: str
    column: str
    named: str


class SharedTable(NamedTuple):
    """A table that tills share: its columns, its key, and what it belongs to."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    declared: str
    """Its statement."""
    references: tuple[Parent, ...]
    numbers: frozenset[str]
    """The columns that hold numbers."""
    kind: str = ""
    """The root that its rows belong to; its own name where they stand alone."""
    parent: Parent | None = None

    @property
    def has_scopes(self) -> bool:
        """Whether some of its rows may belong to one till alone."""
        return SCOPE in self.columns

    @property
    def stands_alone(self) -> bool:
        """Whether its rows go one by one."""
        return self.kind not in ROOTS


class Guard(NamedTuple):
    """A trigger that lets nothing wrong in."""

    name: str
    table: str
    declared: str


class SharedSchema(NamedTuple):
    """The shared part of the schema: parents before children."""

    tables: dict[str, SharedTable]
    guards: tuple[Guard, ...]
    indexes: tuple[tuple[str, str], ...]
    """Table and statement of each."""
    beside: tuple[SharedTable, ...] = ()
    """Tables of one till that are written together with shared ones."""


def shared_schema(database: Database) -> SharedSchema:
    """The shared part of the schema of the file behind `database`."""
    parts = database.rows("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    found = {
        part["name"]: _table(database, part["name"], part["sql"])
        for part in parts
        if part["type"] == "table" and part["name"] not in OF_ONE_TILL and not _OF_SQLITE.match(part["name"])
    }
    tables: dict[str, SharedTable] = {}
    while len(tables) < len(found):
        for table in found.values():
            if table.name not in tables and all(each.table in tables for each in table.references):
                tables[table.name] = _placed(table, tables)
    guards = tuple(
        Guard(part["name"], part["tbl_name"], part["sql"])
        for part in parts
        if part["type"] == "trigger" and "RAISE(ABORT" in part["sql"] and part["tbl_name"] in tables
    )
    indexes = tuple((part["tbl_name"], part["sql"]) for part in parts if part["type"] == "index")
    declared = {part["name"]: part["sql"] for part in parts}
    beside = tuple(_table(database, name, declared[name]) for name in WRITTEN_BESIDE)
    return SharedSchema(tables, guards, tuple(each for each in indexes if each[0] in tables), beside)


def _table(database: Database, name: str, declared: str) -> SharedTable:
    columns = database.rows(f"PRAGMA table_info({name})")
    keyed = sorted((each for each in columns if each["pk"]), key=lambda each: each["pk"])
    names = tuple(each["name"] for each in columns)
    key = tuple(each["name"] for each in keyed)
    numbered = len(keyed) == 1 and keyed[0]["type"] == "INTEGER"
    if "WITHOUT ROWID" not in declared and not numbered:
        names = (*names, ROWID)
    references = tuple(
        Parent(each["table"], each["from"], each["to"]) for each in database.rows(f"PRAGMA foreign_key_list({name})")
    )
    numbers = frozenset(each["name"] for each in columns if each["type"] == "INTEGER") | {ROWID}
    return SharedTable(name, names, key or (ROWID,), declared, references, numbers)


def _placed(table: SharedTable, known: dict[str, SharedTable]) -> SharedTable:
    """`table` with what it belongs to: the nearest of the roots."""
    kind, parent = table.name, None
    if table.name not in ROOTS:
        belonging = [each for each in table.references if not known[each.table].stands_alone]
        # What names the root itself is nearer than what names something of the root's; a key is never empty.
        nearest = sorted(belonging, key=lambda each: (each.table not in ROOTS, each.column not in table.key))
        for each in nearest[:1]:
            kind, parent = known[each.table].kind, each
    return table._replace(kind=kind, parent=parent)


def root_of(table: SharedTable, tables: dict[str, SharedTable], value: str) -> str:
    """An expression for the key of the root that a row belongs to.

    In the column that names its parent it has `value`.
    """
    parent = table.parent
    if parent is None or parent.table in ROOTS:
        return value
    above = tables[parent.table]
    column = above.parent.column if above.parent else ""
    inner = root_of(above, tables, f"a{len(value)}.{column}")
    return f"(SELECT {inner} FROM {above.name} a{len(value)} WHERE a{len(value)}.{parent.named} = {value})"  # noqa: S608


def belonging(table: SharedTable, tables: dict[str, SharedTable], roots: str) -> str:
    """A condition for the rows of `table` that belong to `roots`.

    Those are an expression as it stands after IN.
    """
    parent = table.parent
    if parent is None:
        return f"{ROOTS[table.name]} IN {roots}"
    if parent.table in ROOTS:
        return f"{parent.column} IN {roots}"
    inner = belonging(tables[parent.table], tables, roots)
    return f"{parent.column} IN (SELECT {parent.named} FROM {parent.table} WHERE {inner})"  # noqa: S608
