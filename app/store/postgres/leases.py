"""Leases: what one till sees to until a moment, and another after it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from app.store.postgres import read_places
from app.store.postgres.connection import Question
from app.store.postgres.server import Lease
from app.store.shop.leases import Crowd, HeldLease, Hold, LeaseKind, Leases, ReadPlaces
from app.store.sqlite.seals import StoredCell

if TYPE_CHECKING:
    import psycopg

_Answer = TypeVar("_Answer")
_CLAIM = b"""
WITH mine AS (
    -- What another till is claiming at this moment is passed over: nothing here waits.
    SELECT key FROM leases WHERE kind = %(kind)s AND key = ANY(%(keys)s) AND (till = %(till)s OR until < clock_timestamp())
    FOR UPDATE SKIP LOCKED
), kept AS (
    UPDATE leases SET till = %(till)s, until = clock_timestamp() + %(life)s
    WHERE kind = %(kind)s AND key IN (SELECT key FROM mine) RETURNING key
), made AS (
    INSERT INTO leases (kind, key, till, until)
    SELECT %(kind)s, key, %(till)s, clock_timestamp() + %(life)s FROM unnest(%(keys)s) key
    ON CONFLICT (kind, key) DO NOTHING RETURNING key
)
SELECT key FROM kept UNION SELECT key FROM made
"""
_NOTE = b"""
INSERT INTO leases AS kept (kind, key, till, until, note)
VALUES (%(kind)s, %(key)s, %(till)s, clock_timestamp() + %(life)s, %(note)s)
ON CONFLICT (kind, key) DO UPDATE SET till = excluded.till, until = excluded.until, note = excluded.note
WHERE %(take_over)s OR kept.till = excluded.till OR kept.until < clock_timestamp()
"""
_OTHERS = b"""
SELECT kind, key, till, note FROM leases WHERE kind = ANY(%s) AND till <> %s AND until > clock_timestamp()
ORDER BY kind, key
"""
_LET_GO = b"DELETE FROM leases WHERE kind = %s AND key = ANY(%s) AND till = %s"
_HELD = b"SELECT kind, key, till FROM leases WHERE until > clock_timestamp() ORDER BY kind, key"
LIFE_S = 20
LIFE = timedelta(seconds=LIFE_S)
"""So long a lease lasts; who still sees to it claims it anew in good time. All by the clock of the server."""


def claim(kind: str, keys: Sequence[str], till: int, life: timedelta = LIFE) -> Question[set[str]]:
    """Claim those of the `keys` that no other till sees to.

    What it has already it has longer. The result are those that it has now.
    """
    values = {"kind": kind, "keys": list(keys), "till": till, "life": life}

    def ask(connection: psycopg.Connection[Any]) -> set[str]:
        return {key for (key,) in connection.execute(_CLAIM, values)}

    return ask


def note_on(kind: str, key: str, till: int, words: str, *, take_over: bool) -> Question[bool]:
    """Claim one key with a note; whether this till has it now."""
    values = {"kind": kind, "key": key, "till": till, "life": LIFE, "note": words, "take_over": take_over}
    return lambda connection: connection.execute(_NOTE, values).rowcount == 1


def others(kinds: Sequence[str], till: int) -> Question[tuple[HeldLease, ...]]:
    """What other tills see to, of these kinds."""

    def ask(connection: psycopg.Connection[Any]) -> tuple[HeldLease, ...]:
        rows = connection.execute(_OTHERS, [list(kinds), till])
        return tuple(HeldLease(LeaseKind(kind), *rest) for kind, *rest in rows)

    return ask


def let_go(kind: str, keys: Sequence[str], till: int) -> Question[None]:
    """Leave to others what this till saw to."""

    def ask(connection: psycopg.Connection[Any]) -> None:
        connection.execute(_LET_GO, [kind, list(keys), till])

    return ask


def held(connection: psycopg.Connection[Any]) -> list[Lease]:
    """What each till sees to at this moment."""
    return [Lease(*row) for row in connection.execute(_HELD)]


MANY = 5_000
"""Above so many, those that ran out are forgotten here."""


class _SharedShop(Protocol):
    """What leases want of the store of a shared shop."""

    async def ask_beside(self, question: Question[_Answer]) -> _Answer: ...

    def send_along(self, sql: str, values: list[StoredCell]) -> None: ...

    def holding(self, *leases: Lease) -> AbstractContextManager[None]: ...


class _Polled(NamedTuple):
    """A payment that this till polls: how it came to it, and since when."""

    began_as: Hold
    since: float


class SharedLeases(Leases):
    """Claims leases at the server of the shop, under the number of this till."""

    shared = True

    def __init__(self, shop: _SharedShop, till: int) -> None:
        self._shop, self._till = shop, till
        # By our own clock, from before the server was asked: so never later than the server's end.
        self._until: dict[tuple[LeaseKind, str], float] = {}
        self._polled: dict[str, _Polled] = {}
        self._places: dict[str, dict[str, float]] = {}

    async def claim(self, kind: LeaseKind, keys: Sequence[str]) -> set[str]:
        """As `Leases.claim`; the server is asked only about those that end before long."""
        now, life = time.monotonic(), LIFE_S
        asked = [key for key in keys if self._until.get((kind, key), now) - now <= life / 2]
        if asked:
            got = await self._claimed(kind, asked)
            if len(self._until) > MANY:
                self._until = {lease: until for lease, until in self._until.items() if until > now}
            for key in asked:
                self._until.pop((kind, key), None)
            self._until |= dict.fromkeys(((kind, key) for key in got), now + life)
        return {key for key in keys if (kind, key) in self._until}

    async def _claimed(self, kind: LeaseKind, keys: Sequence[str]) -> set[str]:
        if kind is not LeaseKind.PAYMENT:
            return await self._shop.ask_beside(claim(kind, keys, self._till))
        known = [key for key in keys if key in self._polled]
        got = await self._shop.ask_beside(read_places.claim_to_poll(keys, known, self._till, LIFE))
        now = time.monotonic()
        for key in keys:
            hold = got.get(key, Hold.NOT)
            if hold is Hold.NOT:
                self._polled.pop(key, None)
            elif hold is not None:
                self._polled[key] = _Polled(hold, now)
        return set(got)

    def hold(self, payment: str) -> Hold:
        """As `Leases.hold`."""
        now = time.monotonic()
        polled = self._polled.get(payment)
        if polled is None or self._until.get((LeaseKind.PAYMENT, payment), now) <= now:
            return Hold.NOT
        return Hold.LONG if now - polled.since >= read_places.PLACE_S else polled.began_as

    async def hand_over(self, payments: Sequence[str]) -> None:
        """As `Leases.hand_over`."""
        for payment in payments:
            self._until.pop((LeaseKind.PAYMENT, payment), None)
            self._polled.pop(payment, None)
        if payments:
            await self._shop.ask_beside(read_places.hand_over(payments, self._till))

    async def places(self, payment: str, wanted: int) -> ReadPlaces:
        """As `Leases.places`.

        The server is asked where those that we have are too few, or end too soon.
        """
        now = time.monotonic()
        had = {key: until for key, until in self._places.get(payment, {}).items() if until > now}
        good = [key for key, until in had.items() if until - now >= read_places.MINUTE_S]
        if len(good) >= wanted:
            return ReadPlaces(len(good))
        lacking = wanted - len(good)
        # The first ones first: those beyond are not had longer where somebody polls.
        old = sorted(had.keys() - set(good), key=read_places.number_of)[:lacking]
        got = await self._shop.ask_beside(read_places.take_places(payment, old, lacking, self._till))
        if len(self._places) > MANY:
            self._places = {
                key: places for key, places in self._places.items() if max(places.values(), default=0) > now
            }
        # Another read may have got some while this one asked.
        had = {key: until for key, until in self._places.get(payment, {}).items() if until > now}
        self._places[payment] = had | dict.fromkeys(got.keys, now + read_places.PLACE_S)
        return ReadPlaces(len(good) + len(got.keys), got.free_in_s)

    async def crowd(self) -> Crowd:
        """As `Leases.crowd`."""
        return await self._shop.ask_beside(read_places.crowd(self._till))

    async def note(self, kind: LeaseKind, key: str, note: str, *, take_over: bool = False) -> bool:
        """As `Leases.note`; the server is always asked."""
        now = time.monotonic()
        self._until.pop((kind, key), None)
        got = await self._shop.ask_beside(note_on(kind, key, self._till, note, take_over=take_over))
        if got:
            self._until[kind, key] = now + LIFE_S
        return got

    async def others(self, *kinds: LeaseKind) -> tuple[HeldLease, ...]:
        """As `Leases.others`."""
        return await self._shop.ask_beside(others(kinds, self._till))

    async def let_go(self, kind: LeaseKind, keys: Sequence[str]) -> None:
        """As `Leases.let_go`; nothing is asked about what this till does not have."""
        ours = [key for key in keys if (kind, key) in self._until]
        if kind is LeaseKind.PAYMENT:
            # That it was read just now is known for a while.
            await self.hand_over(ours)
        elif ours:
            for key in ours:
                self._until.pop((kind, key), None)
            await self._shop.ask_beside(let_go(kind, ours, self._till))

    def take(self, kind: LeaseKind, key: str) -> None:
        """As `Leases.take`: one statement more in the batch of the write."""
        self._shop.send_along("SELECT take_lease(%s, %s, %s, %s)", [kind, key, self._till, LIFE_S])

    def leave(self, kind: LeaseKind, key: str) -> None:
        """As `Leases.leave`: one statement more in the batch of the write."""
        self._until.pop((kind, key), None)
        self._shop.send_along("SELECT leave_lease(%s, %s, %s)", [kind, key, self._till])

    def holding(self, kind: LeaseKind, *keys: str) -> AbstractContextManager[None]:
        """As `Leases.holding`."""
        return self._shop.holding(*(Lease(kind, key, self._till) for key in keys))
