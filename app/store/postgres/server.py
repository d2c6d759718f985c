"""What a till asks of the server: the pen, news, and to write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from app.domain.problem import TroubleCode
from app.errors import Blocked
from app.store.postgres.connection import Question, ServerConnection
from app.store.postgres.one_way import one_way
from app.store.postgres.row_changes import Statement, Written, received
from app.store.postgres.shared_tables import ROOTS, SharedSchema, SharedTable, belonging
from app.store.shop.server_clock import ServerClock
from app.store.sqlite.seals import StoredCell

if TYPE_CHECKING:
    import psycopg

TableRows = list[tuple[StoredCell, ...]]
_CLOCK = b"SELECT extract(epoch FROM clock_timestamp())::float8"
_Answers = dict[str, "psycopg.Cursor[Any]"]
_SHOP = "SELECT head, steps, lineage, laid <> 'shop'::regclass::oid FROM shop"


class Lease(NamedTuple):
    """What one till alone sees to: kind and key, and the till's number."""

    kind: str
    key: str
    till: int


class NewerRows(NamedTuple):
    """What a copy lacks.

    How far the server is, the keys of what changed by kind, and rows by table.
    """

    head: int
    changed: dict[str, list[str]]
    rows: dict[str, TableRows]

    @property
    def how_many(self) -> int:
        """How many things changed."""
        return sum(map(len, self.changed.values()))


class Server:
    """The truth of a shop that tills share."""

    def __init__(
        self, parts: Mapping[str, str], schema: SharedSchema, steps: str, patience: float = 10, lineage: str = ""
    ) -> None:
        """`steps` names the copy's schema, `lineage` the line of changes that it follows.

        Any is followed where none is given. See `ServerConnection` for the others.
        """
        self._schema, self._steps, self._lineage = schema, steps, lineage
        self.connection = ServerConnection(parts, patience)
        self.clock = ServerClock()

    def take_pen(self, seen: int) -> NewerRows:
        """Wait until this till alone may write, and read what is newer than `seen`.

        Raises `Blocked`: `server_unreached`, `server_busy`, `server_other_schema`, `server_older_schema`,
        `shop_unshared`, `shop_missing`, `copy_of_before`.
        """
        return self.connection.ask(self.pen_taker(seen), again=True)

    def pen_taker(self, seen: int) -> Question[NewerRows]:
        """As `take_pen`, to be asked."""
        return lambda connection: self._take_pen(connection, seen)

    def put_down_pen(self) -> None:
        """Let others write, without having written; nothing waits for it."""
        self.connection.roll_back()

    def write(self, seen: int, written: Written, leases: Sequence[Lease] = ()) -> int:
        """Write with the pen, and put it down: all or nothing.

        The result is how far the truth is then. Each of the `leases` must be held. Raises `Blocked`; after
        `server_unreached` only the server knows whether it was written.
        """
        return self.connection.ask(self.writer(seen, written, leases))

    def writer(self, seen: int, written: Written, leases: Sequence[Lease] = ()) -> Question[int]:
        """As `write`, to be asked."""
        return lambda connection: _write(connection, seen, written, leases)

    def newer(self, seen: int, most: int) -> NewerRows:
        """What is newer than `seen`, read without the pen.

        At most `most` changes, the oldest first.
        """
        return self.connection.ask(self.newer_reader(seen, most, most), again=True)[0]

    def newer_reader(self, seen: int, most: int, part: int) -> Question[list[NewerRows]]:
        """As `newer`, to be asked.

        The parts have so many changes each, and are taken one after the other.
        """
        return lambda connection: self._newer(connection, seen, most, part)

    def _take_pen(self, connection: psycopg.Connection[Any], seen: int) -> NewerRows:
        asking = self.clock.ask()
        # Read after the pipeline and not within it: so all of it is one way there and back.
        with one_way(connection):
            connection.execute("BEGIN")
            # The lock of this one row is the pen. What changed is looked up after it is held, so nothing is missed.
            shop = connection.execute(f"{_SHOP} FOR UPDATE".encode())
            changes = connection.execute("SELECT kind, key FROM changes WHERE seq > %s", [seen])
            # What is decided with the pen in hand is decided by the server's clock.
            clock = connection.execute(_CLOCK)
        self.clock.note(_only(clock), asking)
        head, names = self._head(shop.fetchone(), seen), changes.fetchall()
        if not names:
            return NewerRows(head, {}, {})
        with one_way(connection):
            asked = self._ask_rows(connection, names)
        return _read_rows(head, names, asked)

    def _head(self, shop: tuple[Any, ...] | None, seen: int) -> int:
        """How far the truth is, where this till's copy is one of it."""
        head, steps, lineage, put_back = shop or (0, "", "", False)
        if not steps:
            raise Blocked(TroubleCode.SHOP_UNSHARED)
        if steps != self._steps:
            older = self._steps.startswith(f"{steps} ")
            raise Blocked(TroubleCode.SERVER_OLDER_SCHEMA if older else TroubleCode.SERVER_OTHER_SCHEMA)
        # Who gives no line follows any; a shop without one was never put back.
        if self._lineage and lineage and (lineage != self._lineage or put_back or head < seen):
            raise Blocked(TroubleCode.COPY_OF_BEFORE)
        return int(head)

    def _newer(self, connection: psycopg.Connection[Any], seen: int, most: int, part: int) -> list[NewerRows]:
        with one_way(connection):
            # One moment for all that is read.
            connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            shop = connection.execute(_SHOP.encode())
            changes = connection.execute(
                "SELECT kind, key, seq FROM changes WHERE seq > %s ORDER BY seq LIMIT %s", [seen, most]
            )
        found, head = changes.fetchall(), self._head(shop.fetchone(), seen)
        head = found[-1][2] if len(found) == most else head
        pieces = [found[start : start + part] for start in range(0, len(found), part)]
        # However many parts: who is far away waits as long for one as for all.
        with one_way(connection):
            asked = [self._ask_rows(connection, [(kind, key) for kind, key, _ in piece]) for piece in pieces]
            connection.execute("COMMIT")
        heads = [piece[-1][2] for piece in pieces[:-1]] + [head]
        if not pieces:
            return [NewerRows(head, {}, {})]
        return [
            _read_rows(upto, [(kind, key) for kind, key, _ in piece], answers)
            for upto, piece, answers in zip(heads, pieces, asked, strict=True)
        ]

    def _ask_rows(self, connection: psycopg.Connection[Any], names: list[tuple[str, str]]) -> _Answers:
        """Ask for the rows of what is named; the answers are there at the end of the way."""
        changed, asked = _by_kind(names), {}
        for table in self._schema.tables.values():
            if table.kind in changed:
                sql = f"SELECT {', '.join(table.columns)} FROM {table.name} WHERE {self._of_keys(table)}"  # noqa: S608
                asked[table.name] = connection.execute(sql.encode(), [changed[table.kind]])
        seals = ", ".join(self._schema.tables["seals"].columns)
        asked["seals"] = connection.execute(f"SELECT {seals} FROM seals".encode())  # noqa: S608 - names of ours
        return asked

    def _of_keys(self, table: SharedTable) -> str:
        """Which rows of `table` belong to the keys that are given."""
        if table.kind in ROOTS:
            return belonging(table, self._schema.tables, "(SELECT unnest(%s::bigint[]))")
        cells = ", ".join(
            f"(e->>{place})::bigint" if name in table.numbers else f"e->>{place}"
            for place, name in enumerate(table.key)
        )
        return f"({', '.join(table.key)}) IN (SELECT {cells} FROM unnest(%s::jsonb[]) e)"  # noqa: S608 - names of ours


def _only(rows: psycopg.Cursor[Any]) -> float:
    ((only,),) = rows.fetchall()
    return float(only)


def _by_kind(names: list[tuple[str, str]]) -> dict[str, list[str]]:
    changed: dict[str, list[str]] = {}
    for kind, key in names:
        changed.setdefault(kind, []).append(key)
    return changed


def _read_rows(head: int, names: list[tuple[str, str]], asked: _Answers) -> NewerRows:
    rows = {name: [tuple(map(received, row)) for row in found.fetchall()] for name, found in asked.items()}
    return NewerRows(head, _by_kind(names), rows)


def _write(connection: psycopg.Connection[Any], seen: int, written: Written, leases: Sequence[Lease]) -> int:
    how_many = len(written.changed)
    # First of all, whether this till has seen everything: also one that has lost the pen without noticing.
    moving: list[Statement] = [("SELECT move_head(%s, %s)", [seen, how_many])]
    keeping: list[Statement] = [("SELECT expect_lease(%s, %s, %s)", list(lease)) for lease in leases]
    telling: list[Statement] = [
        (
            "INSERT INTO changes (kind, key, seq) VALUES (%s, %s, %s)"
            " ON CONFLICT (kind, key) DO UPDATE SET seq = excluded.seq",
            [kind, key, seen + place],
        )
        for place, (kind, key) in enumerate(written.changed, 1)
    ]
    # One way there and back for all of it; what fails takes all the others with it.
    with one_way(connection):
        for sql, values in (*moving, *keeping, *written.statements, *telling):
            connection.execute(sql.encode(), values)
        connection.execute("COMMIT")
    return seen + how_many
