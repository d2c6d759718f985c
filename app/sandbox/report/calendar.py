"""Ledger dates and cut-offs in the four time zones of the service.

The rule of summer time is written out, because not every machine has a table of time zones.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

Zone = Literal["Europe/Oslo", "Europe/Copenhagen", "Europe/Stockholm", "Europe/Helsinki"]
Frequency = Literal["daily", "weekly", "monthly"]
ZONES: dict[str, Zone] = {
    "NO": "Europe/Oslo",
    "DK": "Europe/Copenhagen",
    "SE": "Europe/Stockholm",
    "FI": "Europe/Helsinki",
}
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def ledger_date(at: datetime, zone: Zone, cut_hour: int) -> date:
    """The date on whose ledger a moment stands."""
    return (at + _offset(at, zone) - cut_hour * HOUR).date()


def cut_after(at: datetime, zone: Zone, cut_hour: int) -> tuple[date, datetime]:
    """The ledger date of a moment, and when that date ends."""
    day = ledger_date(at, zone, cut_hour)
    local = datetime.combine(day + DAY, time(cut_hour), UTC)
    in_summer = local - _base(zone) - HOUR
    return day, in_summer if _is_summer(in_summer) else in_summer + HOUR


def is_payout_day(day: date, frequency: Frequency) -> bool:
    """Whether a payout follows the end of this ledger date."""
    following = day + DAY
    if frequency == "weekly":
        return following.weekday() == 0
    return frequency == "daily" or following.day == 1


def _offset(at: datetime, zone: Zone) -> timedelta:
    return _base(zone) + (HOUR if _is_summer(at) else timedelta())


def _base(zone: Zone) -> timedelta:
    return 2 * HOUR if zone == "Europe/Helsinki" else HOUR


def _is_summer(at: datetime) -> bool:
    return _last_sunday(at.year, 3) <= at < _last_sunday(at.year, 10)


def _last_sunday(year: int, month: int) -> datetime:
    """The last Sunday of March or October at 01:00 UTC, when the clocks of all four zones change."""
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)
