"""Rows of money: worked out when they are looked at, and in words that cannot be mistaken."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from app.domain.ledger.ledger_entry import LedgerEntry
from app.domain.ledger.movement import Direction, MoneyMovement, Payout, Placed, Whereabouts
from app.domain.ledger.movement_list import ListedMovement
from app.domain.ledger.tracing import ListedMoney, Trace
from app.domain.standing import Standing
from ui.models.money_rows import AmountWords, MovementRows, ledger_day, money_row

AT, DAY = datetime(2026, 11, 30, tzinfo=UTC), date(2026, 11, 30)
CAPTURED = MoneyMovement("K-1", Direction.CAPTURE, 500, "NOK", AT, "p1")


def entry(kind: str, reference: str = "", psp: str = "") -> ListedMoney:
    return ListedMoney("1", LedgerEntry(1, kind, AT, DAY, -700, 0, -700, psp, reference))


def test_a_day_of_another_year_says_which() -> None:
    assert [ledger_day(day, DAY, "en") for day in (DAY, date(2025, 11, 30), None)] == [
        "30 November", "30 November 2025", ""
    ]  # fmt: skip


def test_with_several_currencies_each_amount_says_its_own() -> None:
    amounts = AmountWords("nb")
    assert (amounts.say(12345, "DKK"), amounts.say(-50, "GBP")) == ("123,45\xa0kr", "-0.50 GBP")
    amounts.several = True
    assert [amounts.say(12345, each) for each in ("DKK", "NOK")] == ["123,45\xa0DKK", "123,45\xa0NOK"]


@pytest.mark.parametrize(
    ("kind", "what", "about", "where", "standing"),
    [
        ("capture", "Captured", "WEB-7", "not ours", Standing.RELEASED),
        ("refund", "Refunded", "WEB-7", "not ours", Standing.RELEASED),
        ("retained-disputed-capture", "Disputed", "WEB-7", "", None),
        ("solar-flare-fee", "solar-flare-fee", "WEB-7", "", None),
    ],
)
def test_what_is_not_ours(kind: str, what: str, about: str, where: str, standing: Standing | None) -> None:
    row = money_row(entry(kind, about, "psp"), Trace())
    assert (row.what, row.about, row.where, row.standing) == (what, about, where, standing)


def test_money_without_an_order_is_known_by_the_reference_of_the_service() -> None:
    assert money_row(entry("capture", "", "psp"), Trace()).about == "psp"


def test_rows_are_found_again_in_another_trace() -> None:
    trace = Trace(payouts=[Payout("1", "2000007", DAY, 500, "NOK")])
    moved = entry("capture", "WEB-7")
    before: list[ListedMovement] = [Placed(CAPTURED, Whereabouts.NOT_YET), moved, moved._replace(ledger="2")]
    after = MovementRows([entry("capture", "WEB-7"), Placed(CAPTURED, Whereabouts.PAID_OUT, payout=0)], trace)
    assert [after.find_same(each) for each in before] == [1, 0, -1]
    assert (after.find("K-1"), after.find("K-2"), len(after[1:])) == (1, -1, 1)
    assert after[1].where == "paid out with 2000007"
