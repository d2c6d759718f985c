"""Days in a search text, as they are said and written in five languages."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from app.domain.search.day_reading import Days, moment, read_days
from app.domain.search.phrases import pieces_of

TODAY = date(2026, 11, 25)
"""A Wednesday."""


def read(text: str, language: str = "en", today: date = TODAY) -> tuple[Days, int] | None:
    return read_days(pieces_of(text), 0, language, today)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "11-25"),
        ("i dag", "11-25"),
        ("eilen", "11-24"),
        ("the day before yesterday", "11-23"),
        ("i förrgår", "11-23"),
        ("toissapäivänä", "11-23"),
        ("monday", "11-23"),
        ("wednesday", "11-25"),
        ("torsdag", "11-19"),
        ("last wednesday", "11-18"),
        ("forrige mandag", "11-23"),
        ("i onsdags", "11-18"),
        ("i måndags", "11-23"),
        ("viime perjantaina", "11-20"),
        ("2 days ago", "11-23"),
        ("for to dager siden", "11-23"),
        ("kaksi päivää sitten", "11-23"),
        ("22.11", "11-22"),
        ("22.11.", "11-22"),
        ("22/11", "11-22"),
        ("11/22", "11-22"),
        ("d. 22/11", "11-22"),
        ("22.11.26", "11-22"),
        ("22.11.2026", "11-22"),
        ("2026-11-22", "11-22"),
        ("22 nov", "11-22"),
        ("22. november", "11-22"),
        ("den 22. november", "11-22"),
        ("the 22nd of november", "11-22"),
        ("nov 22", "11-22"),
        ("november 22 2026", "11-22"),
        ("22. marraskuuta", "11-22"),
        ("22nd", "11-22"),
        ("the 24th", "11-24"),
    ],
)
def test_one_day(text: str, day: str) -> None:
    found = read(text)
    assert found is not None
    assert (found[0].first.isoformat(), found[0].last.isoformat()) == (f"2026-{day}", f"2026-{day}")
    assert found[1] == len(text.split())


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("last week", "2026-11-16", "2026-11-22"),
        ("denne uken", "2026-11-23", "2026-11-29"),
        ("viime viikolla", "2026-11-16", "2026-11-22"),
        ("last month", "2026-10-01", "2026-10-31"),
        ("last 3 days", "2026-11-23", "2026-11-25"),
        ("siste to uker", "2026-11-12", "2026-11-25"),
        ("a week ago", "2026-11-17", "2026-11-19"),
        ("two weeks ago", "2026-11-08", "2026-11-14"),
        ("november", "2026-11-01", "2026-11-30"),
        ("december", "2025-12-01", "2025-12-31"),
        ("saturday 14 nov", "2026-11-14", "2026-11-14"),
        ("lørdag 14.11", "2026-11-14", "2026-11-14"),
        ("saturday hoodie", "2026-11-21", "2026-11-21"),
        ("tidligere i uken", "2026-11-23", "2026-11-29"),
        ("20.11-22.11", "2026-11-20", "2026-11-22"),
        ("28th", "2026-10-28", "2026-10-28"),
        ("26.11", "2025-11-26", "2025-11-26"),
        ("29.2", "2024-02-29", "2024-02-29"),
        ("22 nov 2024", "2024-11-22", "2024-11-22"),
    ],
)
def test_several_days_and_other_years(text: str, first: str, last: str) -> None:
    found = read(text)
    assert found is not None
    assert (found[0].first.isoformat(), found[0].last.isoformat()) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "", "kari", "last", "last, week", "last hoodie", "3", "0 days ago", "999 days ago", "5 hats ago", "5 days", "5 days, ago",
        "32.1", "30.2", "30.2.2026", "2026-13-01", "22.11-20.11", "22.11-31.2", "den", "den 22", "den kari", "den november",
        "33 nov", "nov", "may", "nov 33", "30 feb", "feb 30 2026", "0th", "...22.11", '"today"', "99th", "22 of",
    ],
)  # fmt: skip
def test_no_day(text: str) -> None:
    assert read(text) is None


def test_the_31st_of_a_month_that_has_none_is_the_one_before() -> None:
    found = read("31st")
    assert found is not None
    assert found[0].first == date(2026, 10, 31)
    assert read("31st", today=date(2026, 3, 1)) == (Days(date(2026, 1, 31), date(2026, 1, 31)), 1)
    assert read("30th", today=date(2026, 2, 1)) == (Days(date(2026, 1, 30), date(2026, 1, 30)), 1)


def test_last_month_in_january_is_december() -> None:
    assert read("last month", today=date(2026, 1, 9)) == (Days(date(2025, 12, 1), date(2025, 12, 31)), 2)


def test_what_may_be_something_else_is_not_certain() -> None:
    assert [
        found[0].certain for text in ("monday", "22.11", "november", "22/11", "today") if (found := read(text))
    ] == [
        False,
        False,
        False,
        True,
        True,
    ]


def test_a_day_begins_where_the_shop_is() -> None:
    now = datetime(2026, 11, 25, 0, 30, tzinfo=timezone(timedelta(hours=2)))
    assert moment(date(2026, 11, 25), now) == datetime(2026, 11, 24, 22, tzinfo=UTC)
