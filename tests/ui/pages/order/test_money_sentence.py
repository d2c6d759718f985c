"""Where the money of an order is, in one line."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from app.domain.ledger.movement import Direction, MoneyMovement, Payout, Placed, Whereabouts
from app.domain.ledger.tracing import Trace
from ui.pages.order.money_sentence import money_sentence

AT = datetime(2026, 11, 30, tzinfo=UTC)
CAPTURED = MoneyMovement("K-1", Direction.CAPTURE, 500, "NOK", AT)
REFUNDED = MoneyMovement("K-1", Direction.REFUND, 100, "NOK", AT)
PAYOUTS = [Payout("1", "2000007", date(2026, 11, 30), 900, "NOK")]


@pytest.mark.parametrize(
    ("placed", "said"),
    [
        ([], ""),
        ([Placed(CAPTURED, Whereabouts.UNREAD)], ""),
        ([Placed(CAPTURED, Whereabouts.NOT_YET)], "Money: not there yet"),
        (
            [Placed(CAPTURED, Whereabouts.PAID_OUT, payout=0), Placed(CAPTURED, Whereabouts.PAID_OUT, payout=0)],
            "Money: paid out with 2000007, about 2 December",
        ),
        (
            [Placed(CAPTURED, Whereabouts.DISPUTED, payout=0)],
            "Money: disputed, paid out with 2000007, about 2 December",
        ),
        (
            [
                Placed(CAPTURED, Whereabouts.PAID_OUT, payout=0),
                Placed(REFUNDED, Whereabouts.THERE),
                Placed(REFUNDED, Whereabouts.THERE),
            ],
            "Captured 5,00: paid out with 2000007, about 2 December · Refunded 2,00: held",
        ),
    ],
)
def test_each_place_is_said_once(placed: list[Placed], said: str) -> None:
    assert money_sentence(Trace(placed, PAYOUTS), AT.date(), "en") == said


def test_a_payout_of_another_year_says_so() -> None:
    paid = Trace([Placed(CAPTURED, Whereabouts.PAID_OUT, payout=0)], PAYOUTS)
    assert money_sentence(paid, date(2027, 3, 1), "en") == "Money: paid out with 2000007, about 2 December 2026"
