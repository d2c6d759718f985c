"""Operations: every decision about money, with the key and the bytes it was or will be carried out with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage
from app.store.database import Database, Row, to_moment, to_text


@dataclass(frozen=True)
class Intent:
    """A decision that is not written down yet."""

    order_id: int
    reference: str
    kind: Kind
    key: str
    body: bytes
    amount: Money
    reason: str = ""


class Operations:
    """The decisions of one data folder. They are never deleted, and a settled one never moves again."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, intent: Intent, now: datetime) -> Operation:
        """Write a decision down; call inside a write. It may be sent only after that write is committed."""
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
        )
        number = self._db.table("operations").insert(
            {
                "order_id": operation.order_id,
                "reference": operation.reference,
                "kind": operation.kind,
                "key": operation.key,
                "body": operation.body,
                "currency": operation.amount.currency,
                "amount": operation.amount.minor,
                "reason": operation.reason,
                "recorded_at": to_text(now),
                **_outcome(operation),
            }
        )
        assert isinstance(number.last_pk, int)  # noqa: S101 - sqlite's own row number
        return replace(operation, id=number.last_pk)

    def save(self, operation: Operation) -> None:
        """Save how far an operation has come; call inside a write."""
        self._db.table("operations").update(operation.id, _outcome(operation))

    def get(self, number: int) -> Operation | None:
        """The operation with this number."""
        row = self._db.row("SELECT * FROM operations WHERE id = ?", [number])
        return _operation(row) if row else None

    def pending(self) -> tuple[Operation, ...]:
        """Every operation whose outcome is still to come, oldest first."""
        rows = self._db.rows("SELECT * FROM operations WHERE stage IN ('open', 'unknown') ORDER BY id")
        return tuple(_operation(row) for row in rows)

    def of_order(self, order_id: int) -> tuple[Operation, ...]:
        """The operations of an order, oldest first."""
        rows = self._db.rows("SELECT * FROM operations WHERE order_id = ? ORDER BY id", [order_id])
        return tuple(_operation(row) for row in rows)

    def pending_of(self, order_ids: Sequence[int]) -> dict[int, tuple[Operation, ...]]:
        """The pending operations of each order that has any."""
        marks = ",".join("?" * len(order_ids))
        rows = self._db.rows(
            f"SELECT * FROM operations WHERE stage IN ('open', 'unknown') AND order_id IN ({marks}) ORDER BY id",  # noqa: S608
            order_ids,
        )
        found: dict[int, tuple[Operation, ...]] = {}
        for row in rows:
            operation = _operation(row)
            found[operation.order_id] = (*found.get(operation.order_id, ()), operation)
        return found


def _outcome(operation: Operation) -> dict[str, object]:
    return {
        "stage": operation.stage,
        "tries": operation.tries,
        "error": operation.error,
        "detail": operation.detail,
        "trace_id": operation.trace_id,
        "retry_at": to_text(operation.retry_at),
        "settled_at": to_text(operation.settled_at),
    }


def _operation(row: Row) -> Operation:
    return Operation(
        id=row["id"],
        order_id=row["order_id"],
        reference=row["reference"],
        kind=Kind(row["kind"]),
        key=row["key"],
        body=row["body"],
        amount=Money(row["amount"], Currency(row["currency"])),
        stage=Stage(row["stage"]),
        recorded_at=datetime.fromisoformat(row["recorded_at"]),
        reason=row["reason"],
        tries=row["tries"],
        retry_at=to_moment(row["retry_at"]),
        settled_at=to_moment(row["settled_at"]),
        error=row["error"],
        detail=row["detail"],
        trace_id=row["trace_id"],
    )
