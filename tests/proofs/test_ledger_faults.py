"""Faults that go with the balance, so that no jump of it betrays them: each is named for what it is, alone.

The ledgers are those of `ledger_years.py`, which plants five kinds of its own; these are others.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from app.domain.ledger.money_finding import FindingKind
from tests.proofs.ledger_writer import Line
from tests.proofs.ledger_years import Shop, shops
from tests.proofs.test_ledger_tracing import traced
from tests.support.depth import SOAK

DAYS, PER_DAY, ROUNDS = (1_000, 20, 5) if SOAK else (120, 4, 1)
Named = list[tuple[FindingKind, str]]
"""What must be found: of which kind, about whose `psp`."""
Plant = Callable[[Random, Shop], Named]


def _draw(dice: Random, lines: list[Line], *kinds: str) -> int:
    """A line of these kinds, away from both ends."""
    away = len(lines) // 8
    return dice.choice([at for at, line in enumerate(lines) if line.kind in kinds and away < at < len(lines) - away])


def _grow(lines: list[Line], at: int, by: int) -> None:
    """What is `by` more from a line on is paid out with the next payout, and the balance goes on."""
    for place in range(at, len(lines)):
        line = lines[place]
        if line.kind == "payout-scheduled":
            lines[place] = line._replace(before=line.before + by, amount=line.amount - by)
            return
        lines[place] = line._replace(before=line.before + by, after=line.after + by)


def another_amount(dice: Random, shop: Shop) -> Named:
    """We know of another amount than is listed."""
    at = dice.randrange(len(shop.sold))
    known = shop.sold[at]
    shop.sold[at] = known._replace(amount=known.amount + dice.choice((-1, 1)))
    return [(FindingKind.DIFFERS, known.psp)]


def listed_twice(dice: Random, shop: Shop) -> Named:
    """One capture is listed, and paid out, a second time, some lines later."""
    funds = shop.written.funds
    at = _draw(dice, funds, "capture")
    later = min(len(funds) - 1, at + dice.randint(2, 30))
    line, before = funds[at], funds[later]
    again = line._replace(at=before.at, day=before.day, before=before.before, after=before.before + line.amount)
    funds.insert(later, again)
    _grow(funds, later + 1, line.amount)
    return [(FindingKind.TWICE, line.psp)]


def a_number_twice(dice: Random, shop: Shop) -> Named:
    """Two payouts have one number."""
    funds = shop.written.funds
    at = _draw(dice, funds, "payout-scheduled")
    name = next(line.psp for line in reversed(funds[:at]) if line.kind == "payout-scheduled")
    funds[at] = funds[at]._replace(psp=name)
    return [(FindingKind.PAYOUT_TWICE, name)]


def a_kind_of_tomorrow(dice: Random, shop: Shop) -> Named:
    """A line of a kind that nobody knows, in the middle of the fees."""
    fees = shop.written.fees
    at = _draw(dice, fees, "capture-fee")
    before = fees[at]
    fees.insert(at, before._replace(kind="solar-flare-fee", psp="flare", amount=0, after=before.before))
    return [(FindingKind.UNKNOWN_TYPE, "flare")]


def a_fee_of_nobody(dice: Random, shop: Shop) -> Named:
    """A fee names a capture that is not listed, and so its own has none."""
    fees = shop.written.fees
    at = _draw(dice, fees, "capture-fee")
    psp = fees[at].psp
    fees[at] = fees[at]._replace(psp="nobody")
    return [(FindingKind.FEE_ALONE, "nobody"), (FindingKind.NO_FEE, psp)]


def taken_too_much(dice: Random, shop: Shop) -> Named:
    """Fees are taken from a payout that were not owed; what is paid out is less by that."""
    funds = shop.written.funds
    at = _draw(dice, funds, "fees-retained")
    by = -dice.randint(1, 900)
    funds[at] = funds[at]._replace(amount=funds[at].amount + by, after=funds[at].after + by)
    _grow(funds, at + 1, by)
    return [(FindingKind.RETAINED, "")]


PLANTS: tuple[Plant, ...] = (
    *(another_amount, listed_twice, a_number_twice),
    *(a_kind_of_tomorrow, a_fee_of_nobody, taken_too_much),
)


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.__name__)
def test_a_fault_that_goes_with_the_balance_is_named_alone(plant: Plant) -> None:
    for number in range(ROUNDS):
        for shop in shops(21 + number, DAYS, PER_DAY):
            expected = plant(Random(f"{plant.__name__} {number} {shop.account.ledger}"), shop)
            found = [(each.kind, each.psp_reference) for each in traced(shop).findings]
            assert sorted(found) == sorted(expected), shop.account.ledger


def test_years_without_a_fault_have_no_finding() -> None:
    found: list[Any] = [each for shop in shops(21, DAYS, PER_DAY) for each in traced(shop).findings]
    assert found == []
