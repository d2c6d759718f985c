"""Business days: each moment belongs to one, also where the clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.day.business_day import ZONES, DayRange, DayRule, DaySpan, Period, before, days_of, until

RULES = [DayRule(market, cut) for market in ZONES for cut in (0, 4)]
MOMENTS = st.integers(946_684_800, 2_145_830_400).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
DAYS = st.dates(date(2000, 1, 1), date(2037, 12, 31))


@given(st.sampled_from(RULES), MOMENTS)
def test_each_moment_lies_in_its_day(rule: DayRule, moment: datetime) -> None:
    day = rule.day_of(moment)
    span = rule.span(DayRange(day, day))
    assert span.begins <= moment < span.ends


@given(st.sampled_from(RULES), DAYS)
def test_days_follow_each_other_without_gap(rule: DayRule, day: date) -> None:
    begins, ends = rule.span(DayRange(day, day))
    assert ends == rule.begin(day + timedelta(days=1))
    assert ends - begins in (timedelta(hours=23), timedelta(hours=24), timedelta(hours=25))
    assert rule.day_of(begins) == day == rule.day_of(ends - timedelta(microseconds=1))


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_the_two_days_of_the_clocks_have_23_and_25_hours(rule: DayRule) -> None:
    # With a cut at four the hour that is missing or doubled belongs to the day before.
    back = timedelta(days=1 if rule.cut else 0)
    for day, hours in ((date(2026, 3, 29), 23), (date(2026, 10, 25), 25)):
        begins, ends = rule.span(DayRange(day - back, day - back))
        assert ends - begins == timedelta(hours=hours)
        assert rule.hour_of(begins) == rule.cut


@given(st.sampled_from(Period), DAYS)
def test_a_day_lies_in_its_period_and_periods_follow_each_other(period: Period, day: date) -> None:
    days = days_of(period, day)
    assert days.first <= day <= days.last
    assert days_of(period, days.last) == days == days_of(period, days.first)
    earlier = before(period, days)
    assert earlier.last == days.first - timedelta(days=1)
    assert days_of(period, earlier.first) == earlier


def test_periods_are_those_of_the_calendar() -> None:
    day = date(2024, 2, 29)
    assert days_of(Period.WEEK, day) == DayRange(date(2024, 2, 26), date(2024, 3, 3))
    assert days_of(Period.MONTH, day) == DayRange(date(2024, 2, 1), day)
    assert days_of(Period.QUARTER, day) == DayRange(date(2024, 1, 1), date(2024, 3, 31))
    assert days_of(Period.YEAR, day) == DayRange(date(2024, 1, 1), date(2024, 12, 31))
    assert len(list(days_of(Period.YEAR, day))) == 366


def test_a_period_under_way_is_held_against_as_much_of_the_one_before() -> None:
    whole = days_of(Period.MONTH, date(2026, 3, 30))
    earlier = before(Period.MONTH, whole)
    assert until(earlier, whole, date(2026, 3, 3)) == DayRange(date(2026, 2, 1), date(2026, 2, 3))
    # February has no thirtieth.
    assert until(earlier, whole, date(2026, 3, 30)) == earlier
    assert until(earlier, whole, date(2026, 3, 31)) == earlier == until(earlier, whole, date(2026, 4, 5))


def test_a_span_is_told_in_utc() -> None:
    span = DayRule("FI", 4).span(DayRange(date(2026, 7, 1), date(2026, 7, 1)))
    assert span == DaySpan(datetime(2026, 7, 1, 1, tzinfo=UTC), datetime(2026, 7, 2, 1, tzinfo=UTC))
