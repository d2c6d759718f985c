"""Days as people type them."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.day.business_day import DayRange
from app.domain.problem import Invalid
from app.services.day.day_rules import parse_day, parse_days

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("", TODAY),
        ("Today", TODAY),
        (" yesterday ", date(2026, 11, 29)),
        ("i dag", TODAY),
        ("I  GÅR", date(2026, 11, 29)),
        ("igår", date(2026, 11, 29)),
        ("tänään", TODAY),
        ("eilen", date(2026, 11, 29)),
        ("day before yesterday", date(2026, 11, 28)),
        ("2026-02-28", date(2026, 2, 28)),
        ("28.2.2026", date(2026, 2, 28)),
        ("28. 2. 2025", date(2025, 2, 28)),
        ("30/11", TODAY),
        ("1.12.", date(2025, 12, 1)),
    ],
)
def test_a_day_is_read(text: str, day: date) -> None:
    assert parse_day(text, TODAY) == day


def test_what_is_no_day_is_said() -> None:
    for text in ("soon", "31.2.2026", "30.11.26", "2026-13-01", "0001-01-01", "9999-12-31", "31.12.1999"):
        with pytest.raises(Invalid) as unread:
            parse_day(text, TODAY)
        assert unread.value.code == "day_unreadable"


def test_days_are_read_from_one_to_another() -> None:
    assert parse_days("2026-11-01", "yesterday", TODAY) == DayRange(date(2026, 11, 1), date(2026, 11, 29))
    assert parse_days(" ", "", TODAY) == DayRange(TODAY, TODAY)
    with pytest.raises(Invalid) as turned:
        parse_days("today", "yesterday", TODAY)
    assert (turned.value.code, turned.value.field) == ("days_turned_round", "from")
