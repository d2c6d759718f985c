"""Days in a search text: `yesterday`, `22 nov`, `last week`, `22.11-25.11`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.domain.search.amount_reading import spoken_number
from app.domain.search.phrases import SearchPiece, run_end
from app.domain.search.time_words import (
    AGO,
    BEFORE_AGO,
    BEFORE_DATE,
    DAYS,
    DAYS_AGO,
    LAST,
    LEAST_MONTH,
    MONTH,
    MONTHS,
    OF_MONTH,
    PAST_WEEKDAYS,
    THIS,
    WEEK,
    WEEKDAYS,
    WEEKS,
)

_DATE = r"(?P<day{0}>\d{{1,2}})[./](?P<month{0}>\d{{1,2}})(?:[./](?P<year{0}>20\d\d|\d\d))?\.?"
_DATES = re.compile(rf"{_DATE.format('')}(?:(?P<range>-){_DATE.format('_2')})?")
_ISO = re.compile(r"(20\d\d)-(\d\d)-(\d\d)")
_DAY = re.compile(r"(?P<day>\d{1,2})(?P<ordinal>st|nd|rd|th|:e|:a)?", re.IGNORECASE)
_YEAR = re.compile(r"20\d\d")
_MOST_DAYS = 366


@dataclass(frozen=True)
class Days:
    """Some days in a row.

    They are `certain` unless it may be a word or an amount as well.
    """

    first: date
    last: date
    certain: bool = True


def moment(day: date, now: datetime) -> datetime:
    """When a day begins where `now` is."""
    return datetime(day.year, day.month, day.day, tzinfo=now.tzinfo)


def read_days(pieces: Sequence[SearchPiece], at: int, language: str, today: date) -> tuple[Days, int] | None:
    """The days that begin at a piece, and where they end."""
    end = run_end(pieces, at)
    if at >= end:
        return None
    return (
        _said(pieces, at, language, today)
        or _counted(pieces, at, language, today)
        or _written(pieces, at, language, today)
        or _named(pieces, at, language, today)
    )


def _said(pieces: Sequence[SearchPiece], at: int, language: str, today: date) -> tuple[Days, int] | None:
    """Today, yesterday, a day of the week, this or last week or month."""
    if found := DAYS_AGO.read(pieces, at, language):
        return _one(today - timedelta(found[0])), found[1]
    if found := WEEKDAYS.read(pieces, at, language):
        # The date behind it says more, also where it is another day of that name.
        dated = found[1] < run_end(pieces, at) and (
            _written(pieces, found[1], language, today) or _named(pieces, found[1], language, today)
        )
        return dated or (_one(_past(today, found[0]), certain=False), found[1])
    if found := PAST_WEEKDAYS.read(pieces, at, language):
        return _one(_past(today - timedelta(1), found[0])), found[1]
    for before, ago in ((LAST, 1), (THIS, 0)):
        if begun := before.read(pieces, at, language):
            stop = begun[1]
            if stop >= run_end(pieces, at):
                return None
            if day := WEEKDAYS.read(pieces, stop, language):
                return _one(_past(today - timedelta(ago), day[0])), day[1]
            if week := WEEK.read(pieces, stop, language):
                first = today - timedelta(today.weekday() + 7 * ago)
                return Days(first, first + timedelta(6)), week[1]
            if month := MONTH.read(pieces, stop, language):
                return _month(today.year, today.month - ago), month[1]
    return None


def _counted(pieces: Sequence[SearchPiece], at: int, language: str, today: date) -> tuple[Days, int] | None:
    """Two days ago, a week ago, the last 7 days."""
    end = run_end(pieces, at)
    last = LAST.read(pieces, at, language)
    begun = last or BEFORE_AGO.read(pieces, at, language)
    start = begun[1] if begun else at
    if start + 1 >= end:
        return None
    text = pieces[start].bare
    count = int(text) if text.isdecimal() and len(text) < 4 else spoken_number(text, language)
    if not count or count > _MOST_DAYS:
        return None
    for phrases, length in ((DAYS, 1), (WEEKS, 7)):
        unit = phrases.read(pieces, start + 1, language)
        if unit is None:
            continue
        if last:
            return Days(today - timedelta(count * length - 1), today), unit[1]
        ago = AGO.read(pieces, unit[1], language) if unit[1] < end else None
        if ago:
            day = today - timedelta(count * length)
            # *A week ago* is nearly a day, *two weeks ago* any day of that week.
            spread = timedelta(length // 5 if count == 1 else length // 2)
            return Days(day - spread, day + spread), ago[1]
    return None


def _written(pieces: Sequence[SearchPiece], at: int, language: str, today: date) -> tuple[Days, int] | None:
    """A date in figures."""
    begun = BEFORE_DATE.read(pieces, at, language)
    start = begun[1] if begun else at
    if start >= run_end(pieces, at) or pieces[start].open:
        return None
    text = pieces[start].text
    if iso := _ISO.fullmatch(text):
        day = _valid(int(iso[1]), int(iso[2]), int(iso[3]))
        return (_one(day), start + 1) if day else None
    match = _DATES.fullmatch(text)
    if match is None:
        return None
    first = _dated(match, "", today)
    if match["range"] is None:
        certain = bool(begun or match["year"] or "/" in text)
        return (_one(first, certain=certain), start + 1) if first else None
    last = _dated(match, "_2", today)
    if first is None or last is None or first > last:
        return None
    return Days(first, last), start + 1


def _named(pieces: Sequence[SearchPiece], at: int, language: str, today: date) -> tuple[Days, int] | None:
    """A date with the name of its month, a month alone, or `the 22nd`."""
    end = run_end(pieces, at)
    begun = BEFORE_DATE.read(pieces, at, language)
    start = begun[1] if begun else at
    if start >= end:
        return None
    if match := _DAY.fullmatch(pieces[start].text):
        of = OF_MONTH.read(pieces, start + 1, language) if start + 1 < end else None
        behind = of[1] if of else start + 1
        month = MONTHS.read(pieces, behind, language) if behind < end else None
        if month:
            return _with_year(pieces, int(match["day"]), month, today)
        if match["ordinal"]:
            # The 31st of this month may be still to come, and the month before may have none.
            days = (_valid(*_months_ago(today, ago), int(match["day"])) for ago in range(3))
            day = next((day for day in days if day and day <= today), None)
            return (_one(day), start + 1) if day else None
        return None
    month = MONTHS.read(pieces, start, language)
    if month is None or begun:
        return None
    if month[1] < end and (match := _DAY.fullmatch(pieces[month[1]].text)) and 0 < int(match["day"]) < 32:
        return _with_year(pieces, int(match["day"]), (month[0], month[1] + 1), today)
    if len(pieces[start].bare) < LEAST_MONTH:
        return None
    year = today.year - (month[0] > today.month)
    whole = _month(year, month[0])
    return Days(whole.first, whole.last, certain=False), month[1]


def _with_year(pieces: Sequence[SearchPiece], day: int, month: tuple[int, int], today: date) -> tuple[Days, int] | None:
    stop = month[1]
    if stop < len(pieces) and run_end(pieces, stop - 1) > stop and _YEAR.fullmatch(pieces[stop].text):
        found = _valid(int(pieces[stop].text), month[0], day)
        return (_one(found), stop + 1) if found else None
    found = _latest(month[0], day, today)
    return (_one(found), stop) if found else None


def _dated(match: re.Match[str], name: str, today: date) -> date | None:
    day, month, year = int(match[f"day{name}"]), int(match[f"month{name}"]), match[f"year{name}"]
    # As Americans write it: there is no month 22.
    if month > 12 >= day:
        day, month = month, day
    if year:
        return _valid(int(year) % 100 + 2000, month, day)
    return _latest(month, day, today)


def _latest(month: int, day: int, today: date) -> date | None:
    """The latest such day that is not in the future.

    One in February may be years ago.
    """
    for year in range(today.year, today.year - 9, -1):
        found = _valid(year, month, day)
        if found and found <= today:
            return found
    return None


def _past(today: date, weekday: int) -> date:
    return today - timedelta((today.isoweekday() - weekday) % 7)


def _month(year: int, month: int) -> Days:
    first = date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return Days(first, following - timedelta(1))


def _months_ago(today: date, ago: int) -> tuple[int, int]:
    first = _month(today.year, today.month - ago).first
    return first.year, first.month


def _one(day: date, *, certain: bool = True) -> Days:
    return Days(day, day, certain)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
