"""Faults of the kinds that lose or double money, put into our own code on purpose: the proof that the harness sees them.

Each mutant changes one real function in the process that calls it, and nothing else. A harness that does not catch every one
of them proves nothing when it finds nothing.
"""

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from app.api.client import Vipps
from app.changes import Topic
from app.domain.operation import Kind, Operation, Stage, Step, after_try
from app.domain.order import Flow
from app.domain.payment import Aggregate, Anomaly, Payment, Seen, State
from app.errors import AppError, Refused, Uncertain
from app.services import checkout
from app.services.checkout import Checkout
from app.services.engine import delivery, reading, recording
from app.services.engine.delivery import Delivery
from app.store.operations import Intent, Operations
from tests.support.inside.steps import plant, step_of


def new_key_per_try() -> None:
    """Each request gets a fresh key, as if a key were a number of the request and not of the decision."""
    honest = Vipps.send

    async def send(self: Vipps, operation: Operation) -> Any:
        return await honest(self, replace(operation, key=str(uuid4())))

    Vipps.send = send  # type: ignore[method-assign]


def written_after_sending() -> None:
    """The decision is written down when its answer is there."""
    add, deliver, send = Operations.add, Delivery.deliver, Vipps.send
    unwritten: dict[str, Intent] = {}
    answers: dict[str, Any] = {}

    def later(self: Operations, intent: Intent, now: datetime) -> Operation:
        unwritten[intent.key] = intent
        return Operation(
            *(
                0,
                intent.order_id,
                intent.reference,
                intent.kind,
                intent.key,
                intent.body,
                intent.amount,
                Stage.OPEN,
                now,
            ),
            before=intent.before,
        )

    async def deliver_first(self: Delivery, operation: Operation) -> Operation:
        intent = unwritten.pop(operation.key)
        try:
            answers[operation.key] = await send(self._service_of(operation.unit), operation)
        except AppError as trouble:
            answers[operation.key] = trouble
        with self._store.write():
            written = add(self._store.operations, intent, self._now())
        return await deliver(self, written)

    async def answered_already(self: Vipps, operation: Operation) -> Any:
        if operation.key not in answers:
            return await send(self, operation)
        answer = answers.pop(operation.key)
        if isinstance(answer, AppError):
            raise answer
        return answer

    Operations.add = later  # type: ignore[method-assign]
    Delivery.deliver = deliver_first  # type: ignore[method-assign]
    Vipps.send = answered_already  # type: ignore[method-assign]


def body_rebuilt() -> None:
    """A retry makes its body anew; the same values, written a little differently."""
    honest = Vipps.send

    async def send(self: Vipps, operation: Operation) -> Any:
        again = operation.tries > 1
        body = json.dumps(json.loads(operation.body)).encode() if again else operation.body
        return await honest(self, replace(operation, body=body))

    Vipps.send = send  # type: ignore[method-assign]


def cancel_believed() -> None:
    """A cancel is taken for done whatever came back, and the payment is not read."""

    async def tried(self: Delivery, operation: Operation, *, first: bool) -> Operation:
        if operation.kind is not Kind.CANCEL or b"cancelTransactionOnly" not in operation.body:
            return await honest(self, operation, first=first)
        try:
            answer: Any = await self._service_of(operation.unit).send(operation)
        except (Refused, Uncertain):
            ended = Aggregate(cancelled=operation.amount.minor)
            answer = Seen(operation.reference, operation.amount, State.TERMINATED, ended)
        return await self._answered(operation, answer)

    honest = step_of(Delivery, "try")
    plant(Delivery, "try", tried)


def silence_is_done() -> None:
    """A capture whose answer is lost is taken for done."""
    honest = step_of(Delivery, "write")

    async def write(self: Delivery, operation: Operation, stage: Stage, **more: Any) -> Operation:
        silent = operation.kind is Kind.CAPTURE and stage is Stage.UNKNOWN
        return await honest(self, operation, Stage.DONE if silent else stage, **more)

    plant(Delivery, "write", write)


def silence_is_no() -> None:
    """Whatever was not answered is taken for refused."""
    honest = step_of(Delivery, "write")

    async def write(self: Delivery, operation: Operation, stage: Stage, **more: Any) -> Operation:
        return await honest(self, operation, Stage.REFUSED if stage is Stage.UNKNOWN else stage, **more)

    plant(Delivery, "write", write)


def given_up_by_our_own_timer() -> None:
    """A request that is older than ten minutes is taken for not arrived, without a look."""
    honest = step_of(Delivery, "settle_by_looking")

    async def settle(self: Delivery, operation: Operation, *, in_passing: bool = False) -> Operation:
        if operation.kind is Kind.CREATE and not in_passing:
            return await self._write(operation, Stage.UNSENT, error="not_arrived")
        return await honest(self, operation, in_passing=in_passing)

    plant(Delivery, "settle_by_looking", settle)


def switched_without_looking() -> None:
    """A switch sends the new request at once, and takes the old one for ended."""

    async def switch(self: Checkout, reference: str, flow: Flow) -> Operation:
        saved = self._store.orders.get(reference)
        with self._store.write():
            old = self._store.payments.of_order(saved.id)[-1]
            if old.state is State.CREATED:
                self._store.payments.save(replace(old, state=State.TERMINATED))
        return await self.send(reference, flow)

    Checkout.switch = switch  # type: ignore[method-assign, assignment]


def limit_ignored() -> None:
    """Tries are not counted and nobody waits."""

    def always(operation: Operation, sent: Sequence[datetime], now: datetime) -> Step:
        return Step.SEND

    delivery.next_step = always
    delivery.next_write = lambda sent, now: now
    recording.check_pace = checkout.check_pace = lambda *_: None


def untrue_answers_applied() -> None:
    """An answer is applied although it cannot be true: totals that shrink, money that was never asked for."""
    honest = reading.advance

    def advance(old: Payment, seen: Seen, at: datetime) -> Payment | Anomaly:
        result = honest(old, seen, at)
        if isinstance(result, Payment):
            return result
        return replace(old, state=seen.state, aggregate=seen.aggregate, looked_at=at)

    reading.advance = advance


def outcome_in_two_pieces() -> None:
    """The outcome is one transaction and what was seen another, and the program does other things in between."""

    async def answered(self: Delivery, operation: Operation, answer: Any) -> Operation:
        now = self._now()
        after = after_try(operation, Stage.DONE, now)
        with self._store.write():
            self._store.operations.save(after, now)

        def the_rest() -> None:
            with self._store.write():
                if isinstance(answer, Seen):
                    self._reader.apply_within(operation.reference, answer)
                else:
                    self._keep_created(operation, answer)
            self._changes.announce(Topic.ORDER, operation.reference)

        asyncio.get_running_loop().call_later(0.01, the_rest)
        return after

    plant(Delivery, "answered", answered)


def key_used_again() -> None:
    """A new decision of the same kind goes out under the key of the one before it."""
    honest = Vipps.send
    first: dict[tuple[str, Kind], str] = {}

    async def send(self: Vipps, operation: Operation) -> Any:
        key = first.setdefault((operation.reference, operation.kind), operation.key)
        return await honest(self, replace(operation, key=key))

    Vipps.send = send  # type: ignore[method-assign]


def no_is_believed_at_once() -> None:
    """A refusal of a later try is taken for the last word, though an earlier try may have arrived."""

    async def refused(self: Delivery, operation: Operation, no: Refused, *, first: bool) -> Operation:
        return await self._write(operation, Stage.REFUSED, error=no.number or f"HTTP {no.status}")

    plant(Delivery, "refused", refused)


def offline_is_unsent() -> None:
    """A later try that could not leave is taken for proof that nothing was sent."""
    honest = step_of(Delivery, "try")

    async def tried(self: Delivery, operation: Operation, *, first: bool) -> Operation:
        return await honest(self, operation, first=True)

    plant(Delivery, "try", tried)


MUTANTS: dict[str, Callable[[], None]] = {
    mutant.__name__: mutant
    for mutant in (
        *(new_key_per_try, written_after_sending, body_rebuilt, cancel_believed, silence_is_done, silence_is_no),
        *(given_up_by_our_own_timer, switched_without_looking, limit_ignored, untrue_answers_applied),
        *(outcome_in_two_pieces, key_used_again, no_is_believed_at_once, offline_is_unsent),
    )
}
