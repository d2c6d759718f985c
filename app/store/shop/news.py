"""News: what other tills write, as it comes in.

A data file has one till: there nothing comes. Of a shared shop see `app.store.postgres.following`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.shop.server_line import ServerLine

Changed = Mapping[str, Sequence[str]]
"""Keys of what changed, by kind: of orders and products their numbers, of all else the key of a row as JSON."""


class ShopNews:
    """What the one till of a data file hears: nothing."""

    till = 0
    """The number of this till among those of its shop."""

    def __init__(self) -> None:
        self.on_line: Callable[[ServerLine], None] = lambda line: None
        self.on_taking: Callable[[Changed], None] = lambda changed: None
        self.on_taken: Callable[[Changed], None] = lambda changed: None

    async def follow(self) -> None:
        """Take what others write, until cancelled.

        `on_taking` is called before some of it is in the copy, `on_taken` after it, and `on_line` whenever this till stands
        to its server in another way.
        """
