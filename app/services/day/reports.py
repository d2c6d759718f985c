"""Reports of any days and filter, and against the time before."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import NamedTuple

from app.changes import Topic
from app.domain.day.business_day import DayRange, Period, before, days_of, until
from app.domain.day.figures import DayFigures
from app.domain.day.summing import Sums, sum_up
from app.domain.shop.permission import Act
from app.services.day.day_rules import day_rule
from app.services.work import Work
from app.store import Extent


class ReportFilter(NamedTuple):
    """What a report is about; None is all."""

    who: str | None = None
    way: str | None = None
    product: str | None = None
    unit: int | None = None


EVERYTHING = ReportFilter()


class Report(NamedTuple):
    """The figures of some days."""

    days: DayRange
    figures: tuple[DayFigures, ...]


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
        with self._store.write():
            return self._store.moves.count_some()

    def totals(self, days: DayRange, only: ReportFilter = EVERYTHING) -> Report:
        """The first figures: all but VAT rates, groups and products."""
        extent = self._extent(days, only)
        sums = Sums(self._store.moves.hours(extent), self._store.moves.doers(extent), (), {})
        return Report(days, sum_up(sums, day_rule(self._work), {}))

    def whole(self, days: DayRange, only: ReportFilter = EVERYTHING) -> Report:
        """All figures."""
        sums = self._store.moves.sums(self._extent(days, only), self._now())
        return Report(days, sum_up(sums, day_rule(self._work), self._store.moves.groups()))

    def period(self, period: Period, day: date, only: ReportFilter = EVERYTHING) -> tuple[Report, Report]:
        """A period, and the one before it.

        Of the one before as much as has passed of one that is under way.
        """
        days = days_of(period, day)
        earlier = until(before(period, days), days, self.today)
        return self.whole(days, only), self.whole(earlier, only)

    def _extent(self, days: DayRange, only: ReportFilter) -> Extent:
        span = day_rule(self._work).span(days)
        return Extent(*span, unit=only.unit, who=only.who, way=only.way, product=only.product)
