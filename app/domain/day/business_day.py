"""Business days: which day of the shop a moment belongs to, and its bounds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

ZONES = {"NO": "Europe/Oslo", "DK": "Europe/Copenhagen", "SE": "Europe/Stockholm", "FI": "Europe/Helsinki"}
"""The time zone of each market. None of them changes its clocks at a cut, so that every day has one beginning."""
ONE_DAY = timedelta(days=1)


class DaySpan(NamedTuple):
    """From `begins`, which is included, to `ends`, which is not; both in UTC."""

    begins: datetime
    ends: datetime


class DayRange(NamedTuple):
    """From one day to another, both included."""

    first: date
    last: date

    def __iter__(self) -> Iterator[date]:
        return (self.first + timedelta(days=after) for after in range(self.length))

    @property
    def length(self) -> int:
        """How many days they are."""
        return (self.last - self.first).days + 1


class Period(StrEnum):
    """A stretch of days that is compared with the one before it."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True)
class DayRule:
    """Where the days of a shop begin: market and hour of the cut."""

    market: str
    cut: int = 0

    @cached_property
    def zone(self) -> ZoneInfo:
        """The clock of the shop."""
        return ZoneInfo(ZONES[self.market])

    def begin(self, day: date) -> datetime:
        """The first moment of `day`, in UTC."""
        return datetime.combine(day, time(self.cut), self.zone).astimezone(UTC)

    def span(self, days: DayRange) -> DaySpan:
        """The bounds of some days: 23, 24 or 25 hours for each."""
        return DaySpan(self.begin(days.first), self.begin(days.last + ONE_DAY))

    def day_of(self, moment: datetime) -> date:
        """The day that `moment` belongs to."""
        local = moment.astimezone(self.zone)
        return local.date() if local.hour >= self.cut else local.date() - ONE_DAY

    def same_time(self, day: date, moment: datetime) -> datetime:
        """The moment of `day` with the time of day of `moment`, in UTC."""
        local = moment.astimezone(self.zone)
        # After midnight and before the cut it is still the day before.
        shown = day + (local.date() - self.day_of(moment))
        at = datetime.combine(shown, local.time(), self.zone).astimezone(UTC)
        begins, ends = self.span(DayRange(day, day))
        return min(max(at, begins), ends)

    def hour_of(self, moment: datetime) -> int:
        """The hour of the shop's clock at `moment`."""
        return moment.astimezone(self.zone).hour


def days_of(period: Period, day: date) -> DayRange:
    """The whole period in which `day` lies."""
    if period is Period.DAY:
        return DayRange(day, day)
    if period is Period.WEEK:
        monday = day - timedelta(days=day.weekday())
        return DayRange(monday, monday + timedelta(days=6))
    months = {Period.MONTH: 1, Period.QUARTER: 3, Period.YEAR: 12}[period]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    # The day before the first one of the next period, however long its months are.
    after = date(first.year + (first.month - 1 + months) // 12, (first.month - 1 + months) % 12 + 1, 1)
    return DayRange(first, after - ONE_DAY)


def before(period: Period, days: DayRange) -> DayRange:
    """The period before the one that is `days`."""
    return days_of(period, days.first - ONE_DAY)


def until(days: DayRange, whole: DayRange, today: date) -> DayRange:
    """As much of `days`, the period before, as has passed of `whole` by `today`.

    So a week of which three days have passed is held against three days, and not against seven.
    """
    if not whole.first <= today <= whole.last:
        return days
    return DayRange(days.first, min(days.last, days.first + (today - whole.first)))
