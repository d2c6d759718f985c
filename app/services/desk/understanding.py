"""What to say about an order, and its papers for support."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.desk.approvals import ApprovalRequest, PaceReading, read_pace
from app.domain.payment import Payment, State
from app.domain.records.journal import What
from app.domain.saying.customer_language import language_of_phone
from app.domain.shop.permission import Act
from app.services.work import Work

if TYPE_CHECKING:
    from app.domain.desk.case_card import CaseCard
    from app.domain.desk.exchange import Exchange
    from app.domain.saying.saying import Saying
    from app.services.desk.browse import Browse

LAST_REQUESTS = 60
"""So many of the newest requests say how fast customers approve."""
LAST_EXCHANGES = 40
_ENDED = frozenset({State.ABORTED, State.TERMINATED, State.UNSENT})
"""The customer said no, or nobody waits for an answer any more; a request that expired was waited for."""


@dataclass(frozen=True)
class OrderSaying:
    """What to say about an order, in `language`; the customer's app is called `wallet`."""

    language: str
    wallet: str
    saying: Saying


class Understanding:
    """Answers what is known of an order.

    Only a look at personal data is written down. Every method raises `Invalid` `order_not_found`.
    """

    def __init__(self, work: Work, browse: Browse, version: str) -> None:
        self._store, self._session, self._now = work.store, work.session, work.now
        self._preferences = work.preferences
        self._browse = browse
        self._version = version

    def language(self, reference: str) -> str:
        """The customer's language, by the country of the phone number; else the shop's."""
        phone = self._browse.order(reference).order.phone
        return language_of_phone(phone) or self._preferences.current.words_language

    def say(self, reference: str, language: str = "") -> OrderSaying:
        """What to say about an order; in the customer's language where none is named."""
        from app.domain.saying.say_case import saying_of

        now = self._now().astimezone()
        return OrderSaying(
            language or self.language(reference),
            self._preferences.current.wallet(now.date()),
            saying_of(self._browse.order(reference), now),
        )

    async def case_card_with_person(self, reference: str) -> CaseCard:
        """As `case_card`, with personal data.

        That somebody asked for them is noted in the action log.
        """
        async with self._store.writing():
            self._session.require(Act.REVEAL)
            # Noted before it is shown: what cannot be noted is not shown.
            saved = self._store.orders.get(reference)
            self._store.journal.add(What.REVEALED, self._now(), who=self._session.who, reference=saved.reference)
        return self._case_card(reference, personal=True)

    def case_card(self, reference: str) -> CaseCard:
        """What Vipps MobilePay needs to find the payment, without personal data."""
        return self._case_card(reference, personal=False)

    def _case_card(self, reference: str, *, personal: bool) -> CaseCard:
        from app.domain.desk.case_card import CaseFacts, case_card

        saved = self._store.orders.get(reference)
        payments = self._store.payments.of_order(saved.id)
        references = [payment.reference for payment in payments]
        events, anomalies = self._store.payments.events_of(references), self._store.payments.anomalies_of(references)
        facts = CaseFacts(
            view=self._browse.order(reference),
            payments=payments,
            operations=self._store.operations.of_order(saved.id),
            events=tuple(event for name in references for event in events.get(name, ())),
            anomalies=tuple(found for name in references for found in anomalies.get(name, ())),
            unit=self._session.unit,
            version=self._version,
            now=self._now().astimezone(),
        )
        return case_card(facts, personal=personal)

    def exchanges(self, reference: str) -> tuple[Exchange, ...]:
        """The last calls and answers of an order, newest first, with secrets masked."""
        from app.domain.desk.exchange import exchanges

        saved = self._store.orders.get(reference)
        operations = self._store.operations.of_order(saved.id)
        payments = self._store.payments.of_order(saved.id)
        return exchanges(
            operations,
            self._store.exchanges.tries_of([operation.id for operation in operations]),
            self._store.exchanges.answers_of([payment.reference for payment in payments]),
            LAST_EXCHANGES,
        )

    def pace(self, reference: str = "") -> PaceReading:
        """How fast customers approve, as seen from an order that waits."""
        now = self._now()
        payments = self._store.payments.lately(LAST_REQUESTS)
        events = self._store.payments.events_of([payment.reference for payment in payments])
        orders = self._store.orders.of([payment.order_id for payment in payments])
        current = self._browse.order(reference).payment if reference else None
        this: ApprovalRequest | None = None
        others = []
        for payment in payments:
            approved = next((each.at for each in events.get(payment.reference, ()) if each.is_approval), None)
            order = orders[payment.order_id].order
            payer = order.phone or order.personal_qr or order.customer_token or str(payment.order_id)
            request = _request(payment, payer, approved)
            if current is not None and payment.reference == current.reference:
                this = request
            else:
                others.append(request)
        return read_pace(this, others, now)


def _request(payment: Payment, payer: str, approved: datetime | None) -> ApprovalRequest:
    # The log is read after the approval: until then, when it was first seen will do.
    if approved is None and payment.state is State.AUTHORIZED:
        approved = payment.looked_at
    # Our clock and the service's differ: nobody approves before being asked.
    at = max(approved, payment.sent_at) if approved else None
    return ApprovalRequest(payer, payment.sent_at, at, ended=payment.state in _ENDED)
