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
from app.services.engine.sending import Sending
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
        self._sending = Sending(work)
        # A lock lives as long as something holds or awaits it.
        self._orders = WeakValueDictionary[int, asyncio.Lock]()

    async def send(self, operation: Operation) -> Operation:
        """Take the next step of a link; the link afterwards.

        Raises `Blocked` where that cannot be written down.
        """
        async with self._orders.setdefault(operation.order_id, asyncio.Lock()):
            if self._waiting(operation) is None or not await self._sending.is_ours(operation):
                return self._stored(operation)
            async with self._store.writing():
                again = self._again(operation)
            if again is not None and again.pending:
                return await self._try(again)
            self._announce(operation.reference)
            return self._stored(operation)

    def _stored(self, operation: Operation) -> Operation:
        return self._store.operations.get(operation.id) or operation

    def _waiting(self, operation: Operation) -> TrackingLink | None:
        """The link, if it is still to be shown and its shipment holds it up no longer."""
        link = self._store.links.get(operation.id)
        if link is None or not link.operation.pending or self._store.links.stage_of_shipment(link) in PENDING:
            return None
        return link

    def _again(self, operation: Operation) -> Operation | None:
        """Write down that a link goes out once more, or that it never will; call inside a write."""
        link = self._waiting(operation)
        if link is None:
            return None
        now, why = self._now(), Code.OVERTAKEN if self._store.links.overtaken(link) else ""
        if self._store.links.stage_of_shipment(link) not in (None, Stage.DONE):
            why = Code.NOT_SHIPPED
        if why:
            after = after_try(link.operation, Stage.UNSENT, now, error=why)
            self._store.operations.save(after, now)
        else:
            after = self._store.operations.add_try(link.operation, now)
        self._sending.claim_within(after)
        return after

    async def _try(self, operation: Operation) -> Operation:
        try:
            await self._sending.until_answered(operation, self._service_of(operation.unit).show_link(operation))
        except Offline as trouble:
            return await self._write(operation, operation.stage, trouble.code)
        except Uncertain as trouble:
            return await self._write(
                operation, Stage.UNKNOWN, trouble.reason, trouble.what, trouble.trace_id, trouble.retry_after
            )
        except Refused as no:
            words = " · ".join(filter(None, (no.title, no.detail)))
            return await self._write(operation, Stage.REFUSED, no.number or f"HTTP {no.status}", words, no.trace_id)
        return await self._write(operation, Stage.DONE)

    async def read_back(self, operation: Operation) -> None:
        """Keep what the app shows of the payment of `operation`.

        Where it cannot be read, what was read before stays.
        """
        await self.read_shown(operation.reference, operation.unit)

    async def read_shown(self, reference: str, unit: int) -> None:
        """As `read_back`, for the payment `reference` of a sales unit."""
        try:
            seen = await self._service_of(unit).customer_sees(reference)
            async with self._store.writing():
                self._store.links.keep_shown(reference, seen)
        except AppError as trouble:
            facts = {"reference": reference, **facts_of(trouble)}
            log.info("what the customer sees of %(reference)s could not be read: " + TROUBLE, facts)
            return
        self._announce(reference)

    async def _write(
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
        async with self._store.writing():
            current = self._sending.as_it_stands(operation, happened=stage is Stage.DONE)
            if current is not None:
                # Where the try left nothing behind, what was unknown before stays so.
                stage = current.stage if stage is operation.stage else stage
                after = after_try(current, stage, now, error=error, detail=detail, trace_id=trace_id, retry_after=wait)
                self._store.operations.save(after, now)
                self._sending.claim_within(after)
        self._announce(operation.reference)
        return self._stored(operation)

    def _announce(self, reference: str) -> None:
        self._changes.announce(Topic.ORDER, self._store.orders.own_reference(reference))
