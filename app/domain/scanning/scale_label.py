"""Labels printed by a scale: EAN-13 codes with goods and price or weight.

They begin with 2.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from app.domain.order import Unit
from app.domain.problem import Invalid
from app.domain.scanning.barcode import check_digit, is_gtin
from app.domain.scanning.measures import Measured

OFF = "off"
"""In place of layouts: no code is taken for a scale's label."""
EXAMPLE = "weight 23......{NDDD}"
_LAYOUT = re.compile(
    r"(?P<kind>price|weight)\s+(?P<fixed>[0-9]+)(?P<item>\.+)(?P<before>#?)"
    r"\{(?P<whole>N*)(?P<part>D*)\}(?P<after>#?)",
    re.IGNORECASE,
)
_DIGITS = 12
"""Of an EAN-13, without its check digit."""


class Inside(StrEnum):
    """What a label has inside."""

    PRICE = "price"
    WEIGHT = "weight"


@dataclass(frozen=True)
class Layout:
    """The layout of a label's digits: `fixed`, then `item`, then the measure.

    The `fixed` ones tell it, `item` digits are for the goods. `begins` and `ends` are where that stands, `decimals` how
    many of its digits are behind the comma.
    """

    inside: Inside
    fixed: str
    item: int
    begins: int
    ends: int
    decimals: int


class Label(NamedTuple):
    """What a label says.

    Its goods may be kept under any of `codes`, those sold by weight under any of `weighed` as well, or under another label
    that begins with `first`. Many scales take a digit less for the goods and one more for what is inside. Where a product
    is kept under the `short` number that is left, that is so here, and the label says `short_measured`.
    """

    codes: tuple[str, ...]
    weighed: tuple[str, ...]
    first: str
    measured: Measured
    short: str
    short_measured: Measured


_SIX_FOUR = (
    "price 20......{NNDD}; price 21......{NNND}; price 22......{NNNN};"
    " weight 23......{NDDD}; weight 24......{NNDD}; weight 25......{NNND}"
)
USUAL: Mapping[str, str] = {
    "NO": _SIX_FOUR,
    "SE": _SIX_FOUR,
    "FI": "weight 23......{NDDD}; weight 24......{NNDD}; weight 25......{NNND}",
    "DK": "price 21....{NNNNDD}; price 22....{NNNNDD}; price 23....{NNNNDD}; price 24....{NNNNDD};"
    " weight 26....{NNNDDD}; weight 27.....{NNDDD}; weight 28....{NNNDDD}",
}
"""What is usual in each country, as GS1 of that country tells its members; Norwegian labels follow the Swedish rules."""


def parse_layouts(text: str, field: str = "scale_labels") -> tuple[Layout, ...]:
    """Read layouts as they are written in the settings, parted by `;`: `weight 23......{NDDD}`.

    A dot is a digit of the goods' number, `#` one that only checks, `N` and `D` those before and behind the comma; the
    check digit at the end is left out. Raises `Invalid` `scale_layout`.
    """
    return tuple(_layout(part.strip(), field) for part in text.split(";") if part.strip())


def _layout(text: str, field: str) -> Layout:
    match = _LAYOUT.fullmatch(text)
    if match is None:
        raise Invalid("scale_layout", field=field, text=text, example=EXAMPLE)
    begins = len(match["fixed"] + match["item"] + match["before"])
    measure = len(match["whole"] + match["part"])
    # A code for in-store use begins with 2, or with 02 as a UPC-A.
    if begins + measure + len(match["after"]) != _DIGITS or not measure or match["fixed"][0] not in "02":
        raise Invalid("scale_layout", field=field, text=text, example=EXAMPLE)
    inside = Inside(match["kind"].lower())
    if len(match["part"]) > (2 if inside is Inside.PRICE else 3):
        raise Invalid("scale_layout", field=field, text=text, example=EXAMPLE)
    return Layout(inside, match["fixed"], len(match["item"]), begins, begins + measure, len(match["part"]))


def layouts_of(setting: str, country: str) -> tuple[Layout, ...]:
    """The layouts from the setting, or the country's usual ones without it."""
    if setting.strip().lower() == OFF:
        return ()
    return parse_layouts(setting or USUAL.get(country, ""))


def read_label(code: str, layouts: Sequence[Layout]) -> Label | None:
    """Read a scale's label, as an EAN-13 or as the UPC-A that is one.

    None for every other code, and for one that says nothing was measured.
    """
    # A label that begins with 02 is scanned as a UPC-A, without its first nought.
    digits = code.zfill(13) if len(code) == 12 else code
    if len(digits) != 13 or not is_gtin(digits):
        return None
    for layout in layouts:
        # Nothing inside means a code of the shop's own, and no label of a scale.
        if digits.startswith(layout.fixed) and int(digits[layout.begins : layout.ends]):
            return _label(digits, layout)
    return None


def _label(digits: str, layout: Layout) -> Label:
    first = digits[: len(layout.fixed) + layout.item]
    item = first[len(layout.fixed) :]
    blank = first.ljust(_DIGITS, "0")
    return Label(
        # As a scanner reads it, with a nought in place of the check digit, and as the bare number.
        codes=(f"{blank}{check_digit(blank)}", f"{blank}0", first),
        weighed=tuple(dict.fromkeys((item, item.lstrip("0") or item))),
        first=first,
        measured=_measured(int(digits[layout.begins : layout.ends]), layout),
        short=first[:-1],
        # A digit taken from the number makes the measure one longer.
        short_measured=_measured(int(digits[len(first) - 1 : layout.ends]), layout),
    )


def _measured(value: int, layout: Layout) -> Measured:
    if layout.inside is Inside.PRICE:
        # A price without decimals is in whole kroner.
        return Measured(price=value * 10 ** (2 - layout.decimals))
    return Measured(quantity=Decimal(value).scaleb(-layout.decimals), unit=Unit.KG)
