"""Keeps customers no longer than the shop says."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from app.changes import Change, Topic
from app.domain.records.journal import What
from app.domain.records.traces import Traces
from app.domain.shop.permission import Act
from app.errors import TROUBLE, AppError, Blocked, facts_of
from app.services.work import Work
from app.store import Cleaning, Noted, compact, open_store, remove_older

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from app.services.privacy.erasing import Erasing
    from app.store import Begun

log = logging.getLogger("kvitt.retention")
RUN = 50
"""So many orders lose their customer in one write; then others come first."""
ROOM = 250_000_000
"""A larger file is not put together anew by itself: that takes long, and a till may want to write."""
_REST_S = 0.05
AFTER_START = timedelta(minutes=2)
EVERY = timedelta(minutes=30)
SOON = timedelta(minutes=1)
"""So often a busy till looks for a moment in which no customer waits, where another till has erased somebody."""


class Retention:
    """Erases the customers of orders that were over long ago, in runs."""

    def __init__(self, work: Work, erasing: Erasing) -> None:
        self._erasing = erasing
        self._session, self._store, self._changes = work.session, work.store, work.changes
        self._preferences, self._now, self._new_key = work.preferences, work.now, work.new_key

    @property
    def until(self) -> datetime | None:
        """Orders from before this moment lose their customer; None where all are kept."""
        days = self._preferences.current.keep_customers
        return self._now() - timedelta(days=days) if days else None

    async def count(self) -> int:
        """How many orders would lose their customer now; nothing is done."""
        until = self.until
        return len(await asyncio.to_thread(partial(find_due, self._store.file, until))) if until else 0

    async def run(self) -> int:
        """Erase the customers of all orders that are due; how many orders it was.

        Raises `Blocked`. Cut short, the next run goes on.
        """
        self._session.require(Act.PRIVACY)
        until, done, begun = self.until, 0, None
        if until is None:
            return 0
        # Read in a thread, for it looks through all orders of the file.
        while due := await asyncio.to_thread(partial(find_due, self._store.file, until, RUN)):
            erased, begun = await self._erase(due, until, begun)
            done += erased
            await asyncio.sleep(_REST_S)
        await asyncio.to_thread(partial(remove_older, self._store.file, until))
        if done:
            await self._clean(begun)
            log.info("customers of %d orders were erased", done)
            self._changes.announce(Topic.SAFETY)
        return done

    async def keep(self, tell: Callable[[AppError], None]) -> None:
        """Finish what was cut short, then run whenever no customer waits, until cancelled.

        What goes wrong is told, and tried again later.
        """
        self._session.require(Act.ASK)
        woken = asyncio.Event()

        def on_change(change: Change) -> None:
            # Whom another till has erased goes here at once, and not with the next pause alone.
            if change.topic is Topic.SAFETY and self._erasing.is_due:
                woken.set()

        leave = self._changes.subscribe(on_change)
        try:
            await self._keep(tell, woken)
        finally:
            leave()

    async def _keep(self, tell: Callable[[AppError], None], woken: asyncio.Event) -> None:
        await asyncio.sleep(AFTER_START.total_seconds())
        while self._store.damage is None:
            # What is heard of from here on is done right after this pass.
            woken.clear()
            if not self._store.payments.unsettled():
                try:
                    # Decided once in the settings; whoever is at the till has no part in it.
                    with self._session.carrying_out(""):
                        await self._erasing.go_on()
                        await self.run()
                except Blocked as trouble:
                    log.warning("customers could not be erased: " + TROUBLE, facts_of(trouble))
                    tell(trouble)
            with suppress(TimeoutError):
                # At a busy till somebody may be waiting each half hour.
                put_off = self._erasing.is_due and self._store.payments.unsettled()
                await asyncio.wait_for(woken.wait(), (SOON if put_off else EVERY).total_seconds())

    async def _erase(self, due: list[int], until: datetime, begun: Begun | None) -> tuple[int, Begun | None]:
        """How many orders it was, and the note that the file is to be put together anew; none for a large one."""
        noted = Noted(self._now(), self._session.who, self._new_key().encode())
        async with self._store.writing():
            # Another till may have erased them by now, or sold to them.
            order_ids = self._store.persons.still_settled(due, until)
            if not order_ids:
                return 0, begun
            references = self._store.orders.references(order_ids)
            for saved in self._store.orders.of(order_ids).values():
                person = Traces(saved.order.phone, self._store.persons.names([saved.id]))
                self._store.persons.erase_orders([saved.id], person, noted)
            if begun is None and self._store.file.stat().st_size <= ROOM:
                # With the rows: killed before that is done, the next start does it.
                begun = self._begin()
            self._store.journal.add(
                What.ERASED, noted.at, who=noted.who, outcome=f"{len(order_ids)} orders", detail="retention"
            )
        for reference in references.values():
            self._changes.announce(Topic.ORDER, reference)
        return len(order_ids), begun

    async def _clean(self, begun: Begun | None) -> None:
        async with self._erasing.cleaning:
            await self._erasing.forget_words()
            if begun is not None:
                await asyncio.to_thread(partial(compact, self._store.file))
            with self._store.write_here():
                self._store.erasures.step(begun or self._begin(), Cleaning.DONE)

    def _begin(self) -> Begun:
        return self._store.erasures.begin(self._now(), Cleaning.FILE, Traces(""))


def find_due(file: Path, until: datetime, limit: int = 1 << 31) -> list[int]:
    """Orders from before `until` that still have a customer.

    On a connection of its own, for a thread beside the window.
    """
    store = open_store(file, read_only=True)
    try:
        return store.persons.settled_before(until, limit)
    finally:
        store.close()
