"""Amounts and texts as the files of vouchers have them."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Sequence
from io import StringIO

_SPELT = str.maketrans({";": ",", "æ": "ae", "Æ": "Ae", "ø": "o", "Ø": "O"})
"""Letters that are no others with a mark, and the mark between fields."""


def amount(minor: int, mark: str = ",") -> str:
    """An amount with its sign, in whole units with two decimals."""
    whole, part = divmod(abs(minor), 100)
    return f"{'-' if minor < 0 else ''}{whole}{mark}{part:02}"


def sides(minor: int) -> tuple[str, str]:
    """An amount as debit and credit, of which one is empty."""
    return (amount(minor), "") if minor > 0 else ("", amount(-minor))


def plain(text: str) -> str:
    """Text in ASCII, without the mark between fields.

    A letter with a mark loses it; one that has nothing like it becomes a question mark.
    """
    spelt = unicodedata.normalize("NFKD", text.translate(_SPELT))
    return "".join(each for each in spelt if not unicodedata.combining(each)).encode("ascii", "replace").decode()


def rows_of(rows: Iterable[Sequence[object]]) -> bytes:
    """Rows with a semicolon between the fields, in ASCII."""
    text = StringIO(newline="")
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("ascii")
