"""Payments in every shape that a service could show, and in those that none could."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.payment import Aggregate, Payment, State

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
AMOUNT = Money(1000, Currency.NOK)


NOTHING = Aggregate()


SHAPES = [Aggregate(*shape) for shape in product((0, 1000), (0, 400, 1000), (0, 150, 400, 1000), (0, 600, 1000))]
"""Aggregates of every shape, true ones and untrue ones."""


def payment(state: State, total: Aggregate = NOTHING, **changes: object) -> Payment:
    return replace(Payment("K-261122-0001", 1, AMOUNT, state, NOW, total), **changes)  # type: ignore[arg-type]


def operation(stage: Stage, kind: Kind = Kind.CAPTURE) -> Operation:
    return Operation(1, 1, "K-261122-0001", kind, "key", b"{}", AMOUNT, stage, NOW)


def is_true(total: Aggregate) -> bool:
    """Whether a service that keeps its books could show these totals."""
    if total.refunded > total.captured:
        return False
    if total.captured + total.cancelled <= total.authorized:
        return True
    return total.captured == 0 and total.authorized == 0  # cancelled before approval: cancelled without authorised


TRUE_SHAPES = [shape for shape in SHAPES if is_true(shape) and shape.authorized]
