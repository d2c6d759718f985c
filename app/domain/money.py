"""Money: a whole number of minor units and a currency. No binary fraction comes near it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.problem import Invalid

MAXIMUM = 65_000_000
"""The most that one payment may be, in minor units (ePayment spec, `Amount.value`)."""


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
        """The least that a payment in this currency may be, in minor units (ePayment spec, `Amount`)."""
        return 100 if self in (Currency.NOK, Currency.SEK) else 1


@dataclass(frozen=True)
class Money:
    """An amount of `minor` units (øre, cent) of one currency; it may be negative, as in a difference."""

    minor: int
    currency: Currency

    def __post_init__(self) -> None:
        if type(self.minor) is not int:
            raise TypeError(f"money is a whole number of minor units, not {self.minor!r}")

    def _same(self, other: Money) -> None:
        if self.currency is not other.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not mix")

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor - other.minor, self.currency)


GROUPING = " \u00a0\u202f"
_SUFFIX = re.compile(r"\s*(kr\.?|€|NOK|DKK|SEK|EUR)$", re.IGNORECASE)
_PLAIN = re.compile(r"(?P<whole>[0-9]+)(?:[.,](?P<part>[0-9]{1,2}))?")
_GROUPED = re.compile(rf"(?P<whole>[0-9]{{1,3}}(?:[{GROUPING}][0-9]{{3}})+)(?:[.,](?P<part>[0-9]{{1,2}}))?")
_DOTTED = re.compile(
    r"(?P<whole>[0-9]{1,3}(?:\.[0-9]{3})+),(?P<part>[0-9]{1,2})"  # 1.234,50: a dot that groups, a comma that parts
    r"|(?P<whole2>[0-9]{1,3}(?:,[0-9]{3})+)\.(?P<part2>[0-9]{1,2})"
)
_TWO_READINGS = re.compile(r"[0-9]{1,3}[.,][0-9]{3}")


def parse_amount(text: str, field: str = "amount", currency: Currency | None = None) -> int:
    """Read an amount as people type it, as minor units; never negative.

    Digits with one `,` or `.` before at most two decimals; spaces group, and so does the other mark where only one reading
    is left (`1.234,50`). The currency may stand behind it; with `currency` it must be that one.

    Raises `Invalid`: `amount_missing`, `amount_two_readings` (`1.500`), `amount_unreadable` (`1e3`, signs, other digits),
    `amount_too_large`, `amount_currency`.
    """
    typed = text.strip()
    named = _SUFFIX.search(typed)
    if named:
        typed = typed[: named.start()]
    if not typed:
        raise Invalid("amount_missing", field=field)
    if named and currency and not _names(named[1], currency):
        raise Invalid("amount_currency", field=field, text=text.strip(), currency=currency.value)
    if _TWO_READINGS.fullmatch(typed):
        whole, part = re.split(r"[.,]", typed)
        raise Invalid(
            "amount_two_readings", field=field, text=typed, thousands=whole + part, decimals=f"{whole},{part[:2]}"
        )
    match = _PLAIN.fullmatch(typed) or _GROUPED.fullmatch(typed) or _DOTTED.fullmatch(typed)
    if match is None:
        raise Invalid("amount_unreadable", field=field, text=typed)
    found = match.groupdict()
    whole = re.sub(r"[^0-9]", "", found["whole"] or found["whole2"])
    part = found.get("part") or found.get("part2") or ""
    if len(whole.lstrip("0")) > 9:
        raise Invalid("amount_too_large", field=field, text=typed)
    return int(whole) * 100 + int(part.ljust(2, "0"))


def _names(word: str, currency: Currency) -> bool:
    if word == "€":
        return currency is Currency.EUR
    if word.lower().startswith("kr"):
        return currency is not Currency.EUR
    return word.upper() == currency


def format_minor(minor: int, language: str) -> str:
    """The digits of an amount as people of `language` write them, without the currency: `1 234,50`, Danish `1.234,50`."""
    whole, part = divmod(abs(minor), 100)
    grouped = f"{whole:,}".replace(",", "." if language == "da" else "\u00a0")
    return f"{'-' if minor < 0 else ''}{grouped},{part:02d}"


def format_money(money: Money, language: str) -> str:
    """An amount with its currency behind it: `1 234,50 kr`, Danish `1.234,50 kr.`, Finnish `1 234,50 €`."""
    sign = money.currency.sign
    sign += "." if language == "da" and sign == "kr" else ""
    return f"{format_minor(money.minor, language)}\u00a0{sign}"
