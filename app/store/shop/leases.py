"""Leases: what one till alone sees to, for a while.

A data file has one till, which sees to everything: there all is granted, at no cost. Of a shared shop see
`app.store.postgres.leases`.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from enum import StrEnum
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


class HeldLease(NamedTuple):
    """What another till sees to at this moment, with what it notes about it."""

    kind: LeaseKind
    key: str
    till: int
    note: str


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
