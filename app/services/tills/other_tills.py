"""What other tills have open and under way at this moment."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.changes import Topic
from app.domain.tills.whereabouts import TillPlace, read_place
from app.errors import Blocked

if TYPE_CHECKING:
    from app.services.work import Work
    from app.store.shop.leases import HeldLease

LOOK_EVERY_S = 2.0
"""So often the server is asked; what others have open is on the screen that late at the most."""
AT_MOST_EVERY_S = 0.25
"""However much changes, it is asked no more often than that."""


TELL_EVERY = timedelta(seconds=8)
"""So often a draft is told to be open here anew, long before its lease runs out."""

END_S = 1.0
"""So long the end of the program waits to tell that nothing is open here."""


class OtherTills:
    """Tells other tills which draft is open here, and knows what they have open.

    All of it holds for a moment: a till that dies is forgotten once its lease runs out. A shop with one till has no other.
    """

    def __init__(self, work: Work) -> None:
        self._leases, self._session = work.store.leases, work.session
        self._store, self._changes, self._now = work.store, work.changes, work.now
        self._drafts: dict[str, TillPlace] = {}
        self._carried: dict[int, int] = {}
        self._open_here: dict[str, bool] = {}
        self._told: dict[str, tuple[str, datetime]] = {}
        self._wake: asyncio.Event | None = None

    @property
    def shared(self) -> bool:
        """Whether there may be other tills."""
        return self._leases.shared

    # what others do

    def with_draft(self, reference: str) -> TillPlace | None:
        """Where else a draft is open, as far as is known."""
        return self._drafts.get(reference)

    def carrying(self, operation: int) -> int | None:
        """The number of the other till that carries an open operation, if one does."""
        return self._carried.get(operation)

    async def look(self) -> None:
        """Ask what others do, and announce the orders where that is new.

        Where the server is not reached, nothing is known of others.
        """
        from app.store.shop.leases import LeaseKind

        try:
            leases = await self._leases.others(LeaseKind.DRAFT, LeaseKind.OPERATION)
        except Blocked:
            leases = ()
        drafts = {each.key: _place(each) for each in leases if each.kind is LeaseKind.DRAFT}
        carried = {int(each.key): each.till for each in leases if each.kind is LeaseKind.OPERATION}
        changed = {key for key in self._drafts.keys() | drafts.keys() if self._drafts.get(key) != drafts.get(key)}
        steps = {key for key in self._carried.keys() | carried.keys() if self._carried.get(key) != carried.get(key)}
        self._drafts, self._carried = drafts, carried
        # What another till has taken over is asked for until it is let go.
        self._told = {reference: last for reference, last in self._told.items() if reference not in drafts}
        operations = [
            operation for operation in map(self._store.operations.get, sorted(steps)) if operation is not None
        ]
        changed |= {self._store.orders.own_reference(operation.reference) for operation in operations}
        for reference in sorted(changed):
            self._changes.announce(Topic.ORDER, reference)

    async def keep_looking(self) -> None:
        """Look again and again, and tell what is open here, until cancelled."""
        self._wake = asyncio.Event()
        leave = self._changes.subscribe(lambda change: self._hurry() if change.topic is Topic.ORDER else None)
        try:
            while True:
                await self._tell()
                await self.look()
                # What this look announced is no reason for another.
                self._wake.clear()
                await asyncio.sleep(AT_MOST_EVERY_S)
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), LOOK_EVERY_S - AT_MOST_EVERY_S)
        finally:
            leave()

    # what is done here

    async def open(self, reference: str, *, take_over: bool = False) -> TillPlace | None:
        """Tell the others that a draft is open here.

        The result is where it was open already, if it was. With `take_over` it is opened all the same, and who has it is
        told. A server that is not reached keeps nobody from building.
        """
        self._open_here[reference] = False
        if await self._note(reference, take_over=take_over):
            self._drafts.pop(reference, None)
            return None
        await self.look()
        return self._drafts.get(reference)

    def mark(self, reference: str, *, unsaved: bool) -> None:
        """Note whether something in an open draft was typed and not saved."""
        if self._open_here.get(reference, unsaved) != unsaved:
            self._open_here[reference] = unsaved
            self._hurry()

    async def leave(self, reference: str) -> None:
        """A draft is open here no more."""
        from app.store.shop.leases import LeaseKind

        self._told.pop(reference, None)
        self._open_here.pop(reference, None)
        # It runs out by itself where the server does not hear of it.
        with suppress(Blocked):
            await self._leases.let_go(LeaseKind.DRAFT, [reference])

    async def end(self) -> None:
        """No draft is open here any more: the program closes.

        It waits only a moment; where the server does not hear of it they run out by themselves.
        """
        from app.store.shop.leases import LeaseKind

        drafts = tuple(self._open_here)
        self._told.clear()
        self._open_here.clear()
        with suppress(Blocked, TimeoutError):
            async with asyncio.timeout(END_S):
                await self._leases.let_go(LeaseKind.DRAFT, drafts)

    async def _tell(self) -> None:
        for reference in tuple(self._open_here):
            words, at = self._told.get(reference, ("", self._now()))
            # It may have been left while another was told.
            if reference not in self._open_here:
                continue
            if words != self._note_of(reference) or abs(self._now() - at) >= TELL_EVERY:
                await self._note(reference)

    async def _note(self, reference: str, *, take_over: bool = False) -> bool:
        """Claim an open draft anew; what another till has taken over stays there until it is let go."""
        from app.store.shop.leases import LeaseKind

        words = self._note_of(reference)
        try:
            ours = await self._leases.note(LeaseKind.DRAFT, reference, words, take_over=take_over)
        except Blocked:
            return True
        if reference not in self._open_here:
            await self.leave(reference)  # it was left while that was on its way
        elif ours:
            self._told[reference] = words, self._now()
        return ours

    def _note_of(self, reference: str) -> str:
        return TillPlace(self._session.till.id, self._session.who, self._open_here[reference]).as_text()

    def _hurry(self) -> None:
        if self._wake is not None:
            self._wake.set()


def _place(lease: HeldLease) -> TillPlace:
    # Whose lease it is the server knows, whatever the note says.
    return (read_place(lease.note) or TillPlace(lease.till))._replace(till=lease.till)
