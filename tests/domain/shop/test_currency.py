"""Amounts as each language writes them."""

import pytest

from app.domain.money import Money, format_money
from app.domain.shop.currency import Currency, format_amount


@pytest.mark.parametrize(
    ("minor", "currency", "language", "shown"),
    [
        (123_450, "NOK", "nb", "1\u00a0234,50\u00a0kr"),
        (123_450, "SEK", "sv", "1\u00a0234,50\u00a0kr"),
        (123_450, "DKK", "da", "1.234,50\u00a0kr."),
        (123_450, "EUR", "fi", "1\u00a0234,50\u00a0€"),
        (1_250, "NOK", "nb", "12,50\u00a0kr"),
        (1_250, "SEK", "sv", "12,50\u00a0kr"),
        (1_250, "DKK", "da", "12,50\u00a0kr."),
        (1_250, "EUR", "fi", "12,50\u00a0€"),
        (-123_450, "DKK", "da", "-1.234,50\u00a0kr."),
        (-123_450, "NOK", "nb", "-1\u00a0234,50\u00a0kr"),
        (-5, "NOK", "nb", "-0,05\u00a0kr"),
        (0, "NOK", "en", "0,00\u00a0kr"),
        (65_000_000, "NOK", "nb", "650\u00a0000,00\u00a0kr"),
    ],
)
def test_how_amounts_are_shown(minor: int, currency: str, language: str, shown: str) -> None:
    assert format_amount(minor, Currency(currency), language) == shown
    assert format_money(Money(minor, Currency(currency)), language) == shown
