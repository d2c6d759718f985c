"""The language of a number, by its country."""

import pytest

from app.domain.saying.customer_language import language_of_phone


@pytest.mark.parametrize(
    ("phone", "language"),
    [
        ("4741234567", "nb"),
        ("4512345678", "da"),
        ("298123456", "da"),
        ("46701234567", "sv"),
        ("358401234567", "fi"),
        ("4915112345678", ""),
        ("", ""),
    ],
)
def test_a_number_has_the_language_of_its_country(phone: str, language: str) -> None:
    assert language_of_phone(phone) == language
