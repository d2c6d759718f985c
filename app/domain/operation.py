"""An operation: one decision, with its one key and one body.

A decision keeps its key and its body bytes through every retry; a new key means a new decision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.codes import Code
from app.domain.money import Money
from app.domain.shop.sales_unit import FIRST


class Kind(StrEnum):
    """What was decided."""

    CREATE = "create"
    CAPTURE = "capture"
    REFUND = "refund"
    CANCEL = "cancel"
    TRACK = "track"  # show the customer in the app where the parcel is; moves no money


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
"""Every move that an operation can make. The database refuses any other as well."""

PENDING = frozenset({Stage.OPEN, Stage.UNKNOWN})
"""Stages in which nobody may decide anything more about the order's money."""


@dataclass(frozen=True)
class Operation:
    """One decision and its outcome so far.

    `body` is sent byte for byte, on every try, under the same `key`. `tries` counts the requests that were written down as
    going out; `unknown_since` is when an answer was first lost; `before` is what the total of its own kind was when it was
    decided, in minor units (captured for a capture, refunded for a refund), so that it can be found out from the totals
    alone whether it happened. `who` decided it; `unit` is the sales unit whose money it is. Where `body` is a copy without
    personal data, `body_hash` is the SHA-256 of what was sent.
    """

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
    who: str = ""
    before: int = 0
    tries: int = 1
    retry_at: datetime | None = None
    unknown_since: datetime | None = None
    settled_at: datetime | None = None
    error: str = ""
    detail: str = ""
    trace_id: str = ""
    unit: int = FIRST
    body_hash: str = ""

    @property
    def pending(self) -> bool:
        """Whether its outcome is still to come."""
        return self.stage in PENDING

    @property
    def unknown(self) -> bool:
        """Whether it was sent and its outcome is open."""
        return self.stage is Stage.UNKNOWN

    @property
    def unclear(self) -> bool:
        """Whether a person must judge: the service's records fit both readings."""
        return self.unknown and self.error == Code.UNCLEAR and self.kind in (Kind.CAPTURE, Kind.REFUND)


def refunds_among(operations: Sequence[Operation]) -> tuple[Operation, ...]:
    """The refunds that happened or may have, in their order.

    A place among them, counted from 1, is a refund's number.
    """
    return tuple(each for each in operations if each.kind is Kind.REFUND and (each.pending or each.stage is Stage.DONE))


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
    """`operation` after a try or a look that ended in `stage`.

    `retry_after` is the least that the service asked us to wait. Raises `ValueError` for a move that `NEXT` does not hold:
    a settled operation stays settled.
    """
    if stage is not operation.stage and stage not in NEXT[operation.stage]:
        raise ValueError(f"operation {operation.id} cannot go from {operation.stage} to {stage}")
    # The wait of this try, or what the service asked for if that is longer.
    wait = max(_WAITS[min(max(operation.tries, 1), len(_WAITS)) - 1], retry_after)
    return replace(
        operation,
        stage=stage,
        retry_at=now + wait if stage in PENDING else None,
        # The first lost answer counts: so long the customer has been kept in doubt.
        unknown_since=operation.unknown_since or (now if stage is Stage.UNKNOWN else None),
        settled_at=None if stage in PENDING else now,
        error=error,
        detail=detail,
        # The latest try without an id must not hide the one that the service's support can find.
        trace_id=trace_id or operation.trace_id,
    )


MINUTE = timedelta(minutes=1)
MOST_WRITES = 5
"""What the service takes in a minute for one reference (`docs/service.md` 6.1); all kinds of write count together here."""


SLOW_AFTER = 8
SLOW = timedelta(minutes=10)


def link_wait(operation: Operation) -> timedelta:
    """The least wait before a link to a tracking page is tried again.

    Nobody waits for it: after some tries it goes out now and then, until it arrives.
    """
    return SLOW if operation.tries >= SLOW_AFTER else timedelta(0)


def next_write(sent: Sequence[datetime], now: datetime) -> datetime:
    """The earliest moment for another write to the same reference.

    Requests went to it at the moments `sent`. A moment that lies further ahead than a minute is from before the clock was
    set back, and says nothing: counted as just now it would hold everybody up until the clock has come that far again.
    """
    # Both ways, because a clock that was set back puts sent requests into the future.
    lately = sorted(at for at in sent if abs(now - at) < MINUTE)
    # Room comes when the fifth latest is a minute old; never later than in a minute, whatever the clock did.
    return now if len(lately) < MOST_WRITES else min(lately[-MOST_WRITES] + MINUTE, now + MINUTE)


AGREED = timedelta(seconds=1)
"""So far apart two tills may be about the time that both take from their server; no clock was set back for that."""


class Step(StrEnum):
    """What to do next about an operation whose outcome is open."""

    SEND = "send"  # the same key and the same bytes again
    LOOK = "look"  # find out by reading whether it happened, and settle it; sending would come too late
    LOOK_THEN_SEND = "look_then_send"  # the service may have forgotten the key: send only what surely did not happen
    PEEK = "peek"  # sending now would be impolite: settle it if a reading shows that it happened


FORGOTTEN_AFTER = timedelta(hours=24)
"""An operation older than this is looked up before it is repeated (`docs/service.md` 7.5)."""
LIFETIME = timedelta(minutes=10)
"""How long a customer has to approve (`docs/service.md` 5.1). Only the service says when it is over; this is for the
countdown, and a request that would be sent this late helps nobody."""
IMPATIENT_TRIES = 3
"""So often an operation may be tried at somebody's word; after that its waits hold."""


def next_step(operation: Operation, sent: Sequence[datetime], now: datetime) -> Step:
    """What the completer does with a pending operation at `now`.

    `sent` is when writes to its reference last went out. Where one went out later than now, the clock was set back: then a
    wait that was written down before means nothing, and an operation from the future may be any age.
    """
    age = now - operation.recorded_at
    set_back = any(at > now + AGREED for at in sent)
    # A request that the customer could no longer answer is looked for and not sent again.
    if operation.kind is Kind.CREATE and age > LIFETIME:
        return Step.LOOK
    # A wait of more than an hour is none of ours: the clock was wrong when it was written down.
    early = not set_back and operation.retry_at is not None and now < operation.retry_at <= now + timedelta(hours=1)
    waits = early and (operation.tries >= IMPATIENT_TRIES or operation.error == Code.LIMITED)
    if waits or next_write(sent, now) > now:
        return Step.PEEK
    # A negative age means a clock that was put back: then a look is the safe way.
    young = timedelta(0) <= age <= FORGOTTEN_AFTER
    return Step.SEND if young or operation.kind is Kind.CREATE else Step.LOOK_THEN_SEND  # a reference is made only once


def without_named_wait(operation: Operation, sent: Sequence[datetime], now: datetime) -> Operation:
    """`operation` for a person who asks: a wait named by the service is dropped.

    It holds for a minute, then not any more. `sent` is when writes to its reference went out in the last minute; our own
    limits hold all the same.
    """
    named = operation.error == Code.LIMITED and operation.tries < IMPATIENT_TRIES
    lately = any(timedelta(0) <= now - at < MINUTE for at in sent)
    return replace(operation, retry_at=None) if named and not lately else operation
