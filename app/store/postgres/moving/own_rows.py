"""What is a till's own, carried over into its new copy."""

from __future__ import annotations

from app.domain.shop.remembered import Remembered
from app.domain.shop.scope import STAYING_HERE, Scope
from app.store.postgres.shared_tables import SCOPE, SharedSchema, SharedTable
from app.store.sqlite.database import Database

_OF_THE_COPY = frozenset({Remembered.COPY_UPTO.stored_as, Remembered.COPY_LINEAGE.stored_as})
"""Facts about a copy, which the other copy has its own of."""


def carry_over(own: Database, new: Database, schema: SharedSchema, till: int) -> None:
    """Put what belongs to this till and computer into its new file.

    As that of the till with the number `till`. Call inside a write of the new file.
    """
    for table in schema.tables.values():
        if table.has_scopes:
            for row in own.rows(f"SELECT * FROM {table.name} WHERE {_staying_here()}"):  # noqa: S608 - names of ours
                _put(new, table, row, till)


def _put(new: Database, table: SharedTable, row: dict[str, object], till: int) -> None:
    if row.get("name") in _OF_THE_COPY:
        return
    owner = str(till) if row[SCOPE] == Scope.TILL else row["owner"]
    cells = {**row, "owner": owner}
    marks = ", ".join("?" * len(cells))
    sql = f"INSERT OR REPLACE INTO {table.name} ({', '.join(cells)}) VALUES ({marks})"  # noqa: S608 - names of ours
    new.execute(sql, list(cells.values()))


def _staying_here() -> str:
    scopes = ", ".join(f"'{each}'" for each in sorted(STAYING_HERE))
    return f"{SCOPE} IN ({scopes})"
