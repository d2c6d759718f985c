"""Ledger dates and cut-offs, held against the time zones of the system."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.sandbox.report.calendar import ZONES, Frequency, Zone, cut_after, is_payout_day, ledger_date

ALL = sorted({*ZONES.values()})


@pytest.mark.parametrize("cut_hour", [0, 4])
@pytest.mark.parametrize("zone", ALL)
def test_every_hour_of_years(zone: Zone, cut_hour: int) -> None:
    """Each moment lies before the end of its date, and the end is the hour of the cut on the clock on the wall."""
    at = datetime(2026, 1, 1, tzinfo=UTC)
    while at.year < 2028:
        local = at.astimezone(ZoneInfo(zone))
        day, cut = cut_after(at, zone, cut_hour)
        assert day == (local - timedelta(hours=cut_hour)).date() == ledger_date(at, zone, cut_hour)
        wall = cut.astimezone(ZoneInfo(zone))
        assert (wall.date(), wall.hour, wall.minute) == (day + timedelta(days=1), cut_hour, 0)
        assert at < cut <= at + timedelta(hours=25)
        assert ledger_date(cut, zone, cut_hour) == day + timedelta(days=1)
        # Each hour near a change of the clocks, and one in eleven elsewhere.
        at += timedelta(hours=1 if at.month in (3, 10) and at.day > 24 else 11)


@pytest.mark.parametrize(("frequency", "days"), [("daily", 31), ("weekly", 4), ("monthly", 1)])
def test_payouts_of_a_month(frequency: Frequency, days: int) -> None:
    october = [date(2026, 10, 1) + timedelta(days=number) for number in range(31)]
    paid = [day for day in october if is_payout_day(day, frequency)]
    assert len(paid) == days
    assert frequency == "daily" or paid[-1] == (date(2026, 10, 25) if days == 4 else date(2026, 10, 31))
