"""Where the days of a sales unit begin and end."""

from __future__ import annotations

import re
from datetime import date

from app.domain.day.business_day import DayRange, DayRule
from app.domain.desk.folding import fold
from app.domain.search.phrases import LANGUAGES
from app.domain.search.time_words import DAYS_AGO
from app.errors import Invalid
from app.services.work import Work

FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2999, 12, 31)
"""No day of a shop lies before or after; the calendar itself ends where a day has no end."""
_WRITTEN = re.compile(r"(\d{1,2})[./] ?(\d{1,2})[./]? ?(\d{4})?")


def day_rule(work: Work) -> DayRule:
    """The rule of the sales unit that sells."""
    return work.preferences.current.day_rule


def rule_of(work: Work, unit: int) -> DayRule:
    """The rule of a sales unit, which may be in another country."""
    return work.preferences.of(unit).day_rule


def parse_day(text: str, today: date, field: str = "day") -> date:
    """A day as people type it: `2026-11-30`, `30.11.2026`, `30.11`, `today`, `i går`.

    Without a year the latest one that is not after today. Raises `Invalid` `day_unreadable`.
    """
    typed = " ".join(text.split())
    if not typed:
        return today
    if (ago := DAYS_AGO.of(fold(typed), LANGUAGES[0])) is not None:
        return date.fromordinal(today.toordinal() - ago)
    try:
        written = _WRITTEN.fullmatch(typed)
        day = _day_of(written, today) if written else date.fromisoformat(typed)
    except ValueError:
        day = date.min
    if not FIRST_DAY <= day <= LAST_DAY:
        raise Invalid("day_unreadable", field=field, text=text.strip())
    return day


def _day_of(written: re.Match[str], today: date) -> date:
    day, month, year = int(written[1]), int(written[2]), written[3]
    if year:
        return date(int(year), month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year <= today else date(today.year - 1, month, day)


def parse_days(first: str, last: str, today: date) -> DayRange:
    """Days as people type them, one alone where `first` is empty.

    Raises `Invalid`: `day_unreadable`, `days_turned_round`.
    """
    end = parse_day(last, today, "to")
    begin = parse_day(first, today, "from") if first.strip() else end
    if begin > end:
        raise Invalid("days_turned_round", field="from", first=begin.isoformat(), last=end.isoformat())
    return DayRange(begin, end)
