"""GS1 codes, as on cartons, medicine and weighed goods."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from app.domain.money import Currency
from app.domain.order import Unit
from app.domain.scanning.barcode import SEPARATOR, is_gtin
from app.domain.scanning.measures import Measured

if TYPE_CHECKING:
    from biip.gs1_element_strings import GS1ElementString

_MARKED = re.compile(r"\](?:C1|e[0-2]|d2|Q3|J1)")
"""How a scanner says that a code is a GS1 code (ISO/IEC 15424)."""
_SHAPE = re.compile(r"[0-9]{2,4}.{14,}", re.DOTALL)
_LINK = re.compile(r"https?://\S+/01/[0-9]{8,14}(?:[/?#]|$)", re.IGNORECASE)
"""A GS1 code as an address on the web."""
_CURRENCIES = {"578": Currency.NOK, "208": Currency.DKK, "752": Currency.SEK, "978": Currency.EUR}
"""The numbers of our currencies (ISO 4217)."""
_POUND = Decimal("0.45359237")
"""Kilograms."""
_GRAM = Decimal("0.001")
_DATES = re.compile(r"(?P<text>.+?)(?P<dates>(?:1[13567][0-9]{6})+)")
"""Dates that stand right behind a batch, where the scanner leaves out what should part them."""


class Gs1(NamedTuple):
    """The content of a GS1 code: product number (14 digits) and further fields."""

    gtin: str
    measured: Measured


def read_gs1(scanned: str) -> Gs1 | None:
    """Read a GS1 code in any of its written forms.

    With or without its marks, as people write it, `(01)07038010000065(10)A1`, or as an address on the web,
    `https://shop.example/01/07038010000065`. None for what is no GS1 code, or one that names no product. The fields come
    from the library; a field that cannot be read ends the reading, and what came before it holds.
    """
    # Blanks and ends of line only: a separator may stand at the end and means something.
    text = scanned.strip(" \r\n\t")
    marked = _MARKED.match(text)
    body = text[marked.end() :] if marked else text
    body = body.strip(SEPARATOR)
    if body.startswith("("):
        fields = _written(body)
    elif _LINK.match(body):
        fields = _linked(body)
    elif _SHAPE.fullmatch(body):
        fields = _fields(body)
    else:
        return None
    # 02 names what is inside of a carton; for a shop that sells single pieces it is the product.
    gtin = next((text for name, text in fields if name in ("01", "02") and is_gtin(text)), "")
    if not gtin:
        return None
    return Gs1(gtin, _measured(dict(fields)))


def _written(body: str) -> list[tuple[str, str]]:
    """The fields of a code with its names in parentheses."""
    from biip import ParseError
    from biip.gs1_messages import GS1Message

    try:
        message = GS1Message.parse_hri(body)
    except ParseError:
        return []
    return [_field(element) for element in message.element_strings]


def _linked(body: str) -> list[tuple[str, str]]:
    """The fields of a code that is an address."""
    from biip import ParseError
    from biip.gs1_digital_link_uris import GS1DigitalLinkURI

    try:
        address = GS1DigitalLinkURI.parse(body)
    except ParseError:
        return []
    return [_field(element) for element in address.element_strings]


def _fields(body: str) -> list[tuple[str, str]]:
    """The fields of a code as it was scanned."""
    from biip import ParseError
    from biip.gs1_element_strings import GS1ElementString

    found: list[tuple[str, str]] = []
    rest = body
    while rest:
        try:
            element = GS1ElementString.extract(rest)
        except ParseError:
            # The rest cannot be parted any more, but the product was named first.
            break
        rest = rest[len(element) :].lstrip(SEPARATOR)
        name, text = _field(element)
        # Fields of open length end with a mark; a scanner that leaves it out makes the date a part of the batch.
        if name in ("10", "21") and SEPARATOR not in body and (run_on := _DATES.fullmatch(text + rest)):
            text, rest = run_on["text"], run_on["dates"]
        found.append((name, text))
    return found


def _field(element: GS1ElementString) -> tuple[str, str]:
    return element.ai.ai, element.value


def _measured(fields: Mapping[str, str]) -> Measured:
    price, currency = _price(fields)
    quantity, unit = _quantity(fields)
    return Measured(
        quantity=quantity,
        unit=unit,
        price=price,
        currency=currency,
        batch=fields.get("10", ""),
        serial=fields.get("21", ""),
        made=_day(fields.get("11", "")),
        packed=_day(fields.get("13", "")),
        sell_by=_day(fields.get("16", "")),
        best_before=_day(fields.get("15", "")),
        expires=_day(fields.get("17", "")),
    )


def _quantity(fields: Mapping[str, str]) -> tuple[Decimal | None, Unit | None]:
    """The first of these that is there and more than nothing: net weight in kilograms or pounds, litres, pieces."""
    for start, unit in (("310", Unit.KG), ("320", Unit.KG), ("315", Unit.LITRE)):
        for name, text in fields.items():
            if name.startswith(start) and int(text):
                # The fourth digit of the name says how many digits are behind the comma.
                measure = Decimal(int(text)).scaleb(-int(name[3]))
                # Pounds become kilograms, because no shop of ours has a price by the pound.
                return ((measure * _POUND).quantize(_GRAM) if start == "320" else measure), unit
    pieces = fields.get("30") or fields.get("37") or "0"
    return (Decimal(int(pieces)), Unit.PCS) if int(pieces) else (None, None)


def _price(fields: Mapping[str, str]) -> tuple[int | None, str]:
    """The price in minor units, with the currency where the code names it."""
    for name, text in fields.items():
        if name[:3] in ("392", "393") and name[3] <= "2":
            number, digits = (text[:3], text[3:]) if name[:3] == "393" else ("", text)
            # The same digit here; prices have at most two.
            return int(digits) * 10 ** (2 - int(name[3])), _CURRENCIES.get(number, number)
    return None, ""


def _day(text: str) -> date | None:
    """A date of six digits; the day 00 is the last one of its month. A field that was read has a month that exists."""
    if not text:
        return None
    # Two digits of the year: these dates are about goods on a shelf, so this century.
    year, month, day = 2000 + int(text[:2]), int(text[2:4]), int(text[4:])
    # Day 00 becomes the last one by Python's index of -1.
    return _days(year, month)[day - 1]


def _days(year: int, month: int) -> Sequence[date]:
    first = date(year, month, 1)
    following = date(year + month // 12, month % 12 + 1, 1)
    return [date(year, month, day) for day in range(1, (following - first).days + 1)]
