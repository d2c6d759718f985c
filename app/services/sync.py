"""The watch: finishes what is open and reads what is waiting, on one schedule for all payments."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable
from datetime import datetime, timedelta
from typing import Any

from app.changes import Changes, Topic
from app.domain.operation import Operation
from app.domain.payment import Payment, State, next_look
from app.errors import AppError, Blocked, Offline, Uncertain
from app.services.courier import Courier
from app.services.reading import Reader
from app.store import Store

log = logging.getLogger("kvitt.sync")
_TROUBLE = (
    timedelta(seconds=2),
    timedelta(seconds=4),
    timedelta(seconds=8),
    timedelta(seconds=15),
    timedelta(seconds=30),
)
_UNREACHED = ("offline", "token_unreachable", "keys_refused", "sandbox_gone")
_LONGEST_SLEEP = 30.0
_PAUSE = 2.0
_FORGOTTEN = timedelta(seconds=60)
"""Longer than any request takes: an open operation as old as this lost its outcome, say to a full disk."""


class Sync:
    """Keeps the store in step with the service for as long as `run` runs; `once` is one pass of it."""

    def __init__(
        self, store: Store, courier: Courier, reader: Reader, changes: Changes, now: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._courier = courier
        self._reader = reader
        self._changes = changes
        self._now = now
        self._woken = asyncio.Event()
        self._trouble: dict[str, tuple[int, datetime]] = {}
        self._looking_now: set[str] = set()
        self.online = True
        self._offline_because = ""

    def wake(self) -> None:
        """Look at the schedule again now: something was sent, or the network is back."""
        self._woken.set()

    async def look_now(self, reference: str) -> bool:
        """Read the payment `reference` at once, because it is said to have news; whether it was read. While such a read is
        under way, no second one starts."""
        payment = self._store.payments.get(reference)
        if payment is None or reference in self._looking_now:
            return False
        self._looking_now.add(reference)
        try:
            await self._look(payment)
        finally:
            self._looking_now.discard(reference)
        return reference not in self._trouble

    async def run(self, until: Callable[[], bool] = lambda: False) -> None:
        """Watch until cancelled, or until `until` says so. An operation left open by an earlier run is finished first."""
        resumed = False
        while not until():
            self._woken.clear()
            try:
                if not resumed:
                    await self._finish(self._store.operations.pending())
                    resumed = True
                now = self._now()
                due = [payment for payment, at in self._schedule() if at <= now]
                ripe = [operation for operation in self._store.operations.pending() if self._ripe(operation, now)]
                await _together(self._finish(ripe), *(self._look(payment) for payment in due))
                if not until():
                    await self._sleep()
            except Blocked as trouble:
                log.warning("the watch could not write: %s", trouble.code)
                await asyncio.sleep(_PAUSE)

    async def keep_running(self, report: Callable[[str, BaseException], None]) -> None:
        """Watch until cancelled, whatever happens: a bug is reported and the watch goes on, because nobody would notice
        that it had stopped."""
        while True:
            try:
                await self.run()
            except Exception as bug:
                report("sync", bug)
                await asyncio.sleep(_PAUSE)

    async def once(self) -> None:
        """One pass: finish every open operation and read every waiting payment, now. Raises `Offline`."""
        await self._finish(self._store.operations.pending())
        await _together(*(self._look(payment) for payment in self._store.payments.to_watch()))
        if not self.online:
            raise Offline(self._offline_because)

    async def until_quiet(self, at_most: timedelta) -> bool:
        """Watch until nothing is open and nobody is waited for; False when `at_most` was over first."""
        try:
            async with asyncio.timeout(at_most.total_seconds()):
                await self.run(until=lambda: self.quiet)
        except TimeoutError:
            return self.quiet
        return True

    @property
    def quiet(self) -> bool:
        """Whether no operation is open and no customer is waited for."""
        waiting = (payment for payment in self._store.payments.to_watch() if payment.state is State.CREATED)
        return not self._store.operations.pending() and next(waiting, None) is None

    def _schedule(self) -> list[tuple[Payment, datetime]]:
        now = self._now()
        planned = []
        for payment in self._store.payments.to_watch():
            at = next_look(payment, now)
            if at is not None:
                _, not_before = self._trouble.get(payment.reference, (0, at))
                planned.append((payment, max(at, not_before)))
        return planned

    def _ripe(self, operation: Operation, now: datetime) -> bool:
        """Whether to try an operation again: its wait is over, or nobody wrote down what its try came to."""
        return (operation.retry_at or operation.recorded_at + _FORGOTTEN) <= now

    async def _finish(self, operations: Iterable[Operation]) -> None:
        await _together(*(self._finish_one(operation) for operation in operations))

    async def _finish_one(self, operation: Operation) -> None:
        settled = await self._courier.deliver(operation, resumed=True)
        self._note_connection(settled.error if settled.error in _UNREACHED else "")

    async def _look(self, payment: Payment) -> None:
        try:
            await self._reader.look(payment.reference)
        except Blocked:
            raise
        except AppError as trouble:
            count = self._trouble.get(payment.reference, (0, self._now()))[0]
            self._trouble[payment.reference] = (count + 1, self._now() + _TROUBLE[min(count, len(_TROUBLE) - 1)])
            silent = isinstance(trouble, Offline) or (isinstance(trouble, Uncertain) and not trouble.answered)
            self._note_connection(trouble.code if silent else "")
            log.info("reading %s failed: %s", payment.reference, trouble.code)
        else:
            self._trouble.pop(payment.reference, None)
            self._note_connection("")

    def _note_connection(self, offline_because: str) -> None:
        reached = not offline_because
        self._offline_because = offline_because
        if reached != self.online:
            self.online = reached
            self._changes.announce(Topic.CONNECTION)

    async def _sleep(self) -> None:
        moments = [at for _, at in self._schedule()]
        moments += [operation.retry_at for operation in self._store.operations.pending() if operation.retry_at]
        wait = min((moment - self._now()).total_seconds() for moment in moments) if moments else _LONGEST_SLEEP
        try:
            await asyncio.wait_for(self._woken.wait(), min(max(wait, 0.02), _LONGEST_SLEEP))
        except TimeoutError:
            return


async def _together(*work: Coroutine[Any, Any, None]) -> None:
    """Do all of `work` at once and wait for all of it; then raise the first error, if there was one."""
    for outcome in await asyncio.gather(*work, return_exceptions=True):
        if isinstance(outcome, BaseException):
            raise outcome
