"""The figures count what was paid out lately, and what the bank may not have yet."""

from __future__ import annotations

from datetime import date

from app.domain.ledger.figures import MoneyFigures
from app.domain.ledger.movement import Payout

TODAY = date(2026, 3, 2)


def test_paid_out_and_on_its_way() -> None:
    old, lately, new = (
        Payout("1", str(number), day, 100 * number, "NOK")
        for number, day in enumerate((date(2026, 1, 1), date(2026, 2, 20), TODAY), 1)
    )
    aborted = Payout("1", "4", TODAY, 7, "NOK", aborted=True)
    figures = MoneyFigures("NOK", TODAY)
    figures.add_fee(date(2026, 2, 1), 5)
    figures.add_fee(date(2026, 1, 31), 6)
    figures.add_fee(date(2026, 1, 1), 7)
    # One ledger comes after the other, and not one day after the other.
    figures.finish([new, lately, old, aborted, Payout("2", "9", TODAY, 3, "DKK")], TODAY)
    assert (figures.paid_out, figures.on_its_way, figures.fees) == (200, 300, 5)
    assert (figures.last_paid, figures.next_paid) == (lately, new)
    assert figures.coming == [new]
    assert MoneyFigures("NOK", TODAY).next_paid is None
