"""The rows that a write changed, as statements for the server.

Triggers of this connection alone note each row as it was and as it is, whatever statement changed it: so the SQL of the
store need not be known, and need not be put into other words.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.domain.shop.scope import STAYING_HERE
from app.store.postgres.shared_tables import ROOTS, SCOPE, SharedSchema, SharedTable, root_of
from app.store.sqlite.database import Database
from app.store.sqlite.seals import StoredCell

Statement = tuple[str, list[StoredCell]]
NUL, FOR_NUL = "\x00", "\ufdd0"
"""PostgreSQL keeps no NUL in a text; the sign that stands for it there is none of any script."""


class Written(NamedTuple):
    """What a write did: statements for the server, and the things that changed.

    Each of them by kind and key. `own` are the statements of rows that belong to this till alone, `left` the numbers of the
    orders that were deleted.
    """

    statements: list[Statement]
    changed: list[tuple[str, str]]
    own: Sequence[Statement] = ()
    left: Sequence[StoredCell] = ()


class RowChanges:
    """Notes the rows that are changed through one connection."""

    def __init__(self, database: Database, schema: SharedSchema) -> None:
        self._db = database
        self._own = {table.name for table in schema.beside}
        self._tables = {**schema.tables, **{table.name: table for table in schema.beside}}
        self._width = max(len(table.columns) for table in self._tables.values())
        # A row that is replaced counts as removed only so; without, the server would have it twice.
        database.connection.execute("PRAGMA recursive_triggers = ON")
        database.connection.execute("PRAGMA temp_store = MEMORY")
        cells = ", ".join(f"{side}{number}" for side in ("old", "new") for number in range(self._width))
        database.connection.execute(
            f"CREATE TEMP TABLE row_changes (number INTEGER PRIMARY KEY, of_table, event, {cells})"
        )
        for table in self._tables.values():
            for event in ("INSERT", "UPDATE", "DELETE"):
                database.connection.execute(self._trigger(table, event))

    def _trigger(self, table: SharedTable, event: str) -> str:
        sides = {"INSERT": ("new",), "UPDATE": ("old", "new"), "DELETE": ("old",)}[event]
        named = [f"{side}{number}" for side in sides for number in range(len(table.columns))]
        values = [f"{side}.{column}" for side in sides for column in table.columns]
        columns, cells = ", ".join(named), ", ".join(values)
        note = f"INSERT INTO row_changes (of_table, event, {columns}) VALUES ('{table.name}', '{event}', {cells})"  # noqa: S608
        name = f"noted_{table.name}_{event.lower()}"
        return f"CREATE TEMP TRIGGER {name} AFTER {event} ON main.{table.name} BEGIN {note}; END"

    def take(self) -> Written:
        """What was noted since the last time; call inside a write, at its end."""
        written, own, left = Written([], []), list[Statement](), list[StoredCell]()
        changed: dict[tuple[str, str], None] = {}
        for _, name, event, *cells in self._db.connection.execute("SELECT * FROM row_changes ORDER BY number"):
            table = self._tables[name]
            old, new = cells[: len(table.columns)], cells[self._width : self._width + len(table.columns)]
            statements = _statements(table, event, old, new)
            if (name, event) == ("orders", "DELETE"):
                left.append(old[table.columns.index("id")])
            row = old if event == "DELETE" else new
            if name in self._own or (table.has_scopes and row[table.columns.index(SCOPE)] in STAYING_HERE):
                own.extend(statements)
                continue
            written.statements.extend(statements)
            # The seals move with every write and are read with all news.
            if name != "seals":
                changed |= dict.fromkeys(self._names(table, event, old, new))
        self.forget()
        return written._replace(changed=list(changed), own=tuple(own), left=tuple(left))

    def forget(self) -> None:
        """Let go of what was noted; call inside a write."""
        self._db.connection.execute("DELETE FROM row_changes")

    def _names(
        self, table: SharedTable, event: str, old: Sequence[StoredCell], new: Sequence[StoredCell]
    ) -> Iterator[tuple[str, str]]:
        """Under what the change of a row is told to the other tills."""
        for row in ([old] if event != "INSERT" else []) + ([new] if event != "DELETE" else []):
            by_name = dict(zip(table.columns, row, strict=True))
            if table.stands_alone:
                yield table.kind, row_key([by_name[name] for name in table.key])
                continue
            column = table.parent.column if table.parent else ROOTS[table.name]
            sql = f"SELECT {root_of(table, self._tables, '?')}"
            found = self._db.connection.execute(sql, [by_name[column]]).fetchone()
            yield table.kind, str(found[0])


def row_key(cells: Sequence[StoredCell]) -> str:
    """The key of one row, as other tills are told."""
    return json.dumps(cells)


def _statements(
    table: SharedTable, event: str, old: Sequence[StoredCell], new: Sequence[StoredCell]
) -> Iterator[Statement]:
    before = dict(zip(table.columns, old, strict=True))
    after = dict(zip(table.columns, new, strict=True))
    where = " AND ".join(f"{name} = %s" for name in table.key)
    key = [before[name] for name in table.key]
    if event == "INSERT":
        yield insert_statement(table), [sendable(cell) for cell in new]
    elif event == "DELETE":
        yield f"DELETE FROM {table.name} WHERE {where}", [sendable(cell) for cell in key]  # noqa: S608 - names of ours
    # Only what is another: a guard looks at the columns that are named.
    elif differing := [name for name in table.columns if before[name] != after[name]]:
        if table.name == "seals":
            yield "SELECT expect_seal(%s, %s, %s)", [before["name"], before["entries"], before["total"]]
        names = ", ".join(f"{name} = %s" for name in differing)
        values = [*(after[name] for name in differing), *key]
        yield f"UPDATE {table.name} SET {names} WHERE {where}", [sendable(cell) for cell in values]  # noqa: S608


def insert_statement(table: SharedTable) -> str:
    """The statement that adds a row of `table`."""
    marks = ", ".join(["%s"] * len(table.columns))
    return f"INSERT INTO {table.name} ({', '.join(table.columns)}) VALUES ({marks})"  # noqa: S608 - names of ours


def sendable(cell: StoredCell) -> StoredCell:
    """A value as the server can keep it."""
    return cell.replace(NUL, FOR_NUL) if isinstance(cell, str) and NUL in cell else cell


def received(cell: StoredCell) -> StoredCell:
    """A value as `sendable` found it."""
    return cell.replace(FOR_NUL, NUL) if isinstance(cell, str) and FOR_NUL in cell else cell
