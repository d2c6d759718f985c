"""Whole tables: sent to the server, fetched, and held against each other."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from hashlib import sha256
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from app.domain.shop.scope import STAYING_HERE
from app.store.postgres.row_changes import received, sendable
from app.store.postgres.shared_tables import SCOPE, SharedSchema, SharedTable
from app.store.sqlite.database import Database
from app.store.sqlite.seals import StoredCell

if TYPE_CHECKING:
    import psycopg

TableRow = tuple[StoredCell, ...]
RowsHeard = Callable[[int, int], None]
"""Told after some rows: how many are through, and of how many."""
AT_A_TIME = 1_000


def row_count(database: Database, schema: SharedSchema) -> int:
    """How many rows of the file tills would share."""
    return sum(_count(database, table) for table in schema.tables.values())


def rows_of_file(database: Database, table: SharedTable) -> Iterator[TableRow]:
    """The shared rows of `table` in the file, by their key."""
    columns, keys = ", ".join(table.columns), ", ".join(table.key)
    sql = f"SELECT {columns} FROM {table.name} {_shared(table)} ORDER BY {keys}"  # noqa: S608 - names of ours
    yield from database.connection.execute(sql)


def rows_of_server(connection: psycopg.Connection[Any], table: SharedTable) -> Iterator[TableRow]:
    """The rows of `table` at the server, by their key.

    Inside a transaction, which lets them come a few at a time.
    """
    columns, keys = ", ".join(table.columns), ", ".join(table.key)
    with connection.cursor(name=f"all_{table.name}") as cursor:
        cursor.itersize = AT_A_TIME
        cursor.execute(f"SELECT {columns} FROM {table.name} ORDER BY {keys}".encode())  # noqa: S608 - names of ours
        for row in cursor:
            yield tuple(map(received, row))


def send(connection: psycopg.Connection[Any], database: Database, schema: SharedSchema, hearing: RowsHeard) -> None:
    """Fill the server's empty tables with what the file has."""
    through, all_rows = 0, row_count(database, schema)
    with connection.cursor() as cursor:
        for table in schema.tables.values():
            sql = f"COPY {table.name} ({', '.join(table.columns)}) FROM STDIN"
            with cursor.copy(sql.encode()) as copy:
                for through, row in enumerate(rows_of_file(database, table), through + 1):  # noqa: B020 - goes on counting
                    copy.write_row([sendable(cell) for cell in row])
                    if through % AT_A_TIME == 0:
                        hearing(through, all_rows)
    hearing(all_rows, all_rows)


def fetch(connection: psycopg.Connection[Any], database: Database, schema: SharedSchema, hearing: RowsHeard) -> None:
    """Fill a new file with what the server has.

    Call inside a write of the file alone.
    """
    through, counts = 0, {}
    for table in schema.tables.values():
        found = connection.execute(f"SELECT count(*) FROM {table.name}".encode()).fetchone()  # noqa: S608 - names of ours
        counts[table.name] = found[0] if found else 0
    for table in schema.tables.values():
        database.execute(f"DELETE FROM {table.name} {_shared(table)}")  # noqa: S608 - what a new file begins with
        marks = ", ".join("?" * len(table.columns))
        sql = f"INSERT INTO {table.name} ({', '.join(table.columns)}) VALUES ({marks})"  # noqa: S608 - names of ours
        database.execute_many(sql, rows_of_server(connection, table))
        through += counts[table.name]
        hearing(through, sum(counts.values()))


def first_difference(
    connection: psycopg.Connection[Any],
    database: Database,
    schema: SharedSchema,
    hearing: RowsHeard = lambda through, of: None,
) -> str:
    """The first row in which file and server differ, by table and key.

    Empty where there is none. Every cell of every row is compared.
    """
    through, all_rows = 0, row_count(database, schema)
    for table in schema.tables.values():
        for own, theirs in zip_longest(rows_of_file(database, table), rows_of_server(connection, table)):
            through += 1
            if through % AT_A_TIME == 0:
                hearing(through, all_rows)
            if own != theirs:
                row = own or theirs or ()
                return f"{table.name} {json.dumps([row[table.columns.index(name)] for name in table.key])}"
    return ""


def fingerprint(database: Database, schema: SharedSchema) -> str:
    """A sum over all that tills share, the same at each of them."""
    total = sha256()
    for table in schema.tables.values():
        total.update(table.name.encode())
        for row in rows_of_file(database, table):
            total.update(repr(row).encode())
    return total.hexdigest()


def _count(database: Database, table: SharedTable) -> int:
    row = database.row(f"SELECT count(*) AS rows FROM {table.name} {_shared(table)}")  # noqa: S608 - names of ours
    return int(row["rows"]) if row else 0


def _shared(table: SharedTable) -> str:
    here = ", ".join(f"'{scope}'" for scope in sorted(STAYING_HERE))
    return f"WHERE {SCOPE} NOT IN ({here})" if table.has_scopes else ""
