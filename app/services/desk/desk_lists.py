"""Ready lists with their counts, saved searches, and alarms for time limits."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.domain.deadline import Deadline, deadline_of
from app.domain.desk.lists import CAPTURE_SOON, Alarm, ReadyList, alarm_step
from app.domain.problem import OF_SERVER, Invalid, TroubleCode
from app.domain.shop.permission import Act
from app.domain.shop.remembered import Remembered
from app.errors import Blocked
from app.services.desk.order_rows import order_rows
from app.services.work import Work

if TYPE_CHECKING:
    from app.domain.desk.views import OrderRow
    from app.services.desk.find import Find
    from app.services.memory import Memory

MOST_ALARMED = 1000
MOST_COUNTED = 100
"""So many orders of a saved search are counted; where there are more, that is said."""
MOST_PLACES = 1_000_000
"""More than any ready list has: of each order it takes but a number."""
LONGEST_NAME = 40
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class ListedOrder:
    """An order in a ready list, and the time limit of its money."""

    row: OrderRow
    deadline: Deadline | None


@dataclass(frozen=True)
class SavedSearch:
    """A search that became a list, of one person or `shared` by the shop.

    `more` says that there are more orders than were counted.
    """

    name: str
    text: str
    shared: bool
    count: int = 0
    more: bool = False


class DeskLists:
    """Lists of orders that have to be seen to."""

    def __init__(self, work: Work, find: Find, memory: Memory) -> None:
        self._store, self._session, self._now = work.store, work.session, work.now
        self._find, self._memory = find, memory

    def counts(
        self, lists: Collection[ReadyList] = tuple(ReadyList), soon: timedelta = CAPTURE_SOON
    ) -> dict[ReadyList, int]:
        """How many orders are in each of the ready `lists`, to 100 at most.

        `soon` is how near a time limit counts as *capture soon*.
        """
        return self._store.ready.counts(self._now(), self._today, lists, soon)

    def orders(self, ready: ReadyList, limit: int, before: int | None = None) -> tuple[ListedOrder, ...]:
        """The orders of a ready list below the place `before`, newest first.

        Of *capture soon* the most urgent come first; those are few, and are asked for at once.
        """
        now = self._now()
        order_ids = self._store.ready.order_ids(ready, limit, before, now, self._today)
        orders, payments = self._store.orders.of(order_ids), self._store.payments.latest(order_ids)
        rows = order_rows(self._store, [orders[number] for number in order_ids])
        deadlines = {number: deadline_of(payment, now) for number, payment in payments.items()}
        listed = [ListedOrder(row, deadlines.get(row.place)) for row in rows]
        if ready is ReadyList.CAPTURE_SOON:
            listed.sort(key=lambda each: each.deadline.at if each.deadline else now)
        return tuple(listed)

    def places(self, ready: ReadyList, before: int) -> tuple[int, ...]:
        """The places below `before` of the orders in a ready list, newest first."""
        return tuple(self._store.ready.order_ids(ready, MOST_PLACES, before, self._now(), self._today))

    def saved(self, *, counted: bool = True) -> tuple[SavedSearch, ...]:
        """The saved searches, those of the person at the till first."""
        found = []
        for shared, thing in ((False, Remembered.OWN_SEARCH), (True, Remembered.SHOP_SEARCH)):
            for name, text in self._memory.parts(thing).items():
                findings = self._find.find(text, MOST_COUNTED) if counted else None
                count, more = (len(findings.orders), findings.before is not None) if findings else (0, False)
                found.append(SavedSearch(name, text, shared, count, more))
        return tuple(found)

    async def save(self, name: str, text: str, *, shared: bool = False, seen: str | None = None) -> None:
        """Keep a search as a list, in the place of one of that name.

        Only in place of the text that was `seen` there, where that is given (nothing: no such list). Raises `Invalid`
        `search_name_missing`, `search_name_long`, `search_empty`, `list_changed_meanwhile`.
        """
        kept, text = _checked_name(name), text.strip()
        if not text:
            raise Invalid("search_empty", field="text")
        async with self._store.writing():
            self._session.require(Act.REMEMBER)
            self._refuse_unseen(kept, text, shared=shared, seen=seen)
            self._keep(kept, text, shared=shared)

    async def rename(self, name: str, new_name: str, *, shared: bool = False, seen: str | None = None) -> None:
        """Give a saved search another name.

        Only in place of the text that was `seen` under the new one. Raises as `save`; one that is not there any more is
        `Invalid` `search_empty`.
        """
        kept = _checked_name(new_name)
        async with self._store.writing():
            self._session.require(Act.REMEMBER)
            text = self._kept(name, shared=shared)
            if not text:
                raise Invalid("search_empty", field="text")
            self._refuse_unseen(kept, text, shared=shared, seen=text if kept == name else seen)
            self._keep(kept, text, shared=shared)
            # Under the name that it had, this would take away what was just kept.
            if kept != name:
                self._keep(name, "", shared=shared)

    async def remove(self, name: str, *, shared: bool = False, seen: str | None = None) -> None:
        """Forget a saved search; its orders stay.

        Only one with the text that was `seen`, where that is given. Raises `Invalid` `list_changed_meanwhile`.
        """
        async with self._store.writing():
            self._session.require(Act.REMEMBER)
            self._refuse_unseen(name, "", shared=shared, seen=seen)
            self._keep(name, "", shared=shared)

    async def raise_alarms(self) -> tuple[Alarm, ...]:
        """The reservations that came near their limit since the last call.

        Each step of each is told once in the shop, also across starts. Where the server is not reached they are told later.
        """
        self._session.require(Act.REMEMBER)
        # Only where there is one, or a program that is left alone would write every few minutes.
        if not self._alarms(self._now()):
            return ()
        try:
            async with self._store.writing():
                now = self._now()
                # Another till may have told of them.
                alarms = self._alarms(now)
                if alarms:
                    self._memory.keep_within(Remembered.ALARMED_AT, now.isoformat())
                return alarms
        except Blocked as trouble:
            if trouble.code not in OF_SERVER:
                raise
            return ()

    def _alarms(self, now: datetime) -> tuple[Alarm, ...]:
        last = self._memory.recall(Remembered.ALARMED_AT)
        since = datetime.fromisoformat(last) if last else _LONG_AGO
        alarms = []
        for listed in self.orders(ReadyList.CAPTURE_SOON, MOST_ALARMED):
            if listed.deadline and (step := alarm_step(listed.deadline.at, since, now)):
                alarms.append(Alarm(listed.row.reference, listed.deadline.at, step))
        return tuple(alarms)

    def _kept(self, name: str, *, shared: bool) -> str:
        return self._memory.parts(Remembered.SHOP_SEARCH if shared else Remembered.OWN_SEARCH).get(name, "")

    def _refuse_unseen(self, name: str, text: str, *, shared: bool, seen: str | None) -> None:
        theirs = self._kept(name, shared=shared)
        # Whoever else saved or removed the very same has changed nothing, and what is gone overwrites nothing.
        if seen is not None and theirs not in ("", seen, text):
            raise Invalid(TroubleCode.LIST_CHANGED, field="text", name=name, theirs=theirs)

    def _keep(self, name: str, text: str, *, shared: bool) -> None:
        if shared:
            self._memory.keep_within(Remembered.SHOP_SEARCH, text, name)
        else:
            self._memory.keep_within(Remembered.OWN_SEARCH, text, name)

    @property
    def _today(self) -> datetime:
        """When the day began on the clock of this machine."""
        return self._now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)


def _checked_name(typed: str) -> str:
    name = " ".join(typed.split())
    if not name:
        raise Invalid("search_name_missing", field="name")
    if len(name) > LONGEST_NAME:
        raise Invalid("search_name_long", field="name", most=LONGEST_NAME)
    return name
