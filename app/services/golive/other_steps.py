"""The steps around a sale: keys, webhooks, codes, mistakes on purpose."""

from __future__ import annotations

import logging
from dataclasses import replace

from app.api.client import Vipps
from app.api.wire import modification_body
from app.domain.codes import Code
from app.domain.golive.proof import Evidence, Proof
from app.domain.golive.run_record import RunStep
from app.domain.money import Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.payment import Seen, State
from app.domain.problem import Invalid
from app.domain.shop.sales_unit import World
from app.errors import TROUBLE, Refused, Uncertain, facts_of
from app.services.golive.around import Around, Sellers
from app.services.golive.pace import RunPace
from app.services.golive.sale_steps import CODE_PICTURE
from app.services.golive.trial_sales import TrialSales, done
from app.services.work import Work

log = logging.getLogger("kvitt.going_live")
MOST_REPEATS = 6
"""The service takes five writes to one reference in a minute, so one of these is one too many."""
LOOKS, BETWEEN_LOOKS_S = 150, 0.2
"""How often, and how many seconds apart, it is looked whether a webhook has come."""


class OtherSteps:
    """Each step gives whether it is done.

    All raise what the services raise, and `Invalid` `going_live_step`.
    """

    def __init__(self, work: Work, sellers: Sellers, around: Around, pace: RunPace) -> None:
        self._store, self._session, self._preferences = work.store, work.session, work.preferences
        self._now, self._new_key = work.now, work.new_key
        self._sellers, self._around, self._pace = sellers, around, pace
        self._sales = TrialSales(work, sellers, around, pace)

    @property
    def _service(self) -> Vipps:
        return self._around.service_of(self._session.unit.id)

    async def keys(self) -> bool:
        """Search all files of the program for keys."""
        files, found = await self._around.search_keys()
        if found:
            await self._take_back(Proof.KEYS_KEPT)
            raise Invalid("going_live_keys", field="step", count=found)
        await self._note(Evidence(Proof.KEYS_KEPT, self._now(), detail=f"n = {files}"))
        return True

    async def webhook(self) -> bool:
        """Be told of a payment by a webhook.

        At a place of the run's own in practice, else where the shop is told.
        """
        webhooks, step = self._around.webhooks, RunStep.WEBHOOK
        if self._session.unit.world is not World.PRACTICE:
            if not webhooks.ours:
                raise Invalid("webhooks_first", field="place")
            async with self._around.listen(""):
                return await self._hear_of_one(step)
        scans = webhooks.hears_check_ins
        async with self._around.listen("127.0.0.1:0") as place:
            address = f"http://{place}/kvitt"
            try:
                await webhooks.register(address)
                return await self._hear_of_one(step)
            finally:
                for registration in [each for each, url in webhooks.ours.items() if url == address]:
                    await webhooks.delete(registration)
                # Registering took the scans of stickers along; they go back to where they went.
                if scans:
                    await webhooks.hear_check_ins(anew=True)

    async def _hear_of_one(self, step: RunStep) -> bool:
        reference = await self._sales.send(step, self._sales.order())
        payment, webhooks = await self._sales.look(reference), self._around.webhooks
        if payment.state is State.CREATED:
            # Its end is told of: the news of the request itself may come before its answer does.
            done(await self._sellers.actions.cancel(reference))
        for _ in range(LOOKS):
            if webhooks.told_of(payment.reference):
                await self._note(Evidence(Proof.WEBHOOK, self._now(), payment.reference))
                return True
            await self._pace.pause(BETWEEN_LOOKS_S)
        if not self._pace.stopped.is_set():
            await self._take_back(Proof.WEBHOOK)
        raise Invalid("going_live_no_webhook", field="step")

    async def official_code(self) -> bool:
        """Fetch the service's own picture of a code, in practice.

        Elsewhere the sale by a code has it.
        """
        if self._session.unit.world is not World.PRACTICE:
            return True
        codes, name = self._service.qr, self._new_key()
        await codes.put_sticker(name, "Kvitt")
        try:
            picture = await self._service.picture((await codes.sticker(name)).picture)
        finally:
            await codes.delete_sticker(name)
        self._sellers.going_live.keep_picture(CODE_PICTURE, picture)
        await self._note(Evidence(Proof.OFFICIAL_CODE, self._now(), picture=CODE_PICTURE))
        return True

    async def mistakes(self) -> bool:
        """Make mistakes on purpose, which may move nothing.

        A payment that is not there is read, a capture is repeated, and its key is used for another amount.
        """
        capture = self._a_capture()
        if capture is None:
            raise Invalid("going_live_no_capture", field="step")
        # What the service does not refuse any more is not shown by an older run.
        await self._take_back(Proof.REFUSED, Proof.REPEATED, Proof.CONFLICT, Proof.LIMITED)
        await self._ask_in_vain(f"{capture.reference}-0")
        before = await self._service.get(capture.reference)
        await self._repeat(capture, before)
        await self._reuse_key(capture)
        if self._session.unit.world is World.PRACTICE:
            await self._ask_too_often(capture)
        if (await self._service.get(capture.reference)).aggregate != before.aggregate:
            raise Invalid("going_live_step", field="step", text=capture.reference)
        return True

    def _a_capture(self) -> Operation | None:
        """The capture of the sale by a number."""
        shown = {each.proof: each.reference for row in self._sellers.going_live.rows() for each in row.evidence}
        payment = self._store.payments.get(shown.get(Proof.CAPTURED_WHOLE, ""))
        operations = self._store.operations.of_order(payment.order_id) if payment else ()
        return next((each for each in operations if each.kind is Kind.CAPTURE and each.stage is Stage.DONE), None)

    async def _ask_in_vain(self, reference: str) -> None:
        try:
            await self._service.get(reference)
        except Refused as no:
            await self._note_refusal(Proof.REFUSED, reference, no)

    async def _repeat(self, capture: Operation, before: Seen) -> None:
        """Send a capture once more, with its key and bytes; the answer is that of the first time."""
        await self._service.send(capture)
        if (await self._service.get(capture.reference)).aggregate == before.aggregate:
            await self._note(Evidence(Proof.REPEATED, self._now(), capture.reference))

    async def _reuse_key(self, capture: Operation) -> None:
        """Ask for another amount under the key of a capture."""
        other = Money(capture.amount.minor + 1, capture.amount.currency)
        try:
            await self._service.send(replace(capture, body=modification_body(other)))
        except Refused as no:
            await self._note_refusal(Proof.CONFLICT, capture.reference, no)

    async def _ask_too_often(self, capture: Operation) -> None:
        """Repeat a capture until the service has enough of it; only a sandbox is asked so."""
        for _ in range(MOST_REPEATS):
            try:
                await self._service.send(capture)
            except Uncertain as trouble:
                if trouble.reason == Code.LIMITED:
                    evidence = Evidence(Proof.LIMITED, self._now(), capture.reference, trouble.trace_id, "HTTP 429")
                    await self._note(evidence)
                return

    async def _note_refusal(self, proof: Proof, reference: str, no: Refused) -> None:
        log.info("%(kind)s, %(reference)s: " + TROUBLE, {"kind": proof, "reference": reference, **facts_of(no)})
        await self._note(Evidence(proof, self._now(), reference, no.trace_id, f"HTTP {no.status} {no.number}".strip()))

    async def _take_back(self, *proofs: Proof) -> None:
        await self._sellers.going_live.keep(lambda record: record.without(*proofs))

    async def _note(self, evidence: Evidence) -> None:
        await self._sellers.going_live.keep(lambda record: record.noting(evidence))
