"""A clock that can be moved, for every deadline, limit and token."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

LONGEST_STEP_S = 400 * 24 * 3600
"""One step may cross the 365-day refund window, and not much more: `datetime` has an end."""

END_OF_TIME = datetime(9000, 1, 1, tzinfo=UTC)
"""Deadlines are reckoned from the clock, and a `datetime` ends in the year 9999."""


class Clock:
    """The world's clock: real time plus an offset that only grows."""

    def __init__(self, offset: timedelta = timedelta(), source: Callable[[], float] = time.time) -> None:
        self.offset = offset
        self._source = source

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._source(), UTC) + self.offset

    def advance(self, step: timedelta) -> datetime:
        """Move time on.

        It never goes back, because nothing in the service could answer for that.
        """
        if not timedelta() <= step <= timedelta(seconds=LONGEST_STEP_S):
            raise ValueError(f"advance_s must be between 0 and {LONGEST_STEP_S}")
        if self.now() + step >= END_OF_TIME:
            raise ValueError(f"the clock cannot go beyond the year {END_OF_TIME.year}")
        self.offset += step
        return self.now()


def millis(at: datetime) -> int:
    """Whole milliseconds since 1970, for comparing and sorting in the database."""
    # Rounded, because cutting off would put a moment before itself by a millisecond.
    return round(at.timestamp() * 1000)


def seven_digits(at: datetime) -> str:
    """The official event sample prints CREATED with seven fraction digits: parsers must cope."""
    # Six digits are what Python knows; the seventh is a nought.
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond:06d}0Z"


def three_digits(at: datetime) -> str:
    """... and the later events with three."""
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03d}Z"


def with_offset(at: datetime) -> str:
    """`captureGuaranteedUntil` is printed as 2026-09-01T07:53:44.812+00:00."""
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03d}+00:00"
