"""A run of test payments for the list of demands; never with real money."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import TYPE_CHECKING

from app.api.transport import Answered
from app.changes import Topic
from app.domain.golive.proof import Evidence, Proof
from app.domain.golive.run_record import RunRecord, RunStep
from app.domain.problem import AppError, Invalid
from app.domain.shop.permission import Act
from app.domain.shop.request_terms import LegalPages
from app.domain.shop.sales_unit import World
from app.errors import TROUBLE, facts_of
from app.services.golive.around import Around, Screens, Sellers
from app.services.golive.other_steps import OtherSteps
from app.services.golive.pace import RunPace
from app.services.golive.sale_steps import SaleSteps
from app.services.work import Work

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger("kvitt.going_live")
USUAL_PATIENCE_S = 60.0
"""So long a run waits for each answer of a person before it goes on with the next step."""
NAMED = frozenset(
    {
        *("Vipps-System-Name", "Vipps-System-Version", "Vipps-System-Plugin-Name", "Vipps-System-Plugin-Version"),
        "Merchant-Serial-Number",
    }
)
"""What every call is to be named by (ePayment checklist)."""
OURS = "/_sandbox"
"""Calls that play the customer are none of the service."""
EXAMPLE_PAGES = LegalPages("https://example.com/terms", "https://example.com/privacy")


class GoLiveRun:
    """Makes test payments, one run at a time.

    `step` is what it does now, `to_do` what a person has to do at a phone: a step, and the reference of a payment.
    `troubles` are those of the last run, by their steps.
    """

    def __init__(self, work: Work, sellers: Sellers, around: Around) -> None:
        self._work, self._sellers, self._around = work, sellers, around
        self._session, self._changes, self._now = work.session, work.changes, work.now
        self._pace: RunPace | None = None
        self.step: RunStep | None = None
        self.to_do: tuple[RunStep, str] | None = None
        self.troubles: dict[RunStep, AppError] = {}

    @property
    def needs_phone(self) -> bool:
        """Whether the customer is a test user with a phone.

        A sandbox plays the customer itself.
        """
        return self._session.unit.world is World.TEST

    def stop(self) -> None:
        """End the run after what is under way; it can go on later."""
        if self._pace is not None:
            self._pace.stopped.set()

    async def run(self, phone: str = "", patience: float = USUAL_PATIENCE_S, screens: Screens | None = None) -> None:
        """Go through all steps.

        What a person has not answered in time is gone on with in the next run. `phone` is the number of a test user. Trouble
        in one step does not end the others. Raises `Invalid`: `going_live_not_real`, `going_live_runs`,
        `test_number_missing`.
        """
        self._session.require(Act.SETTINGS)
        # Here once more, whatever the callers have checked: no test payment is ever made with real money.
        if self._session.unit.world is World.REAL:
            raise Invalid("going_live_not_real", field="api")
        if self._pace is not None:
            raise Invalid("going_live_runs", field="step")
        if self.needs_phone and not phone:
            raise Invalid("test_number_missing", field="test_number")
        self._pace = pace = RunPace(phone, patience, self._ask, stopped=asyncio.Event())
        self.troubles = {}
        try:
            with self._with_terms():
                async with self._hearing_calls():
                    await self._go_through(self._steps(pace, screens), pace)
        finally:
            self._pace = self.step = self.to_do = None
            self._announce()

    def _steps(self, pace: RunPace, screens: Screens | None) -> Mapping[RunStep, Callable[[], Awaitable[bool]]]:
        sales = SaleSteps(self._work, self._sellers, self._around, pace, screens)
        others = OtherSteps(self._work, self._sellers, self._around, pace)
        return {
            RunStep.KEYS: others.keys,
            RunStep.UNANSWERED: sales.unanswered,
            RunStep.NUMBER: sales.number,
            RunStep.CODE: sales.code,
            RunStep.CANCELLED: sales.cancelled,
            RunStep.DECLINED: sales.declined,
            RunStep.LINK: sales.link,
            RunStep.ABROAD: sales.abroad,
            RunStep.OWN_CODE: sales.own_code,
            RunStep.WEBHOOK: others.webhook,
            RunStep.OFFICIAL_CODE: others.official_code,
            RunStep.MISTAKES: others.mistakes,
        }

    async def _go_through(self, steps: Mapping[RunStep, Callable[[], Awaitable[bool]]], pace: RunPace) -> None:
        going_live = self._sellers.going_live
        await going_live.keep(RunRecord.begun_anew)
        for step, act in steps.items():
            if step in going_live.record.done:
                continue
            if pace.stopped.is_set():
                return
            self.step = step
            self._announce()
            try:
                if await act():
                    await going_live.keep(partial(RunRecord.having_done, step=step))
            except AppError as trouble:
                log.info("%(kind)s: " + TROUBLE, {"kind": step.replace("-", "_"), **facts_of(trouble)})
                self.troubles[step] = trouble
                # What went another way cannot be gone on with; what was only not reached can.
                if isinstance(trouble, Invalid):
                    await self._give_up(step)

    async def _give_up(self, step: RunStep) -> None:
        """End what a step has begun: nobody is left with a request, and nothing reserved."""
        going_live = self._sellers.going_live
        reference = going_live.record.waiting.get(step)
        await going_live.keep(partial(RunRecord.giving_up, step=step))
        if reference is None:
            return
        try:
            await self._sellers.actions.cancel_or_release(reference)
        except AppError as trouble:  # it has ended already, or is not reached: then it ends by itself
            log.info("%(reference)s was not ended: " + TROUBLE, {"reference": reference, **facts_of(trouble)})

    @contextmanager
    def _with_terms(self) -> Iterator[None]:
        """In practice the pages of an example stand in for terms of sale that the shop has not typed."""
        checkout = self._sellers.checkout
        checkout.example_pages = EXAMPLE_PAGES if self._session.unit.world is World.PRACTICE else None
        try:
            yield
        finally:
            checkout.example_pages = None

    @asynccontextmanager
    async def _hearing_calls(self) -> AsyncIterator[None]:
        """Note whether every call of the run was named."""
        calls: list[bool] = []

        def hear(answered: Answered) -> None:
            if not answered.path.startswith(OURS):
                calls.append(answered.names >= NAMED)

        service = self._around.service_of(self._session.unit.id)
        with service.answers_told(hear):
            yield
        if not calls:
            return
        evidence = Evidence(Proof.HEADERS, self._now(), detail=f"n = {len(calls)}")
        # One call without a name also undoes what an earlier run has shown.
        await self._sellers.going_live.keep(
            lambda record: record.noting(evidence) if all(calls) else record.without(Proof.HEADERS)
        )

    def _ask(self, to_do: tuple[RunStep, str] | None) -> None:
        self.to_do = to_do
        self._announce()

    def _announce(self) -> None:
        self._changes.announce(Topic.GOING_LIVE)
