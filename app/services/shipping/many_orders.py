"""Ship and capture many orders at once: each as if it were done alone.

What was chosen is written down first, and forgotten one by one as it is done; a crash leaves the rest, which is offered
again. Each order is record – call – record, so that doing the rest again does nothing twice.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterable
from dataclasses import replace

from app.changes import Topic
from app.domain.codes import Code
from app.domain.desk.to_ship import AGAIN, ManyProgress, OneOfMany, OneStage
from app.domain.operation import Operation, Stage
from app.domain.shipment import everything, still_there
from app.domain.shop.permission import Act
from app.domain.shop.remembered import Remembered
from app.errors import TROUBLE, AppError, Blocked, Invalid, facts_of
from app.services.actions import Actions
from app.services.desk.order_view import order_view
from app.services.memory import Memory
from app.services.work import Work

log = logging.getLogger("kvitt.many_orders")
AT_ONCE = 4
"""Orders under way at the same time: a sale beside them still gets through at once."""
BREATH = 2.0
"""Seconds that one of them waits where the service says that it is too much."""


class ManyOrders:
    """One run of many orders.

    `progress` says how it stands, and `Topic.SHIP_AT_ONCE` that it changed.
    """

    def __init__(self, work: Work, actions: Actions, memory: Memory) -> None:
        self._session, self._store, self._changes, self._now = work.session, work.store, work.changes, work.now
        self._actions = actions
        self._memory = memory
        self._orders: dict[str, OneOfMany] | None = None
        self._running = False
        self._go_on = asyncio.Event()
        self._go_on.set()

    @property
    def progress(self) -> ManyProgress:
        """Each order of the run, as it stands.

        After a restart those that were left.
        """
        return ManyProgress(tuple(self._kept.values()), self._running, self._running and not self._go_on.is_set())

    async def ship(self, references: Iterable[str]) -> ManyProgress:
        """Ship and capture all that is left of each order.

        It ends when all are done. Raises `Invalid` `already_running`, and `Blocked` where it cannot be written down; then
        nothing was begun.
        """
        self._session.require(Act.SHIP)
        self._begin({reference: OneOfMany(reference) for reference in references})
        return await self._work()

    async def ship_one(self, reference: str) -> Operation | None:
        """Ship and capture all that is left of one order; None where nothing is.

        Raises as `Actions.ship` does.
        """
        self._session.require(Act.SHIP)
        return await self._ship(reference)

    async def go_on(self) -> ManyProgress:
        """Do what an earlier run left, and what went wrong once more.

        Raises as `ship`.
        """
        self._session.require(Act.SHIP)
        self._begin(
            {
                reference: OneOfMany(reference) if each.stage in AGAIN else each
                for reference, each in self._kept.items()
                if each.stage is not OneStage.DONE
            }
        )
        return await self._work()

    def pause(self) -> None:
        """Begin with no further order until `resume`; those under way come to their end."""
        self._go_on.clear()
        self._changes.announce(Topic.SHIP_AT_ONCE)

    def resume(self) -> None:
        """Go on after a pause."""
        self._go_on.set()
        self._changes.announce(Topic.SHIP_AT_ONCE)

    def cancel(self) -> None:
        """Begin with no further order, and forget those that were not begun. Raises `Blocked`."""
        self._session.require(Act.SHIP)
        waiting = [each for each in self._kept.values() if each.stage is OneStage.WAITING]
        with self._store.write_here():
            for each in waiting:
                self._remember(each, forget=True)
        self._orders = {name: each for name, each in self._kept.items() if each.stage is not OneStage.WAITING}
        self._go_on.set()
        self._changes.announce(Topic.SHIP_AT_ONCE)

    def forget(self) -> None:
        """Put the results away; what was not done is not offered again.

        Raises `Invalid` `already_running`.
        """
        self._session.require(Act.SHIP)
        # This also refuses while a run goes on.
        self._begin({})
        self._running = False
        self._changes.announce(Topic.SHIP_AT_ONCE)

    @property
    def _kept(self) -> dict[str, OneOfMany]:
        if self._orders is None:
            rows = self._memory.parts(Remembered.SHIP_AT_ONCE)
            self._orders = {reference: _read(reference, text) for reference, text in rows.items()}
        return self._orders

    def _begin(self, orders: dict[str, OneOfMany]) -> None:
        """Write down what is chosen, in the place of what was."""
        if self._running:
            raise Invalid("already_running", field="references")
        before = self._kept
        with self._store.write_here():
            # In the write of the new ones: a crash leaves one run or the other, and never half of both.
            for each in before.values():
                self._remember(each, forget=each.reference not in orders)
            for each in orders.values():
                self._remember(each)
        self._orders, self._running = orders, True
        self._go_on.set()

    async def _work(self) -> ManyProgress:
        self._changes.announce(Topic.SHIP_AT_ONCE)
        try:
            workers = (self._one_after_the_other() for _ in range(AT_ONCE))
            # All of them come to their end before another run can begin, also where one of them failed.
            ended = await asyncio.gather(*workers, return_exceptions=True)
        finally:
            self._running = False
            self._changes.announce(Topic.SHIP_AT_ONCE)
        for failure in filter(None, ended):
            raise failure
        return self.progress

    async def _one_after_the_other(self) -> None:
        while True:
            await self._go_on.wait()
            waiting = next((each for each in self._kept.values() if each.stage is OneStage.WAITING), None)
            if waiting is None:
                return
            # Under way is never written down: after a crash this order is one to be done, and is offered again.
            self._settle(replace(waiting, stage=OneStage.UNDER_WAY), keep=False)
            one = await self._one(waiting.reference)
            self._settle(one)
            if one.error == Code.LIMITED:
                await asyncio.sleep(BREATH)

    async def _one(self, reference: str) -> OneOfMany:
        """Ship all that is left of one order."""
        try:
            operation = await self._ship(reference)
        except Blocked:
            # What cannot be written down concerns all of them: the run stops, and the rest is offered again.
            self._settle(OneOfMany(reference), keep=False)
            raise
        # One order that cannot go holds up none of the others.
        except AppError as trouble:
            log.info("%(reference)s was not shipped: " + TROUBLE, {"reference": reference, **facts_of(trouble)})
            return OneOfMany(reference, self._stage_of(reference), trouble.code)
        if operation is None or operation.stage is Stage.DONE:
            return OneOfMany(reference, OneStage.DONE)
        stage = OneStage.UNKNOWN if operation.pending else OneStage.FAILED
        return OneOfMany(reference, stage, operation.error, operation.detail)

    def _stage_of(self, reference: str) -> OneStage:
        """How an order stands that could not be shipped: while a step of it is open, that is not known."""
        saved = self._store.orders.find(reference)
        pending = saved is not None and self._store.operations.pending_of([saved.id])
        return OneStage.UNKNOWN if pending else OneStage.FAILED

    async def _ship(self, reference: str) -> Operation | None:
        """The capture of all that is left of an order; None where nothing is left to do."""
        view = order_view(self._store, self._store.orders.get(reference), self._now(), digits=0)
        if view.pending:
            # An earlier run, or somebody else, has begun something: its outcome decides what is left.
            await self._actions.ask(reference)
            view = order_view(self._store, self._store.orders.get(reference), self._now(), digits=0)
        # All is captured, by an earlier run or by hand: nothing is left to do, and nothing went wrong.
        if view.payment is not None and view.aggregate.authorized and not view.payment.left and not view.can_ship:
            return None
        left = everything(still_there(view.order, view.shipped))
        if left and view.can_ship:
            return await self._actions.ship(reference, left)
        # An order over an amount alone has no lines that could be shipped.
        return await self._actions.capture(reference)

    def _settle(self, one: OneOfMany, *, keep: bool = True) -> None:
        """One order stands so now; with `keep` also after a restart."""
        self._kept[one.reference] = one
        if keep:
            with self._store.write_here():
                self._remember(one, forget=one.stage is OneStage.DONE)
        self._changes.announce(Topic.SHIP_AT_ONCE)

    def _remember(self, one: OneOfMany, *, forget: bool = False) -> None:
        """Keep how one order stands; call inside a write."""
        text = "" if forget else json.dumps([one.stage, one.error, one.detail], ensure_ascii=False)
        self._memory.keep_within(Remembered.SHIP_AT_ONCE, text, one.reference)


def _read(reference: str, text: str) -> OneOfMany:
    """What `_remember` wrote; what is under way when the program dies is to be done again."""
    stage, error, detail = json.loads(text)
    return OneOfMany(reference, OneStage(stage), error, detail)
