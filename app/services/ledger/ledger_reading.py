"""Reads what is new in the ledgers of the service.

It asks, and changes nothing there.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from app.changes import Topic
from app.domain.ledger.ledger_entry import Account, Ledger, LedgerEntry
from app.domain.ledger.reading_time import seconds_until_reading
from app.domain.ledger.settlement_file import PortalSettlement, read_settlement_file, to_entries
from app.domain.shop.permission import Act
from app.domain.shop.sales_unit import FIRST, World
from app.errors import TROUBLE, AppError, Invalid, Refused, Uncertain, facts_of
from app.services.work import ServiceOf, Work
from app.store import ReadPlace

if TYPE_CHECKING:
    from datetime import date, datetime

log = logging.getLogger("kvitt.ledgers")
NO_RIGHT = "no-report-right"
"""The lesson that the keys of a sales unit may not read ledgers."""
NO_LEDGER = "no-ledger"
"""The lesson that they may, and that the service shows none."""
OF_FILES = "file:"
"""Ledgers that were read from files of the portal begin with this."""
NOT_ALLOWED = frozenset({401, 403, 404})
DAY = timedelta(days=1)


class ReadingProgress(NamedTuple):
    """How far a reading is: entries so far, and the last ledger date."""

    entries: int = 0
    day: date | None = None


class FileReading(NamedTuple):
    """What came of a settlement file: payouts new here, known, and refused."""

    new: tuple[PortalSettlement, ...] = ()
    known: tuple[PortalSettlement, ...] = ()
    refused: tuple[tuple[PortalSettlement, Invalid], ...] = ()


class LedgerReading:
    """Reads the ledgers of every sales unit, from where the last reading ended.

    `progress` is how far a reading is that is under way; `trouble` is what the last one ended with.
    """

    def __init__(self, work: Work, service_of: ServiceOf, roll: Callable[[int], int]) -> None:
        """`roll(n)` gives a number from 0 to n - 1."""
        self._session, self._store, self._changes = work.session, work.store, work.changes
        self._now, self._service_of, self._roll = work.now, service_of, roll
        self._under_way = asyncio.Lock()
        self._stopping = False
        self.progress: ReadingProgress | None = None
        self.trouble: AppError | None = None

    @property
    def without_right(self) -> dict[int, datetime]:
        """Sales units whose keys may not read ledgers, and when the service said so."""
        return {unit: at for (unit, name), at in self._store.lessons.all().items() if name == NO_RIGHT}

    @property
    def without_ledger(self) -> dict[int, datetime]:
        """Sales units for which the service shows no ledger, and when."""
        return {unit: at for (unit, name), at in self._store.lessons.all().items() if name == NO_LEDGER}

    @property
    def read_at(self) -> datetime | None:
        """When all that is known was last read to its end; None before that."""
        ends: dict[int, list[datetime]] = {}
        for ledger, units in self._store.ledgers.all():
            if ledger.id.startswith(OF_FILES):
                continue
            accounts = [self._store.ledgers.place(ledger.id, account).ended_at for account in Account]
            both = [end for end in accounts if end]
            ends.setdefault(units[0], []).extend([min(both)] if len(both) == len(accounts) else [])
        # One ledger of a unit may end and another begin: the one that is read still says when.
        newest = [max(found, default=None) for found in ends.values()]
        return min((end for end in newest if end), default=None) if all(newest) else None

    @property
    def in_part(self) -> bool:
        """Whether entries are here of a ledger that was never read to its end."""
        places = [
            self._store.ledgers.place(ledger.id, account)
            for ledger, _ in self._store.ledgers.all()
            for account in Account
            if not ledger.id.startswith(OF_FILES)
        ]
        return any(place.entries for place in places) and not all(place.ended_at for place in places)

    async def read(self, units: tuple[int, ...] | None = None) -> int:
        """Read all that is new, and tell how many entries it was.

        Of all sales units, or of these. One that is under way already is waited for.
        A refusal is remembered by the unit and not raised. Raises `Invalid` `ledgers_not_in_test`, and what the service's
        calls raise, after the other units were read; what was read until then is kept.
        """
        self._session.require(Act.ASK)
        if self._session.unit.world is World.TEST:
            raise Invalid("ledgers_not_in_test", field="unit")
        # One at a time: two would fetch each page twice.
        async with self._under_way:
            self._stopping, self.progress = False, ReadingProgress()
            self._changes.announce(Topic.MONEY)
            try:
                total = await self._read_units(units if units is not None else self._units())
                self.trouble = None
            except AppError as trouble:
                self.trouble = trouble
                raise
            finally:
                self.progress = None
                self._changes.announce(Topic.MONEY)
        return total

    def stop(self) -> None:
        """End a reading that is under way, after the page that it waits for.

        What was read is kept, and the next one goes on from there.
        """
        self._stopping = True

    async def read_file(self, content: bytes) -> FileReading:
        """Read a settlement file of the portal, which takes the place of the ledger.

        A payout that is here already is not read again. Raises `Invalid`: `settlement_file` (it cannot be read), and where
        nothing of it is for this shop `settlement_of_other` (of a sales unit that is not here) or `settlement_of_ledger`
        (the ledger itself is read, and the file says the same).
        """
        self._session.require(Act.ASK)
        # Beside the window: a file of a month of a large shop takes seconds.
        settlements = await asyncio.to_thread(read_settlement_file, content)
        new: list[PortalSettlement] = []
        known: list[PortalSettlement] = []
        refused: list[tuple[PortalSettlement, Invalid]] = []
        for each in settlements:
            try:
                (new if await self._keep_settlement(each) else known).append(each)
            except Invalid as no:
                refused.append((each, no))
            await asyncio.sleep(0)
        if not new and not known:
            raise refused[0][1]
        self._changes.announce(Topic.MONEY)
        return FileReading(tuple(new), tuple(known), tuple(refused))

    async def _keep_settlement(self, settlement: PortalSettlement) -> bool:
        """Keep a payout whole; False where it is here already."""
        handles = (f"api:{settlement.msn}",)
        ledger = Ledger(f"{OF_FILES}{settlement.msn}", settlement.currency, settlement.bank_account, handles)
        async with self._store.writing():
            owner = self._owner_of(settlement.msn)
            if self._store.ledgers.has(ledger.id, f"{ledger.id}-{settlement.number}"):
                return False
            self._store.ledgers.save(ledger, owner, self._now())
            for account, entries in to_entries(settlement, ledger.id).items():
                asked = self._store.ledgers.place(ledger.id, account)
                self._store.ledgers.add_page(ledger.id, account, asked, entries, ReadPlace())
        return True

    def _owner_of(self, msn: str) -> int:
        """Our number of the sales unit that a file is about."""
        known = self._store.ledgers.all()
        if any(ledger.settles(msn) and not ledger.id.startswith(OF_FILES) for ledger, _ in known):
            raise Invalid("settlement_of_ledger", field="file", msn=msn)
        units = (self._session.unit, *self._store.units.all(self._session.unit.world))
        for unit in units:
            # A unit of before there were several may not know its number.
            if unit.msn in ("", msn):
                return unit.id
        raise Invalid("settlement_of_other", field="file", msn=msn)

    async def keep(self) -> None:
        """Read at a random minute of each hour, until cancelled.

        A unit without the right is asked again once a day: rights are given in the portal. What goes wrong is tried again
        in the next hour.
        """
        self._session.require(Act.ASK)
        if self._session.unit.world is World.TEST:
            return
        while self._store.damage is None:
            await asyncio.sleep(seconds_until_reading(self._now(), self._roll))
            late = self._now() - DAY
            refused = {*self.without_right.items(), *self.without_ledger.items()}
            resting = {unit for unit, at in refused if at > late}
            try:
                # Nobody at the till has a part in it.
                with self._session.carrying_out(""):
                    await self.read(tuple(unit for unit in self._units() if unit not in resting))
            except AppError as trouble:
                log.info("the ledgers could not be read: " + TROUBLE, facts_of(trouble))

    def _units(self) -> tuple[int, ...]:
        known = (unit.id for unit in self._store.units.all(self._session.unit.world))
        return tuple(dict.fromkeys((FIRST, *known)))

    async def _read_units(self, units: tuple[int, ...]) -> int:
        total, failures, done = 0, [], set[str]()
        for unit in units:
            if self._stopping:
                break
            try:
                total += await self._read_unit(unit, done)
            except AppError as trouble:
                # The keys of one unit, or their want, say nothing about another.
                failures.append(trouble)
        if failures:
            raise failures[0]
        return total

    async def _read_unit(self, unit: int, done: set[str]) -> int:
        """Read the ledgers of a unit, but those that are `done`: a common one is read once, by whoever may."""
        service = self._service_of(unit)
        try:
            found = await service.report.ledgers()
            # Keys of an accountant see the ledgers of others, too.
            ours = [ledger for ledger in found if ledger.settles(service.msn)]
            await self._note(unit, "" if ours else NO_LEDGER, ours)
            total = 0
            for ledger in ours:
                if ledger.id not in done:
                    total += await self._read_ledger(ledger.id, unit)
                    done.add(ledger.id)
            return total
        except Refused as no:
            if no.status not in NOT_ALLOWED:
                raise
            await self._note(unit, NO_RIGHT, [])
            return 0

    async def _note(self, unit: int, lesson: str, ledgers: list[Ledger]) -> None:
        async with self._store.writing():
            for name in (NO_RIGHT, NO_LEDGER):
                if name == lesson:
                    self._store.lessons.learn(unit, name, self._now())
                else:
                    self._store.lessons.forget(unit, name)
            for ledger in ledgers:
                self._store.ledgers.save(ledger, unit, self._now())

    async def _read_ledger(self, ledger: str, unit: int) -> int:
        return sum([await self._read_account(ledger, account, unit) for account in Account])

    async def _read_account(self, ledger: str, account: Account, unit: int) -> int:
        total = 0
        cursors = set()
        while not self._stopping:
            asked = self._store.ledgers.place(ledger, account)
            cursors.add(asked.cursor)
            page = await self._service_of(unit).report.feed(ledger, account, asked.cursor)
            if page.entries and page.cursor in cursors:
                # What was given would be given again and again, each time as something new.
                raise Uncertain("the answer could not be read")
            ended = page.later or page.cursor in cursors
            # Page and cursor at once: cut off before it, the same page comes again and was never counted.
            async with self._store.writing():
                place = ReadPlace(page.cursor, 0, self._now() if ended else None)
                added = self._store.ledgers.add_page(ledger, account, asked, page.entries, place)
            total += len(page.entries) if added else 0
            self._show_progress(page.entries)
            if ended:
                break
        return total

    def _show_progress(self, entries: tuple[LedgerEntry, ...]) -> None:
        before = self.progress or ReadingProgress()
        day = entries[-1].day if entries else before.day
        self.progress = ReadingProgress(before.entries + len(entries), day)
