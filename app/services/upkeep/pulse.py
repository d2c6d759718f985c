"""How the service answered lately: times, losses, and its clock."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Callable
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from statistics import median
from typing import NamedTuple

from app.domain.records.health import LineFacts

KEPT, LOOKED_AT = 600, 50
"""Requests that are remembered, and the newest of them that are judged."""
_PAYMENT = re.compile(r"/payments/([^/?]+)")


class _Beat(NamedTuple):
    """One request; without `ms` it had no answer."""

    at: datetime
    payment: str
    ms: int | None


class Pulse:
    """Remembers the last requests, in memory alone."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._beats: deque[_Beat] = deque(maxlen=KEPT)
        self._clock_off: int | None = None

    def note(self, url: str, seconds: float | None, date: str = "") -> None:
        """A request to `url` was answered after so many seconds, or not at all.

        `date` is what the service said the time was.
        """
        now = self._now()
        found = _PAYMENT.search(url)
        ms = None if seconds is None else round(1000 * seconds)
        self._beats.append(_Beat(now, found[1] if found else "", ms))
        try:
            shown = parsedate_to_datetime(date)
        except ValueError:  # no date, or none that can be read
            return
        if shown.tzinfo is not None:
            self._clock_off = round((shown - now).total_seconds())

    @property
    def facts(self) -> LineFacts:
        """What the last requests say."""
        since = self._now() - timedelta(minutes=1)
        latest = [*self._beats][-LOOKED_AT:]
        times = [beat.ms for beat in latest if beat.ms is not None]
        minute = [beat.payment for beat in self._beats if beat.at > since]
        about = Counter(payment for payment in minute if payment)
        return LineFacts(
            answers=len(times),
            lost=len(latest) - len(times),
            median_ms=round(median(times)) if times else 0,
            clock_off=self._clock_off,
            last_minute=len(minute),
            about_one=max(about.values(), default=0),
        )
