"""The figures of a day agree with themselves, to the øre."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.day.figures import Age, DayFigures, RateSum, Share, Tally, age_of, merge
from app.domain.shop.currency import Currency

WHOLE = (Share("", 2, 1100, 250),)
FIGURES = DayFigures(
    Currency.NOK,
    Tally(1, 1100),
    Tally(1, 250),
    tips=100,
    rates=(RateSum(2500, 1000, 200, 250, 50),),
    people=WHOLE,
    days=WHOLE,
    hours=WHOLE,
    ways=WHOLE,
)


def test_net_and_vat_are_what_was_taken_less_what_was_given_back() -> None:
    rate = FIGURES.rates[0]
    assert (rate.gross, rate.tax, rate.net) == (750, 150, 600)
    assert FIGURES.kept == 850


def test_the_parts_agree_with_the_whole_or_it_shows() -> None:
    assert FIGURES.agrees
    assert not replace(FIGURES, tips=99).agrees
    assert not replace(FIGURES, hours=(Share("", 2, 1100, 249),)).agrees


@pytest.mark.parametrize(
    ("days", "age"), [(0, Age.DAY), (1, Age.WEEK), (6, Age.WEEK), (7, Age.MONTH), (30, Age.LONGER)]
)
def test_a_reservation_has_an_age(days: int, age: Age) -> None:
    now = datetime(2026, 11, 30, tzinfo=UTC)
    assert age_of(now - timedelta(days=days), now) is age


def test_shares_of_the_same_name_are_one() -> None:
    assert merge([Share("a", 1, 2, 3), Share("b", 1, 1), Share("a", 1, 5)]) == (Share("a", 2, 7, 3), Share("b", 1, 1))
