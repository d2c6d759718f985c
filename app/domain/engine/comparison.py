"""A comparison of an unclear step with the service's log, to be judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.codes import Code, EventName
from app.domain.operation import LIFETIME, Kind, Operation, Stage, after_try
from app.domain.payment import Aggregate, Event
from app.domain.problem import Invalid

MOVES_IN_LOG = {Kind.CAPTURE: EventName.CAPTURED, Kind.REFUND: EventName.REFUNDED}
"""How the service's log calls what a step moves. The other kinds are never unclear (`app.domain.engine.evidence`)."""


@dataclass(frozen=True)
class Movement:
    """A movement in the service's log.

    `explained_by` is the number of another step of ours that it belongs to, 0 for none.
    """

    event: Event
    explained_by: int = 0


@dataclass(frozen=True)
class Comparison:
    """An unclear step beside all movements of its kind, oldest first.

    `total` is what the service says has moved of that kind, in minor units; `settled_from` is when a person may say that
    the step did not happen.
    """

    operation: Operation
    movements: tuple[Movement, ...]
    total: int
    settled_from: datetime

    @property
    def candidates(self) -> tuple[Movement, ...]:
        """The movements that may be this step: of its amount, and no other step's."""
        wanted = self.operation.amount
        return tuple(each for each in self.movements if not each.explained_by and each.event.amount == wanted)


def compare(
    operation: Operation,
    others: Sequence[Operation],
    aggregate: Aggregate,
    events: Sequence[Event],
    sent: Sequence[datetime] = (),
) -> Comparison:
    """Lay an unclear capture or refund beside the service's log.

    `others` are the order's operations, `events` its log, oldest first; `sent` are the moments at which something went to
    the payment lately. Raises `Invalid` `nothing_to_compare`.
    """
    if not operation.unclear:
        raise Invalid("nothing_to_compare", field="reference")
    name = MOVES_IN_LOG[operation.kind]
    moves = [event for event in events if event.success and event.name == name]
    done = [
        other
        for other in others
        if (other.kind, other.reference) == (operation.kind, operation.reference) and other.stage is Stage.DONE
    ]
    explained = _explained(moves, done)
    movements = tuple(Movement(event, explained.get(at, 0)) for at, event in enumerate(moves))
    total = aggregate.captured if operation.kind is Kind.CAPTURE else aggregate.refunded
    return Comparison(operation, movements, total, max((operation.recorded_at, *sent)) + LIFETIME)


def _explained(moves: Sequence[Event], done: Sequence[Operation]) -> dict[int, int]:
    """Which of our steps each movement belongs to, by its place."""
    by_key = {operation.key: operation.id for operation in done}
    found = {at: by_key[event.key] for at, event in enumerate(moves) if event.key in by_key}
    # Where the log tells no keys, the nearest movement of the same amount is a step's own: which of two equal ones makes no
    # difference to the money.
    for operation in done:
        if operation.id in found.values():
            continue
        free = [at for at, event in enumerate(moves) if at not in found and event.amount == operation.amount]
        if free:
            found[min(free, key=lambda at: abs(moves[at].at - operation.recorded_at))] = operation.id
    return found


def judged(comparison: Comparison, psp_reference: str, now: datetime) -> Operation:
    """The step as a person judges it: the movement `psp_reference`, or none.

    Nobody can make a movement of what the log does not hold. Raises `Invalid`: `not_this_step`, `judged_too_early`.
    """
    operation = comparison.operation
    if not psp_reference:
        # As long as a try may still be under way at the service, its absence says nothing.
        if now < comparison.settled_from:
            raise Invalid("judged_too_early", field="movement", at=comparison.settled_from)
        return after_try(operation, Stage.REFUSED, now, error=Code.JUDGED_ABSENT)
    if all(each.event.psp_reference != psp_reference for each in comparison.candidates):
        raise Invalid("not_this_step", field="movement", amount=operation.amount)
    return replace(after_try(operation, Stage.DONE, now), detail=psp_reference)
