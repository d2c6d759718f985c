"""Erases a customer: the rows at once, then all leftovers in files."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from app.changes import Topic
from app.domain.input.phone import parse_phone
from app.domain.problem import OF_SERVER, Invalid
from app.domain.records.erasure import Erased, ErasurePlan
from app.domain.records.journal import What
from app.domain.records.pending_erasure import LONGEST, PendingErasure, read_pending
from app.domain.records.traces import Traces
from app.domain.shop.permission import Act
from app.domain.shop.remembered import Remembered
from app.domain.shop.scope import STAYING_HERE
from app.errors import Blocked
from app.services.memory import Memory
from app.services.work import Work
from app.store import Cleaning, Noted, Store, clean_copies, compact, files_with, open_store, search_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence, Set
    from pathlib import Path

    from app.store import Begun
    from app.store.sqlite.database import Database

OTHERS_FILES = ("sandbox.db", "sandbox.db-wal", "sandbox.db-shm")
"""The pretend service beside the data of practice: what it knows is its own, as with the real one."""


class Erasing:
    """Erases customers, each found by a phone number."""

    def __init__(self, work: Work) -> None:
        self._session, self._store, self._changes = work.session, work.store, work.changes
        self._preferences, self._now, self._new_key = work.preferences, work.now, work.new_key
        self._memory = Memory(work)
        self.cleaning = asyncio.Lock()
        """Had by whoever cleans files: what one is about, another would clean a second time."""
        self._under_way: set[str] = set()

    async def plan(self, phone: str) -> ErasurePlan:
        """What erasing the customer of this number comes to; nothing is done.

        Raises `Invalid` where `phone` is no number.
        """
        digits = self._digits(phone)
        return (await asyncio.to_thread(partial(look_for, self._store.file, digits))).plan

    async def erase(self, phone: str) -> Erased:
        """Erase the customer of this number.

        The copies that hold them are rewritten, and those that cannot be are removed. Killed at any moment, it is finished
        by `go_on`. Raises `Invalid`: `erase_nobody`, a code of `WhyKept`, `erase_search_first` before the search after a
        restore is through; and `Blocked`.
        """
        async with self._store.writing():
            # What other tills wrote is in the copy before it is looked through.
            self._session.require(Act.PRIVACY)
        digits = self._digits(phone)
        async with self.cleaning:
            # Read in a thread, for it looks through all texts of the file.
            plan, person, touched = await asyncio.to_thread(partial(look_for, self._store.file, digits))
            if self._store.recovery.due:
                raise Invalid("erase_search_first", field="phone")
            if plan.empty:
                raise Invalid("erase_nobody", field="phone")
            part = self._new_key()
            with self._doing({part}):
                return await self._erase(plan, person, touched, part)

    async def _erase(self, plan: ErasurePlan, person: Sought, touched: Touched, part: str) -> Erased:
        news, tills = self._store.news, await self._tills()
        begun, references = await self._erase_rows(person, touched, {part: tills})
        for reference in references:
            self._changes.announce(Topic.ORDER, reference)
        self._changes.announce(Topic.SAFETY)
        if news is None:
            return Erased(plan, *await self._clean(begun))
        self._forget_here(self._pending()[part])
        searched, left = await self._clean(begun)
        await self.settle(part, [news.till], "done")
        return Erased(plan, searched, left, tuple(till for till in tills if till != news.till))

    @contextmanager
    def _doing(self, parts: Set[str]) -> Iterator[None]:
        """Have these not due while they are done: each of their steps is announced."""
        self._under_way |= parts
        try:
            yield
        finally:
            self._under_way -= parts

    @property
    def waiting(self) -> tuple[int, ...]:
        """The tills that have files of their own still to clean."""
        return tuple(sorted({till for pending in self._pending().values() for till in pending.waits}))

    @property
    def is_due(self) -> bool:
        """Whether something erased at another till waits to be cleaned here."""
        news, pending = self._store.news, self._pending()
        return news is not None and any(news.till in pending[part].waits for part in pending.keys() - self._under_way)

    async def go_on(self) -> int:
        """Finish the erasures that were cut short, and do here those of other tills.

        How many there were. Those of others wait while the server is not reached. Raises `Blocked`.
        """
        self._session.require(Act.ASK)
        async with self.cleaning:
            await self.forget_words()
            begun = self._store.erasures.begun()
            for each in begun:
                await self._clean(each)
            pending = self._pending()
            try:
                with self._doing(pending.keys()):
                    return len(begun) + await self._follow_others(pending)
            except Blocked as trouble:
                if trouble.code not in OF_SERVER:
                    raise
                return len(begun)

    async def forget_words(self) -> None:
        """Forget the words of the search that no order has any more.

        Those of which a write could not tell it in time.
        """
        self._session.require(Act.ASK)
        words = self._store.lookups.words
        if doubted := words.in_doubt():
            gone = await asyncio.to_thread(partial(find_gone, self._store.file, doubted))
            with self._store.write_here():
                words.settle(doubted, gone)

    async def _tills(self) -> tuple[int, ...]:
        """All tills of the shop, this one among them; none where it is no shared shop."""
        news = self._store.news
        return () if news is None else tuple(sorted({news.till, *await news.tills()}))

    def _pending(self) -> dict[str, PendingErasure]:
        return {part: read_pending(text) for part, text in self._memory.parts(Remembered.ERASING).items()}

    async def _follow_others(self, every: Mapping[str, PendingErasure]) -> int:
        """Erase in the files of this till whom others have erased; how many it was."""
        done, news = 0, self._store.news
        for part, pending in every.items():
            if news is None:
                await self.settle(part, pending.waits, "not here any more")
            elif self._now() - pending.at > LONGEST:
                await self.settle(part, pending.waits, "was not there")
            elif news.till in pending.waits:
                # What the others wrote is all here before it is looked for what is left.
                async with self._store.writing():
                    self._session.require(Act.ASK)
                self._forget_here(pending)
                with self._store.write_here():
                    begun = self._store.erasures.begin(self._now(), Cleaning.COPIES, pending.person)
                await self._clean(begun)
                await self.settle(part, [news.till], "done")
                done += 1
        return done

    def _forget_here(self, pending: PendingErasure) -> None:
        """Forget the forms of this till that hold the person."""
        persons = self._store.persons
        with self._store.write_here():
            rows = [row for row in persons.remembered(pending.person) if row["scope"] in STAYING_HERE]
            persons.forget_remembered(rows)

    async def settle(self, part: str, tills: Sequence[int], outcome: str) -> None:
        """Wait for these tills no longer; with the last one the person is forgotten."""
        async with self._store.writing():
            self._session.require(Act.ASK)
            pending = self._pending().get(part)
            if pending is None:  # another till was quicker
                return
            for till in tills:
                pending = pending.without(till)
                self._store.journal.add(
                    What.ERASED, self._now(), who="", outcome=f"till {till} {outcome}", detail="other till"
                )
            self._memory.keep_within(Remembered.ERASING, pending.as_text, part)
        self._changes.announce(Topic.SAFETY)

    def _digits(self, phone: str) -> str:
        return parse_phone(phone, self._preferences.current.market)

    async def _erase_rows(
        self, person: Sought, touched: Touched, waits: dict[str, tuple[int, ...]]
    ) -> tuple[Begun, list[str]]:
        """The rows, their log entries and the notes of what is still to be cleaned, in one write."""
        persons, noted = self._store.persons, self._noted()
        async with self._store.writing():
            self._session.require(Act.PRIVACY)
            # Read once more: a request may have gone out since.
            own = persons.own_orders(person.own.phone)
            for obstacle in persons.obstacles(own):
                raise Invalid(obstacle.why, field="phone", text=obstacle.reference)
            references = list(self._store.orders.references([*own, *touched.others]).values())
            _erase_in(self._store, person, touched, noted)
            self._store.journal.add(
                What.ERASED, noted.at, who=noted.who, outcome=f"{len(own)} orders", detail="customer"
            )
            begun = self._store.erasures.begin(noted.at, Cleaning.COPIES, person.outside)
            for part, tills in waits.items():
                pending = PendingErasure(person.outside, noted.at, tills)
                # Of no tills it is nothing.
                self._memory.keep_within(Remembered.ERASING, pending.as_text, part)
        return begun, references

    def _noted(self) -> Noted:
        return Noted(self._now(), self._session.who, self._new_key().encode())

    async def _clean(self, begun: Begun) -> tuple[int, tuple[str, ...]]:
        """Clean copies and file; how many files were searched in the end, and the names of those where something is left."""
        file = self._store.file
        if begun.stage is Cleaning.COPIES:
            erase = partial(erase_in_copy, begun.person, self._noted())
            await asyncio.to_thread(partial(clean_copies, file, begun.person.needles, erase))
            # The copies beside a file are of this till alone, and so is what is still to be cleaned.
            with self._store.write_here():
                # Whom it was about goes before the file is put together, or it would stay in a gap.
                self._store.erasures.step(begun, Cleaning.FILE)
        await self.forget_words()
        await asyncio.to_thread(partial(compact, file))
        with self._store.write_here():
            self._store.erasures.step(begun, Cleaning.DONE)
        self._changes.announce(Topic.SAFETY)
        needles = begun.person.needles
        return await asyncio.to_thread(partial(search_folder, file.parent, needles, OTHERS_FILES))


class Sought(NamedTuple):
    """Whom an erasure is about.

    In their `own` orders each name counts; `outside` of them only a name that nobody else has.
    """

    own: Traces
    outside: Traces


class Touched(NamedTuple):
    """Orders of others, and steps, that hold the person too."""

    others: tuple[int, ...]
    asked: tuple[int, ...]


class Looked(NamedTuple):
    """What was found of a person, and where others are touched."""

    plan: ErasurePlan
    person: Sought
    touched: Touched


def look_for(file: Path, phone: str) -> Looked:
    """Find all that is kept of the customer of a number.

    On a connection of its own, for a thread beside the window.
    """
    store = open_store(file, read_only=True)
    try:
        persons = store.persons
        own = persons.own_orders(phone)
        names = {name: persons.namesakes(name, own) for name in persons.names(own)}
        person = Sought(Traces(phone, tuple(names)), Traces(phone, tuple(name for name in names if not names[name])))
        touched = _touched_by(store, person.outside)
        drafts = persons.drafts(own)
        rewritten, removed = files_with(file, person.outside.needles)
        plan = ErasurePlan(
            orders=len(own) - len(drafts),
            drafts=len(drafts),
            others=len(touched.others) + len(touched.asked),
            remembered=len(persons.remembered(person.outside)),
            namesakes=sum(names.values()),
            rewritten=tuple(copy.name for copy in rewritten),
            removed=tuple(copy.name for copy in removed),
            obstacles=persons.obstacles(own),
        )
        return Looked(plan, person, touched)
    finally:
        store.close()


def find_gone(file: Path, words: Set[str]) -> set[str]:
    """Those of these words of the search that no order has.

    On a connection of its own, for a thread beside the window.
    """
    store = open_store(file, read_only=True)
    try:
        return store.lookups.words.gone(words)
    finally:
        store.close()


def _touched_by(store: Store, outside: Traces) -> Touched:
    others = store.persons.mentioning(outside, store.persons.own_orders(outside.phone))
    return Touched(tuple(others), tuple(store.persons.asked_before(outside.phone)))


def _erase_in(store: Store, person: Sought, touched: Touched, noted: Noted) -> None:
    """Erase every row of the person; inside a write."""
    persons = store.persons
    persons.erase_orders(persons.own_orders(person.own.phone), person.own, noted)
    persons.erase_mentions(touched.others, person.outside, noted)
    persons.erase_asked(touched.asked, noted)
    persons.forget_remembered(persons.remembered(person.outside))


def erase_in_copy(outside: Traces, noted: Noted, database: Database) -> None:
    """Erase the person in a copy, in one write."""
    store = Store(database, database.file)
    names = (*outside.names, *store.persons.names(store.persons.own_orders(outside.phone)))
    person = Sought(Traces(outside.phone, tuple(dict.fromkeys(names))), outside)
    with store.write_here():
        _erase_in(store, person, _touched_by(store, outside), noted)
    words = store.lookups.words
    with store.write_here():
        # Which words are left is known when the rows are in the index as they are now.
        doubted = words.in_doubt()
        words.settle(doubted, words.gone(doubted))
