"""Write decisions of staff down before anything is sent.

With the links that go with a shipment.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from app.api.order_management import link_body
from app.domain.codes import WhyNot
from app.domain.input.invisible_marks import visible
from app.domain.money import Money
from app.domain.operation import MINUTE, Kind, Operation, next_write
from app.domain.payment import Payment
from app.domain.shipment import Parcel
from app.errors import Invalid
from app.services.engine.sending import Sending
from app.services.work import Work
from app.store import Intent, SavedOrder, Store


class Decision(NamedTuple):
    """What was decided about a payment.

    `before` is the total of its own kind so far, in minor units.
    """

    kind: Kind
    body: bytes
    amount: Money
    before: int = 0
    reason: str = ""


class Recorder:
    """Writes decisions down, each with a new key.

    Its methods are called inside a write.
    """

    def __init__(self, work: Work) -> None:
        self._session, self._store = work.session, work.store
        self._now, self._new_key = work.now, work.new_key
        self._sending = Sending(work)

    def record(
        self, saved: SavedOrder, payment: Payment, decision: Decision, parcel: Parcel | None = None
    ) -> Operation:
        """Write a decision about money down, and the link of its `parcel`.

        Raises `Invalid` `too_fast` rather than pass the service's limit.
        """
        now = self._now()
        check_pace(self._store, payment.reference, now)
        intent = Intent(
            order_id=saved.id,
            reference=payment.reference,
            kind=decision.kind,
            key=self._new_key(),
            body=decision.body,
            amount=decision.amount,
            reason=visible(decision.reason).strip(),
            who=self._session.who,
            before=decision.before,
            portions=parcel.portions if parcel else (),
            carrier=parcel.carrier if parcel else "",
            tracking=parcel.tracking if parcel else "",
            unit=payment.unit,
            release_rest=parcel is not None and parcel.release_rest,
        )
        operation = self._store.operations.add(intent, now)
        self._sending.claim_within(operation)
        if parcel is not None and parcel.link:
            self.record_link(saved, payment, parcel, operation.id)
        return operation

    def record_link(self, saved: SavedOrder, payment: Payment, parcel: Parcel, shipment: int | None) -> Operation:
        """Write down that the customer's app is to show where `parcel` is.

        It goes out once `shipment` has happened; at once where that is None.
        """
        intent = Intent(
            order_id=saved.id,
            reference=payment.reference,
            kind=Kind.TRACK,
            key=self._new_key(),
            body=link_body(parcel.link),
            amount=Money(0, payment.amount.currency),
            who=self._session.who,
            carrier=parcel.carrier,
            tracking=parcel.tracking,
            unit=payment.unit,
        )
        return self._store.links.add(intent, parcel.link, shipment, self._now())


def check_pace(store: Store, reference: str, now: datetime) -> None:
    """Refuse a write to `reference` that would pass the service's limit.

    Tries are rows of the shop, so those of all its tills count; it is asked inside the write of the next one, which has seen
    them all. Raises `Invalid` `too_fast`.
    """
    wait = next_write(store.operations.sent(reference, now - MINUTE), now) - now
    if wait:
        raise Invalid(WhyNot.TOO_FAST, field="reference", seconds=int(wait.total_seconds()) + 1)
