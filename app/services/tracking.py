"""Where a parcel is, for the customer: its tracking page in the app, and what the app shows.

Nothing here moves money, and nothing that goes wrong here holds up what does.
"""

from __future__ import annotations

from app.api.order_management import link_body
from app.changes import Topic
from app.domain.input.invisible_marks import visible
from app.domain.money import Money
from app.domain.operation import Kind, Operation
from app.domain.payment import Payment
from app.domain.shop.carrier import tracking_link
from app.domain.shop.permission import Act
from app.domain.verdict import why_no_link
from app.errors import Invalid
from app.services.engine.delivery import Delivery
from app.services.work import Work
from app.store import Intent, SavedOrder, Store


class Tracking:
    """Shows tracking pages in the customer's app. Raises `Invalid` and `Blocked`; then nothing was sent."""

    def __init__(self, work: Work, delivery: Delivery) -> None:
        self._session, self._store, self._preferences = work.session, work.store, work.preferences
        self._now, self._new_key, self._changes = work.now, work.new_key, work.changes
        self._delivery = delivery

    async def show(self, reference: str, carrier: str, tracking: str) -> Operation:
        """Show the tracking page of a parcel in the customer's app, in place of the one before.

        Raises `Invalid` where the payment does not allow it, and `no_tracking_page` where carrier and number give none.
        """
        self._session.require(Act.SHIP)
        saved = self._store.orders.get(reference)
        payments = self._store.payments.of_order(saved.id)
        payment = payments[-1] if payments else None
        if (refusal := why_no_link(payment)) is not None or payment is None:
            raise Invalid(refusal or "", field="reference")
        carrier, tracking = visible(carrier).strip(), visible(tracking).strip()
        url = tracking_link(self._preferences.current.carrier_list, carrier, tracking)
        if not url:
            raise Invalid("no_tracking_page", field="tracking")
        intent = link_intent(saved, payment, self._new_key(), self._session.who, url, carrier, tracking)
        with self._store.write():
            operation = self._store.links.add(intent, url, None, self._now())
        self._changes.announce(Topic.ORDER, saved.reference)
        settled = await self._delivery.deliver(operation)
        await self._delivery.links.read_back(settled)
        return settled

    async def read_shown(self, reference: str) -> None:
        """Read back from the service what the customer's app shows of an order."""
        self._session.require(Act.ASK)
        payments = self._store.payments.of_order(self._store.orders.get(reference).id)
        if payments and why_no_link(payments[-1]) is None:
            await self._delivery.links.read_shown(payments[-1].reference, payments[-1].unit)


def link_intent(
    saved: SavedOrder, payment: Payment, key: str, who: str, url: str, carrier: str, tracking: str
) -> Intent:
    """The decision to show `url` in the customer's app."""
    return Intent(
        order_id=saved.id,
        reference=payment.reference,
        kind=Kind.TRACK,
        key=key,
        body=link_body(url),
        amount=Money(0, payment.amount.currency),
        who=who,
        carrier=carrier,
        tracking=tracking,
        unit=payment.unit,
    )


async def show_links(store: Store, delivery: Delivery, order_id: int) -> None:
    """Send the links of an order that wait for nothing any more, and read back what the app shows then."""
    for link in store.links.due():
        if link.order_id == order_id:
            await delivery.links.read_back(await delivery.deliver(link))
