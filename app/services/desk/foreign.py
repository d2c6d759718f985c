"""Look-ups at the service of payments that were made elsewhere, and taking them in."""

from __future__ import annotations

from app.changes import Topic
from app.domain.desk.foreign import ForeignPayment
from app.domain.payment import State
from app.domain.problem import Invalid
from app.domain.reference import check_reference
from app.domain.shop.permission import Act
from app.errors import Refused
from app.services.engine.adoption import FoundPayment, adopt_within, found_payment
from app.services.engine.after_restore import NOT_FOUND, refuse_until_reconciled
from app.services.engine.reading import Reader
from app.services.work import Work

MADE_ELSEWHERE = "Made elsewhere"
"""What an order is called of which the service knows only the amount, where nothing else is said."""


class ForeignPayments:
    """Reads payments by their reference; keeps one when a person wants it here.

    Every method raises `Invalid`: `reference_unusable`, `payment_not_found`, `asked_too_often`; and what
    `app.api.client.Vipps.get` raises.
    """

    def __init__(self, work: Work, reader: Reader) -> None:
        self._session, self._store, self._changes, self._now = work.session, work.store, work.changes, work.now
        self._reader = reader

    async def look_up(self, reference: str) -> ForeignPayment:
        """The payment as the service has it now; nothing is kept.

        One that is known here is not asked for: its order says more.
        """
        self._session.require(Act.ASK)
        name = check_reference(reference.strip())
        known = self._store.payments.get(name)
        # A request of ours that never left says nothing: the service may have one of that name all the same.
        if known is not None and known.state is not State.UNSENT:
            own = self._store.orders.own_reference(name)
            return ForeignPayment(name, known, self._store.payments.events(name), self._now(), own)
        found = await self._read(name)
        return ForeignPayment(name, found.payment, found.events, self._now())

    async def take_in(self, reference: str, description: str = MADE_ELSEWHERE) -> str:
        """Keep the payment as an order here; answers with the order's reference.

        The order is called by its `description`. From then on it is watched, captured and refunded like any other. What is
        known already stays as it is. Raises `Blocked` `reconcile_due`.
        """
        self._session.require(Act.ADOPT)
        refuse_until_reconciled(self._store)
        name = check_reference(reference.strip())
        if self._unknown(name):
            found = await self._read(name)
            async with self._store.writing():
                # Asked again: the watch or another program may have found it while it was read.
                if self._unknown(name):
                    adopt_within(self._store, found, self._now(), description, "looked up", self._session.who)
        own = self._store.orders.own_reference(name)
        self._changes.announce(Topic.ORDER, own)
        return own

    def _unknown(self, reference: str) -> bool:
        payment = self._store.payments.get(reference)
        return payment is None or payment.state is State.UNSENT

    async def _read(self, reference: str) -> FoundPayment:
        try:
            seen = await self._reader.get(reference)
            events = await self._reader.read_events(reference)
        except Refused as no:
            if no.status != NOT_FOUND:
                raise
            raise Invalid("payment_not_found", field="reference", text=reference) from no
        return found_payment(reference, seen, events, self._session.unit.id, self._now())
