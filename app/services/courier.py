"""The courier carries a written-down decision to the service and writes down what came back.

*Record – call – record*: the caller has committed the operation; no transaction is open while the request is under way;
the outcome is one transaction. A crash or a lost answer leaves a pending operation, and the same key and bytes go again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from app.api.client import Vipps
from app.api.wire import WireCreated
from app.changes import Changes, Topic
from app.domain.operation import TAKEN, Kind, Operation, Stage, after_try
from app.domain.payment import LIFETIME, Anomaly, Seen, State
from app.errors import AppError, Blocked, Offline, Refused, Uncertain
from app.services.reading import Reader
from app.store import Event, Store

UNAUTHORIZED, FORBIDDEN, NOT_FOUND, CONFLICT = 401, 403, 404, 409
LIMITED = "HTTP 429"
IMPATIENT_TRIES = 3
"""So often an operation may be tried at somebody's word; after that its waits hold, and the limit of five a minute."""
LOOK_FIRST_AFTER = timedelta(hours=24)
"""An operation older than this is looked up before it is repeated."""


class Courier:
    """Delivers operations, each at most once at a time."""

    def __init__(
        self, store: Store, service: Vipps, reader: Reader, changes: Changes, now: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._service = service
        self._reader = reader
        self._changes = changes
        self._now = now
        self._under_way: dict[int, asyncio.Lock] = {}
        self._sent_at: dict[int, list[datetime]] = {}

    async def deliver(self, operation: Operation, *, resumed: bool = False) -> Operation:
        """One try of `operation`; its state afterwards. `resumed` says that an earlier run may have sent it already.

        Trouble on the way ends up in the operation, not in an exception, except for `Blocked`
        `outcome_unwritten`: it was sent, and what came of it could not be kept.
        """
        if self._store.damage is not None:  # what comes of it could not be written down
            raise self._store.damage
        lock = self._under_way.setdefault(operation.id, asyncio.Lock())
        async with lock:
            current = self._store.operations.get(operation.id)
            if current is None or not current.pending:
                return current or operation
            try:
                settled = await (self._resume(current) if resumed else self._try(current, first=current.tries == 0))
            except Blocked as trouble:  # it went out, and what came back could not be kept
                raise Blocked("outcome_unwritten", reason=trouble.values.get("reason", trouble.code)) from trouble
        if not settled.pending:
            self._under_way.pop(operation.id, None)
            self._sent_at.pop(operation.id, None)
        return settled

    async def _resume(self, operation: Operation) -> Operation:
        age = self._now() - operation.recorded_at
        if operation.kind is Kind.CREATE and age > LIFETIME:
            return await self._settle_by_looking(operation)  # a request that comes so late helps nobody
        if self._too_soon(operation):
            return await self._settle_by_looking(operation, in_passing=True)
        if age > LOOK_FIRST_AFTER:
            looked = await self._settle_by_looking(operation)
            return await self._try(looked, first=False) if looked.pending else looked
        return await self._try(operation, first=False)

    def _too_soon(self, operation: Operation) -> bool:
        """Whether sending again now would be impolite, however often somebody asks: reads cost the service less."""
        now = self._now()
        early = operation.retry_at is not None and now < operation.retry_at
        if early and (operation.tries >= IMPATIENT_TRIES or operation.detail == LIMITED):
            return True
        # What could not be written down counts as well: on a full disk every try looks like the first.
        lately = [at for at in self._sent_at.get(operation.id, ()) if now - at < timedelta(minutes=1)]
        return len(lately) > IMPATIENT_TRIES

    async def _try(self, operation: Operation, *, first: bool) -> Operation:
        self._sent_at[operation.id] = [*self._sent_at.get(operation.id, ())[-IMPATIENT_TRIES:], self._now()]
        try:
            answer = await self._service.send(operation)
        except Offline as trouble:
            # Only a first try can have left nothing behind: an earlier one may have arrived.
            return self._write(operation, Stage.UNSENT if first else Stage.UNKNOWN, error=trouble.code)
        except Uncertain as trouble:
            return self._write(
                operation,
                Stage.UNKNOWN,
                error="uncertain",
                detail=trouble.what,
                trace_id=trouble.trace_id,
                retry_after=trouble.retry_after,
            )
        except Refused as no:
            return await self._refused(operation, no, first=first)
        return self._answered(operation, answer)

    async def _refused(self, operation: Operation, no: Refused, *, first: bool) -> Operation:
        at_the_door = no.status == UNAUTHORIZED or (no.status == FORBIDDEN and not no.number)
        if at_the_door and not first:  # today's keys say nothing about what an earlier try did
            return self._write(operation, Stage.UNKNOWN, error="keys_refused", trace_id=no.trace_id)
        error = no.number or f"HTTP {no.status}"
        if no.status == CONFLICT or not first:  # the service may mean that it happened already
            try:
                seen = await self._found(operation, first=first)
            except Refused as unfound:
                if unfound.status != NOT_FOUND:
                    return self._write(operation, Stage.UNKNOWN, error="uncertain", detail=error, trace_id=no.trace_id)
            except AppError:
                return self._write(operation, Stage.UNKNOWN, error="uncertain", detail=error, trace_id=no.trace_id)
            else:
                if seen is not None:
                    return self._answered(operation, seen)
                if operation.kind is Kind.CREATE and no.status == CONFLICT:
                    error = TAKEN
        told = " · ".join(
            text for text in (no.title, no.detail, *(f"{name}: {why}" for name, why in no.fields)) if text
        )
        return self._write(operation, Stage.REFUSED, error=error, detail=told, trace_id=no.trace_id)

    async def _settle_by_looking(self, operation: Operation, *, in_passing: bool = False) -> Operation:
        """Find out from the service's own records whether `operation` happened, without sending it.

        `in_passing` settles it only if it happened; otherwise it stays as it is, and this was no try.
        """
        try:
            seen = await self._found(operation, first=False)
        except Refused as no:
            if in_passing:
                return operation
            if no.status == NOT_FOUND and operation.kind is Kind.CREATE:
                return self._write(operation, Stage.UNSENT, error="not_arrived", trace_id=no.trace_id)
            return self._write(operation, Stage.UNKNOWN, error="uncertain", detail=no.title, trace_id=no.trace_id)
        except AppError as trouble:
            return operation if in_passing else self._write(operation, Stage.UNKNOWN, error=trouble.code)
        if seen is not None:
            return self._answered(operation, seen)
        if in_passing:
            return operation
        if operation.kind is Kind.CREATE:  # somebody else's payment has this reference
            return self._write(operation, Stage.REFUSED, error=TAKEN)
        return self._write(operation, Stage.UNKNOWN, error="uncertain", detail="not in the log")

    async def _found(self, operation: Operation, *, first: bool) -> Seen | None:
        """The payment as it is now if the service's records show that `operation` happened, else None.

        `first` says that only the try just now can have reached the service. Raises what `Vipps.get` raises.
        """
        seen = await self._service.get(operation.reference)
        events = await self._reader.read_events(operation.reference)
        if any(event.key == operation.key and event.success for event in events):
            return seen
        if operation.kind is Kind.CREATE:
            return seen if self._is_ours(operation, seen, events, first=first) else None
        if operation.kind is Kind.CANCEL and _nothing_reserved(seen):  # its log entry carries no key
            return seen
        self._reader.apply(operation.reference, seen)
        return None

    def _is_ours(self, operation: Operation, seen: Seen, events: tuple[Event, ...], *, first: bool) -> bool:
        """Whether the payment that has the reference of this create is one of ours: made by this very decision, or by an
        earlier one that was given up as lost. The log need not tell keys; then the amount and our own record decide."""
        ours = {
            made.key
            for made in self._store.operations.of_order(operation.order_id)
            if made.kind is Kind.CREATE and made.reference == operation.reference
        }
        made_with = {event.key for event in events if event.name == "CREATED" and event.key}
        if made_with:
            return bool(made_with & ours)
        return seen.amount == operation.amount and (not first or len(ours) > 1)

    def _answered(self, operation: Operation, answer: Seen | WireCreated) -> Operation:
        """The service says that it happened: keep its answer and settle the operation, in one transaction."""
        with self._store.write():
            if isinstance(answer, WireCreated):
                self._keep_created(operation, answer)
                outcome: object = None
            else:
                outcome = self._reader.apply_within(operation.reference, answer)
            if isinstance(outcome, Anomaly):  # an answer that cannot be true settles nothing: ask again
                after = after_try(operation, Stage.UNKNOWN, self._now(), error="anomaly", detail=outcome.what)
            else:
                after = after_try(operation, Stage.DONE, self._now())
            self._store.operations.save(after)
        self._announce(operation)
        return after

    def _keep_created(self, operation: Operation, answer: WireCreated) -> None:
        payment = self._store.payments.get(operation.reference)
        if payment is not None and payment.state is State.NEW:
            created = replace(payment, state=State.CREATED, redirect_url=answer.redirect_url or "")
            self._store.payments.save(created)

    def _write(
        self,
        operation: Operation,
        stage: Stage,
        *,
        error: str,
        detail: str = "",
        trace_id: str = "",
        retry_after: timedelta = timedelta(0),
    ) -> Operation:
        after = after_try(
            operation, stage, self._now(), error=error, detail=detail, trace_id=trace_id, retry_after=retry_after
        )
        with self._store.write():
            self._store.operations.save(after)
            if operation.kind is Kind.CREATE and stage in (Stage.REFUSED, Stage.UNSENT):
                payment = self._store.payments.get(operation.reference)
                if payment is not None and payment.state is State.NEW:
                    self._store.payments.save(replace(payment, state=State.UNSENT))
        self._announce(operation)
        return after

    def _announce(self, operation: Operation) -> None:
        saved = self._store.orders.find(operation.reference)
        self._changes.announce(Topic.ORDER, saved.reference if saved else operation.reference)


def _nothing_reserved(seen: Seen) -> bool:
    """Whether a cancel has nothing left to do, because it has been done."""
    total = seen.aggregate
    return seen.state is State.TERMINATED or (
        total.cancelled > 0 and total.captured + total.cancelled >= total.authorized
    )
