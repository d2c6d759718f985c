"""Show recorded links in the customer's app, and read back what it shows.

A link follows its shipment: it goes out once that has happened, and never holds it up.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from weakref import WeakValueDictionary

from app.changes import Topic
from app.domain.codes import Code
from app.domain.operation import PENDING, Operation, Stage, after_try, link_wait
from app.errors import TROUBLE, AppError, Offline, Refused, Uncertain, facts_of
from app.services.work import ServiceOf, Work
from app.store import TrackingLink

log = logging.getLogger("kvitt.link_delivery")


class LinkDelivery:
    """Sends links, for each order one at a time.

    So the newest is shown in the end. The service replaces the link before (`docs/service.md` 11.1), so that sending one again
    does no harm.
    """

    def __init__(self, work: Work, service_of: ServiceOf) -> None:
        self._store, self._changes, self._now = work.store, work.changes, work.now
        self._service_of = service_of
        # A lock lives as long as something holds or awaits it.
        self._orders = WeakValueDictionary[int, asyncio.Lock]()

    async def send(self, operation: Operation) -> Operation:
        """Take the next step of a link; the link afterwards.

        Raises `Blocked` where that cannot be written down.
        """
        async with self._orders.setdefault(operation.order_id, asyncio.Lock()):
            link = self._store.links.get(operation.id)
            if link is None or not link.operation.pending:
                return link.operation if link else operation
            shipment = self._store.links.stage_of_shipment(link)
            if shipment in PENDING:
                return link.operation
            if shipment not in (None, Stage.DONE):
                return self._write(link.operation, Stage.UNSENT, Code.NOT_SHIPPED)
            if self._store.links.overtaken(link):
                return self._write(link.operation, Stage.UNSENT, Code.OVERTAKEN)
            return await self._try(link)

    async def _try(self, link: TrackingLink) -> Operation:
        with self._store.write():
            operation = self._store.operations.add_try(link.operation, self._now())
        try:
            await self._service_of(operation.unit).show_link(operation)
        except Offline as trouble:
            return self._write(operation, operation.stage, trouble.code)
        except Uncertain as trouble:
            return self._write(
                operation, Stage.UNKNOWN, trouble.reason, trouble.what, trouble.trace_id, trouble.retry_after
            )
        except Refused as no:
            words = " · ".join(filter(None, (no.title, no.detail)))
            return self._write(operation, Stage.REFUSED, no.number or f"HTTP {no.status}", words, no.trace_id)
        return self._write(operation, Stage.DONE)

    async def read_back(self, operation: Operation) -> None:
        """Keep what the app shows of the payment of `operation`.

        Where it cannot be read, what was read before stays.
        """
        await self.read_shown(operation.reference, operation.unit)

    async def read_shown(self, reference: str, unit: int) -> None:
        """As `read_back`, for the payment `reference` of a sales unit."""
        try:
            seen = await self._service_of(unit).customer_sees(reference)
            with self._store.write():
                self._store.links.keep_shown(reference, seen)
        except AppError as trouble:
            facts = {"reference": reference, **facts_of(trouble)}
            log.info("what the customer sees of %(reference)s could not be read: " + TROUBLE, facts)
            return
        self._announce(reference)

    def _write(
        self,
        operation: Operation,
        stage: Stage,
        error: str = "",
        detail: str = "",
        trace_id: str = "",
        retry_after: timedelta = timedelta(0),
    ) -> Operation:
        now = self._now()
        wait = max(retry_after, link_wait(operation))
        after = after_try(operation, stage, now, error=error, detail=detail, trace_id=trace_id, retry_after=wait)
        with self._store.write():
            self._store.operations.save(after, now)
        self._announce(operation.reference)
        return after

    def _announce(self, reference: str) -> None:
        self._changes.announce(Topic.ORDER, self._store.orders.own_reference(reference))
