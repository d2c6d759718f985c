"""A report against the time before: how much more or less, to the øre."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.domain.day.business_day import ONE_DAY, DayRange, Period, before, until
from app.domain.day.figures import DayFigures
from app.domain.shop.currency import Currency


class Against(StrEnum):
    """How the days before are held against those of a report."""

    AS_MANY = "as many"  # both are over, and of one length
    OTHER_LENGTH = "other length"  # both are over, such as two months
    DAY_SO_FAR = "day so far"  # one day that is not over, against another up to the same time
    SO_FAR = "so far"  # as many days as have passed, the last one up to the same time
    SHORTER = "shorter"  # more days have passed than there were before


class Stretch(NamedTuple):
    """Some days, and those before them that they are held against.

    While `under_way`, `passed` days of `days` have begun, and `earlier` has no more than these; where it has as many, its
    last day counts up to the same time as the one that is not over.
    """

    days: DayRange
    earlier: DayRange
    under_way: bool
    passed: int

    @property
    def against(self) -> Against:
        """How the two are held against each other."""
        as_many = self.earlier.length == self.passed
        if not self.under_way:
            return Against.AS_MANY if as_many else Against.OTHER_LENGTH
        if not as_many:
            return Against.SHORTER
        return Against.SO_FAR if self.days.length > 1 else Against.DAY_SO_FAR

    @property
    def to_this_time(self) -> bool:
        """Whether the last day before counts only up to this time."""
        return self.against in (Against.SO_FAR, Against.DAY_SO_FAR)


def stretch_of(days: DayRange, period: Period | None, today: date) -> Stretch:
    """What days are held against: the period before, or as many days."""
    if period is not None:
        earlier = before(period, days)
    else:
        last = days.first - ONE_DAY
        earlier = DayRange(last - (days.last - days.first), last)
    under_way = days.first <= today <= days.last
    passed = (today - days.first).days + 1 if under_way else days.length
    return Stretch(days, until(earlier, days, today), under_way, passed)


class FigureChange(NamedTuple):
    """A figure now, and the same figure before."""

    now: int
    before: int

    @property
    def more(self) -> int:
        """What it is more by; below nought where it is less."""
        return self.now - self.before

    @property
    def permille(self) -> int | None:
        """The same in thousandths of the figure before, half of one away from nought.

        None where that was nothing or below, for of such there is no share.
        """
        if self.before <= 0:
            return None
        share = (2 * abs(self.more) * 1000 + self.before) // (2 * self.before)
        return share if self.more >= 0 else -share


def format_share(permille: int) -> str:
    """A share as people write it, with its sign: `+19,3 %`, `−4 %`."""
    whole, part = divmod(abs(permille), 10)
    sign = "" if permille == 0 else "+" if permille > 0 else "\u2212"
    return f"{sign}{whole}{f',{part}' if part else ''}\u00a0%"


class Compared(NamedTuple):
    """The main figures of one currency against those before."""

    currency: Currency
    captures: FigureChange
    captured: FigureChange
    refunded: FigureChange
    kept: FigureChange
    tips: FigureChange


def compare(now: Sequence[DayFigures], earlier: Sequence[DayFigures]) -> tuple[Compared, ...]:
    """Each currency that has figures on either side."""
    both = [{each.currency: each for each in figures} for figures in (now, earlier)]
    return tuple(
        _compared(currency, *(side.get(currency, DayFigures(currency)) for side in both))
        for currency in sorted({*both[0], *both[1]})
    )


def _compared(currency: Currency, now: DayFigures, earlier: DayFigures) -> Compared:
    def change(of: Callable[[DayFigures], int]) -> FigureChange:
        return FigureChange(of(now), of(earlier))

    return Compared(
        currency,
        change(lambda each: each.captured.times),
        change(lambda each: each.captured.minor),
        change(lambda each: each.refunded.minor),
        change(lambda each: each.kept),
        change(lambda each: each.tips - each.tips_returned),
    )
