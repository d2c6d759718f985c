"""Tracking pages in the customer's app, and what the app shows.

Nothing here moves money, and nothing that goes wrong here holds up what does.
"""

from __future__ import annotations

from app.changes import Topic
from app.domain.input.invisible_marks import visible
from app.domain.operation import Operation
from app.domain.shipment import Parcel
from app.domain.shop.carrier import tracking_link
from app.domain.shop.permission import Act
from app.domain.verdict import why_no_link
from app.errors import Invalid
from app.services.engine.delivery import Delivery
from app.services.engine.recording import Recorder
from app.services.work import Work
from app.store import Store


class Tracking:
    """Shows tracking pages in the customer's app.

    Raises `Invalid` and `Blocked`; then nothing was sent.
    """

    def __init__(self, work: Work, delivery: Delivery) -> None:
        self._session, self._store, self._preferences = work.session, work.store, work.preferences
        self._changes = work.changes
        self._recorder = Recorder(work)
        self._delivery = delivery

    async def show(self, reference: str, carrier: str, tracking: str) -> Operation:
        """Show the tracking page of a parcel in the customer's app.

        It takes the place of the one before. Raises `Invalid` where the payment does not allow it, and `no_tracking_page`
        where carrier and number give none.
        """
        self._session.require(Act.SHIP)
        carrier, tracking = visible(carrier).strip(), visible(tracking).strip()
        url = tracking_link(self._preferences.current.carrier_list, carrier, tracking)
        if not url:
            raise Invalid("no_tracking_page", field="tracking")
        parcel = Parcel((), 0, closes=False, carrier=carrier, tracking=tracking, link=url)
        async with self._store.writing():
            saved = self._store.orders.get(reference)
            payments = self._store.payments.of_order(saved.id)
            payment = payments[-1] if payments else None
            if (refusal := why_no_link(payment)) is not None or payment is None:
                raise Invalid(refusal or "", field="reference")
            # With no shipment to wait for: its goods have left already.
            operation = self._recorder.record_link(saved, payment, parcel, None)
        self._changes.announce(Topic.ORDER, saved.reference)
        settled = await self._delivery.deliver(operation)
        # At once, because only what the service gives back is what the customer sees.
        await self._delivery.links.read_back(settled)
        return settled

    async def read_shown(self, reference: str) -> None:
        """Read back from the service what the customer's app shows of an order."""
        self._session.require(Act.ASK)
        payments = self._store.payments.of_order(self._store.orders.get(reference).id)
        if payments and why_no_link(payments[-1]) is None:
            await self._delivery.links.read_shown(payments[-1].reference, payments[-1].unit)


async def show_links(store: Store, delivery: Delivery, order_id: int) -> None:
    """Send the links of an order that wait for nothing any more.

    Then read back what the app shows.
    """
    for link in store.links.due():
        if link.order_id == order_id:
            await delivery.links.read_back(await delivery.deliver(link))
