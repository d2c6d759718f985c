"""Ready lists of orders, and alarms for money that can still be lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class ReadyList(StrEnum):
    """A list of orders that is kept by itself, in order of display."""

    WAITING = "waiting"  # a customer has not answered
    UNKNOWN = "unknown"  # an answer of the service was lost
    TO_SHIP = "to_ship"  # money is reserved for goods that have not left
    CAPTURE_SOON = "capture_soon"  # what is reserved can be lost within days, the most urgent first
    ENDED_TODAY = "ended_today"  # declined or expired today
    REFUNDED = "refunded"  # some of the money went back lately
    ANOMALIES = "anomalies"  # the service said something that cannot be true


CAPTURE_SOON = timedelta(days=7)
"""So long before its time limit a reservation stands in the list."""
LATELY = timedelta(days=7)
"""So long a refund stands in the list."""
ALARMS = (timedelta(hours=48), timedelta(hours=24))
"""So long before a time limit an alarm is raised, the first one first."""


@dataclass(frozen=True)
class Alarm:
    """A reservation that has come within `step` of its time limit `at`."""

    reference: str
    at: datetime
    step: timedelta


def hours_left(at: datetime, now: datetime) -> int:
    """Whole hours until a time limit; below 0 once it has passed."""
    return (at - now) // timedelta(hours=1)


def alarm_step(at: datetime, since: datetime, now: datetime) -> timedelta | None:
    """The last of `ALARMS` that a time limit passed after `since`, up to now.

    None when it passed none, and once the limit itself has passed.
    """
    if at <= now:
        return None
    passed = [step for step in ALARMS if since < at - step <= now]
    # After a weekend both may have passed at once; then the nearer one is told, and only that.
    return passed[-1] if passed else None
