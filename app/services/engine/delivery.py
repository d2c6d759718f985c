"""Send recorded operations to the service and record their outcomes.

*Record – call – record*: the caller has committed the operation; no transaction is open while the request is under way;
the outcome is one transaction. A crash or a lost answer leaves a pending operation, and the same key and bytes go again.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta
from weakref import WeakValueDictionary

from app.api.wire import asks_for_picture
from app.changes import Topic
from app.domain.codes import Code, EventName, ServiceCode, TroubleCode
from app.domain.engine.evidence import Found, trace
from app.domain.engine.outcome import RefusedTry, settlement_of
from app.domain.engine.refusal import Answer, kind_of
from app.domain.operation import (
    LIFETIME,
    MINUTE,
    Kind,
    Operation,
    Stage,
    Step,
    after_try,
    next_step,
    next_write,
    without_named_wait,
)
from app.domain.order import Flow
from app.domain.payment import Aggregate, Anomaly, Created, Event, Seen, State, overtaken
from app.domain.shop.remembered import Remembered
from app.errors import AppError, Blocked, Offline, Refused, Uncertain
from app.services.engine.link_delivery import LinkDelivery
from app.services.engine.reading import Reader
from app.services.engine.sending import Sending
from app.services.memory import Memory
from app.services.work import ServiceOf, Work

log = logging.getLogger("kvitt.delivery")
NOT_FOUND, CONFLICT = 404, 409

_LESSONS = (ServiceCode.WHOLE_ONLY, ServiceCode.PUSH_REFUSED, ServiceCode.LINK_TIME_REFUSED)


class Delivery:
    """Delivers operations, each at most once at a time."""

    def __init__(self, work: Work, service_of: ServiceOf, reader: Reader) -> None:
        self._store, self._changes, self._now = work.store, work.changes, work.now
        self._memory = Memory(work)
        self._service_of = service_of
        self._reader = reader
        self._sending = Sending(work)
        self.links = LinkDelivery(work, service_of)
        # A lock lives as long as something holds or awaits it.
        self._under_way = WeakValueDictionary[int, asyncio.Lock]()

    def unfinished(self) -> tuple[Operation, ...]:
        """What has to be finished: decisions about money, then links that wait for none."""
        return (*self._store.operations.pending(), *self._store.links.due())

    async def deliver(self, operation: Operation) -> Operation:
        """The first try of a decision that was written down just now.

        Its state afterwards. Trouble on the way ends up in the operation, not in an exception, except for `Blocked`
        `outcome_unwritten`: it was sent, and what came of it could not be kept.
        """
        return await self._one_at_a_time(operation, resumed=False)

    async def complete(self, operation: Operation) -> Operation:
        """Take the next step of an operation that may have been sent already.

        By an earlier try or an earlier run; otherwise as `deliver`.
        """
        return await self._one_at_a_time(operation, resumed=True)

    async def ask(self, operation: Operation) -> Operation:
        """As `complete`, for a person who asks: no wait named by the service holds."""
        return await self._one_at_a_time(operation, resumed=True, asked=True)

    async def _one_at_a_time(self, operation: Operation, *, resumed: bool, asked: bool = False) -> Operation:
        # Not sent at all: an outcome that cannot be kept is worse than a step that was not taken.
        if self._store.damage is not None:  # what comes of it could not be written down
            raise self._store.damage
        if operation.kind is Kind.TRACK:
            return await self.links.send(operation)
        async with self.alone(operation.id):
            # Read again inside the lock: the one before us may have settled it.
            current = self._stored(operation)
            # A first try was claimed with the decision itself.
            if not current.pending or (resumed and not await self._sending.is_ours(current)):
                return current
            if asked:
                now = self._now()
                sent = self._store.operations.sent(current.reference, now - MINUTE)
                current = without_named_wait(current, sent, now)
            try:
                settled = await (self._resume(current) if resumed else self._try(current, first=True))
            except Blocked as trouble:
                # Our claim ran out, and the till that has it now finds out what came of it.
                if trouble.code == TroubleCode.SEEN_TO_ELSEWHERE:
                    return self._stored(operation)
                # It went out, and what came back could not be kept.
                raise Blocked("outcome_unwritten", reason=trouble.values.get("reason", trouble.code)) from trouble
        return settled

    def _stored(self, operation: Operation) -> Operation:
        return self._store.operations.get(operation.id) or operation

    def alone(self, number: int) -> asyncio.Lock:
        """The lock that keeps all others from the operation `number`."""
        # The window, the watch and a webhook may all want to finish the same operation.
        return self._under_way.setdefault(number, asyncio.Lock())

    async def _resume(self, operation: Operation) -> Operation:
        now = self._now()
        step = next_step(operation, self._store.operations.sent(operation.reference, now - MINUTE), now)
        # PEEK: it is too early to send again, but the payment may already show that it happened.
        if step is Step.PEEK:
            return await self._settle_by_looking(operation, in_passing=True)
        if step is Step.LOOK:
            return await self._settle_by_looking(operation)
        if step is Step.LOOK_THEN_SEND:
            operation = await self._settle_by_looking(operation)
            # Only a clear *not there* allows another try with the same key.
            if not operation.pending or operation.error != Code.NOT_IN_LOG:
                return operation  # settled, or nobody can tell: sending might do it twice
        async with self._store.writing():  # what cannot be written down is not sent
            again = self._again(operation)
        return self._stored(operation) if again is None else await self._try(again, first=False)

    def _again(self, operation: Operation) -> Operation | None:
        """Write down that an operation goes out once more; call inside a write.

        None where that was settled or done meanwhile, or where others have written to the payment too often by now.
        """
        now, current = self._now(), self._sending.as_it_stands(operation)
        if current is None or next_write(self._store.operations.sent(current.reference, now - MINUTE), now) > now:
            return None
        again = self._store.operations.add_try(current, now)
        self._sending.claim_within(again)
        return again

    async def _try(self, operation: Operation, *, first: bool) -> Operation:
        try:
            # The very bytes and key that were recorded; nothing is made anew here (`docs/service.md` 7.1).
            request = self._service_of(operation.unit).send(operation)
            answer = await self._sending.until_answered(operation, request)
        except Offline as trouble:
            # Only a first try can have left nothing behind: an earlier one may have arrived.
            return await self._write(operation, Stage.UNSENT if first else Stage.UNKNOWN, error=trouble.code)
        except Uncertain as trouble:
            return await self._write(
                operation,
                Stage.UNKNOWN,
                error=trouble.reason,
                detail=trouble.what,
                trace_id=trouble.trace_id,
                retry_after=trouble.retry_after,
            )
        except Refused as no:
            return await self._refused(operation, no, first=first)
        return await self._answered(operation, answer)

    async def _refused(self, operation: Operation, no: Refused, *, first: bool) -> Operation:
        # A few numbers say the same as 409: the service has something else under this key or name.
        conflict = no.status == CONFLICT or kind_of(no.number) is Answer.LOOK_FIRST
        refusal = RefusedTry(
            at_the_door=no.at_the_door,
            first=first,
            conflict=conflict,
            # A refused repetition soon after the first try may be about that very try, which is still under way there.
            early=conflict and not first and self._now() - operation.recorded_at < LIFETIME,
            create=operation.kind is Kind.CREATE,
        )
        seen, found = await self._look_up(operation, first=first) if refusal.look_first else (None, None)
        ending = settlement_of(refusal, found)
        # Refused, and yet it happened: an earlier try had gone through, and its answer was lost.
        if ending.stage is Stage.DONE and seen is not None:
            return await self._answered(operation, seen)
        code = no.number or f"HTTP {no.status}"
        sentences = (no.title, no.detail, *(f"{name}: {why}" for name, why in no.fields))
        # Of a refusal the service's own words are kept; otherwise the number must do.
        detail = " · ".join(filter(None, sentences)) if ending.stage is Stage.REFUSED else code
        return await self._write(
            operation, ending.stage, error=ending.code or code, detail=detail, trace_id=no.trace_id
        )

    async def _look_up(self, operation: Operation, *, first: bool) -> tuple[Seen | None, Found]:
        """The payment as it is now, and what it tells about `operation`."""
        try:
            seen, found = await self._search(operation, first=first)
        except Refused as no:
            # A payment that is not there proves that nothing happened to it.
            return None, Found.NO_PAYMENT if no.status == NOT_FOUND else Found.UNREAD
        except AppError:
            return None, Found.UNREAD
        return seen, found

    async def _settle_by_looking(self, operation: Operation, *, in_passing: bool = False) -> Operation:
        """Find out from the service's own records whether `operation` happened, without sending it.

        `in_passing` settles it only if it happened; otherwise it stays as it is, and this was no try.
        """
        try:
            seen, found = await self._search(operation, first=False)
        except Refused as no:
            # A look in passing never makes an operation worse than it was.
            if in_passing:
                return operation
            # 404 for a create: the request never reached the service, and may go again.
            if no.status == NOT_FOUND and operation.kind is Kind.CREATE:
                return await self._write(operation, Stage.UNSENT, error=Code.NOT_ARRIVED, trace_id=no.trace_id)
            return await self._write(
                operation, Stage.UNKNOWN, error=Code.UNCERTAIN, detail=no.title, trace_id=no.trace_id
            )
        except AppError as trouble:
            return operation if in_passing else await self._write(operation, Stage.UNKNOWN, error=trouble.code)
        if found is Found.HAPPENED:
            return await self._answered(operation, seen)
        if in_passing:
            return operation
        if operation.kind is Kind.CREATE:  # somebody else's payment has this reference
            return await self._write(operation, Stage.REFUSED, error=ServiceCode.TAKEN)
        if found is Found.UNCLEAR:
            return await self._write(operation, Stage.UNKNOWN, error=Code.UNCLEAR)
        return await self._write(operation, Stage.UNKNOWN, error=Code.NOT_IN_LOG)

    async def _search(self, operation: Operation, *, first: bool) -> tuple[Seen, Found]:
        """The payment as it is now, and what the service's records say about `operation`.

        `first` says that only the try just now can have reached the service. Raises what `Reader.get` raises.
        """
        seen = await self._reader.get(operation.reference)
        events = await self._reader.read_events(operation.reference)
        if operation.kind is Kind.CREATE:
            ours = self._is_ours(operation, seen, events, first=first)
            # A create that is not ours is settled below; for now only what happened counts.
            return seen, Found.HAPPENED if ours else Found.NOT_THERE
        found = trace(operation, seen, events)
        if found is not Found.HAPPENED:
            # Only now: had it happened, the answer would be applied in the same write as the outcome.
            await self._reader.apply(operation.reference, seen)
        return seen, found

    def _is_ours(self, operation: Operation, seen: Seen, events: tuple[Event, ...], *, first: bool) -> bool:
        """Whether the payment that has the reference of this create is one of ours: made by this very decision, or by an
        earlier one that was given up as lost. The log need not tell keys; then the amount and our own record decide."""
        ours = {
            each.key
            for each in self._store.operations.of_order(operation.order_id)
            if each.kind is Kind.CREATE and each.reference == operation.reference
        }
        created = [event for event in events if event.name == EventName.CREATED and event.success]
        made_with = {event.key for event in created if event.key}
        # Keys in the log are a hint and no proof, yet one that is there and is ours settles it (`docs/service.md` 3.5).
        if made_with:
            return bool(made_with & ours)
        amounts = {seen.amount, *(event.amount for event in created)}  # one may be garbled
        # A first try cannot have left anything, so a payment with this name was there before it.
        return operation.amount in amounts and (not first or len(ours) > 1)

    async def _answered(self, operation: Operation, answer: Seen | Created) -> Operation:
        """The service says that it happened: keep its answer and settle the operation, in one transaction."""
        async with self._store.writing():
            outcome: object = None
            known = self._reader.known(operation.reference)
            if not isinstance(answer, Created):
                old = overtaken(known, answer)  # somebody moved more since: it tells of ours all the same
                # An answer to a repetition is as old as the first try; the newer state that we know stays.
                outcome = None if old else self._reader.apply_within(operation.reference, answer)
            elif answer.reference == operation.reference:
                self._keep_created(operation, answer)
            else:  # an answer about another payment is kept like any other that cannot be true
                other = Seen(answer.reference, operation.amount, State.CREATED, Aggregate())
                outcome = self._reader.apply_within(operation.reference, other)
            # An answer that cannot be true settles nothing: ask again.
            strange = outcome if isinstance(outcome, Anomaly) else None
            current = self._sending.as_it_stands(operation, happened=strange is None)
            # The answer, the payment and the operation are one transaction: a kill between them cannot contradict.
            if current is not None and strange is not None:
                self._end_try(current, Stage.UNKNOWN, error=Code.ANOMALY, detail=strange.what)
            elif current is not None:
                self._end_try(current, Stage.DONE)
        if strange is not None:
            facts = {"kind": operation.kind, "reference": operation.reference, "why": strange.what}
            log.info("%(kind)s of %(reference)s is unknown: the answer cannot be true, %(why)s", facts)
        self._reader.announce(known)
        return self._stored(operation)

    def _end_try(
        self,
        current: Operation,
        stage: Stage,
        *,
        error: str = "",
        detail: str = "",
        trace_id: str = "",
        retry_after: timedelta = timedelta(0),
    ) -> None:
        """Keep how far an operation has come, under the claim of this till; call inside a write."""
        now = self._now()
        after = after_try(current, stage, now, error=error, detail=detail, trace_id=trace_id, retry_after=retry_after)
        self._store.operations.save(after, now)
        self._sending.claim_within(after)

    def _keep_created(self, operation: Operation, answer: Created) -> None:
        payment = self._store.payments.get(operation.reference)
        # The answer may come after the watch has seen the payment move on; it must not go back.
        if payment is not None and payment.state is State.NEW:
            pictured = asks_for_picture(operation.body)
            # What leads to a picture must not be drawn as a code; the first read tells what the code says.
            url = "" if pictured else answer.redirect_url
            self._store.payments.save(replace(payment, state=State.CREATED, redirect_url=url))
            if pictured:
                self._remember_picture(payment.reference, answer.redirect_url)
            if payment.flow is Flow.PUSH:
                # A push that was taken shows that the sales unit may push again.
                self._store.lessons.forget(payment.unit, ServiceCode.PUSH_REFUSED)

    def _remember_picture(self, reference: str, url: str) -> None:
        """Keep where the picture of a code lies, and forget those of requests that have ended."""
        for old in self._memory.parts(Remembered.CODE_PICTURE):
            before = self._store.payments.get(old)
            if before is None or before.state is not State.CREATED:
                self._memory.keep_within(Remembered.CODE_PICTURE, "", old)
        self._memory.keep_within(Remembered.CODE_PICTURE, url, reference)

    async def _write(
        self,
        operation: Operation,
        stage: Stage,
        *,
        error: str,
        detail: str = "",
        trace_id: str = "",
        retry_after: timedelta = timedelta(0),
    ) -> Operation:
        async with self._store.writing():
            current = self._sending.as_it_stands(operation)
            if current is not None:
                how = {"error": error, "detail": detail, "trace_id": trace_id}
                self._end_try(current, stage, **how, retry_after=retry_after)
            if error in _LESSONS:
                self._store.lessons.learn(operation.unit, error, self._now())
            if current is not None and operation.kind is Kind.CREATE and stage in (Stage.REFUSED, Stage.UNSENT):
                payment = self._store.payments.get(operation.reference)
                # Only one that is still NEW: what has been seen at the service was sent, whatever this answer says.
                if payment is not None and payment.state is State.NEW:
                    self._store.payments.save(replace(payment, state=State.UNSENT))
        facts = {
            "kind": operation.kind,
            "reference": operation.reference,
            "stage": stage,
            "code": error,
            "trace_id": trace_id,
        }
        # Of a refusal it is the service's own words; and a number that is the code already is not said twice.
        why = detail if stage is Stage.UNKNOWN and detail != error else ""
        log.info("%(kind)s of %(reference)s is %(stage)s: %(code)s, %(why)s, trace %(trace_id)s", {**facts, "why": why})
        self._changes.announce(Topic.ORDER, self._store.orders.own_reference(operation.reference))
        return self._stored(operation)
