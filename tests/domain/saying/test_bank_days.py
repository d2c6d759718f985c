"""Easter, bank holidays and the day on which a refund is there, against calendars that were printed."""

from datetime import date

import pytest

from app.domain.money import Currency
from app.domain.saying.bank_days import after, easter, is_bank_day, landing_of


@pytest.mark.parametrize(
    "day", [date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2027, 3, 28), date(2038, 4, 25)]
)
def test_easter_is_where_the_calendar_has_it(day: date) -> None:
    assert easter(day.year) == day


@pytest.mark.parametrize(
    ("country", "closed", "open_"),
    [
        ("NO", [(4, 2), (4, 3), (4, 6), (5, 1), (5, 14), (5, 25), (12, 25)], [(4, 1), (5, 15), (6, 5), (12, 24)]),
        ("DK", [(4, 2), (4, 3), (4, 6), (5, 14), (5, 15), (5, 25), (6, 5), (12, 24), (12, 31)], [(5, 1), (6, 19)]),
        ("SE", [(1, 6), (4, 3), (4, 6), (5, 1), (5, 14), (6, 19), (12, 24), (12, 31)], [(4, 2), (5, 25), (6, 5)]),
        ("FI", [(1, 6), (4, 3), (4, 6), (5, 1), (5, 14), (6, 19), (12, 24), (12, 25)], [(4, 2), (5, 15), (12, 31)]),
    ],
)
def test_the_banks_of_2026(country: str, closed: list[tuple[int, int]], open_: list[tuple[int, int]]) -> None:
    assert [day for day in closed if is_bank_day(date(2026, *day), country)] == []
    assert [day for day in open_ if not is_bank_day(date(2026, *day), country)] == []
    assert not is_bank_day(date(2026, 11, 28), country)  # a Saturday


def test_a_refund_of_a_friday_counts_from_monday() -> None:
    landing = landing_of(Currency.NOK, date(2026, 11, 27))
    assert (landing.first, landing.last, landing.latest) == (
        date(2026, 12, 1),
        date(2026, 12, 2),
        date(2026, 12, 11),
    )


def test_christmas_is_not_counted() -> None:
    assert landing_of(Currency.DKK, date(2026, 12, 23)).first == date(2026, 12, 29)
    assert landing_of(Currency.NOK, date(2026, 12, 23)).first == date(2026, 12, 28)


def test_no_day_after_is_the_day_itself() -> None:
    assert after(date(2026, 11, 28), 0, "NO") == date(2026, 11, 28)


def test_where_it_goes_is_decided_by_the_country() -> None:
    to_card = {currency for currency in Currency if landing_of(currency, date(2026, 11, 27)).to_card}
    assert to_card == {Currency.NOK, Currency.SEK}
