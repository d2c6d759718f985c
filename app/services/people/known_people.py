"""What the session asks about people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.shop.person import Person
    from app.store import Store


class KnownPeople:
    """The people as they are now, and what they gave back today.

    Everything is read each time: another program may have changed it.
    """

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store, self._now = store, now

    def any(self) -> bool:
        """Whether people are set up."""
        return self._store.has_people

    def get(self, name: str) -> Person | None:
        """The person of this name."""
        return self._store.people.get(name)

    def refunded_today(self, name: str) -> int:
        """What a person gave back since midnight, in minor units."""
        # By the wall clock, not by hours: two days of the year are not 24 hours long.
        midnight = datetime.combine(self._now().astimezone().date(), time()).astimezone()
        return self._store.people.refunded(name, midnight)
