"""Memory: texts remembered between two starts, such as forms and window places."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.shop.remembered import Remembered
    from app.services.work import Work


class Memory:
    """Remembers texts for the present owners."""

    def __init__(self, work: Work) -> None:
        self._session, self._store, self._now = work.session, work.store, work.now

    def recall(self, thing: Remembered, part: str = "") -> str:
        """What is remembered of `thing`, or nothing."""
        return self._store.memory.recall(thing.scope, self._session.owners, thing.stored_as, part)

    def recall_of_unit(self, thing: Remembered, unit: int) -> str:
        """What is remembered of `thing` for a sales unit, whichever sells here."""
        owners = self._session.owners._replace(unit=unit)
        return self._store.memory.recall(thing.scope, owners, thing.stored_as, "")

    def parts(self, thing: Remembered) -> dict[str, str]:
        """All that is remembered of `thing`, by its part."""
        return self._store.memory.parts(thing.scope, self._session.owners, thing.stored_as)

    def keep(self, thing: Remembered, text: str, part: str = "") -> None:
        """Remember `text`, so that a kill loses nothing typed; an empty one is forgotten.

        It stays at this till, and needs no server. Raises `Blocked`.
        """
        from app.domain.shop.permission import Act

        self._session.require(Act.REMEMBER)
        if not thing.stays_here:
            raise ValueError(f"{thing.name} is shared: keep_shared")
        with self._store.write_here():
            self.keep_within(thing, text, part)

    async def keep_shared(self, thing: Remembered, text: str, part: str = "") -> None:
        """As `keep`, what tills that share a shop have in common."""
        from app.domain.shop.permission import Act

        self._session.require(Act.REMEMBER)
        async with self._store.writing():
            self.keep_within(thing, text, part)

    def keep_within(self, thing: Remembered, text: str, part: str = "") -> None:
        """As `keep`, inside a write that the caller has open."""
        self._store.memory.keep(thing.scope, self._session.owners, thing.stored_as, part, text, self._now())
