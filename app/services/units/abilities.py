"""What the sales unit may do, read before the first customer."""

from __future__ import annotations

from app.changes import Topic
from app.domain.codes import ServiceCode
from app.domain.shop.permission import Act
from app.domain.shop.sales_unit import World
from app.domain.shop.unit_facts import UnitFacts
from app.errors import Invalid, Refused
from app.services.work import ServiceOf, Work

NOT_FOUND = 404


class Abilities:
    """Reads the sales unit of this till, and tries again what was refused.

    Nothing of what is read is kept: what it may do changes there.
    """

    def __init__(self, work: Work, service_of: ServiceOf) -> None:
        self._session, self._store, self._changes = work.session, work.store, work.changes
        self._service_of = service_of

    async def read(self) -> UnitFacts:
        """Name and abilities of the sales unit.

        Raises `Invalid` `abilities_not_in_test` (the test environment cannot tell), `unit_not_known` (not active, or these
        keys do not reach it; it is no typing mistake), and what the service's calls raise.
        """
        self._session.require(Act.ASK)
        if self._session.unit.world is World.TEST:
            raise Invalid("abilities_not_in_test", field="msn")
        service = self._service_of(self._session.unit.id)
        try:
            return await service.management.unit(service.msn)
        except Refused as no:
            if no.status != NOT_FOUND:
                raise
            raise Invalid("unit_not_known", field="msn", text=service.msn) from no

    async def allow_parts(self) -> None:
        """Try part captures again, although the service once refused one.

        The sales unit's agreement may have changed.
        """
        self._session.require(Act.SETTINGS)
        await self._forget_lesson(ServiceCode.WHOLE_ONLY)

    async def allow_push(self) -> None:
        """Offer pushes first again, although the service once refused one.

        The sales unit may have been approved since.
        """
        self._session.require(Act.SETTINGS)
        await self._forget_lesson(ServiceCode.PUSH_REFUSED)

    async def _forget_lesson(self, lesson: ServiceCode) -> None:
        async with self._store.writing():
            self._store.lessons.forget(self._session.unit.id, lesson)
        self._changes.announce(Topic.ORDER)
