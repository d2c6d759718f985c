"""Which papers an order can have: one for what became of it, and one for each refund."""

from dataclasses import dataclass, field, replace
from typing import cast

import pytest

from app.domain.desk.views import OrderView
from app.domain.operation import Operation
from app.domain.papers.paper_choice import CONFIRMATION, LAST_REFUND, PaperChoice, PaperType, choice_of, papers_of
from app.domain.payment import Aggregate

SECOND = PaperChoice(PaperType.REFUND_SLIP, 2)


@dataclass(frozen=True)
class View:
    """What is asked of an order's view."""

    payment: object
    aggregate: Aggregate = field(default_factory=Aggregate)
    refunds: tuple[Operation, ...] = ()
    shipments: tuple[object, ...] = ()


def papers(view: View) -> tuple[PaperChoice, ...]:
    return papers_of(cast("OrderView", view))


SENT = View(payment=object())


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (View(payment=None), (CONFIRMATION,)),
        (SENT, ()),
        (replace(SENT, aggregate=Aggregate(500)), (CONFIRMATION,)),
        (replace(SENT, aggregate=Aggregate(0, 500)), (CONFIRMATION,)),
        (
            replace(SENT, aggregate=Aggregate(500, 500, 300), refunds=(cast("Operation", None),) * 2),
            (CONFIRMATION, PaperChoice(PaperType.REFUND_SLIP, 1), SECOND),
        ),
        (
            replace(SENT, aggregate=Aggregate(500, 500), shipments=(object(),)),
            (CONFIRMATION, PaperChoice(PaperType.PACKING_SLIP, 1)),
        ),
    ],
)
def test_what_an_order_can_have(view: View, expected: tuple[PaperChoice, ...]) -> None:
    assert papers(view) == expected


def test_a_printout_says_which_paper_it_was() -> None:
    assert SECOND.printed_as == "refund_slip:2"
    assert choice_of(SECOND.printed_as) == SECOND
    for name in ("slip", "payment", "refund"):
        assert choice_of(name) == CONFIRMATION
    assert LAST_REFUND.number == 0
