"""The shelf: the sandbox's state in a SQLite file, or a temporary one.

The temporary database lives in SQLite's page cache and spills to disk by itself when that is full, so memory stays bounded
however many payments are made. A named file is written through: what was answered survives a SIGKILL of the sandbox.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import msgspec

from app.sandbox.clock import millis
from app.sandbox.payments.payment import Movement, Payment

SCHEMA = """
CREATE TABLE IF NOT EXISTS payment (
    number INTEGER PRIMARY KEY, msn TEXT NOT NULL, reference TEXT NOT NULL, token TEXT NOT NULL, phone TEXT,
    due INTEGER, body BLOB NOT NULL, UNIQUE (msn, reference)
);
CREATE UNIQUE INDEX IF NOT EXISTS payment_token ON payment (token);
CREATE INDEX IF NOT EXISTS payment_reference ON payment (reference);
CREATE INDEX IF NOT EXISTS payment_due ON payment (due) WHERE due IS NOT NULL;
CREATE INDEX IF NOT EXISTS payment_phone ON payment (phone) WHERE phone IS NOT NULL;
CREATE TABLE IF NOT EXISTS movement (number INTEGER PRIMARY KEY, reference TEXT NOT NULL, body BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS movement_reference ON movement (reference);
CREATE TABLE IF NOT EXISTS entry (
    ledger TEXT NOT NULL, topic TEXT NOT NULL, number INTEGER NOT NULL, day TEXT NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY (ledger, topic, number)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entry_day ON entry (ledger, topic, day, number);
CREATE TABLE IF NOT EXISTS kept_answer (
    scope TEXT NOT NULL, operation TEXT NOT NULL, asked BLOB NOT NULL, status INTEGER NOT NULL,
    body BLOB NOT NULL, media TEXT NOT NULL, PRIMARY KEY (scope, operation)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS delivery (
    number TEXT PRIMARY KEY, registration TEXT NOT NULL, reference TEXT NOT NULL, due INTEGER, body BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS delivery_due ON delivery (registration, due) WHERE due IS NOT NULL;
CREATE INDEX IF NOT EXISTS delivery_reference ON delivery (registration, reference, number);
CREATE TABLE IF NOT EXISTS thing (
    kind TEXT NOT NULL, name TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (kind, name)
) WITHOUT ROWID;
"""
TABLES = ("payment", "movement", "entry", "kept_answer", "delivery", "thing")
# The scope was `msn operation key` in one text; the key may hold blanks, so it is cut at the first two.
EARLIER_ANSWERS = """
INSERT OR IGNORE INTO kept_answer
    SELECT substr(scope, 1, instr(scope, ' ')) || substr(substr(scope, instr(scope, ' ') + 1),
        instr(substr(scope, instr(scope, ' ') + 1), ' ') + 1), operation, asked, status, body, media FROM answered;
DROP TABLE answered;
"""
"""A file of an earlier version kept its answers as `msn operation key`; now the operation stands beside `msn key`."""
_payments = msgspec.json.Decoder(Payment)
_movements = msgspec.json.Decoder(Movement)


class Shelf:
    """The sandbox's memory. One request is one transaction."""

    def __init__(self, path: str | None = None) -> None:
        self._depth = 0
        # One connection for the server's thread and the one that waits for the end.
        self._db = sqlite3.connect(path or "", isolation_level=None, check_same_thread=False)
        try:
            # Losing power may lose the last practice payments; losing the process must not.
            self._db.execute("PRAGMA synchronous = OFF")
            # Sixteen megabytes, however many payments are made.
            self._db.execute("PRAGMA cache_size = -16000")
            # In WAL a commit survives the death of the process; without a file it need not.
            self._db.execute(f"PRAGMA journal_mode = {'WAL' if path else 'MEMORY'}")
            self._db.executescript(SCHEMA)
            if self._db.execute("SELECT 1 FROM sqlite_master WHERE name = 'answered'").fetchone():
                self._db.executescript(EARLIER_ANSWERS)
        except sqlite3.Error:
            self._db.close()
            raise

    def close(self) -> None:
        self._db.close()

    @contextmanager
    def change(self) -> Iterator[None]:
        """Everything inside is kept, or nothing.

        A change within a change is part of it.
        """
        if self._depth == 0:
            self._db.execute("BEGIN IMMEDIATE")
        # Only the outermost one ends the transaction.
        self._depth += 1
        try:
            yield
        except BaseException:
            self._depth -= 1
            if self._depth == 0:
                self._db.execute("ROLLBACK")
            raise
        self._depth -= 1
        if self._depth == 0:
            self._db.execute("COMMIT")

    def clear(self) -> None:
        for table in TABLES:
            self._db.execute(f"DELETE FROM {table}")  # noqa: S608 - our own table names

    # payments -------------------------------------------------------------------------------------------------------
    def add(self, payment: Payment) -> None:
        self._db.execute(
            "INSERT INTO payment (msn, reference, token, phone, due, body) VALUES (?, ?, ?, ?, ?, ?)",
            (payment.msn, payment.reference, payment.token, payment.phone, _due(payment), msgspec.json.encode(payment)),
        )

    def put(self, payment: Payment) -> None:
        self._db.execute(
            "UPDATE payment SET phone = ?, due = ?, body = ? WHERE msn = ? AND reference = ?",
            (payment.phone, _due(payment), msgspec.json.encode(payment), payment.msn, payment.reference),
        )

    def payment(self, msn: str, reference: str) -> Payment | None:
        return self._one("SELECT body FROM payment WHERE msn = ? AND reference = ?", (msn, reference))

    def payment_anywhere(self, reference: str) -> Payment | None:
        """By reference alone, for the control calls.

        The newest, should two sales units share it.
        """
        return self._one("SELECT body FROM payment WHERE reference = ? ORDER BY number DESC", (reference,))

    def payment_by_token(self, token: str) -> Payment | None:
        return self._one("SELECT body FROM payment WHERE token = ?", (token,))

    def payments(
        self, limit: int = -1, phone: str | None = None, after: int = 0, before: str | None = None
    ) -> list[Payment]:
        """Payments, newest first, by phone or by number.

        Of one phone if asked; only those after a number of `last_numbers`, or older than a reference.
        """
        where: list[str] = ["number > ?"]
        values: list[int | str] = [after]
        if phone is not None:
            where, values = [*where, "phone = ?"], [*values, phone]
        if before is not None:
            oldest = "(SELECT max(number) FROM payment WHERE reference = ?)"
            where, values = [*where, f"number < {oldest}"], [*values, before]
        query = f"SELECT body FROM payment WHERE {' AND '.join(where)} ORDER BY number DESC LIMIT ?"  # noqa: S608
        found = self._db.execute(query, [*values, limit])
        return [_payments.decode(body) for (body,) in found]

    def payments_due(self, now: datetime, limit: int = 500) -> list[Payment]:
        found = self._db.execute("SELECT body FROM payment WHERE due <= ? ORDER BY due LIMIT ?", (millis(now), limit))
        return [_payments.decode(body) for (body,) in found]

    def _one(self, query: str, values: tuple[str, ...]) -> Payment | None:
        row = self._db.execute(query, values).fetchone()
        return _payments.decode(row[0]) if row else None

    # the ledger -----------------------------------------------------------------------------------------------------
    def record(self, movement: Movement) -> None:
        row = (movement.reference, msgspec.json.encode(movement))
        self._db.execute("INSERT INTO movement (reference, body) VALUES (?, ?)", row)

    def movements(self, reference: str | None = None, limit: int = -1, after: int = 0) -> list[Movement]:
        """In the order in which money moved."""
        # By names: Python 3.12 takes the numbers of placeholders for names and complains.
        query = (
            "SELECT body FROM movement WHERE number > :after AND (:reference IS NULL OR reference = :reference)"
            " ORDER BY number LIMIT :limit"
        )
        found = self._db.execute(query, {"reference": reference, "limit": limit, "after": after})
        return [_movements.decode(body) for (body,) in found]

    def last_numbers(self) -> tuple[int, int]:
        """How far payments and ledger have come."""
        query = "SELECT (SELECT coalesce(max(number), 0) FROM payment), (SELECT coalesce(max(number), 0) FROM movement)"
        payments, movements = self._db.execute(query).fetchone()
        return payments, movements

    # the ledgers of the Report API ----------------------------------------------------------------------------------
    def add_entries(self, rows: Iterable[tuple[str, str, int, str, bytes]]) -> None:
        """Add entries: ledger, topic, number, ledger date and JSON of each.

        None is ever changed.
        """
        self._db.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", rows)

    def entries(
        self, ledger: str, topic: str, limit: int, after: int = 0, day: str | None = None
    ) -> list[tuple[int, bytes]]:
        """Entries of a ledger with their numbers, in order.

        Only those of one date if asked.
        """
        of_day = " AND day = :day" if day is not None else ""
        query = (
            "SELECT number, body FROM entry WHERE ledger = :ledger AND topic = :topic AND number > :after"  # noqa: S608
            f"{of_day} ORDER BY number LIMIT :limit"
        )
        values = {"ledger": ledger, "topic": topic, "limit": limit, "after": after, "day": day}
        return list(self._db.execute(query, values))

    # answers kept for their Idempotency-Key -------------------------------------------------------------------------
    def keep_answer(self, scope: str, operation: str, asked: bytes, status: int, body: bytes, media: str) -> None:
        row = (scope, operation, asked, status, body, media)
        self._db.execute("INSERT INTO kept_answer VALUES (?, ?, ?, ?, ?, ?)", row)

    def kept_answer(self, scope: str, operation: str, *, anywhere: bool) -> tuple[str, bytes, int, bytes, str] | None:
        """The answer kept for a key of this operation.

        Or with `anywhere` of any other if this one has none.
        """
        # The operation's own answer first, for two may share a key.
        query = (
            "SELECT operation, asked, status, body, media FROM kept_answer"
            " WHERE scope = :scope AND (operation = :operation OR :anywhere)"
            " ORDER BY operation <> :operation LIMIT 1"
        )
        values = {"scope": scope, "operation": operation, "anywhere": anywhere}
        row: tuple[str, bytes, int, bytes, str] | None = self._db.execute(query, values).fetchone()
        return row

    # webhooks on their way ------------------------------------------------------------------------------------------
    def put_delivery(self, number: str, registration: str, reference: str, due: datetime | None, value: Any) -> None:
        """Keep a delivery.

        Without `due` it waits behind an earlier one of the same payment.
        """
        row = (number, registration, reference, None if due is None else millis(due), msgspec.json.encode(value))
        self._db.execute("INSERT OR REPLACE INTO delivery VALUES (?, ?, ?, ?, ?)", row)

    def delivery(self, number: str) -> Any:
        row = self._db.execute("SELECT body FROM delivery WHERE number = ?", (number,)).fetchone()
        return msgspec.json.decode(row[0]) if row else None

    def first_delivery(self, registration: str, reference: str) -> Any:
        """The one that holds back the others of its payment, or none."""
        query = "SELECT body FROM delivery WHERE registration = ? AND reference = ? ORDER BY number LIMIT 1"
        row = self._db.execute(query, (registration, reference)).fetchone()
        return msgspec.json.decode(row[0]) if row else None

    def deliveries(self, limit: int) -> list[Any]:
        found = self._db.execute("SELECT body FROM delivery ORDER BY number LIMIT ?", (limit,))
        return [msgspec.json.decode(body) for (body,) in found]

    def deliveries_due(self, registration: str, now: datetime, limit: int) -> list[Any]:
        query = "SELECT body FROM delivery WHERE registration = ? AND due <= ? ORDER BY due LIMIT ?"
        found = self._db.execute(query, (registration, millis(now), limit))
        return [msgspec.json.decode(body) for (body,) in found]

    def drop_delivery(self, number: str) -> None:
        self._db.execute("DELETE FROM delivery WHERE number = ?", (number,))

    def drop_deliveries(self, registration: str) -> None:
        self._db.execute("DELETE FROM delivery WHERE registration = ?", (registration,))

    # everything else ------------------------------------------------------------------------------------------------
    def put_thing(self, kind: str, name: str, value: Any) -> None:
        row = (kind, name, msgspec.json.encode(value))
        self._db.execute("INSERT OR REPLACE INTO thing VALUES (?, ?, ?)", row)

    def thing(self, kind: str, name: str) -> Any:
        row = self._db.execute("SELECT body FROM thing WHERE kind = ? AND name = ?", (kind, name)).fetchone()
        return msgspec.json.decode(row[0]) if row else None

    def things(self, kind: str, prefix: str = "") -> dict[str, Any]:
        """Everything of a kind whose name begins with `prefix`, in the order of names."""
        query = "SELECT name, body FROM thing WHERE kind = ? AND name >= ? AND name < ? ORDER BY name"
        # The highest character there is: everything that begins with the prefix lies before it.
        found = self._db.execute(query, (kind, prefix, f"{prefix}\U0010ffff"))
        return {name: msgspec.json.decode(body) for name, body in found}

    def drop_thing(self, kind: str, name: str) -> bool:
        return self._db.execute("DELETE FROM thing WHERE kind = ? AND name = ?", (kind, name)).rowcount > 0


def _due(payment: Payment) -> int | None:
    return millis(payment.due) if payment.due else None
