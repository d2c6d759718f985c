"""Money: a whole number of minor units and a currency.

No binary fraction comes near it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.domain.input.invisible_marks import DASHES, without_invisible
from app.domain.problem import Invalid
from app.domain.shop.currency import Currency, format_amount, format_minor

__all__ = [
    "CURRENCY_WORD",
    "GROUPING",
    "MAXIMUM",
    "NO_DECIMALS",
    "Currency",
    "Money",
    "currencies_named",
    "format_minor",
    "format_money",
    "money_words",
    "parse_amount",
]

MAXIMUM = 65_000_000
"""The most that one payment may be, in minor units (ePayment spec, `Amount.value`)."""


@dataclass(frozen=True)
class Money:
    """An amount of `minor` units (øre, cent) of one currency.

    It may be negative, as in a difference.
    """

    minor: int
    currency: Currency

    def __post_init__(self) -> None:
        # `type` and not `isinstance`: True would pass as one øre.
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


GROUPING = " \u00a0\u2007\u2008\u2009\u200a\u202f'’"
"""What parts thousands: every narrow blank that programs use, and the apostrophe of Swiss price lists."""
_KRONER = frozenset({Currency.NOK, Currency.DKK, Currency.SEK})
_EURO, _NOT_OURS = frozenset({Currency.EUR}), frozenset[Currency]()
_WORDS: Mapping[str, frozenset[Currency]] = {
    **dict.fromkeys(("kr", "kr.", "krone", "kroner", "krona", "kronor", "kruunua"), _KRONER),
    **dict.fromkeys(("nok", "nkr"), frozenset({Currency.NOK})),
    **dict.fromkeys(("dkk", "dkr"), frozenset({Currency.DKK})),
    **dict.fromkeys(("sek", "skr"), frozenset({Currency.SEK})),
    **dict.fromkeys(("eur", "euro", "euros", "euroa", "€"), _EURO),
    **dict.fromkeys(("usd", "gbp", "isk", "chf", "pln", "$", "£", "zł"), _NOT_OURS),
}
"""What stands beside an amount, each with the currencies that it can mean."""
CURRENCY_WORD = "(?i:" + "|".join(re.escape(word) for word in sorted(_WORDS, key=len, reverse=True)) + ")"
"""A pattern for any of them."""
NO_DECIMALS = rf"[,.:]\s?[{DASHES}]"
"""A pattern for the mark of a whole amount: `499,-`, `499.–`, Swedish `499:-`."""
_BEFORE, _BEHIND = rf"({CURRENCY_WORD})\s*", rf"\s*({CURRENCY_WORD})$"
_WHOLE = (
    rf"(?P<whole>[0-9]+|[0-9]{{1,3}}(?:[{GROUPING}][0-9]{{3}})+|[0-9]{{1,3}}(?:\.[0-9]{{3}})+|[0-9]{{1,3}}(?:,[0-9]{{3}})+)"
    rf"\s?{NO_DECIMALS}"
)
_PLAIN = r"(?P<whole>[0-9]+)(?:[.,](?P<part>[0-9]{1,2}))?"
_GROUPED = rf"(?P<whole>[0-9]{{1,3}}(?:[{GROUPING}][0-9]{{3}})+)(?:[.,](?P<part>[0-9]{{1,2}}))?"
_COLON = rf"(?P<whole>[0-9]+|[0-9]{{1,3}}(?:[{GROUPING}][0-9]{{3}})+):(?P<part>[0-9]{{2}})"
"""Kronor and öre as price tags in Sweden have them: `19:90`."""
_DOTTED = (
    r"(?P<whole>[0-9]{1,3}(?:\.[0-9]{3})+),(?P<part>[0-9]{1,2})"  # 1.234,50: a dot that groups, a comma that parts
    r"|(?P<whole2>[0-9]{1,3}(?:,[0-9]{3})+)\.(?P<part2>[0-9]{1,2})"
)
_TWO_READINGS = r"[0-9]{1,3}[.,][0-9]{3}"


def currencies_named(word: str) -> frozenset[Currency] | None:
    """The currencies that a word beside an amount can mean.

    None of ours for one of another country; None for any other word.
    """
    return _WORDS.get(word.lower())


def parse_amount(text: str, field: str = "amount", *, currency: Currency) -> int:
    """Read an amount in `currency` as people type it, as minor units; never negative.

    Digits with one `,` or `.` before at most two decimals; spaces group, and so does the other mark where only one reading
    is left (`1.234,50`). A dash may stand for no decimals (`499,-`). The currency may stand before or behind, and marks that
    cannot be seen anywhere. A colon parts kronor and öre in Sweden (`19:90`), where no time of day is typed.

    Raises `Invalid`: `amount_missing`, `amount_two_readings` (`1.500`), `amount_unreadable` (`1e3`, signs, other digits),
    `amount_too_large`, `amount_currency` (`100 €` in an order in kroner).
    """
    shown = without_invisible(text).strip()
    before = re.match(_BEFORE, shown)
    # A currency on both sides is looked for in turn, and refused only when both are there.
    typed = shown[before.end() :] if before else shown
    behind = re.search(_BEHIND, typed)
    typed = typed[: behind.start()] if behind else typed
    if not typed:
        raise Invalid("amount_missing", field=field)
    if before and behind:
        raise Invalid("amount_unreadable", field=field, text=shown)
    # Elsewhere `19:90` is no amount but a typing error, or a time.
    if currency is Currency.SEK and (tagged := re.fullmatch(_COLON, typed)):
        typed = f"{tagged['whole']},{tagged['part']}"
    minor = _minor_units(typed, field)
    # After the amount, so that a wrong number is said before a wrong currency.
    if (named := before or behind) and currency not in _WORDS[named[1].lower()]:
        raise Invalid("amount_currency", field=field, text=shown, currency=currency.value)
    return minor


def _minor_units(typed: str, field: str) -> int:
    """An amount without its currency, in minor units. Raises `Invalid`."""
    if re.fullmatch(_TWO_READINGS, typed):
        whole, part = re.split(r"[.,]", typed)
        raise Invalid(
            "amount_two_readings", field=field, text=typed, thousands=whole + part, decimals=f"{whole},{part[:2]}"
        )
    match = (
        re.fullmatch(_PLAIN, typed)
        or re.fullmatch(_GROUPED, typed)
        or re.fullmatch(_DOTTED, typed)
        or re.fullmatch(_WHOLE, typed)
    )
    if match is None:
        raise Invalid("amount_unreadable", field=field, text=typed)
    found = match.groupdict()
    whole = re.sub(r"[^0-9]", "", found["whole"] or found["whole2"])
    part = found.get("part") or found.get("part2") or ""
    # Ten digits before the comma are far beyond any payment, and beyond what the service counts.
    if len(whole.lstrip("0")) > 9:
        raise Invalid("amount_too_large", field=field, text=typed)
    # `49,5` is fifty øre.
    return int(whole) * 100 + int(part.ljust(2, "0"))


def format_money(money: Money, language: str) -> str:
    """An amount with its currency: `1 234,50 kr`, `1.234,50 kr.`, `1 234,50 €`."""
    return format_amount(money.minor, money.currency, language)


def money_words(currency: Currency, language: str, *, several: bool = False) -> Callable[[int], str]:
    """What writes amounts of a currency.

    With its code beside those of `several`, for three countries write *kr* alike.
    """
    if several:
        return lambda minor: f"{format_minor(minor, language)}\u00a0{currency}"
    return lambda minor: format_money(Money(minor, currency), language)
