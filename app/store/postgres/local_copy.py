"""The copy that a till reads from, an ordinary data file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from app.domain.shop.remembered import Remembered
from app.domain.shop.scope import Owners
from app.store.postgres.row_changes import Written, received
from app.store.postgres.server import NewerRows, TableRows
from app.store.postgres.shared_tables import ROOTS, SharedSchema, SharedTable, belonging
from app.store.sqlite.database import Database
from app.store.sqlite.seals import StoredCell

_UPTO, _LINEAGE = Remembered.COPY_UPTO, Remembered.COPY_LINEAGE


class _Difference(NamedTuple):
    table: SharedTable
    gone: list[tuple[StoredCell, ...]]
    other: list[tuple[StoredCell, ...]]
    new: list[tuple[StoredCell, ...]]


class LocalCopy:
    """Brings the file behind `database` up to date."""

    def __init__(self, database: Database, schema: SharedSchema) -> None:
        self._db = database
        self._schema = schema

    @property
    def upto(self) -> int:
        """The number of the last change at the server that it has."""
        return int(self._kept(_UPTO) or 0)

    @property
    def lineage(self) -> str:
        """The line of changes that it has followed; empty for a copy of none."""
        return self._kept(_LINEAGE)

    def keep_upto(self, head: int) -> None:
        """Note how far it is; call inside a write."""
        self._keep(_UPTO, str(head))

    def keep_lineage(self, lineage: str) -> None:
        """Note which line it follows from now on; call inside a write."""
        self._keep(_LINEAGE, lineage)

    def _kept(self, what: Remembered) -> str:
        row = self._db.row("SELECT value FROM memory WHERE scope = ? AND owner = ? AND name = ?", _owner(what))
        return str(row["value"]) if row else ""

    def _keep(self, what: Remembered, value: str) -> None:
        self._db.execute(
            "INSERT INTO memory (scope, owner, name, part, value, saved_at) VALUES (?, ?, ?, '', ?, '')"
            " ON CONFLICT (scope, owner, name, part) DO UPDATE SET value = excluded.value",
            [*_owner(what), value],
        )

    def take(self, newer: NewerRows) -> None:
        """Take what the server has newer; call inside a write of the file alone."""
        tables = [table for table in self._schema.tables.values() if table.kind in newer.changed]
        # What belongs together comes in any order.
        self._db.execute("PRAGMA defer_foreign_keys = ON")
        with self.without_guards({*(table.name for table in tables), "seals"}):
            differences = [self._difference(table, newer) for table in tables]
            # First what goes, then what moves, then what comes: so nothing meets a row that is about to leave its place.
            for each in reversed(differences):
                if each.table.name == "orders":
                    self._db.on_leaving([key[0] for key in each.gone])
                self._delete(each)
            for each in differences:
                self._update(each.table, each.other)
            for each in differences:
                self._insert(each)
            self._update(self._schema.tables["seals"], newer.rows.get("seals", []))
        for key in newer.changed.get("orders", ()):
            self._db.touch(int(key))
        self.keep_upto(newer.head)

    def repeat(self, written: Written, head: int) -> None:
        """Write once more what was written here and is at the server now.

        Call inside a write of the file alone.
        """
        self._db.on_leaving(written.left)
        for sql, values in (*written.statements, *written.own):
            if not sql.startswith("SELECT"):
                self._db.execute(sql.replace("%s", "?"), [received(value) for value in values])
        for kind, key in written.changed:
            if kind == "orders":
                self._db.touch(int(key))
        self.keep_upto(head)

    @contextmanager
    def without_guards(self, names: set[str]) -> Iterator[None]:
        """Let in what the guards of the server have let in.

        They ask how a row came to be, and here it only arrives.
        """
        guards = [guard for guard in self._schema.guards if guard.table in names]
        for guard in guards:
            self._db.execute(f"DROP TRIGGER {guard.name}")
        yield
        # In the same transaction, so that no file is ever without.
        for guard in guards:
            self._db.execute(guard.declared)

    def _difference(self, table: SharedTable, newer: NewerRows) -> _Difference:
        keys = newer.changed[table.kind]
        own = self._keyed(table, self._own_rows(table, keys))
        theirs = self._keyed(table, newer.rows[table.name])
        return _Difference(
            table,
            [key for key in own if key not in theirs],
            [row for key, row in theirs.items() if key in own and own[key] != row],
            [row for key, row in theirs.items() if key not in own],
        )

    @staticmethod
    def _keyed(table: SharedTable, rows: TableRows) -> Mapping[tuple[StoredCell, ...], tuple[StoredCell, ...]]:
        places = [table.columns.index(name) for name in table.key]
        return {tuple(row[place] for place in places): row for row in rows}

    def _own_rows(self, table: SharedTable, keys: Sequence[str]) -> TableRows:
        columns = f"SELECT {', '.join(table.columns)} FROM {table.name}"  # noqa: S608 - names of ours
        if table.kind in ROOTS:
            where = belonging(table, self._schema.tables, "(SELECT value FROM json_each(?))")
            values = [json.dumps([int(key) for key in keys])]
            return list(self._db.connection.execute(f"{columns} WHERE {where}", values))
        where = " AND ".join(f"{name} = ?" for name in table.key)
        sql = f"{columns} WHERE {where}"
        return [row for key in keys for row in self._db.connection.execute(sql, json.loads(key))]

    def _delete(self, difference: _Difference) -> None:
        table = difference.table
        where = " AND ".join(f"{name} = ?" for name in table.key)
        self._db.execute_many(f"DELETE FROM {table.name} WHERE {where}", difference.gone)  # noqa: S608 - names of ours

    def _update(self, table: SharedTable, rows: TableRows) -> None:
        others = [name for name in table.columns if name not in table.key]
        if not rows:
            return
        names, where = ", ".join(f"{name} = ?" for name in others), " AND ".join(f"{name} = ?" for name in table.key)
        places = [table.columns.index(name) for name in (*others, *table.key)]
        self._db.execute_many(
            f"UPDATE {table.name} SET {names} WHERE {where}",  # noqa: S608 - names of ours
            [tuple(row[place] for place in places) for row in rows],
        )

    def _insert(self, difference: _Difference) -> None:
        table = difference.table
        marks = ", ".join("?" * len(table.columns))
        names = ", ".join(table.columns)
        self._db.execute_many(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", difference.new)  # noqa: S608


def _owner(what: Remembered) -> list[str]:
    return [what.scope, Owners().of(what.scope), what.stored_as]
