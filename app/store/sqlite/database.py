"""The database file: durable against a power cut, closed to other users."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, asynccontextmanager, closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from app.domain.problem import TroubleCode
from app.errors import Blocked
from app.store.sqlite.files import close_to_others, finish_restore, present_file
from app.store.sqlite.health import STATEMENTS, blocked, connect_reading, look_over, readable, schema_of, tables_of
from app.store.sqlite.migrations import known_schemas, take_steps
from app.store.sqlite.seals import SEALED, Seals, StoredCell

StoredRow = dict[str, Any]
_Key = TypeVar("_Key")
_Found = TypeVar("_Found")


def open_database(
    file: Path,
    *,
    read_only: bool = False,
    damage: Blocked | None = None,
    patience: float = 5,
    hearing: Callable[[int, int], bool] = lambda step, steps: False,
) -> Database:
    """Open `file` with the newest schema, making it if it is missing.

    Its folder, too. A restore that was cut short is finished first; before a change of the schema the file is copied. With
    `read_only` nothing is made or changed, and a missing file raises `FileNotFoundError`. A damaged file opens only like
    that, if anything can be read from it: then every write raises its `damage`, which may be known already; so does a file
    on a disk that cannot be written, with that as its `damage`. A write waits `patience` seconds for another program that
    holds the file. Raises `Blocked`: `disk_full`, `disk_read_only`, `file_busy`, `disk_unusable` for other trouble of the
    disk, `file_damaged` when it is damaged or no database, `file_newer` when a newer program made it, `file_foreign` when
    its schema is not ours, `not_durable` when the disk cannot keep a promise, `backup_failed`,
    `upgrade_stopped` when `hearing` stopped a change of the schema (see `app.store.sqlite.upgrade`).
    """
    connection = None
    try:
        if read_only or damage:
            return _open_reading(present_file(file), damage)
        _lay(file)
        connection = sqlite3.connect(file, cached_statements=STATEMENTS)
        return _prepare(connection, file, patience, hearing)
    # Also a cancelled start must close the file, or the next one finds it held.
    except BaseException as failure:
        if connection is not None:
            connection.close()
        if isinstance(failure, sqlite3.DatabaseError):
            raise blocked(failure) from failure
        if isinstance(failure, OSError) and not isinstance(failure, FileNotFoundError):
            raise blocked(failure) from failure
        raise


def _lay(file: Path) -> None:
    """Have `file` and its folder there, sound and private."""
    file.parent.mkdir(parents=True, exist_ok=True)
    # For this user alone: the file holds names and phone numbers.
    file.parent.chmod(0o700)
    finish_restore(file)
    if file.exists() and file.stat().st_size:
        look_over(file)  # nothing is written to a file that is damaged, not even by opening it
    # Before SQLite makes it, so that it is private from its first byte.
    file.touch(mode=0o600)


def _open_reading(file: Path, damage: Blocked | None) -> Database:
    if not file.exists():
        raise FileNotFoundError(file)
    try:
        look_over(file)
    except Blocked as trouble:
        if trouble.code != TroubleCode.FILE_DAMAGED:
            raise
        damage = damage or trouble
    connection = connect_reading(file, forgiving=damage is not None)
    if (damage is None or damage.code != TroubleCode.FILE_DAMAGED) and not tables_of(connection):
        connection.close()
        raise FileNotFoundError(file)  # one was made, and there was no room to put anything in
    if damage is not None and not readable(connection):
        connection.close()
        raise damage
    if damage is None or damage.code != TroubleCode.FILE_DAMAGED:
        connection = _as_it_will_be(connection)
    return Database(connection, damage)


def _as_it_will_be(connection: sqlite3.Connection) -> sqlite3.Connection:
    """What is read by one who may not bring the file to the newest schema: a copy of it that SQLite keeps, and forgets."""
    steps = schema_of(connection)
    if not steps or steps == known_schemas():
        return connection
    with closing(connection):
        # An empty name is a file of SQLite's own that goes away with the connection.
        copy = sqlite3.connect("", isolation_level=None)
        connection.backup(copy)
    take_steps(copy)
    copy.execute("PRAGMA query_only = ON")
    return copy


PAST_ALL = 1 << 62
"""Above the number of every row: the first page of a list has the same statement as those that follow."""
_FULL = 2
"""`synchronous` as SQLite tells it: a committed row survives a power cut."""


def _prepare(
    connection: sqlite3.Connection, file: Path, patience: float, hearing: Callable[[int, int], bool]
) -> Database:
    # First of all, for the statements after it may already meet another program.
    connection.execute(f"PRAGMA busy_timeout = {int(patience * 1000)}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA journal_mode = WAL")
    # In WAL mode less than FULL may forget the last commits in a power cut.
    connection.execute("PRAGMA synchronous = FULL")
    # As not every build of SQLite has it: what was redacted would stay in the free places of the file.
    connection.execute("PRAGMA secure_delete = ON")
    for pragma, promised in (("journal_mode", "wal"), ("synchronous", _FULL)):
        actual = connection.execute(f"PRAGMA {pragma}").fetchone()[0]
        # Asked back, because SQLite quietly does without where the disk cannot.
        if actual != promised:
            raise Blocked("not_durable", reason=f"{pragma} is {actual}")
    if schema_of(connection) != known_schemas():
        if tables_of(connection):
            from app.store.sqlite.upgrade import upgrade  # once in the life of a release

            upgrade(connection, file, datetime.now(UTC), hearing)
        else:
            take_steps(connection)
    close_to_others(file.parent)
    return Database(connection)


class Database:
    """One connection of one thread, whose writes are whole or not at all."""

    def __init__(self, connection: sqlite3.Connection, damage: Blocked | None = None) -> None:
        self.connection = connection
        self._seals = Seals(connection)
        self.leases: Any = None  # a shared shop has its own
        self.news: Any = None  # and hears of other tills
        self.damage = damage
        self.on_damage: Callable[[], None] = lambda: None
        self.on_touched: Callable[[Mapping[int, bool]], None] = lambda reworded: None
        self.on_leaving: Callable[[Sequence[object]], None] = lambda order_ids: None
        self._touched: dict[int, bool] = {}
        self._ended = 0  # writes, also those that were undone: what was read inside one of those never was

    @contextmanager
    def write(self) -> Iterator[None]:
        """One transaction that owns the file from its first line.

        Committed at the end, undone on any error. Never await inside: another task's rows would join the transaction.
        Raises `Blocked` when the disk refuses; then nothing of it is written. Once the file was seen to be damaged, nothing
        is ever written to it again.
        """
        if self.damage is not None:
            raise self.damage
        connection = self.connection
        # SQLite knows no transaction within another, and the inner one would end the outer.
        if connection.in_transaction:
            raise RuntimeError("a write inside a write")
        try:
            # A deferred one would read first and could then be refused the lock, with half of the decision made.
            connection.execute("BEGIN IMMEDIATE")
            self._seals.forget()
            self._touched.clear()
            try:
                yield
                # Once for each order, however often it was touched.
                if self._touched:
                    self.on_touched(dict(sorted(self._touched.items())))
                # The seals in the same transaction as the rows that they count.
                self._seals.keep()
                self._agree()
                connection.execute("COMMIT")
            except BaseException:
                connection.rollback()
                raise
            finally:
                self._ended += 1
        # A rule of the schema was broken: that is a bug of ours and no trouble of the disk.
        except sqlite3.IntegrityError:
            raise
        except sqlite3.DatabaseError as failure:
            raise self._trouble(failure) from failure

    def write_here(self) -> AbstractContextManager[None]:
        """As `write`, for what is this till's own and nothing that tills share."""
        return self.write()

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[None]:
        """As `write`, for who has a loop to keep turning; never await inside.

        A file is written at once. Where tills share a shop, its server is waited for before the first line and after the
        last, and the loop turns meanwhile.
        """
        with ExitStack() as stack:
            stack.enter_context(self.write())
            yield

    def _agree(self) -> None:
        """What else must hold before a write is kept: nothing, where the file is the truth."""

    def insert(self, table: str, row: Mapping[str, object]) -> int:
        """Add one row and give its number; call inside a write."""
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - names of ours
        number, stored = self._change(table, sql, tuple(row.values()))
        for each in stored:
            self._seals.note(table, each)
        return number

    def update(self, table: str, key: tuple[str, object], row: Mapping[str, object]) -> None:
        """Change the columns in `row` of the row whose column `key[0]` is `key[1]`.

        Call inside a write.
        """
        names = ", ".join(f"{name} = ?" for name in row)
        # Before the change: the old row is counted out, then the new one in.
        if table in SEALED:
            sealed = ", ".join(SEALED[table])
            for each in self.connection.execute(f"SELECT {sealed} FROM {table} WHERE {key[0]} = ?", (key[1],)):  # noqa: S608
                self._seals.note(table, each, removed=True)
        sql = f"UPDATE {table} SET {names} WHERE {key[0]} = ?"  # noqa: S608 - names of ours
        for each in self._change(table, sql, (*row.values(), key[1]))[1]:
            self._seals.note(table, each)

    def _change(self, table: str, sql: str, values: Sequence[object]) -> tuple[int, list[tuple[StoredCell, ...]]]:
        """Run a statement; the number of the new row, and the changed rows as they stand now, if their table is sealed."""
        if table not in SEALED:
            return self.connection.execute(sql, values).lastrowid or 0, []
        # The seal counts what stands in the file, also what a default or an affinity made of our values.
        changed = self.connection.execute(f"{sql} RETURNING {', '.join(SEALED[table])}", values)
        stored = changed.fetchall()
        return changed.lastrowid or 0, stored

    def touch(self, order_id: int, *, reworded: bool = True) -> None:
        """Note that an order is no longer what it was; call inside a write.

        Before the commit `on_touched` brings into step what follows from it: of an order that is not `reworded`, its texts
        are what they were.
        """
        self._touched[order_id] = reworded or self._touched.get(order_id, False)

    def execute(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> None:
        """A statement without an answer; call inside a write."""
        self.connection.execute(sql, dict(values) if isinstance(values, Mapping) else list(values))

    def execute_of(self, sql: str, many: Sequence[object]) -> None:
        """A statement without an answer about `many` things; call inside a write.

        `{many}` in it stands for them.
        """
        for some in batched(many):
            self.connection.execute(sql.replace("{many}", ",".join("?" * len(some))), some)

    def execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """A statement without an answer for each of the rows; call inside a write."""
        self.connection.executemany(sql, rows)

    def rows(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[StoredRow]:
        """All rows of a query, each a dictionary."""
        names, found = self._read(sql, values)
        return [dict(zip(names, row, strict=True)) for row in found]

    def tuples(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query, without the names of their columns.

        Of hundreds of thousands that takes a fraction of the time.
        """
        return self._read(sql, values)[1]

    def _read(
        self, sql: str, values: Sequence[object] | Mapping[str, object]
    ) -> tuple[list[str], list[tuple[Any, ...]]]:
        parameters = dict(values) if isinstance(values, Mapping) else list(values)
        try:
            found = self.connection.execute(sql, parameters)
            # Read before the rows: after the last one the cursor no longer tells the names.
            names = [column[0] for column in found.description]
            return names, found.fetchall()
        except sqlite3.IntegrityError:
            raise
        except sqlite3.DatabaseError as failure:
            raise self._trouble(failure) from failure

    def row(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> StoredRow | None:
        """The first row of a query, or None."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def _trouble(self, failure: sqlite3.DatabaseError) -> Blocked:
        trouble = blocked(failure)
        if trouble.code == TroubleCode.FILE_DAMAGED:
            self.mark_damaged(trouble)
        return trouble

    def mark_damaged(self, damage: Blocked) -> None:
        """From now on nothing is written.

        Whoever listens is told, once.
        """
        # Never back to whole: what was damaged once may be so at any place.
        if self.damage is None:
            self.damage = damage
            self.on_damage()

    def rows_of(self, sql: str, many: Sequence[object], others: Sequence[object] = ()) -> list[StoredRow]:
        """All rows of a query about `many` things, which `{many}` in it stands for.

        The values of `others` come after them. None of them is no query; more than one query can name are asked for in
        runs.
        """
        found: list[StoredRow] = []
        for some in batched(many):
            found += self.rows(sql.replace("{many}", ",".join("?" * len(some))), [*some, *others])
        return found

    @property
    def version(self) -> tuple[int, int, int]:
        """A number that is new after every write by any program.

        What was read under the same version still holds.
        """
        found = self.row("PRAGMA data_version")  # moves with the writes of every other connection
        # `data_version` does not move with our own writes; the other two do.
        return self._ended, self.connection.total_changes, found["data_version"] if found else 0

    def close(self) -> None:
        """Close the connection.

        The write-ahead log is folded into the file, unless that is damaged.
        """
        with ExitStack() as stack:
            if self.damage is not None:
                # The last writer to leave would fold the log into the file. Somebody who only reads stays a moment longer.
                with suppress(sqlite3.Error):
                    reading = stack.enter_context(closing(connect_reading(self.file, forgiving=True)))
                    # Only a read makes it hold the log; opening alone does not.
                    reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
            self.connection.close()

    @property
    def file(self) -> Path:
        """Where the database is."""
        return Path(self.connection.execute("PRAGMA database_list").fetchone()[2])


def beside(tables: Mapping[str, Sequence[Mapping[str, object]]]) -> Database:
    """A database in memory with these rows, to be asked like a file.

    None of the tables is empty.
    """
    database = Database(sqlite3.connect(":memory:", isolation_level=None))
    for name, rows in tables.items():
        columns, marks = ", ".join(rows[0]), ", ".join("?" * len(rows[0]))
        database.execute(f"CREATE TABLE {name} ({columns})")
        database.execute_many(f"INSERT INTO {name} VALUES ({marks})", [tuple(row.values()) for row in rows])  # noqa: S608
    return database


_RUN = 500


def batched(many: Sequence[_Found]) -> Iterator[Sequence[_Found]]:
    """`many` values in runs that one query can name."""
    for start in range(0, len(many), _RUN):
        yield many[start : start + _RUN]


def grouped(pairs: Iterable[tuple[_Key, _Found]]) -> dict[_Key, tuple[_Found, ...]]:
    """What was found under each key, in the order in which it comes."""
    # Not `itertools.groupby`, which wants its input sorted.
    found: dict[_Key, list[_Found]] = {}
    for key, each in pairs:
        found.setdefault(key, []).append(each)
    return {key: tuple(these) for key, these in found.items()}


def to_text(at: datetime | None) -> str | None:
    """A moment as stored: UTC, ISO 8601, six digits of a second.

    So text sorts as time.
    """
    # All with six digits and `Z`, or a whole second would sort after its own parts.
    return at.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z" if at else None


def to_moment(text: str | None) -> datetime | None:
    """The moment that `to_text` stored."""
    return datetime.fromisoformat(text) if text else None
