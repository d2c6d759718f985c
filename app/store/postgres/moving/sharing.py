"""A shop is moved to a server, joined by another till, and moved back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from app.domain.problem import Invalid, TroubleCode
from app.errors import Blocked
from app.store.postgres.connection import Question
from app.store.postgres.local_copy import LocalCopy
from app.store.postgres.moving.whole_tables import RowsHeard, fetch, fingerprint, first_difference, row_count, send
from app.store.postgres.server_schema import SCHEMA, guard_statements, table_statements
from app.store.postgres.shared_tables import SharedSchema
from app.store.sqlite.database import Database

if TYPE_CHECKING:
    import psycopg

LEAST_VERSION = 14
"""The oldest PostgreSQL, of which all that is used here is known to work."""


class JoiningTill(NamedTuple):
    """A till of a shop, as it tells the server who it is."""

    name: str
    version: str
    steps: str


class Shared(NamedTuple):
    """What came of it.

    How many rows there are, a sum over them, and the number of this till.
    """

    rows: int
    fingerprint: str
    till: int


def share(
    database: Database, schema: SharedSchema, till: JoiningTill, hearing: RowsHeard, *, dry_run: bool = False
) -> Question[Shared]:
    """Move the shop in a file to a server that has none.

    The file is its copy from then on. All or nothing, also where it is killed meanwhile; every row is read back and
    compared. A dry run does all of it and undoes it. To be asked inside a write of the file. Raises `Invalid`
    `shop_is_there`, `server_old`, and `Blocked` `copy_differs`.
    """

    def ask(connection: psycopg.Connection[Any]) -> Shared:
        version = connection.info.server_version // 10_000
        if version < LEAST_VERSION:
            raise Invalid("server_old", field="address", text=str(version))
        with _transaction(connection, "BEGIN", keep=not dry_run):
            if _is_there(connection):
                raise Invalid("shop_is_there", field="address")
            connection.execute(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE".encode())  # of a shop that was moved back
            connection.execute(f"CREATE SCHEMA {SCHEMA}".encode())
            for statement in table_statements(schema):
                connection.execute(statement.encode())
            send(connection, database, schema, hearing)
            for statement in guard_statements(schema):
                connection.execute(statement.encode())
            connection.execute("INSERT INTO shop (head, steps) VALUES (0, %s)", [till.steps])
            number = _add_till(connection, till)
            if odd := first_difference(connection, database, schema):
                raise Blocked(TroubleCode.COPY_DIFFERS, reason=odd)
            # The planner knows nothing yet of tables that were filled a moment ago.
            connection.execute("ANALYZE")
        return Shared(row_count(database, schema), fingerprint(database, schema), number)

    return ask


def join(database: Database, schema: SharedSchema, till: JoiningTill, hearing: RowsHeard) -> Question[Shared]:
    """Fill a new file with the shop of a server, as another till.

    To be asked inside a write of the file. Raises `Invalid` `no_shop_there`, and `Blocked` `server_other_schema`.
    """

    def ask(connection: psycopg.Connection[Any]) -> Shared:
        with _transaction(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ", keep=True):
            if not _is_there(connection):
                raise Invalid("no_shop_there", field="address")
            head, steps = connection.execute("SELECT head, steps FROM shop").fetchone() or (0, "")
            if steps != till.steps:
                raise Blocked(TroubleCode.SERVER_OTHER_SCHEMA)
            copy = LocalCopy(database, schema)
            with copy.without_guards(set(schema.tables)):
                fetch(connection, database, schema, hearing)
            # The index of the search is built afterwards, while the shop sells.
            database.execute("UPDATE lookups_begun SET before = (SELECT ifnull(max(id) + 1, 0) FROM orders)")
            copy.keep_upto(head)
        # After all that was read of one moment, in which a till that joined meanwhile is not there yet.
        with _transaction(connection, "BEGIN", keep=True):
            number = _add_till(connection, till)
        return Shared(row_count(database, schema), fingerprint(database, schema), number)

    return ask


def unshare(database: Database, schema: SharedSchema, upto: int) -> Question[Shared]:
    """Move the shop back into a file that is up to date.

    What the server has stays there, and no till writes to it any more. To be asked inside a write of the file. Raises
    `Blocked` `copy_differs`, and `server_busy` when something was written meanwhile.
    """

    def ask(connection: psycopg.Connection[Any]) -> Shared:
        with _transaction(connection, "BEGIN", keep=True):
            found = connection.execute("SELECT head FROM shop FOR UPDATE").fetchone()
            if found is None or found[0] != upto:
                raise Blocked(TroubleCode.SERVER_BUSY)
            if odd := first_difference(connection, database, schema):
                raise Blocked(TroubleCode.COPY_DIFFERS, reason=odd)
            # No till has this schema: each of the others is told, and writes nothing.
            connection.execute("UPDATE shop SET steps = ''")
        return Shared(row_count(database, schema), fingerprint(database, schema), 0)

    return ask


class SeenTill(NamedTuple):
    """A till as the others see it.

    How long ago it was heard of, and how many changes its copy lacked then.
    """

    number: int
    name: str
    version: str
    seconds_ago: float
    changes_behind: int
    same_schema: bool


def tills(connection: psycopg.Connection[Any]) -> list[SeenTill]:
    """The tills of the shop, by number."""
    sql = (
        "SELECT number, name, version, extract(epoch FROM now() - seen_at)::float8, greatest(head - seq, 0),"
        " tills.steps = shop.steps FROM tills CROSS JOIN shop ORDER BY number"
    )
    return [SeenTill(*row) for row in connection.execute(sql)]


def role_script(database: str, role: str) -> str:
    """SQL that makes a role for tills, which can do nothing else."""
    return f"""-- Run this as the owner of the database {database}, after the shop was shared.
CREATE ROLE {role} LOGIN PASSWORD 'choose one';
GRANT CONNECT ON DATABASE {database} TO {role};
GRANT USAGE ON SCHEMA {SCHEMA} TO {role};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {SCHEMA} TO {role};
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {SCHEMA} TO {role};
"""


@contextmanager
def _transaction(connection: psycopg.Connection[Any], begin: str, *, keep: bool) -> Iterator[None]:
    connection.execute(begin.encode())
    connection.execute("SET LOCAL statement_timeout = 0")
    connection.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
    yield
    connection.execute("COMMIT" if keep else "ROLLBACK")


def _is_there(connection: psycopg.Connection[Any]) -> bool:
    """Whether a shop is there that was not moved back."""
    found = connection.execute("SELECT to_regclass(%s)", [f"{SCHEMA}.shop"]).fetchone()
    if not found or found[0] is None:
        return False
    return connection.execute("SELECT 1 FROM shop WHERE steps <> ''").fetchone() is not None


def _add_till(connection: psycopg.Connection[Any], till: JoiningTill) -> int:
    # Two that join at once wait for each other.
    connection.execute("LOCK TABLE tills IN EXCLUSIVE MODE")
    found = connection.execute(
        "INSERT INTO tills (number, name, version, steps, seq) SELECT coalesce(max(number), 0) + 1, %s, %s, %s,"
        " (SELECT head FROM shop) FROM tills RETURNING number",
        [*till],
    ).fetchone()
    return int(found[0]) if found else 0
