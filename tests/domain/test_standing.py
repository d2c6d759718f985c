"""The word for staff: one for every shape of a payment."""

from itertools import product

import pytest

from app.domain.operation import Stage
from app.domain.payment import Aggregate, State, standing
from app.domain.standing import Standing
from tests.support.shapes import SHAPES, operation, payment


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
