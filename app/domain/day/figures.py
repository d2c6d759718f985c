"""The figures of a day or of any period, in minor units."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from app.domain.shop.currency import Currency


class Tally(NamedTuple):
    """How many, and how much."""

    times: int = 0
    minor: int = 0


NONE = Tally()


class RateSum(NamedTuple):
    """What was taken and given back at one VAT rate.

    VAT is included, and also stands by itself. `rate` is in hundredths of a percent; None where nothing tells of lines.
    Goods that come back in a sale at another rate are below nought in `sold`; tips are in none of them.
    """

    rate: int | None
    sold: int = 0
    sold_tax: int = 0
    returned: int = 0
    returned_tax: int = 0

    @property
    def gross(self) -> int:
        """Taken less given back."""
        return self.sold - self.returned

    @property
    def tax(self) -> int:
        """The VAT in that."""
        return self.sold_tax - self.returned_tax

    @property
    def net(self) -> int:
        """What is left without the VAT."""
        return self.gross - self.tax


class Share(NamedTuple):
    """The part of one person, group, product, hour, till or way of paying.

    `times` is how many captures and refunds, of a group how many times a product of it was in one; `name` is free text, a
    day (`2026-11-30`), an hour (`14`), a code, or the numbers of a sales unit and its till (`1.1`).
    """

    name: str
    times: int
    captured: int
    refunded: int = 0


class Age(StrEnum):
    """How long something has been reserved and not captured."""

    DAY = "day"  # less than a day
    WEEK = "week"  # less than seven days
    MONTH = "month"  # less than thirty days
    LONGER = "longer"


class Reserved(NamedTuple):
    """What is reserved and not captured, of one age."""

    age: Age
    times: int
    minor: int


class AggregateGap(NamedTuple):
    """A payment whose captures, refunds or releases are not what the service says.

    `what` is `captured`, `refunded` or `released`; `ours` is what our own steps come to, `theirs` the service's aggregate.
    """

    reference: str
    what: str
    ours: int
    theirs: int


@dataclass(frozen=True)
class DayFigures:
    """All that happened in one currency.

    The sums of `rates` with the tips are what was captured and refunded; so are those of `people`, `days`,
    `hours` and `ways`. Those of `groups` and `products` are without tips.
    """

    currency: Currency
    captured: Tally = NONE
    refunded: Tally = NONE
    released: Tally = NONE
    tips: int = 0
    tips_returned: int = 0
    rates: tuple[RateSum, ...] = ()
    groups: tuple[Share, ...] = ()
    people: tuple[Share, ...] = ()
    products: tuple[Share, ...] = ()
    days: tuple[Share, ...] = ()
    hours: tuple[Share, ...] = ()
    ways: tuple[Share, ...] = ()
    tills: tuple[Share, ...] = ()
    reserved: tuple[Reserved, ...] = ()

    @property
    def kept(self) -> int:
        """Captured less refunded."""
        return self.captured.minor - self.refunded.minor

    @property
    def agrees(self) -> bool:
        """Whether the parts add up to the whole, to the øre."""
        sold = sum(rate.sold for rate in self.rates) + self.tips
        returned = sum(rate.returned for rate in self.rates) + self.tips_returned
        wholes = [(sold, returned)] + [
            (sum(each.captured for each in shares), sum(each.refunded for each in shares))
            for shares in (self.people, self.days, self.hours, self.ways)
        ]
        return all(whole == (self.captured.minor, self.refunded.minor) for whole in wholes)


@dataclass(frozen=True)
class ClosedDay:
    """A day that was closed: numbered, and never changed.

    `number` counts the closings of a till from 1 without gaps. It covers what was decided from `begins` to before `ends`;
    a day may have more than one where something was sold after the first. One of `figures` for each currency, the usual
    case being one; none where nothing happened.
    """

    unit: int
    till: int
    number: int
    day: date
    begins: datetime
    ends: datetime
    closed_at: datetime
    who: str
    figures: tuple[DayFigures, ...] = ()
    differences: tuple[AggregateGap, ...] = ()


AGES = ((1, Age.DAY), (7, Age.WEEK), (30, Age.MONTH))
"""Below so many days something is of that age."""


def age_of(since: datetime, now: datetime) -> Age:
    """How old a reservation from `since` is."""
    days = (now - since).days
    return next((age for below, age in AGES if days < below), Age.LONGER)


def merge(shares: Iterable[Share]) -> tuple[Share, ...]:
    """Put the shares of the same name together, in order of appearance."""
    found: dict[str, list[int]] = {}
    for name, times, captured, refunded in shares:
        # In place: a year has tens of thousands, for which the window waits.
        total = found.setdefault(name, [0, 0, 0])
        total[0] += times
        total[1] += captured
        total[2] += refunded
    return tuple(Share(name, *total) for name, total in found.items())
