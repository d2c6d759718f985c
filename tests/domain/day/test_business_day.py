"""Business days: each moment belongs to one, also where the clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
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


AROUND_THE_CHANGES = st.tuples(
    st.sampled_from(
        [
            date(year, month, 31) for year in (1999, 2024, 2026, 2031, 2037) for month in (3, 10)
        ]  # the last Sunday is near
    ),
    st.integers(-12 * 24 * 3600, 2 * 24 * 3600),
).map(lambda drawn: datetime.combine(drawn[0], time(), UTC) + timedelta(seconds=drawn[1]))


@given(st.sampled_from(RULES), AROUND_THE_CHANGES)
@example(DayRule("NO", 4), datetime(2026, 10, 25, 2, 59, 59, 999_999, UTC))  # the last moment of a day of 25 hours
@example(DayRule("FI", 0), datetime(2026, 3, 28, 22, 0, 0, 0, UTC))  # the first of a day of 23
@example(DayRule("SE", 4), datetime(2026, 10, 25, 1, 30, 0, 0, UTC))  # half past two on the clock, for the second time
def test_around_the_changes_of_the_clock_each_moment_is_in_one_day(rule: DayRule, moment: datetime) -> None:
    spans = [rule.span(DayRange(day, day)) for day in (moment.date() + timedelta(days=by) for by in (-2, -1, 0, 1))]
    (own,) = [span for span in spans if span.begins <= moment < span.ends]
    assert rule.span(DayRange(rule.day_of(moment), rule.day_of(moment))) == own
    # The clock on the wall, read by itself: before the cut it is still the day before.
    wall = moment.astimezone(ZoneInfo(ZONES[rule.market])).replace(tzinfo=None)
    assert rule.day_of(moment) == (wall - timedelta(hours=rule.cut)).date()
    assert rule.hour_of(moment) == wall.hour


@pytest.mark.parametrize(("rule", "moment", "day"), [
    # Three o'clock in the night does not exist in Helsinki, and the cut does not move with it.
    (DayRule("FI", 4), datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC), date(2026, 3, 28)),
    (DayRule("FI", 4), datetime(2026, 3, 29, 1, tzinfo=UTC), date(2026, 3, 29)),
    # A new year, a leap day and the end of a month begin at the cut.
    (DayRule("DK", 4), datetime(2027, 1, 1, 2, 59, tzinfo=UTC), date(2026, 12, 31)),
    (DayRule("SE", 4), datetime(2028, 3, 1, 2, 59, tzinfo=UTC), date(2028, 2, 29)),
    (DayRule("NO", 0), datetime(2026, 6, 30, 22, tzinfo=UTC), date(2026, 7, 1)),
    # Where it is midnight in Finland it is eleven o'clock in the other three.
    *((DayRule(market), datetime(2026, 5, 1, 21, 30, tzinfo=UTC), date(2026, 5, 1 + (market == "FI"))) for market in ZONES),
])  # fmt: skip
def test_moments_at_the_edges(rule: DayRule, moment: datetime, day: date) -> None:
    assert rule.day_of(moment) == day
    begins, ends = rule.span(DayRange(day, day))
    assert begins <= moment < ends


@given(st.sampled_from(RULES), st.sampled_from(Period), DAYS)
@example(DayRule("NO", 4), Period.MONTH, date(2026, 10, 31))
@example(DayRule("FI", 0), Period.QUARTER, date(2028, 2, 29))
@example(DayRule("DK", 4), Period.YEAR, date(2037, 12, 31))
@example(DayRule("SE", 0), Period.WEEK, date(2027, 1, 1))
def test_a_period_is_as_long_as_its_days_together(rule: DayRule, period: Period, day: date) -> None:
    days = days_of(period, day)
    span = rule.span(days)
    lengths = [after - before for before, after in pairwise([*(rule.begin(each) for each in days), span.ends])]
    assert sum(lengths, timedelta()) == span.ends - span.begins
    # Summer time comes and goes within a year, so that only shorter periods have an odd hour.
    odd = (span.ends - span.begins - timedelta(days=len(lengths))) / timedelta(hours=1)
    assert odd in ((0,) if period is Period.YEAR else (-1, 0, 1))
    assert rule.span(before(period, days)).ends == span.begins


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
