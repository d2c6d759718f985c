"""How often a till may read at the service.

All tills of a shop together keep its limits.
Of one payment the service takes 120 reads a minute (`docs/service.md` 6.1), and we ask for 110. The till that polls it has 66
with its claim; whoever else wants to read it takes one of 22 places in the shop, each for one read a minute. Whoever just
took the polling over has 22 of the 66 at first, because the till before may have read a moment ago. For all payments
together a till has a share of what one alone would have. See `docs/decisions/the-budget-of-reads.md`. On a data file of its
own a till has all of it, and asks nobody.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from math import ceil

from app.domain.codes import WhyNot
from app.errors import Blocked, Invalid
from app.store.shop.leases import Crowd, Hold, Leases

MOST_READS = 110
"""In a minute for one reference: the service takes 120, counted together for payments and their logs (`docs/service.md` 6.1)."""
MINUTE = timedelta(minutes=1)
POLLING = {Hold.NOT: 0, Hold.LONG: 66, Hold.TAKEN: 22, Hold.TAKEN_AGAIN: 0}
"""Of these, in a minute, those of the till that polls: it asks every second at most, while a code is on its screen."""
WITHOUT_SERVER = 2
"""In a minute for one reference, where the server of the shop does not say how much there is: from what 110 leave of 120."""
OF_ALL_A_SECOND = 52
"""Reads a second of the whole shop, for all payments together."""
OF_EACH = 0.25
"""The part of it that all tills have alike; the rest goes by how many payments each polls."""
AT_ONCE = 5
"""So many of those reads can be saved up."""
LONGEST_WAIT_S = 30.0
"""Longer nobody waits for the share of a till; it is refused instead."""
NOBODYS = "kvitt-is-it-there"
"""The reference of no payment: an answer that there is none is an answer."""


class ReadBudget:
    """Counts reads, and says when there are too many."""

    def __init__(self, leases: Callable[[], Leases], now: Callable[[], datetime]) -> None:
        self._leases, self._now = leases, now
        self._counts: dict[str, deque[datetime]] = {}
        self._beside: dict[str, deque[datetime]] = {}
        self._swept_at = now()
        self._saved: float = AT_ONCE
        self._saved_at = time.monotonic()
        # Before it is known who else is there, what a single person needs.
        self._rate: float = AT_ONCE

    def note(self, crowd: Crowd) -> None:
        """Take the share of a till, of those that are at work now."""
        self._save_up()
        by_payments = crowd.ours / crowd.every if crowd.every else 0
        self._rate = OF_ALL_A_SECOND * (OF_EACH / crowd.tills + (1 - OF_EACH) * by_payments)

    def room(self) -> int:
        """How many payments may be read at this moment, for all together."""
        if not self._leases().shared:
            return MOST_READS
        self._save_up()
        return int(self._saved)

    def room_in(self) -> timedelta:
        """When there is room for one more."""
        self._save_up()
        return timedelta(seconds=max(0.0, (1 - self._saved) / self._rate))

    async def spend(self, reference: str) -> None:
        """Note a read of `reference`, or refuse one too many.

        It waits for the share of this till where that is soon. Raises `Invalid` `asked_too_often`.
        """
        self._sweep()
        if not self._leases().shared:
            self._count(self._counts, reference, MOST_READS)
        elif reference != NOBODYS:
            await self._spend_of_shop(reference)
            await self._spend_of_all()

    async def _spend_of_shop(self, reference: str) -> None:
        polling = POLLING[self._leases().hold(reference)]
        if self._lately(self._counts, reference) < polling:
            self._count(self._counts, reference, polling)
            return
        # Noted before it is asked for: of two reads at the same time each needs a place of its own.
        beside, noted = self._beside.setdefault(reference, deque()), self._now()
        beside.append(noted)
        wanted = self._lately(self._beside, reference)
        try:
            places = await self._leases().places(reference, wanted)
        except Blocked:
            if wanted <= WITHOUT_SERVER:
                return
            _take_back(beside, noted)
            raise
        if places.have < wanted:
            _take_back(beside, noted)
            raise _too_often(max(1, ceil(places.free_in_s)))

    async def _spend_of_all(self) -> None:
        self._save_up()
        # The next one has to wait for this one, too.
        self._saved -= 1
        wait_s = -self._saved / self._rate
        if wait_s > LONGEST_WAIT_S:
            self._saved += 1
            raise _too_often(ceil(wait_s))
        if wait_s > 0:
            await asyncio.sleep(wait_s)

    def _save_up(self) -> None:
        now = time.monotonic()
        self._saved = min(AT_ONCE, self._saved + (now - self._saved_at) * self._rate)
        self._saved_at = now

    def _lately(self, counts: dict[str, deque[datetime]], reference: str) -> int:
        """How many reads of the last minute count."""
        read_at, now = counts.get(reference, deque()), self._now()
        while read_at and not timedelta(0) <= now - read_at[0] < MINUTE:
            read_at.popleft()
        return len(read_at)

    def _count(self, counts: dict[str, deque[datetime]], reference: str, most: int) -> None:
        # Refused here instead of by the service: its answer would count against the till beside us, too.
        if self._lately(counts, reference) >= most:
            wait = counts[reference][0] + MINUTE - self._now()
            raise _too_often(ceil(wait.total_seconds()))
        counts.setdefault(reference, deque()).append(self._now())

    def _sweep(self) -> None:
        """Once a minute: otherwise every payment ever read would stay in memory."""
        now = self._now()
        # A clock that was put back makes the age negative; then what was counted before is worth nothing.
        if timedelta(0) <= now - self._swept_at < MINUTE:
            return
        self._swept_at = now
        for counts in (self._counts, self._beside):
            for reference in [each for each in counts if not self._lately(counts, each)]:
                del counts[reference]


def _take_back(counts: deque[datetime], noted: datetime) -> None:
    """Let a read that was refused count no longer."""
    # Another read may have forgotten it meanwhile: the clock was set, or the server took a minute.
    with suppress(ValueError):
        counts.remove(noted)


def _too_often(seconds: int) -> Invalid:
    return Invalid(WhyNot.ASKED_TOO_OFTEN, field="reference", seconds=seconds)
