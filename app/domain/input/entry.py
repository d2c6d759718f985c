"""Entries typed into the one field, such as `2*Hoodie 499`.

That is two hoodies at 499,00 each; `-Hoodie` is one that comes back, and `49,50` something at that price.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from app.domain.input.invisible_marks import DASHES, visible
from app.domain.money import CURRENCY_WORD, GROUPING, NO_DECIMALS, Currency, parse_amount
from app.domain.order import parse_quantity
from app.domain.problem import Invalid

_TIMES = re.compile(r"(?P<quantity>[0-9]+(?:[.,][0-9]+)?)(?:\s*[*×]\s*|\s*[xX](?:\s+|$))(?P<rest>.*)")
"""How many: a star anywhere; the letter only with a blank behind it, for `3XL` and `2x4` are names."""
_BY_LETTER = re.compile(r"[0-9.,]+\s*[xX]\s+[0-9].*[^\W\d_].*")
"""`2 x 4 planke`: two of something, or a size that begins its name."""
_PIECES = re.compile(
    r"(?P<quantity>[0-9]{1,4})\s*(?:stk|stykk|stykker|st|styck|kpl|pcs|pc)\b\.?\s+(?P<rest>.*\S)", re.IGNORECASE
)
"""`6 stk egg`: six of something, or a pack of them."""
_NUMBER = rf"[0-9][0-9.,{GROUPING}]*(?:\s?{NO_DECIMALS})?"
_BEHIND = rf"(?:{NO_DECIMALS})?(?:\s*{CURRENCY_WORD})?"
_GROUPED = re.compile(rf".*\s(?P<thousands>[1-9][0-9]{{0,2}})\s+(?P<rest>[0-9]{{3}}(?:[.,][0-9]{{1,2}})?){_BEHIND}")
_AMOUNT = re.compile(rf"(?:{CURRENCY_WORD}\s*)?{_NUMBER}(?:{CURRENCY_WORD})?")
_MARKED = re.compile(rf"{CURRENCY_WORD}\s*{_NUMBER}|{_NUMBER}{CURRENCY_WORD}|[0-9][0-9.,{GROUPING}]*{NO_DECIMALS}")
"""What is an amount and nothing else, however long: the currency or a dash for no decimals stands beside it."""
_SHORT = 3
"""So many digits alone are rather a price than some of a product's number."""
_ALONE = re.compile(rf"(?:0|[1-9][0-9]{{0,4}}|[1-9][0-9]?[.,{GROUPING}][0-9]{{3}})(?:[.,][0-9]{{1,2}})?")
_NAMED = re.compile(rf"(?P<name>.*\S)\s+(?P<price>{CURRENCY_WORD}\s*{_NUMBER})")
_PRICED = re.compile(rf"(?P<name>.*\S)\s+(?P<price>[0-9][0-9.,]*{_BEHIND})")


@dataclass(frozen=True)
class Entry:
    """A line as typed.

    `name` is empty where only a price was typed; `price` is in minor units, None when none was typed; `is_return` with a
    minus before it.
    """

    name: str
    quantity: Decimal
    price: int | None
    is_return: bool = False


def parse_entry(text: str, currency: Currency, field: str = "entry") -> Entry:
    """Read one typed line.

    An optional `2*` before the name, an optional price behind it, after a `=` where that is clearer. A minus before all of
    it, or behind the star, means that the goods come back. An amount alone is a price, unless it is longer than a price
    would be or begins as none does: that is the number of something. What has the currency beside it is always a price.
    Raises `Invalid`: `line_name_missing`, `amount_two_readings` (`Sofa 1 234`), `times_two_readings` (`2 x 4 planke`, `6
    stk egg 35`), and what `parse_amount` and `parse_quantity` raise.
    """
    quantity, rest, is_return = _counted(text, field)
    price = None
    named, sure, priced = rest.rpartition("=")
    # First what can only be an amount: no name is looked for in it.
    if _ALONE.fullmatch(rest) or _MARKED.fullmatch(rest):
        price, rest = parse_amount(rest, field, currency=currency), ""
    # After an equals sign there is a price for certain, so names may hold numbers.
    elif sure and _AMOUNT.fullmatch(priced.strip()):
        price, rest = parse_amount(priced, field, currency=currency), named.strip()
    elif match := _NAMED.fullmatch(rest):
        price, rest = parse_amount(match["price"], field, currency=currency), match["name"]
    elif two := _GROUPED.fullmatch(rest):  # a number of the name, or thousands of the price?
        thousands, under = two["thousands"], two["rest"]
        # Rather asked than guessed: a wrong guess is a price a thousand times too high or too low.
        raise Invalid(
            "amount_two_readings",
            field=field,
            text=f"{thousands} {under}",
            thousands=f"{thousands}{under}",
            decimals=f"{thousands} = {under}",
        )
    elif match := _PRICED.fullmatch(rest):
        price, rest = parse_amount(match["price"], field, currency=currency), match["name"]
    if not rest and price is None:
        raise Invalid("line_name_missing", field=field)
    # Not where a quantity is typed already: then `6 stk` belongs to the name.
    if price is not None and (pieces := _PIECES.fullmatch(rest)) and not has_quantity(text):
        behind = _direction(text)[0]
        times = f"{pieces['quantity']}*{behind[pieces.start('rest') :]}"
        raise Invalid("times_two_readings", field=field, text=behind, times=times, name=f"1*{behind}")
    return Entry(rest, quantity, price, is_return)


def _counted(text: str, field: str) -> tuple[Decimal, str, bool]:
    """How many, of what, and whether it comes back. Raises `Invalid`."""
    rest, is_return = _direction(text)
    times = _TIMES.fullmatch(rest)
    if times is None:
        return Decimal(1), rest, is_return
    quantity, (rest_of_it, comes_back) = parse_quantity(times["quantity"], field), _direction(times["rest"])
    if _BY_LETTER.fullmatch(rest) and not _MARKED.fullmatch(rest_of_it):
        raise Invalid(
            "times_two_readings", field=field, text=rest, times=f"{times['quantity']}*{rest_of_it}", name=f"1*{rest}"
        )
    return quantity, rest_of_it, is_return or comes_back


def _direction(text: str) -> tuple[str, bool]:
    """What is typed without a minus before it, and whether there was one."""
    rest = visible(text).strip()
    is_return = rest[:1] in tuple(DASHES)
    # A slice by True cuts one character off, by False none.
    return rest[is_return:].strip(), is_return


def parse_wish(text: str) -> tuple[Decimal, str, bool]:
    """The quantity and search text of an unfinished entry: `2*hood` is two of `hood`.

    Also whether it comes back.
    """
    rest, is_return = _direction(text)
    if times := _TIMES.fullmatch(rest):
        wish, comes_back = _direction(times["rest"])
        try:
            return parse_quantity(times["quantity"]), wish, is_return or comes_back
        except Invalid:
            return Decimal(1), wish, is_return or comes_back
    return Decimal(1), rest, is_return


def has_quantity(text: str) -> bool:
    """Whether a quantity is typed before what is looked for: `2*hood`, `0,75*`."""
    return _TIMES.fullmatch(_direction(text)[0]) is not None


def is_amount(text: str, currency: Currency) -> bool:
    """Whether the text can only be an amount: `49,50`, `499,-`, `2*35`.

    Digits alone may be more.
    """
    try:
        entry = parse_entry(text, currency)
    except Invalid:
        return False
    # Digits alone may be the number of a product.
    return not visible(text).isdigit() and entry.price is not None and not entry.name


def is_own_line(text: str, currency: Currency) -> bool:
    """Whether the text is a line with a price, and no product is meant.

    Of digits alone up to three are rather a price, and more are rather some of a product's number.
    """
    _, wish, _ = parse_wish(text)
    if wish.isdigit():
        return len(wish) <= _SHORT and not wish.startswith("0")
    try:
        return parse_entry(text, currency).price is not None
    except Invalid:
        return True
