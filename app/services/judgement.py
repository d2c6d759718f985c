"""Judgement: a person says which movement an unclear step was."""

from __future__ import annotations

from app.changes import Topic
from app.domain.engine.comparison import Comparison, compare, judged
from app.domain.input.whole_letters import cut
from app.domain.operation import LIFETIME, Operation
from app.domain.payment import Anomaly
from app.domain.problem import Invalid, TroubleCode
from app.domain.records.journal import What
from app.domain.shop.permission import Act
from app.errors import Blocked, Uncertain
from app.services.engine.delivery import Delivery
from app.services.engine.reading import Reader
from app.services.engine.sending import Sending
from app.services.work import Work

LONGEST_REASON = 200


class Judgement:
    """Settles what the records cannot, and writes down who said so and why.

    Nothing is sent and no total is changed: what has been captured and refunded stays what the service says. `comparison`
    is the last one that was asked for.
    """

    def __init__(self, work: Work, delivery: Delivery, reader: Reader) -> None:
        self._session, self._store, self._changes, self._now = work.session, work.store, work.changes, work.now
        self._delivery, self._sending = delivery, Sending(work)
        self._reader = reader
        self.comparison: Comparison | None = None

    async def compare(self, reference: str) -> Comparison:
        """The unclear step of an order beside the service's log, both read now.

        What can be settled without a person is settled first. Raises `Invalid`: `order_not_found`, `nothing_to_compare`,
        and what `Reader.get` raises.
        """
        self._session.require(Act.ASK)
        operation = self._unclear(reference)
        self.comparison = await self._compared(await self._delivery.ask(operation))
        self._changes.announce(Topic.ORDER, self._store.orders.own_reference(reference))
        return self.comparison

    async def judge(self, reference: str, psp_reference: str, reason: str) -> Operation:
        """Settle the unclear step of an order as a person judges it.

        It was the movement `psp_reference`, or none of them where that is empty. Raises what `compare` raises, and
        `Invalid`: `reason_missing`, `not_this_step`, `judged_too_early`, and `Blocked` `seen_to_elsewhere` where another till
        has gone on with it.
        """
        self._session.require(Act.JUDGE)
        why = cut(" ".join(reason.split()), LONGEST_REASON)
        if not why:
            raise Invalid("reason_missing", field="reason")
        async with self._delivery.alone(self._unclear(reference).id):
            # Read again, because a person looks for minutes, and somebody may move money meanwhile.
            comparison = await self._compared(self._unclear(reference))
            async with self._store.writing():
                # Another till may have settled it, or moved money, while the write was waited for.
                if self._unclear(reference) != comparison.operation:
                    raise Blocked(TroubleCode.SEEN_TO_ELSEWHERE)
                now = self._now()
                settled = judged(comparison, psp_reference, now)
                detail = " · ".join(filter(None, (psp_reference, why)))
                self._store.journal.add(What.JUDGED, now, who=self._session.who, operation=settled, detail=detail)
                self._store.operations.save(settled, now)
                self._sending.claim_within(settled)
        self._changes.announce(Topic.ORDER, self._store.orders.own_reference(reference))
        return settled

    async def _compared(self, operation: Operation) -> Comparison:
        seen = await self._reader.get(operation.reference)
        events = await self._reader.read_events(operation.reference)
        # The totals that the person compares with are what everybody sees from now on.
        async with self._store.writing():
            applied = self._reader.apply_within(operation.reference, seen)
            self._store.payments.keep_events(events)
        if isinstance(applied, Anomaly):
            raise Uncertain(f"the answer about {operation.reference} cannot be true")
        others = self._store.operations.of_order(operation.order_id)
        sent = self._store.operations.sent(operation.reference, self._now() - LIFETIME)
        return compare(operation, others, seen.aggregate, events, sent)

    def _unclear(self, reference: str) -> Operation:
        saved = self._store.orders.get(reference)
        pending = self._store.operations.pending_of([saved.id]).get(saved.id)
        if not pending:
            raise Invalid("nothing_to_compare", field="reference")
        return pending[-1]
