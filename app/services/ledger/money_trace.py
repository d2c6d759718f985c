"""Where the money of the shop is, from what is kept here."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.domain.day.business_day import DayRule
from app.domain.ledger.ledger_entry import Account
from app.domain.ledger.tracing import LedgerScope, Trace, Tracer
from app.services.ledger.ledger_reading import OF_FILES
from app.services.work import Work

if TYPE_CHECKING:
    from datetime import date

    from app.domain.ledger.movement import MoneyMovement

RUN = 500
"""So many rows are read in one go; then the window has its turn."""
MANY = 100_000
"""So many entries are too many to be looked through for garbage while the window waits."""


@contextmanager
def _lasting(entries: int) -> Iterator[None]:
    """Make what lasts, without a search for garbage in it.

    Of a million entries each search would hold the window for a second, and finds nothing: there are no rings in them.
    """
    if entries < MANY or not gc.isenabled():
        yield
        return
    gc.collect(1)  # what is garbage already, and would be taken for lasting
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


class MoneyTrace:
    """Follows every capture and refund to its payout. Nothing is asked, and nothing changed."""

    def __init__(self, work: Work) -> None:
        self._store, self._now, self._preferences = work.store, work.now, work.preferences
        self._kept: tuple[object, Trace] | None = None
        self._under_way = asyncio.Lock()

    async def trace(self) -> Trace:
        """Where all the money is now."""
        # Two who ask at once are given the same answer.
        async with self._under_way:
            # As long as nothing was written and the day is the same, so is the answer.
            version = (self._store.version, self.today())
            if self._kept is None or self._kept[0] != version:
                self._kept = version, await self._traced()
            return self._kept[1]

    def of_order(self, reference: str) -> Trace:
        """Where the money of one order is.

        By its reference, or by that of one of its requests.
        """
        tracer = Tracer(self.today())
        known = self._store.money_movements.of_order(reference)
        if known is None:
            return Trace()
        units = {movement.unit for movement in known.movements}
        psp_references = [movement.psp_reference for movement in known.movements if movement.psp_reference]
        for scope in self._scopes():
            if units & scope.units:
                # Most of the ledger is left out: only where the movements are counts, and no finding does.
                tracer.begin(scope)
                tracer.take(Account.FUNDS, self._store.ledgers.about(scope.id, list(known.totals), psp_references))
        trace = tracer.end(known.movements)
        trace.findings.clear()
        return trace

    def today(self) -> date:
        """By the clock of the shop: ledger dates are those of its country."""
        return DayRule(self._preferences.current.market).day_of(self._now())

    def _scopes(self) -> Iterator[LedgerScope]:
        kept = self._store.ledgers.all()
        by_service = {unit for ledger, units in kept if not ledger.id.startswith(OF_FILES) for unit in units}
        for ledger, units in kept:
            of_files = ledger.id.startswith(OF_FILES)
            # What the service itself says of a unit takes the place of its files.
            if of_files and by_service.issuperset(units):
                continue
            ended_at = self._store.ledgers.place(ledger.id, Account.FUNDS).ended_at
            read_until = ended_at.date() if ended_at is not None else None
            yield LedgerScope(ledger.id, frozenset(units), read_until, not of_files, ledger.currency)

    async def _traced(self) -> Trace:
        places = [
            self._store.ledgers.place(ledger.id, account)
            for ledger, _ in self._store.ledgers.all()
            for account in Account
        ]
        with _lasting(sum(place.entries for place in places)):
            return await self._followed()

    async def _followed(self) -> Trace:
        tracer = Tracer(self.today())
        for scope in self._scopes():
            tracer.begin(scope)
            for account in Account:
                number = 0
                while entries := self._store.ledgers.entries(scope.id, account, number, RUN):
                    tracer.take(account, entries)
                    number = entries[-1].number
                    await asyncio.sleep(0)
        movements: list[MoneyMovement] = []
        totals: dict[str, tuple[int, int]] = {}
        last = 0
        while known := self._store.money_movements.after(last, RUN):
            movements += known.movements
            totals |= known.totals
            last = known.last
            await asyncio.sleep(0)
        # Beside the event loop: for the years of a shop the matching takes seconds, in one piece, and it is pure.
        return await asyncio.to_thread(tracer.end, movements, totals)
