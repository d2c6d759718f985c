"""Tills that share a shop, and the moves of a shop."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

HERE_WITHIN_S = 60
"""A till that was heard of within so many seconds is at work."""


class SeenTill(NamedTuple):
    """A till as the others see it.

    How long ago it was heard of, and how many changes its copy lacked then.
    """

    number: int
    name: str
    version: str
    seconds_ago: int
    changes_behind: int
    same_schema: bool

    @property
    def is_here(self) -> bool:
        """Whether it is at work."""
        return self.seconds_ago < HERE_WITHIN_S


class MoveKind(StrEnum):
    """A move of a shop, as a till does it."""

    SHARE = "share"  # from this till's file to a server
    JOIN = "join"  # this till becomes one of a shared shop, or fetches its copy anew
    UNSHARE = "unshare"  # back into this till's file
    UPGRADE = "upgrade"  # the shop at the server gets the schema that this version knows


class MovePhase(StrEnum):
    """How far a move is."""

    KEEPING = "keeping"  # the former file is copied
    MOVING = "moving"  # rows are sent or fetched
    COMPARING = "comparing"  # every row is read back


MoveHeard = Callable[[MovePhase, int, int], bool]
"""Told again and again how far a phase is, in rows; whether to stop."""


class ShopMove(NamedTuple):
    """A move that was decided on.

    `address` never has a password. `anyway` does not wait until the other tills are closed.
    """

    kind: MoveKind
    address: str = ""
    name: str = ""
    anyway: bool = False


class Moved(NamedTuple):
    """What a move came to.

    How many rows there are, among them how many orders, payments and entries of the action log; a sum over all rows, the
    same at each till; the number of this till; and where the former file is kept. `put_back` says that the server had been
    restored from a backup, so payments are searched for; `log_fault` where in the action log the first fault is.
    """

    rows: int
    orders: int
    payments: int
    log_entries: int
    fingerprint: str
    till: int
    kept: str = ""
    put_back: bool = False
    log_fault: str = ""


class SharedShop(NamedTuple):
    """A shared shop as this till knows it: address, and number of the till."""

    address: str
    till: int
