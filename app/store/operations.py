"""Operations: decisions about money, with their keys and exact bytes.

Links to tracking pages lie in the same table and are no decisions about money: `app.store.shipping.links` reads them, and
nothing here does.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from app.domain.money import Currency, Money
from app.domain.operation import PENDING, Kind, Operation, Stage
from app.domain.order import format_quantity
from app.domain.records.journal import What
from app.domain.shipment import Portion
from app.domain.shop.sales_unit import FIRST
from app.store.journal import Journal
from app.store.packed import pack, unpack
from app.store.sqlite.database import Database, StoredRow, grouped, to_moment, to_text


@dataclass(frozen=True)
class Intent:
    """A decision that is not written down yet.

    `before` is the total of its own kind so far, in minor units.
    """

    order_id: int
    reference: str
    kind: Kind
    key: str
    body: bytes
    amount: Money
    reason: str = ""
    who: str = ""
    before: int = 0
    portions: tuple[Portion, ...] = ()
    carrier: str = ""
    tracking: str = ""
    unit: int = FIRST
    release_rest: bool = False


@dataclass(frozen=True)
class MovedPart:
    """The lines that a capture shipped or a refund took back."""

    operation: int
    portions: tuple[Portion, ...]
    carrier: str = ""
    tracking: str = ""


class Operations:
    """The decisions of one data folder.

    They are never deleted, and a settled one never moves again; only what was sent with it can give way to a copy without
    personal data (`redact`). A decision, its entry in the action log and its first try are written together; so are an
    outcome and its entry.
    """

    def __init__(self, database: Database, journal: Journal) -> None:
        self._db = database
        self._journal = journal

    def add(self, intent: Intent, now: datetime) -> Operation:
        """Write a decision and its first try down; call inside a write.

        It may be sent only after that write is committed. A link has no try yet: it waits for its shipment.
        """
        waits = intent.kind is Kind.TRACK
        operation = Operation(
            id=0,
            order_id=intent.order_id,
            reference=intent.reference,
            kind=intent.kind,
            key=intent.key,
            body=intent.body,
            amount=intent.amount,
            stage=Stage.OPEN,
            recorded_at=now,
            reason=intent.reason,
            who=intent.who,
            before=intent.before,
            tries=0 if waits else 1,
            unit=intent.unit,
        )
        # With its number from here on: the log and the tries name it.
        operation = replace(
            operation, id=self._db.insert("operations", {**_decision(operation), **_outcome(operation)})
        )
        self._journal.add(What.DECIDED, now, operation=operation, outcome=operation.stage, detail=operation.reason)
        # After the log entry: a trigger lets no try in without one.
        if not waits:
            self._add_try(operation, now)
        self._add_parcel(operation.id, intent)
        # What is only decided changes neither a state nor a text that an order is found by.
        if intent.who or intent.tracking:
            self._db.touch(operation.order_id)
        return operation

    def _add_parcel(self, number: int, intent: Intent) -> None:
        """Write down the lines that an operation is about, and how they travel."""
        for portion in intent.portions:
            columns: dict[str, object] = {
                "operation_id": number,
                "position": portion.position,
                "amount": portion.amount,
            }
            self._db.insert("portions", {**columns, "quantity": format_quantity(portion.quantity)})
        if intent.carrier or intent.tracking or intent.release_rest:
            self._db.insert(
                "shipments",
                {
                    "operation_id": number,
                    "carrier": intent.carrier,
                    "tracking": intent.tracking,
                    "release_rest": int(intent.release_rest),
                },
            )

    def add_try(self, operation: Operation, now: datetime) -> Operation:
        """Write down that `operation` goes out once more.

        Call inside a write, and send it only after that is committed.
        """
        again = replace(operation, tries=operation.tries + 1)
        self._add_try(again, now)
        self._db.update("operations", ("id", again.id), {"tries": again.tries})
        return again

    def _add_try(self, operation: Operation, now: datetime) -> None:
        self._db.insert("tries", {"operation_id": operation.id, "at": to_text(now)})

    def save(self, operation: Operation, now: datetime) -> None:
        """Save how far an operation has come; call inside a write.

        A new stage is told to the action log.
        """
        before = self.get(operation.id)
        # Only a change of stage is news; a trigger asks for the entry before it lets the update through.
        if before is not None and before.stage is not operation.stage:
            what = What.UNKNOWN if operation.stage in PENDING else What.SETTLED
            detail = " · ".join(text for text in (operation.error, operation.detail) if text)
            self._journal.add(what, now, operation=operation, outcome=operation.stage, detail=detail)
        self._db.update("operations", ("id", operation.id), _outcome(operation))
        self._db.touch(operation.order_id, reworded=False)

    def redact(self, number: int, copy: bytes, now: datetime, who: str = "", salt: bytes = b"") -> Operation:
        """Replace an operation's exact bytes by a copy without personal data.

        `copy` is a JSON object like what was sent. The SHA-256 of the original goes into the row and into the action log, so
        that whoever still has the original can prove it; with a `salt` that is kept nowhere nobody can try out what it was.
        The database allows it for a settled operation alone, and once: otherwise it raises `sqlite3.IntegrityError`. Raises
        `ValueError` for an operation that is not there, and for a copy that a page could not read.
        """
        operation = self.get(number)
        if operation is None:
            raise ValueError(f"there is no operation {number}")
        # A page reads it as the body of a request and would fail on anything else.
        if not isinstance(json.loads(copy), dict):
            raise ValueError("the copy is no JSON object")
        from hashlib import sha256  # the first paint waits for no library of ciphers

        original = sha256(salt + operation.body).hexdigest()
        # First the entry and then the bytes: the trigger allows the change only with the hash in the log.
        self._journal.add(What.REDACTED, now, who=who, operation=operation, outcome="redacted", detail=original)
        self._db.update("operations", ("id", number), {"body": pack(copy), "body_hash": original})
        return replace(operation, body=copy, body_hash=original)

    def get(self, number: int) -> Operation | None:
        """The operation with this number."""
        row = self._db.row("SELECT * FROM operations WHERE id = ?", [number])
        return operation_of(row) if row else None

    def sent(self, reference: str, since: datetime) -> tuple[datetime, ...]:
        """When writes to the payment `reference` went out since a moment.

        What surely never left does not count.
        """
        rows = self._db.rows(
            # From the payment to its order, because that way both joins find an index.
            "SELECT t.at FROM payments p JOIN operations o ON o.order_id = p.order_id AND o.reference = p.reference"
            " JOIN tries t ON t.operation_id = o.id WHERE p.reference = ?"
            " AND o.kind <> 'track' AND o.stage <> 'unsent' AND t.at > ?",
            [reference, to_text(since)],
        )
        return tuple(datetime.fromisoformat(row["at"]) for row in rows)

    def pending(self) -> tuple[Operation, ...]:
        """Every operation whose outcome is still to come, oldest first."""
        # The index is named: to have them in order, SQLite would rather walk through every operation there ever was.
        rows = self._db.rows(
            "SELECT * FROM operations INDEXED BY one_pending_operation"
            " WHERE stage IN ('open', 'unknown') AND kind <> 'track' ORDER BY id"
        )
        return tuple(operation_of(row) for row in rows)

    def of_order(self, order_id: int) -> tuple[Operation, ...]:
        """The operations of an order, oldest first."""
        return self.of_orders([order_id]).get(order_id, ())

    def of_orders(self, order_ids: Sequence[int]) -> dict[int, tuple[Operation, ...]]:
        """The operations of each order that has any, oldest first."""
        query = "SELECT * FROM operations WHERE order_id IN ({many}) AND kind <> 'track' ORDER BY order_id, id"
        return grouped((row["order_id"], operation_of(row)) for row in self._db.rows_of(query, order_ids))

    def pending_of(self, order_ids: Sequence[int]) -> dict[int, tuple[Operation, ...]]:
        """The pending operations of each order that has any."""
        wanted, found = set(order_ids), dict[int, tuple[Operation, ...]]()
        for operation in self.pending() if wanted else ():  # there are never many, however long the list of orders is
            if operation.order_id in wanted:
                found[operation.order_id] = (*found.get(operation.order_id, ()), operation)
        return found

    def moved(self, order_id: int, kind: Kind) -> tuple[MovedPart, ...]:
        """What was shipped (captures) or taken back (refunds) of an order, oldest first.

        Without what did not happen.
        """
        return self.moved_of([order_id]).get((order_id, kind), ())

    def moved_of(self, order_ids: Sequence[int]) -> dict[tuple[int, Kind], tuple[MovedPart, ...]]:
        """As `moved`, for each order and kind of which there is any."""
        rows = self._db.rows_of(
            "SELECT p.*, o.order_id, o.kind, s.carrier, s.tracking FROM operations o"
            " CROSS JOIN portions p ON p.operation_id = o.id LEFT JOIN shipments s ON s.operation_id = o.id"
            # What was refused or never left moved nothing; what is open may have, and counts until it is known.
            " WHERE o.order_id IN ({many}) AND o.stage NOT IN ('refused', 'unsent') ORDER BY o.order_id, o.id, p.position",
            order_ids,
        )
        found: dict[int, tuple[tuple[int, Kind], MovedPart]] = {}
        for row in rows:
            portion = Portion(row["position"], Decimal(row["quantity"]), row["amount"])
            number, owner = row["operation_id"], (row["order_id"], Kind(row["kind"]))
            _, before = found.get(number, (owner, MovedPart(number, (), row["carrier"] or "", row["tracking"] or "")))
            found[number] = owner, replace(before, portions=(*before.portions, portion))
        return grouped(found.values())


def _decision(operation: Operation) -> dict[str, object]:
    """The columns that never change once they are written."""
    return {
        "order_id": operation.order_id,
        "reference": operation.reference,
        "kind": operation.kind,
        "key": operation.key,
        "body": pack(operation.body),
        "currency": operation.amount.currency,
        "amount": operation.amount.minor,
        "reason": operation.reason,
        "who": operation.who,
        "total_before": operation.before,
        "recorded_at": to_text(operation.recorded_at),
        "unit": operation.unit,
    }


def _outcome(operation: Operation) -> dict[str, object]:
    return {
        "stage": operation.stage,
        "tries": operation.tries,
        "error": operation.error,
        "detail": operation.detail,
        "trace_id": operation.trace_id,
        "retry_at": to_text(operation.retry_at),
        "unknown_since": to_text(operation.unknown_since),
        "settled_at": to_text(operation.settled_at),
    }


def operation_of(row: StoredRow) -> Operation:
    """The decision in a row of `operations`."""
    return Operation(
        id=row["id"],
        order_id=row["order_id"],
        reference=row["reference"],
        kind=Kind(row["kind"]),
        key=row["key"],
        body=unpack(row["body"]),
        amount=Money(row["amount"], Currency(row["currency"])),
        stage=Stage(row["stage"]),
        recorded_at=datetime.fromisoformat(row["recorded_at"]),
        reason=row["reason"],
        who=row["who"],
        before=row["total_before"],
        tries=row["tries"],
        retry_at=to_moment(row["retry_at"]),
        unknown_since=to_moment(row["unknown_since"]),
        settled_at=to_moment(row["settled_at"]),
        error=row["error"],
        detail=row["detail"],
        trace_id=row["trace_id"],
        unit=row["unit"],
        body_hash=row["body_hash"],
    )
