"""Test payments: made, answered by a customer, and waited for."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from decimal import Decimal
from functools import partial

from app.domain.engine.watch import NEXT_LOOK
from app.domain.golive.run_record import RunRecord, RunStep
from app.domain.input.order_choices import Flow, Interaction
from app.domain.operation import Operation, Stage
from app.domain.order import Order, OrderLine
from app.domain.payment import Payment, State
from app.domain.problem import AppError, Invalid
from app.errors import TROUBLE, Uncertain, facts_of
from app.services.golive.around import Around, Sellers
from app.services.golive.pace import RunPace
from app.services.work import Work

log = logging.getLogger("kvitt.going_live")
PRACTICE_PHONES = {"NO": "4712345678", "DK": "4512345678", "FI": "358401234567", "SE": "46701234567"}
"""An ordinary customer of the sandbox in each country (`docs/sandbox.md`)."""
PRICES = 600, 400
"""Of the two lines of a test order, in minor units."""


def done(operation: Operation) -> Operation:
    """`operation`, which has to be done by now.

    Raises `Invalid` `going_live_step` where it was refused, and `Uncertain` where that is not known yet.
    """
    if operation.pending:
        raise Uncertain(operation.error or "pending", trace_id=operation.trace_id)
    if operation.stage is not Stage.DONE:
        raise Invalid("going_live_step", field="step", text=operation.error or operation.stage)
    return operation


class TrialSales:
    """Sells to the customer of a run."""

    def __init__(self, work: Work, sellers: Sellers, around: Around, pace: RunPace) -> None:
        self._store, self._session, self._preferences = work.store, work.session, work.preferences
        self._sellers, self._around, self._pace = sellers, around, pace

    @property
    def phone(self) -> str:
        """The number of the customer."""
        return self._pace.phone or PRACTICE_PHONES[self._preferences.current.market]

    @property
    def phone_abroad(self) -> str:
        """A number of another country that the sandbox knows."""
        market = self._preferences.current.market
        return next(phone for country, phone in PRACTICE_PHONES.items() if country != market)

    def order(self, flow: Flow = Flow.PUSH, *, phone: str = "", own_code: str = "") -> Order:
        """An order of two lines, for the customer of this run."""
        rate = self._sellers.checkout.vat_rates()[0]
        lines = tuple(
            OrderLine(f"Test {number}", "", Decimal(1), price, rate) for number, price in enumerate(PRICES, 1)
        )
        pushed = flow is Flow.PUSH and not own_code
        return Order(
            lines,
            self._preferences.current.currency,
            flow=flow,
            interaction=Interaction.NOT_PRESENT if flow is Flow.WEB else Interaction.PRESENT,
            phone=(phone or self.phone) if pushed else "",
            personal_qr=own_code,
        )

    async def send(self, step: RunStep, order: Order) -> str:
        """Send `order`, or go on with the one waited for.

        Its reference.
        """
        going_live = self._sellers.going_live
        reference = going_live.record.waiting.get(step)
        if reference is None:
            reference = (await self._sellers.checkout.save(order)).reference
            # Noted before it is sent: what a kill leaves behind is gone on with.
            await going_live.keep(partial(RunRecord.waiting_for, step=step, reference=reference))
        elif self._payments(reference):
            # First what a kill or a lost answer has left open.
            await self._sellers.actions.ask(reference)
        # What the settings do with an approval would come between the steps.
        self._sellers.after_approval.leave(reference)
        sent = self._payments(reference)
        if not sent or sent[-1].state is State.UNSENT:
            done(await self._sellers.checkout.send(reference))
        return reference

    def _payments(self, reference: str) -> Sequence[Payment]:
        return self._store.payments.of_order(self._store.orders.get(reference).id)

    def payment(self, reference: str) -> Payment:
        """The last payment of an order that was sent."""
        return self._payments(reference)[-1]

    async def look(self, reference: str) -> Payment:
        """Read the payment of an order at the service."""
        return await self._sellers.reader.look(self.payment(reference).reference)

    async def answered(self, step: RunStep, reference: str, wanted: State) -> Payment | None:
        """The payment of an order once the customer has answered.

        None as long as they have not. Raises `Invalid` `going_live_step` where they answered otherwise.
        """
        payment = await self.look(reference)
        if payment.state is State.CREATED:
            by_itself = await self._play(payment, wanted)
            payment = await self._wait(step, reference, by_itself=by_itself)
        if payment.state is State.CREATED:
            return None
        if payment.state is not wanted:
            raise Invalid("going_live_step", field="step", text=payment.state)
        return payment

    async def _play(self, payment: Payment, wanted: State) -> bool:
        """Play the customer where that can be; whether it was done."""
        try:
            await self._answer(payment, wanted)
        except AppError as trouble:
            log.info("the customer is not played here: " + TROUBLE, facts_of(trouble))
            return False
        return self._around.practice is not None or wanted is State.AUTHORIZED

    async def _answer(self, payment: Payment, wanted: State) -> None:
        practice = self._around.practice
        if practice is None:
            if wanted is State.AUTHORIZED:
                # Only for a test user who has approved by hand before; else a person is asked.
                service = self._around.service_of(payment.unit)
                await service.force_approve(payment.reference, self.phone)
        elif wanted is State.AUTHORIZED:
            await practice.approve(payment.reference)
        elif wanted is State.ABORTED:
            await practice.decline(payment.reference)
        else:
            await practice.expire(payment.reference)

    async def _wait(self, step: RunStep, reference: str, *, by_itself: bool) -> Payment:
        """Look until the customer has answered, the patience is over, or the run is stopped."""
        pace = self._pace
        payment = await self.look(reference)
        if not by_itself and payment.state is State.CREATED:
            pace.ask((step, payment.reference))
        # Ten minutes without an answer are for the next run.
        until = pace.clock() + (0 if step is RunStep.UNANSWERED else pace.patience)
        try:
            while payment.state is State.CREATED and pace.clock() < until and not pace.stopped.is_set():
                await pace.pause(NEXT_LOOK.total_seconds())
                payment = await self.look(reference)
        finally:
            pace.ask(None)
        return payment
