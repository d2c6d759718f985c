"""The official pictures of codes that customers scan off our screen."""

from __future__ import annotations

import logging

from app.changes import Topic
from app.domain.shop.remembered import Remembered
from app.errors import TROUBLE, AppError, facts_of
from app.services.memory import Memory
from app.services.work import ServiceOf, Work

log = logging.getLogger("kvitt.codes")
MOST = 20
"""Pictures held at once; more codes than that are on no screen."""


class CodePictures:
    """Fetches each picture once, and holds it for a while.

    Where it lies is remembered with the request; the picture itself is not.
    """

    def __init__(self, work: Work, service_of: ServiceOf) -> None:
        self._store, self._changes = work.store, work.changes
        self._memory = Memory(work)
        self._service_of = service_of
        self._tasks = work.tasks
        self._pictures: dict[str, bytes] = {}
        self._begun: set[str] = set()

    def picture(self, reference: str) -> bytes | None:
        """The picture of a payment's code, an SVG to be shown unaltered.

        None while it is to be fetched; empty where there is none, or it could not be had.
        """
        if reference in self._pictures:
            return self._pictures[reference]
        return None if self._memory.recall(Remembered.CODE_PICTURE, reference) else b""

    def begin(self, reference: str) -> None:
        """Fetch a picture in the background, once."""
        if reference not in self._begun:
            self._begun.add(reference)
            self._tasks.start(f"code {reference}", self.fetch(reference))

    async def fetch(self, reference: str) -> None:
        """Fetch the picture of the payment `reference`, unless it is there.

        One that cannot be had is logged, and our own drawing stands in for it.
        """
        payment = self._store.payments.get(reference)
        url = self._memory.recall(Remembered.CODE_PICTURE, reference)
        if payment is None or not url or reference in self._pictures:
            return
        try:
            self._pictures[reference] = await self._service_of(payment.unit).picture(url)
        except AppError as trouble:
            log.info(
                "the code of %(reference)s was not fetched: " + TROUBLE, {"reference": reference, **facts_of(trouble)}
            )
            self._pictures[reference] = b""
        while len(self._pictures) > MOST:
            del self._pictures[next(iter(self._pictures))]
        self._changes.announce(Topic.ORDER, self._store.orders.own_reference(reference))
