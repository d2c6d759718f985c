"""The steps of a run that sell, each to a certain end."""

from __future__ import annotations

from datetime import timedelta

from app.domain.engine.watch import FIRST_LOOK, NEXT_LOOK, next_look
from app.domain.golive.proof import Evidence, Proof
from app.domain.golive.run_record import RunStep
from app.domain.order import Flow
from app.domain.payment import Payment, State
from app.services.golive.around import Around, Screens, Sellers
from app.services.golive.pace import RunPace
from app.services.golive.trial_sales import PRICES, TrialSales, done
from app.services.work import Work

OWN_CODE = "https://qr.vipps.no/28/2/01/031/{phone}?v=1"
"""A customer's own code, as a scanner reads it; the sandbox knows its number."""
CODE_PICTURE = "official-code.svg"


def shown_pace(payment: Payment) -> timedelta:
    """How long the program waits between two looks at a shown code."""
    turn = payment.sent_at + FIRST_LOOK
    due = next_look(payment, turn, turn, on_screen=True)
    return due - turn if due is not None else NEXT_LOOK


class SaleSteps:
    """Each step gives whether it is done.

    It is not while the customer has still to answer.
    All raise what checkout and actions raise, and `Invalid` `going_live_step`.
    """

    def __init__(self, work: Work, sellers: Sellers, around: Around, pace: RunPace, screens: Screens | None) -> None:
        self._now = work.now
        self._sellers, self._around, self._pace, self._screens = sellers, around, pace, screens
        self._actions, self._going_live = sellers.actions, sellers.going_live
        self._sales = TrialSales(work, sellers, around, pace)

    async def unanswered(self) -> bool:
        """A request that the customer leaves alone until it ends."""
        step = RunStep.UNANSWERED
        reference = await self._sales.send(step, self._sales.order())
        return await self._sales.answered(step, reference, State.EXPIRED) is not None

    async def number(self) -> bool:
        """A sale by a typed number: all captured at once, all refunded."""
        step = RunStep.NUMBER
        reference = await self._sales.send(step, self._sales.order())
        payment = await self._sales.answered(step, reference, State.AUTHORIZED)
        if payment is None:
            return False
        if payment.left:
            done(await self._actions.capture(reference))
        if (await self._sales.look(reference)).refundable:
            done(await self._actions.refund(reference, reason="test"))
        await self._sales.look(reference)
        return True

    async def code(self) -> bool:
        """A sale by a code on the screen.

        A part is captured, of that a part refunded, the rest released.
        """
        step, sales = RunStep.CODE, self._sales
        reference = await sales.send(step, sales.order(Flow.QR))
        payment = await sales.look(reference)
        if payment.state is State.CREATED:
            await self._read_quickly(reference, payment)
            await self._show_code(payment)
            await self._draw(Proof.SCREEN_CODE, reference)
        answered = await sales.answered(step, reference, State.AUTHORIZED)
        if answered is None:
            return False
        await self._draw(Proof.SCREEN_PAID, reference)
        if not answered.aggregate.captured:
            done(await self._actions.capture(reference, PRICES[0]))
        if not (await sales.look(reference)).aggregate.refunded:
            done(await self._actions.refund(reference, PRICES[1], "test"))
        if (await sales.look(reference)).left:
            done(await self._actions.release(reference))
        await sales.look(reference)
        return True

    async def _read_quickly(self, reference: str, payment: Payment) -> None:
        """Read a shown code when the program would, and note how far apart."""
        first = self._now()
        await self._pace.pause(shown_pace(payment).total_seconds())
        await self._sales.look(reference)
        apart = self._now() - first
        # At the pace of any other request it is no evidence.
        if not self._pace.stopped.is_set() and apart < NEXT_LOOK:
            detail = f"{apart.total_seconds():.1f} s"
            await self._note(Evidence(Proof.QUICK_READS, self._now(), payment.reference, detail=detail))

    async def _show_code(self, payment: Payment) -> None:
        """Fetch the official picture of a code, where the service draws one."""
        await self._around.code_pictures.fetch(payment.reference)
        picture = self._around.code_pictures.picture(payment.reference)
        if picture:
            self._going_live.keep_picture(CODE_PICTURE, picture)
            await self._note(Evidence(Proof.OFFICIAL_CODE, self._now(), payment.reference, picture=CODE_PICTURE))

    async def cancelled(self) -> bool:
        """A request that is given up before the customer has answered."""
        return await self._ask_and_cancel(RunStep.CANCELLED)

    async def abroad(self) -> bool:
        """A request to a number of another country.

        Only the sandbox has one at hand.
        """
        if self._around.practice is None:
            return True
        return await self._ask_and_cancel(RunStep.ABROAD, self._sales.phone_abroad)

    async def _ask_and_cancel(self, step: RunStep, phone: str = "") -> bool:
        reference = await self._sales.send(step, self._sales.order(phone=phone))
        if (await self._sales.look(reference)).state is State.CREATED:
            done(await self._actions.cancel(reference))
        await self._sales.look(reference)
        return True

    async def declined(self) -> bool:
        """A request that the customer declines."""
        step = RunStep.DECLINED
        reference = await self._sales.send(step, self._sales.order())
        self._look_at_screen(reference)
        if await self._sales.answered(step, reference, State.ABORTED) is None:
            return False
        await self._draw(Proof.SCREEN_NOT_PAID, reference)
        return True

    async def link(self) -> bool:
        """A sale by a link, whose money is released."""
        step = RunStep.LINK
        reference = await self._sales.send(step, self._sales.order(Flow.WEB))
        payment = await self._sales.answered(step, reference, State.AUTHORIZED)
        if payment is None:
            return False
        if payment.left:
            done(await self._actions.release(reference))
        await self._sales.look(reference)
        return True

    async def own_code(self) -> bool:
        """A sale by the customer's own code.

        That of a real phone is scanned by a person, on the page where orders are made.
        """
        if self._around.practice is None:
            return True
        step = RunStep.OWN_CODE
        order = self._sales.order(own_code=OWN_CODE.format(phone=self._sales.phone))
        reference = await self._sales.send(step, order)
        payment = await self._sales.answered(step, reference, State.AUTHORIZED)
        if payment is not None and payment.left:
            done(await self._actions.release(reference))
        return payment is not None

    def _look_at_screen(self, reference: str) -> None:
        """Let the customer's window follow an order before its end is drawn."""
        if self._screens is not None:
            self._screens.draw(reference)

    async def _draw(self, proof: Proof, reference: str) -> None:
        """Keep a picture of what the customer sees now."""
        picture = self._screens.draw(reference) if self._screens is not None else b""
        if not picture:
            return
        name = f"{proof}.png"
        self._going_live.keep_picture(name, picture)
        await self._note(Evidence(proof, self._now(), self._sales.payment(reference).reference, picture=name))

    async def _note(self, evidence: Evidence) -> None:
        await self._going_live.keep(lambda record: record.noting(evidence))
