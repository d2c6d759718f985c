"""Currencies, and amounts as people write them.

Apart from `app.domain.money`, so that an amount can be shown before any is made.
"""

from __future__ import annotations

from enum import StrEnum


class Currency(StrEnum):
    """The currencies of the wallet's markets, each with two decimals."""

    NOK = "NOK"
    DKK = "DKK"
    EUR = "EUR"
    SEK = "SEK"

    @property
    def sign(self) -> str:
        """As it stands beside an amount."""
        return "€" if self is Currency.EUR else "kr"

    @property
    def smallest_payment(self) -> int:
        """The smallest payment in this currency, in minor units (ePayment spec, `Amount`)."""
        return 100 if self in (Currency.NOK, Currency.SEK) else 1


def format_minor(minor: int, language: str) -> str:
    """An amount's digits as `language` writes them: `1 234,50`, Danish `1.234,50`."""
    # From the absolute value, or -0,50 would come out as -1,50: division rounds down.
    whole, part = divmod(abs(minor), 100)
    # A hard blank: an amount must not break over two lines.
    grouped = f"{whole:,}".replace(",", "." if language == "da" else "\u00a0")
    return f"{'-' if minor < 0 else ''}{grouped},{part:02d}"


def format_amount(minor: int, currency: Currency, language: str) -> str:
    """An amount with its currency: `1 234,50 kr`, `1.234,50 kr.`, `1 234,50 €`."""
    sign = currency.sign
    sign += "." if language == "da" and sign == "kr" else ""
    return f"{format_minor(minor, language)}\u00a0{sign}"
