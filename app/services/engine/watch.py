"""The watch: finishes open operations and reads payments, on one schedule."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from app.changes import Change, Topic
from app.domain.codes import UNREACHED
from app.domain.operation import Kind, Operation, Stage
from app.domain.payment import Payment
from app.errors import TROUBLE, AppError, Blocked, Offline, Uncertain, facts_of
from app.services.engine.delivery import Delivery
from app.services.engine.poll_claims import PollClaims
from app.services.engine.read_budget import NOBODYS
from app.services.engine.reading import UNSEEN, Reader, unreached_because
from app.services.engine.schedule import Planned, Schedule
from app.services.engine.service_line import ServiceLine
from app.services.work import Work
from app.tasks import together

log = logging.getLogger("kvitt.watch")
MOST_A_SECOND, MOST_AT_ONCE = 50, 5
"""Reads of the watch in a second and at the same time, for all payments together; the one on the screen comes on top. The
service limits only how often each payment is asked for; this is so that the window and a sale are never held up."""
SECOND = timedelta(seconds=1)
PLANNED_AT_A_TURN = 200
_LONGEST_SLEEP = 30.0
_SHORTEST_SLEEP = 0.02
_PAUSE = 2.0
_LEAP = timedelta(seconds=5)
"""A clock that went back by more than this was set; the schedule is made anew."""
_FORGOTTEN = timedelta(seconds=60)
"""Longer than any request takes: an open operation as old as this lost its outcome, say to a full disk."""


class Watch:
    """Keeps the store in step with the service for as long as `run` runs.

    `once` is one pass of it.
    """

    def __init__(self, work: Work, delivery: Delivery, reader: Reader, dice: Callable[[int], int]) -> None:
        self._store, self._changes, self._tasks, self._now = work.store, work.changes, work.tasks, work.now
        self._delivery = delivery
        self._reader = reader
        self._schedule = Schedule(dice)  # chance comes from outside, so that a test can replay it
        self._claims = PollClaims(work, self._schedule, reader.budget, self._note_changed)
        self._woken = asyncio.Event()
        self._changed: set[str] = set()
        self._spent: deque[datetime] = deque(maxlen=MOST_A_SECOND)
        # Started and not yet ended: a turn must not begin the same step twice.
        self._finishing: set[int] = set()
        self._reading: set[str] = set()
        self._on_screen = ""
        self._last_turn: datetime | None = None
        # Where the gradual planning of reserved payments has come to; None once all are planned.
        self._planned_to: int | None = None
        self._blocked_by: Blocked | None = None
        self.line = ServiceLine()
        # It has just come back, and no turn has taken note of it yet.
        self._back_online = False

    @property
    def online(self) -> bool:
        """Whether the service is reached."""
        return self.line.reached

    def wake(self) -> None:
        """Look at the schedule again now."""
        self._woken.set()

    def watch_first(self, order: str) -> None:
        """Read `order` first and at once, because it is on the screen.

        Empty for none.
        """
        # What other tills poll is read here only while it is shown.
        self._changed |= self._claims.shown_anew(self._on_screen, order)
        self._on_screen = order
        self._schedule.show(order, self._now())
        self.wake()

    async def look_now(self, reference: str) -> bool:
        """Read the payment `reference` at once, because it is said to have news.

        Whether it was read. While it is being read anyway, no second read starts; a payment that we do not know is not read
        at all.
        """
        # The news of a webhook are of no use while we are reading anyway.
        payment = self._store.payments.get(reference)
        if payment is None or payment.state in UNSEEN or reference in self._reading:
            return False
        return await self._look(reference, full=True)

    async def run(self, until: Callable[[], bool] = lambda: False) -> None:
        """Watch until cancelled, or until `until` says so.

        An operation left open by an earlier run is finished first.
        """
        # Before the first plan, so that no change between the two is lost.
        unsubscribe = self._changes.subscribe(self._on_change)
        leave = self._claims.keep()
        try:
            self._begin()
            while not until():
                # Cleared before the turn: a change during it wakes us at once instead of a turn later.
                self._woken.clear()
                try:
                    # A turn only starts tasks and never waits for one of them.
                    self._turn()
                except Blocked as trouble:
                    log.warning("the watch could not write: %(code)s", {"code": trouble.code})
                    # A disk that is full or locked is tried again; a tight loop would only make it worse.
                    await asyncio.sleep(_PAUSE)
                    continue
                if not until():
                    await self._sleep()
        finally:
            unsubscribe()
            leave()

    async def keep_running(self, report: Callable[[str, BaseException], None]) -> None:
        """Watch until cancelled; a bug is reported and the watch goes on.

        Otherwise it would stop unnoticed.
        """
        while True:
            try:
                await self.run()
            except Exception as bug:
                report("sync", bug)
                await asyncio.sleep(_PAUSE)

    async def once(self) -> None:
        """One pass: finish every open operation and read every payment that is watched, now.

        Raises `Offline`, `Blocked`.
        """
        self._begin()
        self._blocked_by = None
        await together(self._finish(operation) for operation in self._store.operations.pending())
        await together(self._finish(link) for link in self._store.links.due())
        # One pass for scripts has no later turns in which the rest could be planned.
        while self._planned_to is not None:
            self._plan_reserved(self._now())
        await self._claims.claim(everything=True)
        self._plan_changed(self._now())
        references = self._schedule.references()
        # The same ceiling as in the window: a script must not take what a till beside it needs.
        for start in range(0, len(references), MOST_A_SECOND):
            if start:
                await asyncio.sleep(SECOND.total_seconds())
            await together(self._look(each, full=True) for each in references[start : start + MOST_A_SECOND])
        await self._claims.let_go()
        # All else was tried first: one payment that cannot be written does not keep the others from being read.
        if self._blocked_by is not None:
            raise self._blocked_by
        if not self.online:
            raise Offline(self.line.because)

    async def until_quiet(self, at_most: timedelta) -> bool:
        """Watch until nothing is open or waited for; False after `at_most`."""
        try:
            async with asyncio.timeout(at_most.total_seconds()):
                await self.run(until=lambda: self.quiet)
        except TimeoutError:
            return self.quiet
        return True

    @property
    def quiet(self) -> bool:
        """Whether no operation is open, no customer awaited, and nothing being read."""
        return not (self._finishing or self._reading - {NOBODYS} or self._store.payments.unsettled())

    def _begin(self) -> None:
        """Make the schedule from the store; every operation that is open is due."""
        now = self._now()
        self._schedule.clear()
        self._schedule.show(self._on_screen, now)
        # Open requests first and at once; what is reserved follows in pieces.
        self._plan(self._store.payments.unanswered(), now)
        self._planned_to = 0
        # An earlier run may have left operations whose named wait has long been over.
        self._back_online, self._last_turn = True, now

    def _plan_reserved(self, now: datetime) -> None:
        """Put some of what is reserved on the schedule: thousands in one turn would hold up the window."""
        if self._planned_to is not None:
            some = self._store.payments.reserved(self._planned_to, PLANNED_AT_A_TURN)
            self._plan(some, now)
            self._planned_to = some[-1].order_id if len(some) == PLANNED_AT_A_TURN else None

    def _plan(self, payments: Sequence[Payment], now: datetime) -> None:
        orders = self._store.orders.references([payment.order_id for payment in payments])
        for payment in payments:
            self._claims.put(payment, orders[payment.order_id], now)

    def _plan_changed(self, now: datetime) -> None:
        # Many at once are not named.
        if "" in self._changed and self._claims.shared:
            self._plan(self._store.payments.unanswered(), now)
            self._planned_to = 0
        for order in sorted(self._changed):
            self._changed.discard(order)
            saved = self._store.orders.find(order)
            for payment in self._store.payments.of_order(saved.id) if saved else ():
                self._claims.put(payment, order, now)

    def _turn(self) -> None:
        """Start whatever is due."""
        now = self._now()
        # Every moment on the schedule would lie too far ahead.
        if self._last_turn is not None and now < self._last_turn - _LEAP:
            self._begin()
        self._last_turn = now
        self._plan_reserved(now)
        self._plan_changed(now)
        everything, self._back_online = self._back_online, False
        # Pending operations come before reads: money that moves is more urgent than news.
        for operation in self._delivery.unfinished():
            if operation.id not in self._finishing and (everything or self._ripe(operation, now)):
                self._finishing.add(operation.id)
                self._tasks.start(f"finish {operation.id}", self._finish_in_time(operation))
        allowance = self._allowance(now)
        due = self._schedule.take(now, allowance, shown_too=self.online)
        # Nothing is due, and the line is down: one question about no payment tells when it is back.
        if allowance and not due and not self.online:
            self._reading.add(NOBODYS)
            self._tasks.start("reach", self._reach())
        for planned in due:
            self._spent.append(now)
            self._reading.add(planned.payment.reference)
            self._tasks.start(f"read {planned.payment.reference}", self._read(planned))

    def _allowance(self, now: datetime) -> int:
        """How many payments may be read now. While the service is out of reach, one now and then finds out whether it is back."""
        if not self.online:
            return 0 if self._reading or not self.line.probe_is_due(now) else 1
        # All ceilings hold: that of the second, that of the moment, and what other tills leave us.
        left = MOST_A_SECOND - self._spent_lately(now), MOST_AT_ONCE - len(self._reading), self._reader.budget.room()
        return max(0, min(left))

    def _spent_lately(self, now: datetime) -> int:
        return sum(timedelta(0) <= now - at < SECOND for at in self._spent)

    def _ripe(self, operation: Operation, now: datetime) -> bool:
        """Whether to try an operation again: its wait is over, or its outcome was never recorded."""
        # A wait of more than an hour is none that we set: then the clock was wrong.
        return not now < (operation.retry_at or operation.recorded_at + _FORGOTTEN) <= now + timedelta(hours=1)

    async def _finish(self, operation: Operation) -> Operation:
        """Take the next step of an open operation; the operation afterwards. Raises `Blocked`."""
        settled = await self._delivery.complete(operation)
        # What another till sees to tells nothing of our line.
        if settled.kind is Kind.TRACK or (self._claims.shared and settled == operation):
            return settled
        # Whether the service was reached is what this try told besides its outcome.
        self._note_connection(settled.error if settled.pending and settled.error in UNREACHED else "")
        if settled.stage is Stage.DONE and settled.kind is not Kind.CREATE:
            await self._look(
                settled.reference
            )  # a try that is repeated is answered as it was then; others may have moved more
        return settled

    async def _finish_in_time(self, operation: Operation) -> None:
        """As `_finish`, in the background; where the disk refuses, or a polite look told nothing, again after a pause."""
        try:
            settled = await self._finish(operation)
            if settled.pending and self._ripe(settled, self._now()):
                await asyncio.sleep(_PAUSE)
        except Blocked as trouble:
            facts = {"operation": operation.id, "reference": operation.reference, "code": trouble.code}
            log.warning("operation %(operation)s of %(reference)s could not be written: %(code)s", facts)
            await asyncio.sleep(_PAUSE)
        finally:
            self._finishing.discard(operation.id)
            self.wake()

    async def _read(self, planned: Planned) -> None:
        """Read what is due of a payment: itself, or its log after it moved."""
        reference = planned.payment.reference
        if not planned.log_wanted:
            await self._look(reference)
            return
        try:
            await self._reader.fetch_events(reference)
        # A log that cannot be read now is left; the payment itself is right already.
        finally:
            self._schedule.seen(reference, self._now())
            self._reading.discard(reference)
            self.wake()

    async def _reach(self) -> None:
        """Find out whether the service is back, while no payment is due whose reading would tell."""
        try:
            await self._reader.get(NOBODYS)
        # A clear *there is no such payment* means that the service is there.
        except AppError as trouble:
            self._note_connection(unreached_because(trouble))
        else:
            self._note_connection("")
        finally:
            self._reading.discard(NOBODYS)
            self.wake()

    async def _look(self, reference: str, *, full: bool = False) -> bool:
        """Read a payment, and say whether it was read; with `full` its log at once if it moved, else when its turn comes."""
        self._reading.add(reference)
        try:
            before = self._store.payments.get(reference)
            after = await self._reader.look(reference, log=full)
            moved = before is None or (before.state, before.aggregate) != (after.state, after.aggregate)
            self._schedule.seen(reference, self._now(), log_wanted=moved and not full)
            self._note_connection("")
            return True
        except AppError as trouble:
            at_least = trouble.retry_after if isinstance(trouble, Uncertain) else timedelta(0)
            self._schedule.failed(reference, self._now(), at_least)
            if isinstance(trouble, Blocked):
                # Kept for `once`, which raises it when all else was tried.
                self._blocked_by = trouble
            else:
                self._note_connection(unreached_because(trouble))
            log.info("reading %(reference)s failed: " + TROUBLE, {"reference": reference, **facts_of(trouble)})
            return False
        finally:
            self._reading.discard(reference)
            self.wake()

    def heard(self, offline_because: str) -> None:
        """Note how another part's call went: the service was reached, or why not.

        The watch's own calls tell it themselves.
        """
        # While our own calls are under way they know better, and would take turns with this one.
        if bool(offline_because) is self.online and not self._reading and not self._finishing:
            self._note_connection(offline_because)

    def _note_connection(self, offline_because: str) -> None:
        now = self._now()
        if self.line.note(offline_because, now):
            self._back_online = self.online
            if self.online:
                # Everything that waited for the line is due now, not at the end of its pause.
                self._schedule.everything_late(now)
            self._changes.announce(Topic.CONNECTION)

    async def _sleep(self) -> None:
        """Sleep until the next thing is due, or until woken."""
        now = self._now()
        at = self._next_turn(now)
        wait = (at - now).total_seconds() if at is not None else _LONGEST_SLEEP
        with suppress(TimeoutError):  # not wait_for: a cancel that comes together with a waking would be lost in it
            async with asyncio.timeout(min(max(wait, _SHORTEST_SLEEP), _LONGEST_SLEEP)):
                await self._woken.wait()

    def _next_turn(self, now: datetime) -> datetime | None:
        """When there is something to do, unless woken before: the end of each read wakes."""
        if self._planned_to is not None:
            return now
        moments = [
            # An operation without a wait was left by a crash; after a minute nobody else is working on it.
            operation.retry_at or operation.recorded_at + _FORGOTTEN
            for operation in self._delivery.unfinished()
            if operation.id not in self._finishing
        ]
        if self.online:
            moments += self._next_reads(now)
        elif not self._reading:
            moments.append(self.line.probe_at or now)
        return min(moments, default=None)

    def _next_reads(self, now: datetime) -> list[datetime]:
        at, shown_at = self._schedule.next_at(), self._schedule.shown_at()
        moments = [shown_at] if shown_at is not None else []
        # A payment that is due but may not be read yet is no reason to wake up.
        if at is not None and self._allowance(now):
            moments.append(at)
        elif at is not None and self._spent_lately(now) >= MOST_A_SECOND:
            moments.append(max(at, self._spent[0] + SECOND))
        elif at is not None and not self._reader.budget.room():
            moments.append(max(at, now + self._reader.budget.room_in()))
        return moments

    def _on_change(self, change: Change) -> None:
        if change.topic is Topic.ORDER:
            self._note_changed(change.key)

    def _note_changed(self, order: str) -> None:
        self._changed.add(order)
        self.wake()
