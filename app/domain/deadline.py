"""Until when reserved money can be captured, and which limit that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.codes import EventName
from app.domain.payment import Event, Payment

CAPTURE_WITHIN = {
    "NOK": timedelta(days=180),
    "SEK": timedelta(days=180),
    "DKK": timedelta(days=14),
    "EUR": timedelta(days=14),
}
"""How long after the reservation a capture is taken, by the market that a currency stands for (`docs/service.md` 5.3). Sweden is
not documented; it is read like Norway, and the payment's own `captureGuaranteedUntil` comes first everywhere."""


class Limit(StrEnum):
    """Which time limit a reservation runs into."""

    GUARANTEE = "guarantee"  # the customer's bank answers for the money until then; a later capture may be refused
    MARKET = "market"  # the service takes no capture after it


@dataclass(frozen=True)
class Deadline:
    """The moment up to which what is reserved is safe.

    `days` is how long the market allows; `over` that it has passed.
    """

    at: datetime
    limit: Limit
    days: int
    over: bool


def market_end(payment: Payment) -> datetime:
    """When the market's own limit is reached.

    Counted from the request, which is the earliest moment at which it can have begun.
    """
    # From the request, because when exactly the customer approved is told only by the log.
    return payment.sent_at + CAPTURE_WITHIN[payment.amount.currency]


def capture_deadline(payment: Payment) -> datetime | None:
    """Until when what is left can be captured; None when nothing is left.

    What the service guarantees, else what the market allows from the request on.
    """
    if not payment.left:
        return None
    # The bank's own promise comes first wherever it is given (`docs/service.md` 5.4).
    return payment.capture_until or market_end(payment)


def deadline_of(payment: Payment, now: datetime) -> Deadline | None:
    """The time limit that the rest of `payment` meets next, or met last.

    None when nothing is left.
    """
    guaranteed, end = capture_deadline(payment), market_end(payment)
    if guaranteed is None:
        return None
    days = CAPTURE_WITHIN[payment.amount.currency].days
    # Once both are over, or nothing is promised, only the market's limit is worth a word.
    if payment.capture_until is None or now >= max(guaranteed, end):
        return Deadline(max(guaranteed, end), Limit.MARKET, days, now >= max(guaranteed, end))
    return Deadline(guaranteed, Limit.GUARANTEE, days, now >= guaranteed)


def ran_out(payment: Payment, events: Sequence[Event]) -> bool:
    """Whether the market's time limit released the rest of `payment`.

    Its own log tells; no clock of ours has a say in it.
    """
    # Of two entries of one name the later one counts.
    at = {event.name: event.at for event in events if event.success}
    if EventName.AUTHORIZED not in at or EventName.CANCELLED not in at:
        return False
    # Days and not the word of an entry: the log calls a release by hand and one by time the same.
    return at[EventName.CANCELLED] - at[EventName.AUTHORIZED] >= CAPTURE_WITHIN[payment.amount.currency]
