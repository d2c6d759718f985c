"""What a scanned text is by its shape: a product, a payer, an order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.scanning.barcode import is_gtin, normalise

if TYPE_CHECKING:
    from app.domain.scanning.measures import Measured


class Sort(StrEnum):
    """What a scan is for.

    `ORDER` is a reference of ours, on a paper, in a receipt or on a parked slip: which of these it is, is known to whoever
    looks it up.
    """

    PRODUCT = "product"
    PAYER = "payer"
    ORDER = "order"


@dataclass(frozen=True)
class Scan:
    """One scan.

    `text` is what was meant; `spellings` are what a product with this code may be kept under, the likeliest first, and
    `symbology` is the kind of barcode where its shape tells. `us_keys` when the scanner types for a US keyboard; `measured`
    is what a GS1 code says besides the product.
    """

    text: str
    sort: Sort
    spellings: tuple[str, ...] = ()
    symbology: str = ""
    us_keys: bool = False
    measured: Measured | None = None


_REFERENCE = re.compile(r"[A-Z][A-Z0-9]{0,7}-(?P<day>[0-9]{6})-[0-9]{4,}(?:-[0-9]{1,3})?", re.ASCII | re.IGNORECASE)
_PAYER = re.compile(r"(?:https?://)?qr\.(?:vipps|mobilepay)\.(?:no|dk|fi|se)/\S+", re.IGNORECASE)
_LONGEST_PAYER = 255
"""Characters of `customer.personalQr` (ePayment spec)."""
_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z](?=.{4})")
"""What some scanners put before a code to tell its kind (ISO/IEC 15424): `]E0`, `]C0`, `]Q3`."""
_LIKE_GS1 = re.compile(r"\]|[\x1d(]|[0-9]{2}.{14}|https?://", re.IGNORECASE)
"""What a GS1 code can begin with; which it is, is read with care."""
_NAMES = {8: "EAN-8", 12: "UPC-A", 13: "EAN-13", 14: "GTIN-14"}
_ADD_ON = re.compile(r"(?P<code>97[789][0-9]{10})[ +-]?(?:[0-9]{2}|[0-9]{5})", re.ASCII)
"""A magazine or a book with the small code beside it: the number of the issue, or the price."""
_US_KEYS = str.maketrans("+-ØÆÖøæö_\\´/", "-/:::;;;?==&")
"""What comes out on a Nordic keyboard when a scanner presses the keys of a US one, and what it meant."""


def sort_code(typed: str, *, us_keys: bool = False) -> Scan:
    """Sort what a scanner typed.

    `us_keys` if it is known to press the keys of a US keyboard on a Nordic one; a reference or a personal QR shows that by
    itself.
    """
    # A mark of the kind may stand in front, and controls anywhere; the code itself has neither.
    text = _SYMBOLOGY.sub("", "".join(mark for mark in typed if mark.isprintable()).strip(), count=1)
    meant = text.translate(_US_KEYS)
    # A reference or a personal code cannot be read by chance, so both readings may be tried.
    for read in (meant,) if us_keys else (text, meant):
        if is_ours(read):
            return Scan(read.upper(), Sort.ORDER, (normalise(read),), us_keys=read != text)
        if _PAYER.fullmatch(read) and len(read) <= _LONGEST_PAYER:
            return Scan(read, Sort.PAYER, us_keys=read != text)
    if _LIKE_GS1.match(typed.strip()) and (read_product := _read_gs1(typed, text)) is not None:
        return read_product
    read = meant if us_keys else text
    with_more = _ADD_ON.fullmatch(read)
    if with_more and is_gtin(with_more["code"]):
        code = with_more["code"]
        return Scan(code, Sort.PRODUCT, (normalise(read), *spellings(code)), symbology(code), us_keys)
    # With the noughts last, because a code as it was scanned is the likelier one.
    return Scan(read, Sort.PRODUCT, (*spellings(read), *_with_noughts(read)), symbology(read), us_keys)


def _with_noughts(code: str) -> tuple[str, ...]:
    """What a code may be kept under if the scanner leaves out the nought that an EAN-8 or a UPC-A begins with."""
    whole = {7: f"0{code}", 11: f"0{code}"}.get(len(code), "")
    return spellings(whole) if is_gtin(whole) else ()


def _read_gs1(typed: str, text: str) -> Scan | None:
    """The product that a GS1 code names. One that is kept under the whole of the code is found, too."""
    from app.domain.scanning.gs1 import read_gs1  # its library is imported with the first code of this shape

    found = read_gs1(typed)
    if found is None:
        return None
    named = spellings(found.gtin)
    # Without the noughts that only fill it up, a person recognises it.
    return Scan(min(named, key=len), Sort.PRODUCT, (*named, normalise(text)), "GS1", measured=found.measured)


def is_ours(text: str) -> bool:
    """Whether `text` looks like one of our references, with or without attempt number."""
    match = _REFERENCE.fullmatch(text)
    if match is None:
        return False
    day = match["day"]
    try:
        date(2000 + int(day[:2]), int(day[2:4]), int(day[4:]))
    except ValueError:
        return False
    return True


def symbology(code: str) -> str:
    """The kind of barcode where digits and a right check digit tell it.

    Nothing for all others, such as CODE 39 and 128.
    """
    if _short_upc(code) and not is_gtin(code):
        return "UPC-E"
    return _NAMES[len(code)] if is_gtin(code) else ""


def spellings(code: str) -> tuple[str, ...]:
    """The codes under which a product with this code may be kept.

    As it is, as the UPC-A that a UPC-E stands for, and with as many or as few noughts before it as EAN-8, EAN-13 and
    GTIN-14 have for the same number.
    """
    long = _short_upc(code)
    whole = code.zfill(14) if is_gtin(code) else ""
    # Only noughts may be left out: any other digit in front makes another number.
    same = [whole[14 - digits :] for digits in (13, 8, 14) if whole and not whole[: 14 - digits].strip("0")]
    return tuple(dict.fromkeys(normalise(each) for each in (code, long, *same) if each))


def _short_upc(code: str) -> str:
    """The UPC-A that `code` stands for if it is a UPC-E of eight digits, else nothing."""
    if not (len(code) == 8 and code.isascii() and code.isdigit() and code[0] in "01"):
        return ""
    # UPC-E leaves out noughts; the last digit tells where they stood.
    system, body, last, check = code[0], code[1:6], code[6], code[7]
    if last in "012":
        middle = f"{body[:2]}{last}0000{body[2:]}"
    elif last == "3":
        middle = f"{body[:3]}00000{body[3:]}"
    elif last == "4":
        middle = f"{body[:4]}00000{body[4]}"
    else:
        middle = f"{body}0000{last}"
    long = f"{system}{middle}{check}"
    return long if is_gtin(long) else ""


_QUANTITY = re.compile(r"[-−]?[0-9]+(?:[.,][0-9]+)?[*×]")


def is_typing(text: str) -> bool:
    """Whether text at a scanner's pace reads as words of a person.

    It begins with `2*`, or has small letters and either blanks or no digit at all. Codes of the common kinds have none of
    that.
    """
    small = any(mark.islower() for mark in text)
    wordlike = " " in text or not any(mark.isdigit() for mark in text)
    alike = all(mark.isalnum() or mark in " -,.'*=×−" for mark in text)
    return _QUANTITY.match(text) is not None or (small and wordlike and alike)
