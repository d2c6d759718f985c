"""Days and times as they are read aloud, in five languages."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.words.desk.moments import clock_in, day_and_clock_in, day_in, moment_in

NOW = datetime(2026, 11, 29, 14, 32, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "day", "other_year", "clock"),
    [
        ("en", "21 May", "21 May 2027", "14:32"),
        ("nb", "21. mai", "21. mai 2027", "kl. 14:32"),
        ("da", "21. maj", "21. maj 2027", "kl. 14:32"),
        ("sv", "21 maj", "21 maj 2027", "kl. 14:32"),
        ("fi", "21. toukokuuta", "21. toukokuuta 2027", "klo 14.32"),
    ],
)
def test_a_day_and_a_time(language: str, day: str, other_year: str, clock: str) -> None:
    plain = [
        day_in(language, date(2026, 5, 21), NOW.date()),
        day_in(language, date(2027, 5, 21), NOW.date()),
        clock_in(language, NOW),
    ]
    assert [text.replace("\u00a0", " ") for text in plain] == [day, other_year, clock]
    assert moment_in(language, NOW, NOW) == clock_in(language, NOW)


def test_another_day_is_told_with_its_time() -> None:
    before = NOW - timedelta(days=1)
    assert moment_in("en", before, NOW) == "14:32 on 28\u00a0November"
    assert moment_in("nb", before, NOW) == day_and_clock_in("nb", before, NOW)
