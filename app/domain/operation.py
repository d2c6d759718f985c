"""An operation: one human decision about money, with the one key and the one body that it is carried out with.

A decision keeps its key and its body bytes through every retry; a new key means a new decision.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.money import Money


class Kind(StrEnum):
    """What was decided."""

    CREATE = "create"
    CAPTURE = "capture"
    REFUND = "refund"
    CANCEL = "cancel"


class Stage(StrEnum):
    """How far an operation has come."""

    OPEN = "open"  # written down; perhaps sent, no answer yet
    UNKNOWN = "unknown"  # sent, and the answer was lost: it may have happened
    DONE = "done"  # the service says that it happened
    REFUSED = "refused"  # the service says that it did not happen and will not
    UNSENT = "unsent"  # it never reached the service


NEXT: dict[Stage, frozenset[Stage]] = {
    Stage.OPEN: frozenset({Stage.UNKNOWN, Stage.DONE, Stage.REFUSED, Stage.UNSENT}),
    Stage.UNKNOWN: frozenset({Stage.DONE, Stage.REFUSED, Stage.UNSENT}),
    Stage.DONE: frozenset(),
    Stage.REFUSED: frozenset(),
    Stage.UNSENT: frozenset(),
}

PENDING = frozenset({Stage.OPEN, Stage.UNKNOWN})
"""Stages in which nobody may decide anything more about the order's money."""


@dataclass(frozen=True)
class Operation:
    """One decision and its outcome so far. `body` is sent byte for byte, on every try, under the same `key`."""

    id: int
    order_id: int
    reference: str
    kind: Kind
    key: str
    body: bytes
    amount: Money
    stage: Stage
    recorded_at: datetime
    reason: str = ""
    tries: int = 0
    retry_at: datetime | None = None
    settled_at: datetime | None = None
    error: str = ""
    detail: str = ""
    trace_id: str = ""

    @property
    def pending(self) -> bool:
        """Whether its outcome is still to come."""
        return self.stage in PENDING

    @property
    def unknown(self) -> bool:
        """Whether it was sent and nobody knows what became of it."""
        return self.stage is Stage.UNKNOWN


_WAITS = tuple(timedelta(seconds=seconds) for seconds in (2, 4, 8, 15, 45, 60))
"""Between tries of one operation: never more than five in a minute, the service's limit for writes to one reference."""


def after_try(
    operation: Operation,
    stage: Stage,
    now: datetime,
    *,
    error: str = "",
    detail: str = "",
    trace_id: str = "",
    retry_after: timedelta = timedelta(0),
) -> Operation:
    """`operation` after one more try that ended in `stage`; `retry_after` is the least that the service asked us to wait.

    Raises `ValueError` for a move that `NEXT` does not hold: a settled operation stays settled.
    """
    if stage is not operation.stage and stage not in NEXT[operation.stage]:
        raise ValueError(f"operation {operation.id} cannot go from {operation.stage} to {stage}")
    tries = operation.tries + 1
    wait = max(_WAITS[min(tries, len(_WAITS)) - 1], retry_after)
    return replace(
        operation,
        stage=stage,
        tries=tries,
        retry_at=now + wait if stage in PENDING else None,
        settled_at=None if stage in PENDING else now,
        error=error,
        detail=detail,
        trace_id=trace_id or operation.trace_id,
    )
