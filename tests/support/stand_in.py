"""Answers about payments that no service has: those of a file that `many_orders` made."""

from __future__ import annotations

from app.domain.payment import Event, Seen
from app.runtime import App
from tests.support.inside.service import service_of


def stand_in(app: App) -> None:
    """Answer in the service's place about the payments of such a file, which no service has: nothing is new."""
    reader = app.reader
    service = service_of(app)
    get, events = service.get, service.events
    open_ones = (*reader._store.payments.unanswered(), *reader._store.payments.reserved(0, 1_000_000))
    payments = {payment.reference: payment for payment in open_ones}

    async def get_either(reference: str) -> Seen:
        payment = payments.get(reference)
        if payment is None:
            return await get(reference)
        return Seen(reference, payment.amount, payment.state, payment.aggregate, payment.psp_reference)

    async def events_of_either(reference: str) -> tuple[Event, ...]:
        return () if reference in payments else await events(reference)

    service.get = get_either
    service.events = events_of_either
