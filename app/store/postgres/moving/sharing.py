"""A shop is moved to a server, joined by another till, and moved back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from app.domain.problem import Invalid, TroubleCode
from app.domain.tills.shared_shop import Moved, SeenTill
from app.errors import Blocked
from app.store.postgres.connection import Question
from app.store.postgres.local_copy import LocalCopy
from app.store.postgres.moving.put_back import follow_on
from app.store.postgres.moving.whole_tables import RowsHeard, fetch, fingerprint, first_difference, row_count, send
from app.store.postgres.server_schema import guard_statements, table_statements
from app.store.postgres.shared_tables import SCHEMA, SharedSchema
from app.store.sqlite.database import Database

if TYPE_CHECKING:
    import psycopg

LEAST_VERSION = 14
"""The oldest PostgreSQL, of which all that is used here is known to work."""
# The number of the table is another where a backup was put back.
_BEGIN = (
    "INSERT INTO shop (head, steps, lineage, laid)"
    " VALUES (%s, %s, coalesce(%s, gen_random_uuid()::text) || ':' || gen_random_uuid(), 'shop'::regclass::oid)"
)

_HOLDING = (
    "SELECT steps, (SELECT count(*) FROM orders), (SELECT count(*) FROM payments),"
    " (SELECT count(*) FROM journal) FROM shop"
)


class JoiningTill(NamedTuple):
    """A till of a shop, as it tells the server who it is.

    `number` is 0 for one that is new there.
    """

    name: str
    version: str
    steps: str
    number: int = 0


class Former(NamedTuple):
    """The copy that a till had before.

    How far it was, and in which line of changes.
    """

    upto: int = 0
    lineage: str = ""


NO_COPY = Former()
"""What a new till had before."""


class Shared(NamedTuple):
    """What came of it.

    How many rows there are, a sum over them, the number of this till, and the line of changes that its copy follows.
    `put_back` says that the server was put back from a backup.
    """

    rows: int
    fingerprint: str
    till: int
    lineage: str = ""
    put_back: bool = False


class MoveHearing(NamedTuple):
    """Who is told of rows: those that are moved, and those that are compared."""

    moving: RowsHeard
    comparing: RowsHeard


def share(
    database: Database,
    schema: SharedSchema,
    till: JoiningTill,
    hearing: MoveHearing,
    deciding: Callable[[Shared], None] | None,
) -> Question[Shared]:
    """Move the shop in a file to a server that has none.

    The file is its copy from then on. All or nothing, also where it is killed meanwhile; every row is read back and
    compared. `deciding` is called when all of it is there and nothing counts yet; without it all of it is undone. To be asked
    inside a write of the file. Raises `Invalid` `shop_is_there`, `server_old`, and `Blocked` `copy_differs`,
    `server_foreign`.
    """

    def ask(connection: psycopg.Connection[Any]) -> Shared:
        refuse_old(connection)
        with transaction(connection, "BEGIN", keep=deciding is not None):
            if _is_there(connection):
                raise Invalid("shop_is_there", field="address")
            connection.execute(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE".encode())  # of a shop that was moved back
            lay(connection, database, schema, hearing)
            begin_line(connection, 0, till.steps)
            number, lineage = add_till(connection, till), _lineage(connection)
            # The planner knows nothing yet of tables that were filled a moment ago.
            connection.execute("ANALYZE")
            shared = Shared(row_count(database, schema), fingerprint(database, schema), number, lineage)
            if deciding is not None:
                deciding(shared)
        return shared

    return ask


def lay(connection: psycopg.Connection[Any], database: Database, schema: SharedSchema, hearing: MoveHearing) -> None:
    """Make the schema of a shop, with the rows of a file.

    Each is read back. Raises `Blocked` `copy_differs`.
    """
    connection.execute(f"CREATE SCHEMA {SCHEMA}".encode())
    for statement in table_statements(schema):
        connection.execute(statement.encode())
    send(connection, database, schema, hearing.moving)
    for statement in guard_statements(schema):
        connection.execute(statement.encode())
    compare(connection, database, schema, hearing)


def begin_line(connection: psycopg.Connection[Any], head: int, steps: str, lineage: str = "") -> None:
    """Begin a line of changes at a server that has none.

    Another one of the shop whose `lineage` is given.
    """
    connection.execute(_BEGIN, [head, steps, shop_of(lineage) or None])


def shop_of(lineage: str) -> str:
    """The shop that a line of changes belongs to."""
    return lineage.partition(":")[0]


def compare(
    connection: psycopg.Connection[Any], database: Database, schema: SharedSchema, hearing: MoveHearing
) -> None:
    """Hold every row of a file against those of the server. Raises `Blocked` `copy_differs`."""
    if odd := first_difference(connection, database, schema, hearing.comparing):
        raise Blocked(TroubleCode.COPY_DIFFERS, reason=odd)


def join(
    database: Database, schema: SharedSchema, till: JoiningTill, hearing: MoveHearing, former: Former = NO_COPY
) -> Question[Shared]:
    """Fill a new file with the shop of a server, as another till.

    As the one that it was, where its `former` copy was of this shop. To be asked inside a write of the file. Raises
    `Invalid` `no_shop_there`, `server_old`, and `Blocked` `server_other_schema`, `server_older_schema`, `copy_differs`.
    """

    def ask(connection: psycopg.Connection[Any]) -> Shared:
        refuse_old(connection)
        if not _is_there(connection):
            raise Invalid("no_shop_there", field="address")
        line = _lineage(connection)
        again = former.lineage != "" and shop_of(former.lineage) == shop_of(line)
        with transaction(connection, "BEGIN", keep=True):
            # How far a copy of another line was says nothing about this one.
            put_back = follow_on(connection, former.upto if former.lineage == line else 0)
        with transaction(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ", keep=True):
            found = connection.execute("SELECT head, steps, lineage FROM shop").fetchone()
            head, steps, lineage = found or (0, "", "")
            _refuse_other(steps, till.steps)
            take_all(connection, database, schema, hearing)
            copy = LocalCopy(database, schema)
            copy.keep_upto(head)
            copy.keep_lineage(lineage)
        # After all that was read of one moment, in which a till that joined meanwhile is not there yet.
        with transaction(connection, "BEGIN", keep=True):
            number = add_till(connection, till if again else till._replace(number=0))
        return Shared(row_count(database, schema), fingerprint(database, schema), number, lineage, put_back)

    return ask


def look_at(till: JoiningTill) -> Question[Moved]:
    """What there is to join. Raises as `join`."""

    def ask(connection: psycopg.Connection[Any]) -> Moved:
        refuse_old(connection)
        if not _is_there(connection):
            raise Invalid("no_shop_there", field="address")
        found = connection.execute(_HOLDING).fetchone()
        steps, orders, payments, entries = found or ("", 0, 0, 0)
        _refuse_other(steps, till.steps)
        return Moved(0, orders, payments, entries, "", 0)

    return ask


def _refuse_other(steps: str, own: str) -> None:
    """Raise `Blocked` `server_other_schema` or `server_older_schema` for a shop of another schema."""
    if steps != own:
        older = own.startswith(f"{steps} ")
        raise Blocked(TroubleCode.SERVER_OLDER_SCHEMA if older else TroubleCode.SERVER_OTHER_SCHEMA)


def take_all(
    connection: psycopg.Connection[Any], database: Database, schema: SharedSchema, hearing: MoveHearing
) -> None:
    """Fill a new file with all rows of one moment.

    Each is read back. Call inside a write of the file.
    """
    with LocalCopy(database, schema).without_guards(set(schema.tables)):
        fetch(connection, database, schema, hearing.moving)
    # The index of the search is built afterwards, while the shop sells.
    database.execute("UPDATE lookups_begun SET before = (SELECT ifnull(max(id) + 1, 0) FROM orders)")
    compare(connection, database, schema, hearing)


def unshare(
    database: Database, schema: SharedSchema, upto: int, hearing: MoveHearing, till: int = 0, *, anyway: bool = True
) -> Question[Shared]:
    """Move the shop back into a till's file that is up to date.

    What the server has stays there, and no till writes to it any more. To be asked inside a write of the file. Raises
    `Blocked` `copy_differs`, `server_busy` when something was written meanwhile, and `tills_are_here` unless it is done
    `anyway`.
    """

    def ask(connection: psycopg.Connection[Any]) -> Shared:
        with transaction(connection, "BEGIN", keep=True):
            found = connection.execute("SELECT head FROM shop FOR UPDATE").fetchone()
            names = [each.name for each in tills(connection) if each.is_here and each.number != till]
            if names and not anyway:
                raise Blocked("tills_are_here", text=", ".join(names), count=len(names))
            if found is None or found[0] != upto:
                raise Blocked(TroubleCode.SERVER_BUSY)
            compare(connection, database, schema, hearing)
            # No till has this schema: each of the others is told, and writes nothing.
            connection.execute("UPDATE shop SET steps = '', moved_to = %s", [till])
        return Shared(row_count(database, schema), fingerprint(database, schema), 0)

    return ask


def moved_to(connection: psycopg.Connection[Any]) -> int | None:
    """The till that the shop was moved back to.

    None where it is at the server, and 0 where none was ever there.
    """
    if not _is_laid(connection):
        return 0
    found = connection.execute("SELECT moved_to FROM shop WHERE steps = ''").fetchone()
    return int(found[0] or 0) if found else None


def line_there(connection: psycopg.Connection[Any]) -> str:
    """The line of changes at the server; empty where no shop is."""
    return _lineage(connection) if _is_there(connection) else ""


def tills(connection: psycopg.Connection[Any]) -> list[SeenTill]:
    """The tills of the shop, by number."""
    sql = (
        "SELECT number, name, version, extract(epoch FROM now() - seen_at)::bigint, greatest(head - seq, 0),"
        " tills.steps = shop.steps FROM tills CROSS JOIN shop ORDER BY number"
    )
    return [SeenTill(*row) for row in connection.execute(sql)]


def rename(number: int, name: str) -> Question[None]:
    """Let a till have another name."""

    def ask(connection: psycopg.Connection[Any]) -> None:
        connection.execute("UPDATE tills SET name = %s WHERE number = %s", [name, number])

    return ask


def refuse_old(connection: psycopg.Connection[Any]) -> None:
    """Raise `Invalid` `server_old`."""
    version = connection.info.server_version // 10_000
    if version < LEAST_VERSION:
        raise Invalid("server_old", field="address", text=str(version))


@contextmanager
def transaction(connection: psycopg.Connection[Any], begin: str, *, keep: bool) -> Iterator[None]:
    """One that may take long, kept at its end or undone."""
    connection.execute(begin.encode())
    connection.execute("SET LOCAL statement_timeout = 0")
    connection.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
    yield
    connection.execute("COMMIT" if keep else "ROLLBACK")


def _is_laid(connection: psycopg.Connection[Any]) -> bool:
    """Whether a shop was ever there. Raises `Blocked` `server_foreign` for a schema of that name that is not ours."""
    found = connection.execute(
        "SELECT to_regclass(%s) IS NOT NULL, to_regnamespace(%s) IS NOT NULL", [f"{SCHEMA}.shop", SCHEMA]
    ).fetchone()
    laid, named = found or (False, False)
    if named and not laid:
        raise Blocked("server_foreign")
    return bool(laid)


def _is_there(connection: psycopg.Connection[Any]) -> bool:
    """Whether a shop is there that was not moved back."""
    return _is_laid(connection) and connection.execute("SELECT 1 FROM shop WHERE steps <> ''").fetchone() is not None


def _lineage(connection: psycopg.Connection[Any]) -> str:
    found = connection.execute("SELECT lineage FROM shop").fetchone()
    return str(found[0]) if found else ""


def add_till(connection: psycopg.Connection[Any], till: JoiningTill) -> int:
    """Note a till, a new one with the next number; its number."""
    known = connection.execute(
        # It keeps the name that it was given there.
        "UPDATE tills SET version = %s, steps = %s, seq = (SELECT head FROM shop), seen_at = now()"
        " WHERE number = %s RETURNING number",
        [*till[1:]],
    ).fetchone()
    if known:
        return int(known[0])
    # Two that join at once wait for each other.
    connection.execute("LOCK TABLE tills IN EXCLUSIVE MODE")
    found = connection.execute(
        "INSERT INTO tills (number, name, version, steps, seq) SELECT coalesce(max(number), 0) + 1, %s, %s, %s,"
        " (SELECT head FROM shop) FROM tills RETURNING number",
        [*till[:3]],
    ).fetchone()
    return int(found[0]) if found else 0
