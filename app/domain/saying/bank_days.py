"""Banking days by country, and when a refund is on the customer's account."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.saying.saying import Landing

_COUNTRY = {"NOK": "NO", "DKK": "DK", "EUR": "FI", "SEK": "SE"}
_TO_CARD = frozenset({"NO", "SE"})
"""Where a refund goes back to the card; elsewhere it goes to the account in the app (`docs/service.md` 5.5)."""
_USUAL, _MOST = (2, 3), 10
"""Banking days until a refund arrives (`docs/service.md` 5.5)."""
_FIXED = {
    "NO": frozenset({(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)}),
    "DK": frozenset({(1, 1), (6, 5), (12, 24), (12, 25), (12, 26), (12, 31)}),
    "FI": frozenset({(1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26)}),
    "SE": frozenset({(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)}),
}
"""Month and day of the bank holidays that keep their date."""
_FROM_EASTER = {
    "NO": frozenset({-3, -2, 1, 39, 50}),
    "DK": frozenset({-3, -2, 1, 39, 40, 50}),
    "FI": frozenset({-2, 1, 39}),
    "SE": frozenset({-2, 1, 39}),
}
"""Days from Easter Sunday to the holidays that move with it."""
_MIDSUMMER = frozenset({"FI", "SE"})
_FRIDAY, _SATURDAY = 4, 5


def landing_of(currency: str, refunded: date) -> Landing:
    """Where and when money that was `refunded` on a day arrives."""
    country = _COUNTRY[currency]
    first, last = (after(refunded, days, country) for days in _USUAL)
    return Landing(country in _TO_CARD, first, last, after(refunded, _MOST, country))


def after(day: date, days: int, country: str) -> date:
    """The banking day that is `days` banking days after `day`."""
    while days:
        day += timedelta(days=1)
        days -= is_bank_day(day, country)
    return day


def is_bank_day(day: date, country: str) -> bool:
    """Whether the banks of `country` move money on `day`."""
    if day.weekday() >= _SATURDAY or (day.month, day.day) in _FIXED[country]:
        return False
    # Midsummer Eve: the Friday from the 19th to the 25th of June.
    if country in _MIDSUMMER and day.weekday() == _FRIDAY and date(day.year, 6, 19) <= day <= date(day.year, 6, 25):
        return False
    return (day - easter(day.year)).days not in _FROM_EASTER[country]


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon + 15) % 30
    leap_years, year_rest = divmod(of_century, 4)
    weekday = (32 + 2 * century_rest + 2 * leap_years - epact - year_rest) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
