"""What can be shown of a program that takes payments, and its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from app.domain.operation import Operation
from app.domain.payment import Event, Payment


class Proof(StrEnum):
    """One thing that a test payment, or a look at this machine, can show.

    Its value stands in the pack, so it stays as it is.
    """

    CREATED = "created"
    READ = "read"
    LOG_READ = "log-read"
    CANCELLED = "cancelled"
    CAPTURED_WHOLE = "captured-whole"
    CAPTURED_PART = "captured-part"
    REFUNDED_WHOLE = "refunded-whole"
    REFUNDED_PART = "refunded-part"
    STATE_CREATED = "state-created"
    STATE_AUTHORIZED = "state-authorized"
    STATE_ABORTED = "state-aborted"
    STATE_EXPIRED = "state-expired"
    STATE_TERMINATED = "state-terminated"
    EVENT_CAPTURED = "event-captured"
    EVENT_REFUNDED = "event-refunded"
    EVENT_CANCELLED = "event-cancelled"
    LINES = "lines"
    PRESENT = "present"
    TERMS = "terms"
    REFERENCE = "reference"
    LINK = "link"
    CODE = "code"
    NUMBER = "number"
    OWN_CODE = "own-code"
    STICKER = "sticker"
    ABROAD = "abroad"
    IN_TIME = "in-time"
    REST_RELEASED = "rest-released"
    WAITED_OUT = "waited-out"
    TOTALS_AGREE = "totals-agree"
    SAME_UNIT = "same-unit"
    # From here on it takes more than the payments of the shop: a run notes these down.
    WEBHOOK = "webhook"
    REFUSED = "refused"
    REPEATED = "repeated"
    CONFLICT = "conflict"
    LIMITED = "limited"
    HEADERS = "headers"
    KEYS_KEPT = "keys-kept"
    QUICK_READS = "quick-reads"
    OFFICIAL_CODE = "official-code"
    SCREEN_CODE = "screen-code"
    SCREEN_PAID = "screen-paid"
    SCREEN_NOT_PAID = "screen-not-paid"


class Evidence(NamedTuple):
    """What shows a proof: mostly a payment of the shop's own.

    `detail` is made of numbers and of words of the service, never of a person; `picture` is the name of a file.
    """

    proof: Proof
    at: datetime
    reference: str = ""
    trace_id: str = ""
    detail: str = ""
    picture: str = ""


@dataclass(frozen=True)
class KeptPayment:
    """A payment as it is kept, with its decisions and its log."""

    payment: Payment
    operations: tuple[Operation, ...] = ()
    events: tuple[Event, ...] = ()
