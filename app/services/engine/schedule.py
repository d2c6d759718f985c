"""The schedule: which payment is read next.

One plan for all, in memory, made from the store and corrected when something changed.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.engine.watch import Rank, next_look, patience, rank, step_back
from app.domain.payment import Payment

JITTER = 10
"""At most this share (in percent) of the way to the next look is added, so that many payments do not stay in step."""


FORMED_ANEW = timedelta(minutes=1)
"""How often those who are due are ranked anew."""


@dataclass
class Planned:
    """A watched payment: what is known, its last read, its next read.

    No next read while it is being read.
    """

    payment: Payment
    order: str
    looked_at: datetime | None
    due: datetime | None = None
    failures: int = 0
    busy: bool = False
    again: bool = False
    log_wanted: bool = False


class Schedule:
    """The plan.

    It knows nothing of the store or the service; `dice(n)` gives a number from 0 to n - 1.
    """

    def __init__(self, dice: Callable[[int], int]) -> None:
        self._dice = dice
        self._planned: dict[str, Planned] = {}
        self._queue: list[tuple[datetime, str]] = []  # everybody, by when they are due
        self._line: list[tuple[Rank, datetime, datetime, str]] = []  # who is due, the most urgent first
        self._of_order: dict[str, set[str]] = {}
        self._formed_at = datetime.min.replace(tzinfo=UTC)
        self._on_screen = ""

    def __len__(self) -> int:
        return len(self._planned)

    def put(self, payment: Payment, order: str, now: datetime) -> None:
        """Watch `payment` of `order`, or stop if nothing more can happen to it."""
        planned = self._planned.get(payment.reference)
        # Busy or waiting for its log: its place is decided when that reading comes back.
        if planned is not None and (planned.busy or planned.log_wanted):
            # A second place in the queue for the same payment would read it twice.
            planned.payment = payment  # it is planned anew when it has been read
            return
        fresh = planned or Planned(payment, order, payment.looked_at)
        fresh.payment = payment
        # None: nothing can happen to it any more, or nothing that is worth a look.
        at = self._next(fresh, now)
        if at is None:
            self._drop(fresh)
            return
        self._planned[payment.reference] = fresh
        self._of_order.setdefault(order, set()).add(payment.reference)
        # News from our own store say nothing about the line: the wait after a failure still holds.
        if not fresh.failures:
            self._set_due(fresh, at)

    def leave(self, reference: str) -> None:
        """Read `reference` no more: another till does.

        One that is being read comes to its end.
        """
        planned = self._planned.get(reference)
        if planned is not None and not planned.busy:
            self._drop(planned)

    def clear(self) -> None:
        """Forget everything, to begin anew from the store."""
        self._planned.clear()
        self._of_order.clear()
        self._queue.clear()
        self._line.clear()

    def show(self, order: str, now: datetime) -> None:
        """Put `order` first, because it is on the screen; empty for none."""
        self._on_screen = order
        for reference in self._of_order.get(order, ()):
            self.hurry(reference, now)

    def hurry(self, reference: str, now: datetime) -> bool:
        """Read `reference` as soon as can be; False when it is not watched.

        One that is being read now is read once more.
        """
        planned = self._planned.get(reference)
        if planned is None:
            return False
        if planned.busy:
            # News while it is being read: the answer on its way may be older than the news.
            planned.again = True
        else:
            self._set_due(planned, now)
        return True

    def everything_late(self, now: datetime) -> None:
        """End all waits for failures to be over: the network is back."""
        for planned in self._planned.values():
            # The line was the reason for the pauses, and it is back.
            planned.failures = 0
            at = self._next(planned, now)
            if not planned.busy and at is not None:
                self._set_due(planned, at)

    def take(self, now: datetime, most: int, *, shown_too: bool = False) -> list[Planned]:
        """Take up to `most` due payments, the most urgent first.

        Each is busy until it was `seen` or `failed`. With `shown_too` the one on the screen is taken beyond that: somebody
        stands in front of it.
        """
        self._fill_line(now)
        taken: list[Planned] = []
        # Entries are never removed from the heaps; one whose moment is no longer the planned one is passed over.
        while self._line and (len(taken) < most or (shown_too and self._line[0][0] is Rank.ON_SCREEN)):
            *_, at, reference = heapq.heappop(self._line)
            planned = self._planned.get(reference)
            if planned is not None and planned.due == at:
                planned.due, planned.busy = None, True
                taken.append(planned)
        return taken

    def _fill_line(self, now: datetime) -> None:
        """Put payments that have become due in line, by rank and then by when their patience ends. Ranks change in
        the line, so now and then it is formed anew."""
        # A clock that was put back counts as a reason, too.
        if now - self._formed_at >= FORMED_ANEW or now < self._formed_at:
            # All who stand in line go back first, and are ranked by what holds now.
            self._queue += [(at, reference) for *_, at, reference in self._line]
            heapq.heapify(self._queue)
            self._line, self._formed_at = [], now
        while self._queue and self._queue[0][0] <= now:
            at, reference = heapq.heappop(self._queue)
            planned = self._planned.get(reference)
            if planned is not None and planned.due == at:
                # Within one rank those come first whose patience ends first, and not those who came first.
                by = at + patience(planned.payment, now, log_wanted=planned.log_wanted)
                heapq.heappush(self._line, (self._rank(planned, now), by, at, reference))

    def seen(self, reference: str, now: datetime, *, log_wanted: bool = False) -> None:
        """It was read at `now`.

        With `log_wanted` its log is to be read as well.
        """
        planned = self._planned.get(reference)
        if planned is None:
            return
        again, planned.again = planned.again, False
        planned.busy, planned.failures, planned.looked_at, planned.log_wanted = False, 0, now, log_wanted
        at = self._next(planned, now)
        if log_wanted or again:
            self._set_due(planned, now)
        elif at is None:
            self._drop(planned)
        else:
            # A little later than planned, by chance, so that a hundred orders of one minute do not stay in step for
            # hours.
            self._set_due(planned, at + (at - now) * JITTER // 100 * self._dice(1000) // 1000)

    def failed(self, reference: str, now: datetime, at_least: timedelta = timedelta(0)) -> None:
        """It could not be read.

        `at_least` is how long the service asks us to wait.
        """
        planned = self._planned.get(reference)
        if planned is not None:
            planned.busy = planned.again = False
            # The pause grows with each failure, so that a broken line is not asked fifty times a second.
            planned.failures += 1
            self._set_due(planned, now + max(step_back(planned.failures), at_least))

    def shown_at(self) -> datetime | None:
        """When the one on the screen is due next."""
        shown = (self._planned[reference].due for reference in self._of_order.get(self._on_screen, ()))
        return min((due for due in shown if due is not None), default=None)

    def next_at(self) -> datetime | None:
        """When the next payment is due."""
        moments = []
        heaps: tuple[list[Any], ...] = (self._line, self._queue)
        for heap in heaps:
            while heap:
                *_, at, reference = heap[0]
                planned = self._planned.get(reference)
                if planned is not None and planned.due == at:
                    moments.append(at)
                    break
                heapq.heappop(heap)  # it was planned anew since
        return min(moments, default=None)

    def references(self) -> tuple[str, ...]:
        """The references of everybody who is watched."""
        return tuple(self._planned)

    def _next(self, planned: Planned, now: datetime) -> datetime | None:
        return next_look(planned.payment, planned.looked_at, now, on_screen=self._shown(planned))

    def _shown(self, planned: Planned) -> bool:
        return bool(self._on_screen) and planned.order == self._on_screen

    def _set_due(self, planned: Planned, at: datetime) -> None:
        planned.due = at
        heapq.heappush(self._queue, (at, planned.payment.reference))

    def _drop(self, planned: Planned) -> None:
        """Watch it no longer."""
        reference = planned.payment.reference
        if self._planned.pop(reference, None) is not None:
            of_order = self._of_order[planned.order]
            of_order.discard(reference)
            if not of_order:
                del self._of_order[planned.order]

    def _rank(self, planned: Planned, now: datetime) -> Rank:
        return rank(planned.payment, planned.looked_at, now, on_screen=self._shown(planned))
