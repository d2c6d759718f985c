"""Daily copies: two weeks of a small file, and of a large one never more than five, yet some that are old."""

from datetime import date, timedelta
from random import Random

import pytest

from app.domain.records.retention import KEPT_DAYS, KEPT_OF_LARGE, ROOM, days_kept

TODAY = date(2026, 11, 29)
SMALL, LARGE = ROOM // KEPT_DAYS, ROOM // KEPT_DAYS + 1


def ago(*days: int) -> list[date]:
    return [TODAY - timedelta(days=each) for each in days]


def test_a_small_file_keeps_every_day_of_two_weeks() -> None:
    days = dict.fromkeys(ago(*range(20)), SMALL)
    assert days_kept(days) == set(ago(*range(14)))


def test_a_shop_that_was_closed_keeps_its_last_days() -> None:
    assert days_kept(dict.fromkeys(ago(0, 40, 41), SMALL)) == set(ago(0, 40, 41))
    assert days_kept(dict.fromkeys(ago(0, 40, 41), ROOM)) >= set(ago(0, 41))


def test_nothing_to_choose_from() -> None:
    assert days_kept({}) == frozenset()
    assert days_kept({TODAY: 10 * ROOM}) == {TODAY}


@pytest.mark.parametrize("open_days", [1.0, 0.7])
def test_a_large_file_keeps_a_few_that_reach_back(open_days: float) -> None:
    dice, days = Random(3), dict[date, int]()
    for number in range(300):
        if dice.random() <= open_days:
            today = TODAY + timedelta(days=number)
            days[today] = LARGE
            days = dict.fromkeys(days_kept(days | {today: ROOM}), LARGE)
            assert today in days
            assert len(days) <= KEPT_OF_LARGE
            if number > 60:
                ages = sorted((today - day).days for day in days)
                assert len(ages) >= 3
                assert 8 <= ages[-1] <= 60
                assert ages[1] <= 7


def test_when_it_grows_large_the_days_between_go_first() -> None:
    assert days_kept(dict.fromkeys(ago(*range(14)), LARGE)) == set(ago(0, 1, 3, 6, 13))
