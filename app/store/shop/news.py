"""News: what other tills of a shop write, as it comes in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from app.domain.tills.server_line import ServerLine

ChangedKeys = Mapping[str, Sequence[str]]
"""Keys of what changed, by kind: of orders and products their numbers, of all else the key of a row as JSON."""


class ShopNews(Protocol):
    """What a till of a shared shop hears of the others."""

    till: int
    """The number of this till among those of its shop."""
    version: int
    """Of its server; 0 before it is known."""
    own_version: str
    """Of this program, as the other tills see it."""
    on_line: Callable[[ServerLine], None]
    """Called whenever this till stands to its server in another way."""
    on_taking: Callable[[ChangedKeys], None]
    """Called before some of what changed is in the copy."""
    on_taken: Callable[[ChangedKeys], None]
    """Called after it."""

    def shop_time(self, own: Callable[[], datetime]) -> Callable[[], datetime]:
        """The clock `own` of this till, put right by that of the server.

        So what one till wrote down and another compares is of one clock.
        """

    async def tills(self) -> tuple[int, ...]:
        """The numbers of all tills of the shop, asked of its server. Raises `Blocked`."""

    def take_at_once(self, seconds: float) -> bool:
        """Take what others wrote; whether all came in time. Raises `Blocked`."""

    async def follow(self) -> None:
        """Take what others write, until cancelled."""
