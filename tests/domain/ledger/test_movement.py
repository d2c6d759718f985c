"""When a payout is at the bank."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.ledger.movement import Payout


@pytest.mark.parametrize(
    ("currency", "day", "at_bank"),
    [
        ("NOK", date(2026, 1, 5), date(2026, 1, 7)),
        ("DKK", date(2026, 1, 5), date(2026, 1, 6)),
        ("EUR", date(2026, 1, 2), date(2026, 1, 5)),  # a Friday
        ("NOK", date(2026, 5, 15), date(2026, 5, 18)),  # the 17th of May is no banking day, nor a Sunday
        ("???", date(2026, 1, 5), date(2026, 1, 7)),
    ],
)
def test_the_day_at_the_bank(currency: str, day: date, at_bank: date) -> None:
    payout = Payout("1", "2", day, 100, currency)
    assert payout.at_bank == at_bank
    assert payout.on_its_way(day)
    assert not payout.on_its_way(at_bank)
    payout.aborted = True
    assert not payout.on_its_way(day)
