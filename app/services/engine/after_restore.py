"""After a restore: finding every payment that was made since the copy was taken.

The service cannot list payments, so each has to be asked for by its name. The names come from the file that was put aside,
as far as it can be read; from the numbering of our own references, day by day; and from orders that the copy knows as
unpaid. How far the search has come is kept, so that it goes on after a kill or without a network. Until it is through, no
order is saved and nothing is sent: a new reference could be one that was used already.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from app.changes import Topic
from app.domain.operation import Kind
from app.domain.payment import LIVE, State
from app.domain.records.journal import What
from app.domain.reference import attempt_reference, make_reference
from app.domain.shop.remembered import Remembered
from app.errors import TROUBLE, AppError, Blocked, Refused, Uncertain, facts_of
from app.services.engine.adoption import FoundPayment, adopt_within, found_payment
from app.services.engine.reading import Reader
from app.services.memory import Memory
from app.services.work import Work
from app.store import Store
from app.store.sqlite.files import files_aside
from app.store.sqlite.recovery import Recovery, look_through
from app.store.sqlite.salvage import references_in

log = logging.getLogger("kvitt.after_restore")
FOUND = "Found at Vipps MobilePay after a restore"
MISSES = 20
"""So many numbers of a day in a row must be unknown before the day counts as over: drafts that were never sent take numbers
too, and more than a dozen of them one after the other is rare in a shop. At ten a second a day costs two seconds."""
ATTEMPT_MISSES = 2
"""The same for the requests of one order: the number behind a reference is skipped only when another order has that name."""
PACE = timedelta(milliseconds=100)
"""At most ten requests a second: staff wait, but the service has other customers."""
READ_AGAIN = timedelta(days=31)
"""Captured payments as young as this are read again, because they may have been refunded; older ones before the next act."""
_PATIENCE = tuple(timedelta(seconds=seconds) for seconds in (1, 4, 15))
_LONGEST_WAIT = timedelta(seconds=60)
_RETRY = timedelta(seconds=10)
NOT_FOUND = 404
_Result = TypeVar("_Result")


@dataclass
class _Progress:
    """How far the search has come; kept as JSON."""

    since: str = ""
    prefixes: list[str] = field(default_factory=list)
    found: int = 0
    unknown: list[str] = field(default_factory=list)  # read from a file put aside, and the service has no such payment
    series: dict[str, list[int]] = field(default_factory=dict)  # the next number, and how many in a row were unknown
    orders: list[int] = field(default_factory=list)  # the ids of unpaid orders that were asked about


def refuse_until_reconciled(store: Store) -> None:
    """Refuse while unknown references may be in use after a restore.

    Raises `Blocked` `reconcile_due`.
    """
    # One row in the file, written by the restore itself: a kill in between cannot lose it.
    if store.recovery.due:
        raise Blocked("reconcile_due")


class AfterRestore:
    """The search.

    `settle` is one pass of the watch: it finishes and reads everything that the copy knows as open.
    """

    def __init__(
        self,
        work: Work,
        reader: Reader,
        settle: Callable[[], Awaitable[None]],
        sleep: Callable[[float], Coroutine[Any, Any, None]] = asyncio.sleep,
    ) -> None:
        self._session, self._store, self._changes, self._now = work.session, work.store, work.changes, work.now
        self._preferences, self._memory = work.preferences, Memory(work)
        self._reader = reader
        self._settle = settle
        self._sleep = sleep
        self._running = asyncio.Lock()

    @property
    def due(self) -> bool:
        """Whether payments from after a restored copy may be unknown here."""
        return self._store.recovery.due

    async def run(self) -> int:
        """Search to the end; how many payments were found since the restore.

        Nothing to do gives 0. Raises `Offline`, `Refused`, `Uncertain` and `Blocked`; what was found until then is kept,
        and the next call goes on.
        """
        async with self._running:
            if not self.due:
                return 0
            # Where the last attempt stopped; an empty object right after the restore.
            self._progress = _Progress(**json.loads(self._memory.recall(Remembered.SEARCH_AFTER_RESTORE)))
            # First what the copy knows as open: some of it was settled after the copy was taken.
            await self._settle()
            if any(operation.kind is Kind.CREATE for operation in self._store.operations.pending()):
                raise Uncertain("a request of before is still open")  # what came after it is not known either
            # The cheapest source first: names from the old file need no guessing.
            await self._ask_salvaged()
            await self._ask_series()
            await self._ask_unanswered()
            await self._read_captured()
            async with self._store.writing():
                for unit in self._units:
                    settings = self._preferences.of(unit)
                    if settings.numbers_receipts:
                        # Numbers that were printed since the copy must not be printed a second time.
                        self._store.recovery.skip_receipt_numbers(unit, self._progress.found, settings.receipt_first)
                # One more than were found would be safe, too: gaps in receipt numbers are allowed, doubles are not.
                detail = f"{self._progress.found} payments from after the copy were found"
                self._store.journal.add(What.RESTORED, self._now(), outcome="reconciled", detail=detail)
                self._memory.keep_within(Remembered.SEARCH_AFTER_RESTORE, "")
        log.info("reconciled: %d found", self._progress.found)
        self._changes.announce(Topic.SAFETY)
        return self._progress.found

    async def keep_trying(self) -> int:
        """As `run`, but trouble is waited out. Raises `Blocked` `file_damaged`."""
        while True:
            try:
                return await self.run()
            except AppError as trouble:
                # A damaged file cannot keep what is found; no waiting mends that.
                if self._store.damage is not None:
                    raise
                log.info("the search after the restore waits: " + TROUBLE, facts_of(trouble))
                wait = trouble.retry_after if isinstance(trouble, Uncertain) else timedelta(0)
                await self._sleep(max(wait, _RETRY).total_seconds())

    # where names come from -----------------------------------------------------------------------------------------------

    async def _ask_salvaged(self) -> None:
        prefixes = await self._prefixes()
        # A name seen on a damaged page is worth a question: asking for one that never was costs a read.
        names: set[str] = set()
        for file in files_aside(self._store.file):
            names |= await asyncio.to_thread(references_in, file, prefixes)
        # Short names first: a request's own name comes before those of its repetitions.
        for reference in sorted(names - set(self._progress.unknown), key=lambda name: (len(name), name)):
            if self._is_known(reference):
                continue
            if not await self._ask_with_attempts(reference):
                self._progress.unknown.append(reference)
                await self._keep()

    async def _ask_series(self) -> None:
        """Every day from the newest record of the copy to today, and every beginning of a reference that was ever seen."""
        newest = await self._looked_through(lambda recovery: recovery.newest_record())
        since = newest or datetime.fromisoformat(self._progress.since)
        first = since.astimezone().date() - timedelta(days=1)  # the clock's zone may have moved
        today = self._now().astimezone().date()
        # Numbers are given without gaps, so a few unknown in a row mean the end of the day's series.
        highest = await self._looked_through(lambda recovery: recovery.series())
        for prefix in sorted(await self._prefixes()):
            for number in range((today - first).days + 1):
                day = first + timedelta(days=number)
                # The highest number known in the copy: the search begins behind it and not at one.
                await self._ask_day(prefix, day, highest.get(f"{prefix}-{day:%y%m%d}", 0))

    async def _ask_day(self, prefix: str, day: date, highest: int) -> None:
        series = f"{prefix}-{day:%y%m%d}"
        number, missed = self._progress.series.get(series, [highest + 1, 0])
        while missed < MISSES:
            known = await self._ask_with_attempts(make_reference(prefix, day, number))
            number, missed = number + 1, 0 if known else missed + 1
            # Kept after every number: a search may take minutes, and it goes on after a kill.
            self._progress.series[series] = [number, missed]
            await self._keep()

    async def _ask_unanswered(self) -> None:
        """Drafts may have been sent since, and after a request that came to its end there may have been another."""
        asked = frozenset(self._progress.orders)
        for order in await self._looked_through(lambda recovery: recovery.unanswered()):
            if order.id in asked:
                continue
            # The copy may hold the request as unpaid although it was approved since.
            await self._ask(order.latest or order.reference)
            await self._ask_attempts(order.reference, max(order.attempt, 1) + 1)
            self._progress.orders.append(order.id)
            await self._keep()

    async def _read_captured(self) -> None:
        since = self._now() - READ_AGAIN
        for reference in await self._looked_through(lambda recovery: recovery.refundable(since)):
            try:
                await self._politely(partial(self._reader.look, reference))
            # A payment of another sales unit, or one that the service has dropped after its time.
            except Refused as no:
                if no.status != NOT_FOUND:
                    raise

    async def _looked_through(self, read: Callable[[Recovery], _Result]) -> _Result:
        """What all orders have to be looked through for: in a thread, so that the window goes on meanwhile."""
        return await asyncio.to_thread(look_through, self._store.file, read)

    # In a thread and on a connection of its own, for the main one belongs to the window's thread.
    async def _prefixes(self) -> set[str]:
        numbers = await self._looked_through(lambda recovery: recovery.series())
        seen = {series.partition("-")[0] for series in numbers}
        return seen | {self._preferences.current.reference_prefix, *self._progress.prefixes}

    def _is_known(self, reference: str) -> bool:
        """Whether the payment is one of ours; one that is believed never to have arrived may have been sent again since."""
        payment = self._store.payments.get(reference)
        return payment is not None and payment.state is not State.UNSENT

    # asking --------------------------------------------------------------------------------------------------------------

    async def _ask_with_attempts(self, reference: str) -> bool:
        """Whether there is a payment `reference`; then the requests after it are asked for as well."""
        known = await self._ask(reference)
        if known:
            await self._ask_attempts(reference, 2)
        return known

    async def _ask_attempts(self, reference: str, attempt: int) -> None:
        missed = 0
        # While a request lives, or was paid, the program sends no further one for that order.
        while missed < ATTEMPT_MISSES and not self._is_live(reference):
            missed = 0 if await self._ask(attempt_reference(reference, attempt)) else missed + 1
            attempt += 1

    def _is_live(self, reference: str) -> bool:
        """Whether the order has a request that the customer can pay or has paid: then none came after it."""
        saved = self._store.orders.find(reference)
        return saved is not None and any(payment.state in LIVE for payment in self._store.payments.of_order(saved.id))

    async def _ask(self, reference: str) -> bool:
        """Whether the service has a payment `reference`; one that is not known here is written down."""
        if self._is_known(reference):
            return True
        for unit in self._units:
            try:
                seen = await self._politely(partial(self._reader.get, reference, unit))
            except Refused as no:
                if no.status == NOT_FOUND:
                    continue
                raise
            events = await self._politely(partial(self._reader.read_events, reference, unit))
            await self._adopt(found_payment(reference, seen, events, unit, self._now()))
            self._changes.announce(Topic.ORDER, self._store.orders.get(reference).reference)
            return True
        return False

    @property
    def _units(self) -> list[int]:
        """Every sales unit that may have sold, the one that sells here first."""
        here = self._session.unit.id
        return [here, *(unit for unit in self._store.units.names() if unit != here)]

    async def _politely(self, call: Callable[[], Coroutine[Any, Any, _Result]]) -> _Result:
        """Ask, not too often, and again after a while when the service says "not now" for a moment."""
        # Three pauses, each longer; after that the failure is the caller's.
        for wait in _PATIENCE:
            await self._sleep(PACE.total_seconds())
            try:
                return await call()
            except Uncertain as trouble:
                # A wait this long is no *in a moment*: the search stops, and says why.
                if trouble.retry_after > _LONGEST_WAIT:
                    raise
                await self._sleep(max(wait, trouble.retry_after).total_seconds())
        await self._sleep(PACE.total_seconds())
        return await call()

    # writing down --------------------------------------------------------------------------------------------------------

    async def _adopt(self, found: FoundPayment) -> None:
        """Write down a payment that was found, and how far the search has come, in one."""
        self._progress.found += 1
        async with self._store.writing():
            adopt_within(self._store, found, self._now(), FOUND, "after a restore")
            # In the same write as the payment: a kill must not count it twice.
            self._memory.keep_within(Remembered.SEARCH_AFTER_RESTORE, json.dumps(asdict(self._progress)))

    async def _keep(self) -> None:
        async with self._store.writing():
            self._memory.keep_within(Remembered.SEARCH_AFTER_RESTORE, json.dumps(asdict(self._progress)))
