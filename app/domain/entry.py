"""What a clerk types into the one field: `2*Hoodie 499` is two hoodies at 499,00 each, `-Hoodie` one that comes back, and
`49,50` something at that price."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from app.domain.money import parse_amount
from app.domain.order import parse_quantity
from app.domain.problem import Invalid

_TIMES = re.compile(r"(?P<quantity>[0-9]+(?:[.,][0-9]+)?)\s*[*×]\s*(?P<rest>.*)")
_GROUPED = re.compile(
    r".*\s(?P<thousands>[1-9][0-9]{0,2})\s+(?P<rest>[0-9]{3}(?:[.,][0-9]{1,2})?)(?:\s*(?:kr\.?|€))?", re.IGNORECASE
)
_AMOUNT = re.compile(r"[0-9][0-9., \u00a0\u202f]*(?:kr\.?|€)?", re.IGNORECASE)
_SHORT = 3
"""So many digits alone are rather a price than some of a product's number."""
_ALONE = re.compile(
    r"(?:0|[1-9][0-9]{0,4}|[1-9][0-9]?[., \u00a0\u202f][0-9]{3})(?:[.,][0-9]{1,2})?(?:\s*(?:kr\.?|€))?", re.IGNORECASE
)
_PRICED = re.compile(r"(?P<name>.*\S)\s+(?P<price>[0-9][0-9.,]*)(?:\s*(?:kr\.?|€))?", re.IGNORECASE)


@dataclass(frozen=True)
class Entry:
    """A line as typed. `name` is empty where only a price was typed; `price` is in minor units, None when none was typed;
    `is_return` with a minus before it."""

    name: str
    quantity: Decimal
    price: int | None
    is_return: bool = False


def parse_entry(text: str, field: str = "entry") -> Entry:
    """Read one typed line: an optional `2*` before the name, an optional price behind it, after a `=` where that is clearer.
    A minus before all of it means that the goods come back. An amount alone is a price, unless it is longer than a price
    would be or begins as none does: that is the number of something.

    Raises `Invalid`: `line_name_missing`, `amount_two_readings` (`Sofa 1 234`), and what `parse_amount` and
    `parse_quantity` raise.
    """
    rest = text.strip()
    is_return = rest[:1] in ("-", "−")
    rest = rest[is_return:].strip()
    quantity = Decimal(1)
    if times := _TIMES.fullmatch(rest):
        quantity = parse_quantity(times["quantity"], field)
        rest = times["rest"].strip()
    price = None
    named, sure, priced = rest.rpartition("=")
    if _ALONE.fullmatch(rest):
        price, rest = parse_amount(rest, field), ""
    elif sure and _AMOUNT.fullmatch(priced.strip()):
        price, rest = parse_amount(priced, field), named.strip()
    elif two := _GROUPED.fullmatch(rest):  # a number of the name, or thousands of the price?
        thousands, under = two["thousands"], two["rest"]
        raise Invalid(
            "amount_two_readings",
            field=field,
            text=f"{thousands} {under}",
            thousands=f"{thousands}{under}",
            decimals=f"{thousands} = {under}",
        )
    elif match := _PRICED.fullmatch(rest):
        price, rest = parse_amount(match["price"], field), match["name"]
    if not rest and price is None:
        raise Invalid("line_name_missing", field=field)
    return Entry(rest, quantity, price, is_return)


def parse_wish(text: str) -> tuple[Decimal, str, bool]:
    """How many of what is looked for, and whether it comes back, while it is being typed: `2*hood` is two of `hood`."""
    rest = text.strip()
    is_return = rest[:1] in ("-", "−")
    rest = rest[is_return:].strip()
    if times := _TIMES.fullmatch(rest):
        try:
            return parse_quantity(times["quantity"]), times["rest"].strip(), is_return
        except Invalid:
            return Decimal(1), times["rest"].strip(), is_return
    return Decimal(1), rest, is_return


def has_quantity(text: str) -> bool:
    """Whether a quantity is typed before what is looked for: `2*hood`, `0,75*`."""
    rest = text.strip()
    return _TIMES.fullmatch(rest[rest[:1] in ("-", "−") :].strip()) is not None


def is_own_line(text: str) -> bool:
    """Whether what is typed is a line of its own, with a price or with something that may be one, and no product is meant.
    Of digits alone up to three are rather a price, and more are rather some of a product's number."""
    _, wish, _ = parse_wish(text)
    if wish.isdigit():
        return len(wish) <= _SHORT and not wish.startswith("0")
    try:
        return parse_entry(text).price is not None
    except Invalid:
        return True
