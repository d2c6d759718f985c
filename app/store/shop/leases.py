"""Leases: what one till alone sees to, for a while.

A data file has one till, which sees to everything: there all is granted, at no cost. Of a shared shop see
`app.store.postgres.leases`.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from enum import Enum, StrEnum, auto
from typing import NamedTuple


class LeaseKind(StrEnum):
    """What can be seen to by one till alone."""

    OPERATION = "operation"
    """Sending an open operation, by its number."""
    PAYMENT = "payment"
    """Polling a payment, by its reference."""
    PRINT = "print"
    """Printing a paper."""
    DRAFT = "draft"
    """Changing a parked order."""
    READ = "read"
    """Reading a payment now and then, beside the till that polls it."""


class Hold(Enum):
    """How a till has a payment to poll."""

    NOT = auto()
    """Another one has it, or none."""
    LONG = auto()
    """For longer than a minute, or since before anybody read it often."""
    TAKEN = auto()
    """Taken over a short while ago, or had first where others read it often."""
    TAKEN_AGAIN = auto()
    """And the one before had taken it over within the minute before."""


class HeldLease(NamedTuple):
    """What another till sees to at this moment, with what it notes about it."""

    kind: LeaseKind
    key: str
    till: int
    note: str


class Crowd(NamedTuple):
    """How many tills are at work in a shop.

    And how many payments this one polls, of all that are polled.
    """

    tills: int
    ours: int
    every: int


class ReadPlaces(NamedTuple):
    """How many reads of a payment within a minute a till has.

    If they are too few, one more is free in so many seconds.
    """

    have: int
    free_in_s: float = 0


class Leases:
    """Leases of the one till of a data file."""

    shared = False
    """Whether there may be other tills."""

    async def claim(self, kind: LeaseKind, keys: Sequence[str]) -> set[str]:
        """Claim those of the `keys` that no other till sees to.

        The result are those that this till has now, and one that it had already it has longer. Not inside a write. Raises
        `Blocked` where the server is not reached.
        """
        return set(keys)

    async def note(self, kind: LeaseKind, key: str, note: str, *, take_over: bool = False) -> bool:
        """Claim one key with a `note` that other tills see.

        Whether this till has it. With `take_over` whoever has it loses it. Not inside a write. Raises as `claim`.
        """
        return True

    async def others(self, *kinds: LeaseKind) -> tuple[HeldLease, ...]:
        """What other tills see to at this moment.

        Not inside a write. Raises as `claim`.
        """
        return ()

    async def let_go(self, kind: LeaseKind, keys: Sequence[str]) -> None:
        """Leave to other tills what this one sees to.

        Not inside a write. Raises as `claim`.
        """

    def hold(self, payment: str) -> Hold:
        """How this till has a payment to poll, as far as it knows."""
        return Hold.LONG

    async def hand_over(self, payments: Sequence[str]) -> None:
        """As `let_go` of payments that others may poll from now on.

        Not inside a write. Raises as `claim`.
        """

    async def places(self, payment: str, wanted: int) -> ReadPlaces:
        """Have so many reads of a payment within a minute, beside its polling.

        Each read that is made then counts for a minute. Not inside a write. Raises as `claim`.
        """
        return ReadPlaces(wanted)

    async def crowd(self) -> Crowd:
        """Who else is at work.

        Not inside a write. Raises as `claim`.
        """
        return Crowd(1, 0, 0)

    def take(self, kind: LeaseKind, key: str) -> None:
        """Claim with what is written; call inside a write.

        Where another till sees to it, nothing is written: then the end of the write raises `Blocked` `seen_to_elsewhere`.
        """

    def leave(self, kind: LeaseKind, key: str) -> None:
        """As `let_go`, with what is written; call inside a write."""

    def holding(self, kind: LeaseKind, *keys: str) -> AbstractContextManager[None]:
        """Let the writes inside stand only while this till has all `keys`.

        Otherwise their end raises `Blocked` `seen_to_elsewhere`.
        """
        return nullcontext()
