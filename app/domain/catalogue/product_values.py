"""Cells of a file of products: prices, rates, units, and codes spoilt by spreadsheets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from app.domain.catalogue.product import LONGEST_GROUP, make_barcodes
from app.domain.input.invisible_marks import DASHES, visible
from app.domain.money import Currency, parse_amount
from app.domain.order import Unit
from app.domain.problem import Invalid
from app.domain.scanning.barcode import check_digit, is_gtin
from app.domain.vat import parse_rate

_UNITS = {
    Unit.PCS: "pcs pc piece pieces each ea stk stykk stykker styk st styck kpl kappale h87 c62 pr par pari pair pack pk pkt pakke"
    " pakk pakning paket förp frp pakkaus ps pss pose pussi set sett sæt sats boks eske kasse ask burk flaske flaska plo rull",
    Unit.KG: "kg kilo kilogram kgm",
    Unit.KM: "km kmt",
    Unit.MINUTE: "minute minutes min minutt minut minuut minuutti",
    Unit.LITRE: "litre liter l litra ltr",
    Unit.KWH: "kwh",
}
"""What is sold in packs is counted by the pack."""
_UNIT_OF = {name: unit for unit, names in _UNITS.items() for name in names.split()}
_SAYS_YES = "1 yes y true ja j x kyllä on active aktiv aktiivinen published visible enabled sann sand sant tosi ✓"
_SAYS_NO = (
    "0 -1 2 no n false nei nej ei off draft archived hidden inactive inaktiv disabled usann falsk falskt epätosi"
    " utgått udgået utgår poistunut"
)
"""Also as spreadsheets of four countries write it, and as web shops do: -1 is a draft of WooCommerce, 2 a product of Magento
that is switched off."""
_YES, _NO = frozenset(_SAYS_YES.split()), frozenset(_SAYS_NO.split())
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A text that begins so is a formula to a spreadsheet, or becomes one once blanks are cut off."""
DANGEROUS = (*FORMULA, "'")
"""The last one would be read as the mark of one that was made harmless."""
_QUOTED = re.compile(r'="(?P<text>[^"]*)"')
"""How a number is kept from being changed: as a formula that gives a text."""
_SCIENTIFIC = re.compile(r"[0-9](?:[.,][0-9]+E\+?|E\+)[0-9]{2}", re.IGNORECASE)
"""What spreadsheets make of long numbers."""
_PARTED = re.compile(r"[0-9]{1,3}(?:(?P<mark>[ .,'\u00a0\u202f])[0-9]{3})(?:(?P=mark)[0-9]{3})+")
"""A long number with thousands parted, as a spreadsheet shows it."""
_PRINTED = re.compile(r"[0-9]{1,7}(?:[ \u00a0\u202f]+[0-9]{1,6}){1,4}")
"""A code as it stands in print: `7 038010 000065`."""
_HYPHENS = re.compile(rf"[0-9]+(?:[{DASHES}][0-9]+)+")
_BOOK = re.compile(rf"(?P<body>[0-9]{{9}}|[0-9]+[{DASHES}][0-9]+[{DASHES}][0-9]+)(?P<check>[{DASHES}][0-9Xx]|[Xx])")
"""An ISBN of ten digits; one of digits alone may be a number of the shop's own."""
_BETWEEN = re.compile(r"[/+-]*")
_NO_CODE = re.compile(
    rf"0+|[{DASHES}./+]+|n/?a|#n/a|none|null|nan|ingen|inget|mangler|saknas|puuttuu|#i/t|#saknas!|#puuttuu!?|",
    re.IGNORECASE,
)
"""What people and programs write where there is no code."""
_FRACTION = re.compile(r"(?P<whole>[0-9]{7,})[.,]0+")
_NOUGHTS = re.compile(r"(?P<amount>[0-9]+\.[0-9]{2})0{2,}")


_ERROR = re.compile(
    r"#(?:REF!|NAVN\?|NAME\?|NAMN\?|NIMI\?|VERDI!|VÆRDI!|VALUE!|VÄRDEFEL!|ARVO!|(?:DIV|DIVISION|JAKO)/0!|I/T|N/A|NUM!|TALL?!"
    r"|OGILTIGT!|LUKU!|NULL!|NUL!|SKÄRNING!|TYHJÄ!|SAKNAS!|PUUTTUU!?|REFERENS!|VIITTAUS!|SPILL!|OVERLØP!|#{2,})",
    re.IGNORECASE,
)
"""What a spreadsheet shows where a formula failed, or a column is too narrow."""
_EACH = re.compile(r"\s*(?:/|pr\.?|per|à)\s*(?:stk|stykk|styk|st|styck|kpl|pcs|each)\.?", re.IGNORECASE)
_KIND = re.compile(r"\b(?:ean|gtin|upc|isbn)(?:-?(?:8|1[0234]))?\s*[:.]?\s*(?=[0-9])", re.IGNORECASE)
"""What some write before a code."""
_GTIN_FIELD = re.compile(r"\(0[12]\)(?=[0-9]{14}\b)")


def is_dangerous(text: str, marks: tuple[str, ...] = DANGEROUS) -> bool:
    """Whether a spreadsheet would take a cell with this text for a formula.

    Some skip blanks and marks before it. With `FORMULA` an apostrophe of its own is none.
    """
    first = next((letter for letter in text if letter.isprintable() and not letter.isspace()), "")
    # Wide and other forms of a sign are folded first: spreadsheets run those as well.
    return text.startswith(marks) or unicodedata.normalize("NFKC", first).startswith(marks)


def plain_cell(cell: str) -> str:
    """The text of a cell, freed from a spreadsheet's apostrophe or formula around it."""
    text = cell.strip()
    if quoted := _QUOTED.fullmatch(text):
        return quoted["text"].strip()
    # The apostrophe before what would be a formula or a number is the spreadsheet's; any other is part of the name.
    kept = text[:1] == "'" and (is_dangerous(text[1:]) or (text[1:].isascii() and text[1:].isdigit()))
    return text[1:] if kept else text


def check_text(text: str, field: str) -> None:
    """Refuse what is no single line of plain text.

    Raises `Invalid`: `cell_lines` for several lines, `cell_control` for characters that are invisible or were lost.
    """
    if text.isprintable():
        return
    if any(mark in text for mark in "\n\r\u2028\u2029\x0b\x0c\x85"):
        raise Invalid("cell_lines", field=field)
    # Controls and halves of pairs; other marks that are not printable may belong to a script.
    if any(unicodedata.category(mark) in ("Cc", "Cs") for mark in text):
        raise Invalid("cell_control", field=field)


def read_cell(field: str, text: str, currency: Currency, *, ours: bool = False) -> Any:
    """What a cell says of `field`.

    A file of `ours` says exactly what a product has. Raises `Invalid` at that field.
    """
    check_text(text, field)
    seen = visible(text).strip()
    return _READERS[field](seen if ours else _tidied(field, seen), currency)


def _tidied(field: str, text: str) -> str:
    """A cell as it is meant: codes are without what stands beside them.

    Raises `Invalid` `cell_error`.
    """
    if field == "barcodes":
        text = _tidied_codes(text)
    if _ERROR.fullmatch(text):
        raise Invalid("cell_error", field=field, text=text)
    return text


def _tidied_codes(text: str) -> str:
    bare = _GTIN_FIELD.sub("", _KIND.sub("", text))
    whole = re.sub(r"[^0-9]", "", bare)
    # Printed in groups: only a right check digit shows that it is one code and not several.
    if is_gtin(whole) and _PRINTED.fullmatch(bare):
        return whole
    if _NO_CODE.fullmatch(bare):
        return ""
    return " ".join(_tidied_code(part) for part in re.split(r"[\s;|]+", bare) if not _BETWEEN.fullmatch(part))


def _tidied_code(text: str) -> str:
    if book := _BOOK.fullmatch(text):
        return _thirteen_of_book(book["body"], book["check"][-1], text)
    whole = re.sub(r"[^0-9]", "", text)
    return whole if _HYPHENS.fullmatch(text) and is_gtin(whole) else text


def _price(text: str, currency: Currency) -> int:
    if exact := _NOUGHTS.fullmatch(text):  # as databases write it: 499.0000
        # With four decimals, as databases keep money.
        text = exact["amount"]
    each = _EACH.search(text)
    return parse_amount(text[: each.start()] if each and not text[each.end() :] else text, "price", currency=currency)


def _unit(text: str) -> Unit:
    unit = _UNIT_OF.get(text.casefold().rstrip("."))
    if unit is None:
        raise Invalid("unit_unknown", field="unit", text=text)
    return unit


def says_yes(text: str, field: str = "active") -> bool:
    """Whether a cell says yes. Raises `Invalid` `yes_or_no`."""
    word = text.casefold()
    if word not in _YES | _NO:
        raise Invalid("yes_or_no", field=field, text=text)
    return word in _YES


def _place(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) == 1):
        raise Invalid("favourite_place", field="favourite", most=9)
    return int(text)


def _sku(text: str) -> str:
    """A product's number; what a spreadsheet made of a long one cannot be undone."""
    if _SCIENTIFIC.fullmatch(text):
        raise Invalid("code_changed", field="sku", text=text)
    return text


def _barcodes(text: str) -> tuple[str, ...]:
    """The codes of a cell. A comma may part them, or belong to a number that a spreadsheet has spoilt."""
    whole = re.sub(r"[^0-9]", "", text)
    # Thousands that a spreadsheet parted: a right check digit shows that it was one number.
    if _PARTED.fullmatch(text) and is_gtin(whole):
        return make_barcodes(whole)
    return make_barcodes(" ".join(map(_barcode, re.split(r"[\s;]+", text))))


def _barcode(text: str) -> str:
    if _SCIENTIFIC.fullmatch(text):
        raise Invalid("code_changed", field="barcodes", text=text)
    fraction = _FRACTION.fullmatch(text)
    if fraction is None:
        return text
    # Digits were lost behind the comma if the check digit is wrong now.
    if not is_gtin(fraction["whole"]):
        raise Invalid("code_changed", field="barcodes", text=text)
    return fraction["whole"]


def _thirteen_of_book(body: str, check: str, text: str) -> str:
    """The EAN-13 on a book with an ISBN of ten digits; the text itself where its check digit is wrong."""
    digits = re.sub("[^0-9]", "", body)
    total = sum(int(digit) * (10 - place) for place, digit in enumerate(digits))
    # Weights from ten down to two, and the last digit fills up to a multiple of eleven.
    if len(digits) != 9 or "0123456789X"[-total % 11] != check.upper():
        return text
    return f"978{digits}{check_digit(f'978{digits}')}"


def _group(text: str) -> str:
    """The group. Web shops write a path, or several; what is too long for one is its last step."""
    if len(text) <= LONGEST_GROUP:
        return text
    return re.split(r"[>/]", re.split(r"[,|]", text)[0])[-1].strip()


_READERS: Mapping[str, Callable[[str, Currency], Any]] = {
    "sku": lambda text, _: _sku(text),
    "name": lambda text, _: text,
    "group": lambda text, _: _group(text),
    "price": _price,
    "vat_rate": lambda text, _: parse_rate(text, "vat_rate"),
    "unit": lambda text, _: _unit(text),
    "barcodes": lambda text, _: _barcodes(text),
    "favourite": lambda text, _: _place(text or "0"),
    "active": lambda text, _: says_yes(text),
}
MAY_BE_EMPTIED = ("group", "barcodes", "favourite")
"""Where an empty cell means none; elsewhere it means as it was."""
