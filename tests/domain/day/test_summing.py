"""Sums of what moved, by everything that a report asks."""

from __future__ import annotations

from datetime import UTC, datetime

from app.domain.day.business_day import DayRule
from app.domain.day.figures import Age, DayFigures, RateSum, Reserved, Share, Tally
from app.domain.day.summing import DoerSum, HourSum, JoinedSums, PartSum, Sums, sum_up
from app.domain.operation import Kind
from app.domain.shop.currency import Currency

NOK, EUR = Currency.NOK, Currency.EUR
NOON = int(datetime(2026, 11, 30, 12, tzinfo=UTC).timestamp()) // 3600
SUMS = Sums(
    (
        HourSum(NOK, Kind.CAPTURE, NOON, 2, 1000, 100),
        HourSum(NOK, Kind.CAPTURE, NOON + 12, 1, 500, 0),
        HourSum(NOK, Kind.REFUND, NOON, 1, 250, 50),
        HourSum(NOK, Kind.CANCEL, NOON, 1, 70, 0),
    ),
    (
        DoerSum(NOK, Kind.CAPTURE, "Kari", "QR", 2, 1000),
        DoerSum(NOK, Kind.CAPTURE, "Ola", "QR", 1, 500, 2, 3),
        DoerSum(NOK, Kind.REFUND, "Kari", "PUSH_MESSAGE", 1, 250),
        DoerSum(NOK, Kind.CANCEL, "Kari", "QR", 1, 70),
    ),
    (
        PartSum(NOK, Kind.CAPTURE, 2500, "m", "Mug", 2, 900, 180),
        PartSum(NOK, Kind.CAPTURE, 1500, "", "Bun", 1, 300, 39),
        PartSum(NOK, Kind.REFUND, 2500, "m", "New mug", 1, 200, 40),
        PartSum(NOK, Kind.CAPTURE, None, "", "", 1, 200, 0),
    ),
    {EUR: (Reserved(Age.DAY, 1, 99),)},
)


def test_all_is_summed_up_by_currency() -> None:
    euros, kroner = sum_up(SUMS, DayRule("NO"), {"m": "Kitchen"})
    assert euros == DayFigures(EUR, reserved=(Reserved(Age.DAY, 1, 99),))
    assert kroner == DayFigures(
        NOK,
        Tally(3, 1500),
        Tally(1, 250),
        Tally(1, 70),
        tips=100,
        tips_returned=50,
        rates=(RateSum(2500, 900, 180, 200, 40), RateSum(1500, 300, 39), RateSum(None, 200)),
        groups=(Share("Kitchen", 3, 900, 200), Share("", 2, 500)),
        people=(Share("Kari", 3, 1000, 250), Share("Ola", 1, 500)),
        products=(Share("New mug", 3, 900, 200), Share("Bun", 1, 300)),
        days=(Share("2026-11-30", 3, 1000, 250), Share("2026-12-01", 1, 500)),
        hours=(Share("01", 1, 500), Share("13", 3, 1000, 250)),
        ways=(Share("QR", 3, 1500), Share("PUSH_MESSAGE", 1, 0, 250)),
        tills=(Share("1.1", 3, 1000, 250), Share("2.3", 1, 500)),
    )
    assert kroner.agrees


def test_with_a_late_cut_the_night_belongs_to_the_day_before() -> None:
    _, kroner = sum_up(SUMS, DayRule("NO", 4), {})
    assert [each.name for each in kroner.days] == ["2026-11-30"]


def test_pieces_of_a_time_come_to_the_whole() -> None:
    joined = JoinedSums()
    later = tuple(each._replace(hour=each.hour + 24) for each in SUMS.hours)
    joined.add(SUMS)
    assert joined.sums == SUMS._replace(reserved={})
    joined.add(Sums(later, SUMS.doers, (SUMS.parts[2], SUMS.parts[0]), {}))
    sums = joined.sums
    assert len(sums.hours) == 8
    assert sums.doers == tuple(each._replace(times=2 * each.times, minor=2 * each.minor) for each in SUMS.doers)
    # What came last stands last, so that a product goes by its last name.
    assert sums.parts[-1] == PartSum(NOK, Kind.CAPTURE, 2500, "m", "Mug", 4, 1800, 360)
    assert sums.parts[:2] == (SUMS.parts[1], SUMS.parts[3])
    (kroner,) = sum_up(sums, DayRule("NO"), {})
    assert (kroner.captured, kroner.products[0].name) == (Tally(6, 3000), "Mug")
    assert JoinedSums().sums == Sums((), (), (), {})
