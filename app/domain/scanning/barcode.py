"""Product codes as scanned: check digits, and one spelling for each."""

from __future__ import annotations

SEPARATOR = "\x1d"
"""How a scanner types FNC1, which ends a field of variable length in a GS1 code."""
_LENGTHS = (8, 12, 13, 14)
"""Digits of EAN-8, UPC-A, EAN-13 and GTIN-14 codes (GS1 General Specifications)."""


def check_digit(digits: str) -> int:
    """The check digit of `digits`: weights 3 and 1 in turn from the right."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    # What is missing to the next ten.
    return -total % 10


def is_gtin(code: str) -> bool:
    """Whether `code` is an EAN-8, UPC-A, EAN-13 or GTIN-14 with a right check digit."""
    plain = code.isascii() and code.isdigit() and len(code) in _LENGTHS
    return plain and check_digit(code[:-1]) == int(code[-1])


def normalise(code: str) -> str:
    """The one spelling of a code: trimmed, in capitals.

    A UPC-A is an EAN-13 with a nought before it.
    """
    trimmed = code.strip().upper()
    return f"0{trimmed}" if len(trimmed) == 12 and is_gtin(trimmed) else trimmed


def same_number(code: str) -> str:
    """The part of a normalised code that its other spellings share.

    EAN-8, UPC-A, EAN-13 and GTIN-14 differ in the noughts before it.
    """
    return code.zfill(14) if is_gtin(code) else code
