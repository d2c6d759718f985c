"""Reports of any days and filter, and against the time before."""

from __future__ import annotations

import asyncio
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.changes import Topic
from app.domain.day.business_day import ONE_DAY, DayRange, DayRule, Period
from app.domain.day.comparison import Compared, Stretch, compare, stretch_of
from app.domain.day.figures import DayFigures
from app.domain.day.summing import JoinedSums, PartSum, Sums, sum_up
from app.domain.shop.permission import Act
from app.services.day.day_rules import day_rule, rule_of
from app.services.work import Work
from app.store import Extent

_AT_ONCE = timedelta(days=1)
"""Of so many days more than one the sums are read in one go: the window waits for it."""
_NOW_TOO = timedelta(microseconds=1)
"""A moment later, so that what happened at the moment itself counts."""


class ReportFilter(NamedTuple):
    """What a report is about; None is all.

    `product` is a SKU, `group` one of today's catalogue or empty for what is in none, `rate` hundredths of a percent or
    `NO_RATE`. Of these three only what was for such goods counts: no tip, and no release.
    """

    who: str | None = None
    way: str | None = None
    product: str | None = None
    unit: int | None = None
    till: int | None = None
    group: str | None = None
    rate: int | None = None

    @property
    def is_place(self) -> bool:
        """Whether nothing but sales unit and till is asked for."""
        return self._replace(unit=None, till=None) == EVERYTHING

    @property
    def of_goods(self) -> bool:
        """Whether only what was for some goods counts."""
        return (self.product, self.group, self.rate) != (None, None, None)


EVERYTHING = ReportFilter()


class Report(NamedTuple):
    """The figures of some days, and the goods in them."""

    days: DayRange
    figures: tuple[DayFigures, ...]
    goods: tuple[PartSum, ...] = ()


class ComparedReport(NamedTuple):
    """A report against the time before.

    `at` is when: up to then the days count that are under way.
    """

    now: Report
    earlier: Report
    stretch: Stretch
    at: datetime

    @property
    def passed_days(self) -> DayRange:
        """The days of it that have begun."""
        days = self.stretch.days
        return DayRange(days.first, days.first + timedelta(days=self.stretch.passed - 1))

    @property
    def changes(self) -> tuple[Compared, ...]:
        """How much more or less, by currency."""
        return compare(self.now.figures, self.earlier.figures)


class Reports:
    """Makes reports from what moved, whether or not the days were closed."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._session, self._store, self._now = work.session, work.store, work.now

    @property
    def today(self) -> date:
        """The business day of this moment."""
        return day_rule(self._work).day_of(self._now())

    def count(self) -> None:
        """Count everything that happened up to now."""
        self._session.require(Act.REMEMBER)
        while self._count_some():
            pass

    async def count_gently(self) -> None:
        """Count with room for others in between.

        `Topic.DAY` is announced once something was counted.
        """
        self._session.require(Act.REMEMBER)
        if not self._store.moves.uncounted():
            return
        for _ in iter(self._count_some, False):
            await asyncio.sleep(0)
        self._work.changes.announce(Topic.DAY)

    def _count_some(self) -> bool:
        if not self._store.moves.uncounted():
            return False
        # Each till counts for itself: a report can be made also when the server is not reached.
        with self._store.write_here():
            return self._store.moves.count_some()

    def whole(self, days: DayRange, only: ReportFilter = EVERYTHING, ends: datetime | None = None) -> Report:
        """All figures, of the last day only what was before `ends`."""
        return self._report(days, only, self._sums(days, only, ends))

    async def gently(
        self, days: DayRange, only: ReportFilter = EVERYTHING, ends: datetime | None = None, *, by_hour: bool = False
    ) -> Report:
        """The same, two days at a time with room for others in between.

        Only what is summed `by_hour`, where that is all that is wanted, takes a tenth of the time.
        """
        joined, first = JoinedSums(), days.first
        while first <= days.last:
            last = min(days.last, first + _AT_ONCE)
            piece, until = DayRange(first, last), ends if last == days.last else None
            joined.add(self._sums(piece, only, until, by_hour=by_hour))
            first = last + ONE_DAY
            await asyncio.sleep(0)
        return self._report(days, only, joined.sums)

    def period(self, days: DayRange, period: Period | None = None, only: ReportFilter = EVERYTHING) -> ComparedReport:
        """Some days, and the `period` before them, or as many days as they are.

        Of a period that is under way as much of the one before as has passed, to this time of day.
        """
        at, stretch, ends = self._against(days, period, only)
        return ComparedReport(self.whole(days, only), self.whole(stretch.earlier, only, ends), stretch, at)

    async def period_gently(
        self, days: DayRange, period: Period | None = None, only: ReportFilter = EVERYTHING, *, by_hour: bool = False
    ) -> ComparedReport:
        """The same, with room for others in between.

        Of the time before only what is summed by hour; of the days themselves as well, where only the first figures are
        wanted.
        """
        at, stretch, ends = self._against(days, period, only)
        now = await self.gently(days, only, by_hour=by_hour)
        return ComparedReport(now, await self.gently(stretch.earlier, only, ends, by_hour=True), stretch, at)

    async def whole_period(self, compared: ComparedReport, only: ReportFilter) -> tuple[Report, Report]:
        """A report and the time before it, both with all figures."""
        stretch = compared.stretch
        ends = self._same_time(stretch, compared.at, only)
        return compared.now, await self.gently(stretch.earlier, only, ends)

    def _against(
        self, days: DayRange, period: Period | None, only: ReportFilter
    ) -> tuple[datetime, Stretch, datetime | None]:
        rule, at = self.rule(only), self._now()
        stretch = stretch_of(days, period, rule.day_of(at))
        return at, stretch, self._same_time(stretch, at, only)

    def _same_time(self, stretch: Stretch, at: datetime, only: ReportFilter) -> datetime | None:
        """Up to when the time before counts; None for its whole last day."""
        if not stretch.to_this_time:
            return None
        return self.rule(only).same_time(stretch.earlier.last, at) + _NOW_TOO

    def rule(self, only: ReportFilter = EVERYTHING) -> DayRule:
        """Where days begin and end in a report.

        By the clock of its sales unit, else of the one that sells here.
        """
        return day_rule(self._work) if only.unit is None else rule_of(self._work, only.unit)

    def _report(self, days: DayRange, only: ReportFilter, sums: Sums) -> Report:
        rule = self.rule(only)
        if only.is_place and days.first <= rule.day_of(self._now()) <= days.last:
            # What is reserved is so now, and was not in the days of an older report.
            extent = self._extent(days, only)
            sums = sums._replace(reserved=self._store.moves.reserved(extent, self._now()))
        return Report(days, sum_up(sums, rule, self._store.moves.groups()), sums.parts)

    def _sums(self, days: DayRange, only: ReportFilter, ends: datetime | None, *, by_hour: bool = False) -> Sums:
        extent, moves = self._extent(days, only, ends), self._store.moves
        if by_hour:
            return Sums(moves.hours(extent), (), (), {})
        return Sums(moves.hours(extent), moves.doers(extent), moves.parts(extent), {})

    def _extent(self, days: DayRange, only: ReportFilter, ends: datetime | None = None) -> Extent:
        span = self.rule(only).span(days)
        return Extent(
            *(span.begins, span.ends if ends is None else min(span.ends, ends)),
            **only._asdict(),
        )
