"""Which payments a till polls, where several share a shop.

Each payment is polled by one till, and what that reads all see: so the service is asked about it no more often than from one
till (`Reader`). It is the till that sent the request; where that is gone, another one after a while. Claims are made and
renewed for all payments together: with 1,000 of them a till asks the server every few seconds. On a data file of its own
a till polls everything, and asks nobody.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.engine.watch import next_look
from app.domain.payment import Payment, State
from app.errors import Blocked
from app.services.engine.read_budget import ReadBudget
from app.services.engine.schedule import Schedule
from app.services.work import Work
from app.store.shop.leases import LeaseKind

AFTER_OTHERS = timedelta(seconds=10)
"""So much earlier the till that sent a request can claim it; a claim that nobody renews runs out after 20 seconds."""
RENEWED_EVERY_S = 5.0
GATHERED_S = 0.1
"""Of many requests that go out one after the other, some are claimed with one question."""
MOST_FAILURES = 3
"""After so many questions without an answer the claims have run out."""


@dataclass
class _Wanted:
    """A payment that this till does not poll: its order, and from when on it may be claimed here."""

    order: str
    claimed_from: datetime


class PollClaims:
    """Puts payments on the schedule of a till, those that it has claimed.

    `moved` is told the order of each that was gained or lost.
    """

    def __init__(self, work: Work, schedule: Schedule, budget: ReadBudget, moved: Callable[[str], None]) -> None:
        self._store, self._session, self._now, self._tasks = work.store, work.session, work.now, work.tasks
        self._schedule, self._budget, self._moved = schedule, budget, moved
        self._counted_at: float | None = None
        self._shown = ""
        self._ours: dict[str, str] = {}  # the order of each
        self._wanted: dict[str, _Wanted] = {}
        self._ended: set[str] = set()
        self._woken = asyncio.Event()
        self._failures = 0
        self._renewing = False

    @property
    def shared(self) -> bool:
        """Whether other tills may poll, too."""
        return self._store.leases.shared

    def shown_anew(self, before: str, order: str) -> set[str]:
        """Note that `order` is shown now.

        The result are the orders to be put anew, that one and the one `before`.
        """
        self._shown = order
        return {each for each in (before, order) if each} if self.shared else set()

    def put(self, payment: Payment, order: str, now: datetime) -> None:
        """Put a payment on the schedule, where this till polls it.

        What another one polls is read here only while it is shown, and only where that one rarely does.
        """
        if self.shared and next_look(payment, payment.looked_at, now) is None:
            self._leave(payment.reference)
        elif not self._polls(payment, order):
            self._schedule.leave(payment.reference)
            return
        self._schedule.put(payment, order, now)

    def _polls(self, payment: Payment, order: str) -> bool:
        """Whether this till reads a payment; where another one does, it will as soon as it may."""
        if not self.shared or payment.reference in self._ours:
            return True
        if payment.reference not in self._wanted:
            self._want(payment.reference, order)
            self._woken.set()
        return order == self._shown and payment.state is State.AUTHORIZED

    def _leave(self, reference: str) -> None:
        """Nothing more can happen to a payment."""
        self._wanted.pop(reference, None)
        if self._ours.pop(reference, None) is not None:
            self._ended.add(reference)

    def keep(self) -> Callable[[], object]:
        """Claim and renew from now on.

        The function returned ends that.
        """
        return self._tasks.start("claims", self._keep_up()).cancel if self.shared else lambda: None

    async def _keep_up(self) -> None:
        self._renewing = True
        try:
            while True:
                self._woken.clear()
                # The server of the shop is away: what was claimed is polled on until the claims have run out.
                with suppress(Blocked):
                    await self.claim()
                with suppress(TimeoutError):
                    async with asyncio.timeout(RENEWED_EVERY_S):
                        await self._woken.wait()
                await asyncio.sleep(GATHERED_S)
        finally:
            self._renewing = False

    async def claim(self, *, everything: bool = False) -> None:
        """Claim what is due, and renew the rest.

        With `everything` all that no other till polls is due. Raises `Blocked`.
        """
        now = self._now()
        due = {reference for reference, each in self._wanted.items() if everything or each.claimed_from <= now}
        ended, self._ended = self._ended, set()
        try:
            await self._store.leases.let_go(LeaseKind.PAYMENT, sorted(ended))
            granted = await self._store.leases.claim(LeaseKind.PAYMENT, sorted({*self._ours, *due}))
        except Blocked:
            self._failures += 1
            if self._failures > MOST_FAILURES:
                self._lose(set(self._ours))
            raise
        self._failures = 0
        self._lose(self._ours.keys() - granted)
        for reference in due & self._wanted.keys():
            if reference not in granted:
                self._wanted[reference].claimed_from = now + AFTER_OTHERS
                continue
            order = self._ours[reference] = self._wanted.pop(reference).order
            self._moved(order)
        await self._take_share()

    async def let_go(self) -> None:
        """Leave all to other tills, at the end of one pass.

        Raises `Blocked`.
        """
        if not self._renewing:
            ours, self._ours = sorted(self._ours), {}
            await self._store.leases.hand_over(ours)

    async def _take_share(self) -> None:
        """Count who else reads, every few seconds."""
        now = time.monotonic()
        if self.shared and (self._counted_at is None or now - self._counted_at >= RENEWED_EVERY_S):
            self._counted_at = now
            self._budget.note(await self._store.leases.crowd())

    def _lose(self, references: set[str]) -> None:
        for reference in references:
            order = self._ours.pop(reference)
            self._want(reference, order)
            self._moved(order)

    def _want(self, reference: str, order: str) -> None:
        saved = self._store.orders.find(order)
        first = saved is not None and saved.till == self._session.till_of(saved.unit).id
        self._wanted[reference] = _Wanted(order, self._now() + (timedelta(0) if first else AFTER_OTHERS))
