"""Vouchers of days: debit is credit on every one of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random

from app.domain.bookkeeping.accounts import ACCOUNTS, AccountKind, accounts_of
from app.domain.bookkeeping.voucher import vouchers_of
from app.domain.day.figures import ClosedDay, DayFigures, RateSum, Tally
from app.domain.money import Currency
from tests.support.depth import rounds

DAYS = rounds(sample=300, soak=10_000, name="SOAK_DAYS")
AT = datetime(2026, 11, 30, 1, tzinfo=UTC)
DAY = date(2026, 11, 29)


def closed(*figures: DayFigures) -> ClosedDay:
    return ClosedDay(1, 2, 7, DAY, AT, AT, AT, "", figures)


def figures_of(rates: tuple[RateSum, ...], tips: int = 0, back: int = 0) -> DayFigures:
    captured, refunded = sum(rate.sold for rate in rates) + tips, sum(rate.returned for rate in rates) + back
    return DayFigures(Currency.NOK, Tally(1, captured), Tally(1, refunded), rates=rates, tips=tips, tips_returned=back)


def a_day(dice: Random) -> DayFigures:
    """A day as the figures promise it: rates and tips are what was captured and refunded."""
    rates = []
    for rate in dice.sample((None, 0, 600, 1200, 1500, 2500, 2550), dice.randrange(5)):
        # Below nought where more came back in sales at other rates than was sold.
        sold, returned = dice.randrange(-(10**6), 10**7), dice.choice((0, dice.randrange(10**7)))
        part = (rate or 0) / (10_000 + (rate or 0))
        rates.append(RateSum(rate, sold, round(sold * part), returned, round(returned * part)))
    return figures_of(tuple(rates), dice.choice((0, dice.randrange(10**5))), dice.choice((0, dice.randrange(10**5))))


def test_debit_is_credit_and_nothing_is_lost() -> None:
    dice = Random(1)
    for _ in range(DAYS):
        figures = a_day(dice)
        accounts = accounts_of(dice.choice(list(ACCOUNTS)))
        vouchers = vouchers_of(closed(figures), accounts)
        assert all(voucher.agrees for voucher in vouchers)
        held = sum(each.minor for voucher in vouchers for each in voucher.postings if each.account == accounts["held"])
        assert held == figures.kept


def test_a_day_in_words_and_numbers() -> None:
    rates = (RateSum(2500, 12_500, 2_500), RateSum(1500, 1_150, 150, 2_300, 300), RateSum(None, 70))
    (voucher,) = vouchers_of(closed(figures_of(rates, tips=500)), accounts_of("NO"))
    assert voucher.text == "Vipps MobilePay 2026-11-29, till 2, closing 7"
    assert [posting[:3] for posting in voucher.postings] == [
        ("1579", "Held at Vipps MobilePay", 11_920),
        ("3000", "Sales 25\u00a0%", -10_000),
        ("2700", "VAT 25\u00a0%", -2_500),
        ("3020", "Sales 15\u00a0%", 1_000),
        ("2701", "VAT 15\u00a0%", 150),
        ("3000", "Sales", -70),
        ("2990", "Tips", -500),
    ]
    assert voucher.postings[1][3:] == (AccountKind.SALES, 2500, -2_500)
    assert (voucher.number, voucher.whole_number) == (7, 200_007)
    assert not replace(voucher, postings=voucher.postings[:-1]).agrees


def test_a_day_without_money_has_none() -> None:
    assert vouchers_of(closed(), accounts_of("NO")) == ()
    assert vouchers_of(closed(figures_of(())), accounts_of("NO")) == ()
