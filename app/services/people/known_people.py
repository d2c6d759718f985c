"""What the session asks about people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.shop.person import Person
    from app.settings import Settings
    from app.store import Store


class KnownPeople:
    """The people as they are now, and what they gave back today.

    Everything is read each time: another program may have changed it.
    """

    def __init__(self, store: Store, settings: Callable[[], Settings], now: Callable[[], datetime]) -> None:
        self._store, self._settings, self._now = store, settings, now

    def any(self) -> bool:
        """Whether people are set up."""
        return self._store.has_people

    def get(self, name: str) -> Person | None:
        """The person of this name."""
        return self._store.people.get(name)

    def refunded_today(self, name: str) -> int:
        """What a person gave back in this day of the shop, in minor units."""
        # The clock of a PC may be that of another country, and the day of a bar ends after midnight.
        rule, now = self._settings().day_rule, self._now()
        return self._store.people.refunded(name, rule.begin(rule.day_of(now)))
