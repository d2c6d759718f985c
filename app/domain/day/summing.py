"""Sums of money moves, by all that a report asks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from app.domain.day.business_day import DayRule
from app.domain.day.figures import DayFigures, RateSum, Reserved, Share, Tally, merge
from app.domain.operation import Kind
from app.domain.shop.currency import Currency
from app.domain.shop.sales_unit import FIRST

NO_RATE = -1
"""Stands for the VAT rate of what no line explains, where a rate is stored or asked for."""


class HourSum(NamedTuple):
    """The moves of a kind in an hour.

    `hour` counts the hours since 1970; `times` is how many moves it are, `minor` and `tip` what they come to.
    """

    currency: Currency
    kind: Kind
    hour: int
    times: int
    minor: int
    tip: int


class DoerSum(NamedTuple):
    """The moves of a kind by a person, way of paying and till."""

    currency: Currency
    kind: Kind
    who: str
    way: str
    times: int
    minor: int
    unit: int = FIRST
    till: int = FIRST


class PartSum(NamedTuple):
    """The parts of moves of one kind at one VAT rate for one product.

    `rate` is None where no line explains them; `sku` may be empty, and then the name alone is the product.
    """

    currency: Currency
    kind: Kind
    rate: int | None
    sku: str
    name: str
    times: int
    gross: int
    tax: int


class Sums(NamedTuple):
    """All sums of a stretch of time, and what is reserved now by currency."""

    hours: tuple[HourSum, ...]
    doers: tuple[DoerSum, ...]
    parts: tuple[PartSum, ...]
    reserved: Mapping[Currency, tuple[Reserved, ...]]


class JoinedSums:
    """The sums of a time from those of its pieces, which follow each other.

    What is the same in several pieces stands there once: a year of weeks is no longer than a year.
    """

    def __init__(self) -> None:
        self._hours: list[HourSum] = []
        self._doers: dict[tuple[object, ...], DoerSum] = {}
        self._parts: dict[tuple[Currency, Kind, int | None, str, str], list[int]] = {}

    def add(self, piece: Sums) -> None:
        """Add the next piece; what is reserved in it is left out."""
        self._hours.extend(piece.hours)
        for doer in piece.doers:
            of_doer = (*doer[:4], doer.unit, doer.till)
            old_doer = self._doers.get(of_doer)
            self._doers[of_doer] = doer if old_doer is None else _more_of_doer(old_doer, doer)
        for part in piece.parts:
            of_part = part[:5]
            # To the end: a product goes by the name that it had last.
            total = self._parts.pop(of_part, None) or [0, 0, 0]
            # In place: a year has hundreds of thousands, and another tuple for each takes twice as long.
            total[0] += part.times
            total[1] += part.gross
            total[2] += part.tax
            self._parts[of_part] = total

    @property
    def sums(self) -> Sums:
        """The sums of all pieces."""
        parts = tuple(PartSum(*of_part, *total) for of_part, total in self._parts.items())
        return Sums(tuple(self._hours), tuple(self._doers.values()), parts, {})


def _more_of_doer(old: DoerSum, more: DoerSum) -> DoerSum:
    return old._replace(times=old.times + more.times, minor=old.minor + more.minor)


NO_GROUP = ""
"""Products in no group, and those that are not in the catalogue."""


def sum_up(sums: Sums, rule: DayRule, groups: Mapping[str, str]) -> tuple[DayFigures, ...]:
    """The figures of each currency; `groups` are those of the catalogue by SKU."""
    currencies = sorted({each.currency for each in sums.hours} | set(sums.reserved))
    return tuple(_figures(currency, sums, rule, groups) for currency in currencies)


def _figures(currency: Currency, sums: Sums, rule: DayRule, groups: Mapping[str, str]) -> DayFigures:
    hours = [each for each in sums.hours if each.currency is currency]
    parts = [each for each in sums.parts if each.currency is currency]
    doers = [each for each in sums.doers if each.currency is currency and each.kind is not Kind.CANCEL]
    moved = [each for each in hours if each.kind is not Kind.CANCEL]
    begins = {hour: datetime.fromtimestamp(hour * 3600, UTC) for hour in {each.hour for each in moved}}
    return DayFigures(
        currency,
        _tally(hours, Kind.CAPTURE),
        _tally(hours, Kind.REFUND),
        _tally(hours, Kind.CANCEL),
        tips=sum(each.tip for each in hours if each.kind is Kind.CAPTURE),
        tips_returned=sum(each.tip for each in hours if each.kind is Kind.REFUND),
        rates=_rates(parts),
        groups=_largest_first(_of_part(groups.get(each.sku, NO_GROUP), each) for each in parts),
        people=_largest_first(_of_move(each.who, each) for each in doers),
        products=_products(parts),
        days=_in_order(_of_move(rule.day_of(begins[each.hour]).isoformat(), each) for each in moved),
        hours=_in_order(_of_move(f"{rule.hour_of(begins[each.hour]):02d}", each) for each in moved),
        ways=_largest_first(_of_move(each.way, each) for each in doers),
        tills=_largest_first(_of_move(f"{each.unit}.{each.till}", each) for each in doers),
        reserved=sums.reserved.get(currency, ()),
    )


def _tally(hours: Iterable[HourSum], kind: Kind) -> Tally:
    of_kind = [each for each in hours if each.kind is kind]
    return Tally(sum(each.times for each in of_kind), sum(each.minor for each in of_kind))


def _of_move(name: str, each: HourSum | DoerSum) -> Share:
    refund = each.kind is Kind.REFUND
    return Share(name, each.times, 0 if refund else each.minor, each.minor if refund else 0)


def _of_part(name: str, each: PartSum) -> Share:
    refund = each.kind is Kind.REFUND
    return Share(name, each.times, 0 if refund else each.gross, each.gross if refund else 0)


def _rates(parts: Iterable[PartSum]) -> tuple[RateSum, ...]:
    found: dict[int | None, RateSum] = {}
    for each in parts:
        old = found.get(each.rate, RateSum(each.rate))
        if each.kind is Kind.REFUND:
            new = old._replace(returned=old.returned + each.gross, returned_tax=old.returned_tax + each.tax)
        else:
            new = old._replace(sold=old.sold + each.gross, sold_tax=old.sold_tax + each.tax)
        found[each.rate] = new
    # Highest first, and what has no rate last.
    return tuple(sorted(found.values(), key=lambda each: -1 if each.rate is None else each.rate, reverse=True))


def _products(parts: Iterable[PartSum]) -> tuple[Share, ...]:
    """Products by SKU, under the name that they had last; those without one by name."""
    names: dict[str, str] = {}
    keyed = []
    for each in parts:
        if each.rate is not None:
            key = each.sku or f" {each.name}"
            names[key] = each.name
            keyed.append(_of_part(key, each))
    return tuple(each._replace(name=names[each.name]) for each in _largest_first(keyed))


def _in_order(shares: Iterable[Share]) -> tuple[Share, ...]:
    return tuple(sorted(merge(shares)))


def _largest_first(shares: Iterable[Share]) -> tuple[Share, ...]:
    return tuple(sorted(merge(shares), key=lambda each: (each.refunded - each.captured, each.name)))
