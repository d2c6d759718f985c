"""The word for staff: one for every shape of a payment."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest

from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.payment import Aggregate, Payment, State, standing
from app.domain.standing import Standing

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


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (State.NEW, Standing.SENDING),
        (State.UNSENT, Standing.DRAFT),
        (State.CREATED, Standing.WAITING),
        (State.ABORTED, Standing.DECLINED),
        (State.EXPIRED, Standing.EXPIRED),
        (State.TERMINATED, Standing.CANCELLED),
    ],
)
def test_the_word_before_approval(state: State, word: Standing) -> None:
    assert standing(payment(state), ()) is word


@pytest.mark.parametrize(
    ("total", "word"),
    [
        (Aggregate(1000), Standing.RESERVED),
        (Aggregate(1000, 400), Standing.PART_CAPTURED),
        (Aggregate(1000, 400, 150), Standing.PART_CAPTURED),
        (Aggregate(1000, 400, 400), Standing.PART_CAPTURED),
        (Aggregate(1000, 400, 0, 600), Standing.CAPTURED),
        (Aggregate(1000, 400, 150, 600), Standing.CAPTURED),
        (Aggregate(1000, 400, 400, 600), Standing.REFUNDED),
        (Aggregate(1000, 1000), Standing.CAPTURED),
        (Aggregate(1000, 1000, 150), Standing.CAPTURED),
        (Aggregate(1000, 1000, 1000), Standing.REFUNDED),
        (Aggregate(1000, 0, 0, 1000), Standing.RELEASED),
    ],
)
def test_the_word_after_approval(total: Aggregate, word: Standing) -> None:
    assert standing(payment(State.AUTHORIZED, total), ()) is word


def test_no_shape_is_without_a_word() -> None:
    for state, total in product(State, SHAPES):
        word = standing(payment(state, total), ())
        paid = word in (Standing.CAPTURED, Standing.PART_CAPTURED, Standing.REFUNDED)
        assert not paid or (state is State.AUTHORIZED and total.captured)  # paid only when the totals say so
    assert standing(None, ()) is Standing.DRAFT


@pytest.mark.parametrize("state", [None, *State])
def test_a_lost_answer_outweighs_everything(state: State | None) -> None:
    known = payment(state, Aggregate(1000, 1000)) if state else None
    assert standing(known, (operation(Stage.UNKNOWN),)) is Standing.UNKNOWN
    assert standing(known, (operation(Stage.OPEN),)) is not Standing.UNKNOWN
