"""To whom orders go: read from the payment as soon as it is approved."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta

from app.changes import Change, Topic
from app.domain.payment import State
from app.domain.shop.permission import Act
from app.domain.shop.recipient import Recipient
from app.errors import TROUBLE, AppError, Invalid, facts_of
from app.services.work import ServiceOf, Work
from app.tasks import wait_for

log = logging.getLogger("kvitt.recipients")
TOLD_FOR = timedelta(hours=168)
"""So long the service tells what a customer shared (documented); afterwards it is gone."""


class Recipients:
    """Keeps names and addresses that customers shared, once each."""

    def __init__(self, work: Work, service_of: ServiceOf) -> None:
        self._session, self._store, self._changes = work.session, work.store, work.changes
        self._tasks, self._now = work.tasks, work.now
        self._service_of = service_of
        self._under_way: set[asyncio.Task[None]] = set()

    def listen(self) -> Callable[[], None]:
        """Read what an earlier run left, then what each approval brings.

        The function returned ends that.
        """
        self._session.require(Act.ASK)
        for reference in self._store.recipients.missing(self._now() - TOLD_FOR):
            self._begin(reference)
        return self._changes.subscribe(self._on_change)

    async def finish(self) -> bool:
        """Wait for what was begun; whether anything was."""
        return await wait_for(self._under_way)

    async def fetch(self, reference: str) -> Recipient | None:
        """Read who approved the payment `reference`, and keep it.

        None where the customer shared nothing, or it has run out. Raises `Invalid` `order_not_found` and what the service's
        calls raise.
        """
        self._session.require(Act.ASK)
        payment = self._store.payments.get(reference)
        if payment is None:
            raise Invalid("order_not_found", field="reference", text=reference)
        # By the sales unit that the request went out from; that of the till may be another one by now.
        recipient = await self._service_of(payment.unit).recipient(reference)
        if recipient is not None:
            async with self._store.writing():
                self._store.recipients.keep(reference, recipient, self._now())
            # Pages know an order by its own reference; a second request has another one.
            self._changes.announce(Topic.ORDER, self._store.orders.own_reference(reference))
        return recipient

    def _on_change(self, change: Change) -> None:
        if change.topic is not Topic.APPROVED:
            return
        saved = self._store.orders.get(change.key)
        # Of several requests only the newest can be approved: the ones before it were ended first.
        payment = next(iter(reversed(self._store.payments.of_order(saved.id))), None)
        if saved.order.shares and payment is not None and payment.state is State.AUTHORIZED:
            self._begin(payment.reference)

    def _begin(self, reference: str) -> None:
        task = self._tasks.start(f"recipient {reference}", self._read(reference))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _read(self, reference: str) -> None:
        try:
            await self.fetch(reference)
        except AppError as trouble:
            # The next start tries again; until then the slip has the name that was typed.
            log.info("who paid %(reference)s is not known: " + TROUBLE, {"reference": reference, **facts_of(trouble)})
