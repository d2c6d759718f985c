"""Amounts and texts as the files of vouchers have them."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Sequence
from io import StringIO

from app.domain.desk.folding import OTHER_LETTERS
from app.domain.input.invisible_marks import DASHES

_SPELT = str.maketrans(
    {
        **OTHER_LETTERS,
        **{letter.upper(): near.capitalize() for letter, near in OTHER_LETTERS.items() if letter != "ß"},
        "ẞ": "Ss",  # `upper` knows two letters for it
        **dict.fromkeys(DASHES, "-"),
        **dict.fromkeys("‘’‚", "'"),
        **dict.fromkeys("“”„", '"'),
        "⁄": "/",  # what ½ is made of
    }
)


def amount(minor: int, mark: str = ",") -> str:
    """An amount with its sign, in whole units with two decimals."""
    whole, part = divmod(abs(minor), 100)
    return f"{'-' if minor < 0 else ''}{whole}{mark}{part:02}"


def sides(minor: int) -> tuple[str, str]:
    """An amount as debit and credit, of which one is empty."""
    return (amount(minor), "") if minor > 0 else ("", amount(-minor))


def spelt(text: str, letters: str) -> str:
    """Text in the `letters` of a code page.

    A letter that it lacks becomes the one it is made of, or a question mark; what is not seen a blank. Marks that part
    fields may come out of this, such as a wide semicolon: what they would mean is taken from them afterwards.
    """
    seen = "".join(letter if letter.isprintable() else " " for letter in unicodedata.normalize("NFC", text))
    return "".join(letter if _has(letters, letter) else _near(letter, letters) for letter in seen)


def _near(letter: str, letters: str) -> str:
    if unicodedata.combining(letter):
        return ""
    made_of = unicodedata.normalize("NFKD", letter.translate(_SPELT)).translate(_SPELT)
    near = "".join(each if _has(letters, each) else "?" for each in made_of if not unicodedata.combining(each))
    # A syllable of Korean is made of three letters, and none of them is there.
    return near if near.strip("?") else "?"


def _has(letters: str, letter: str) -> bool:
    return letter.encode(letters, "ignore") != b""


def plain(text: str) -> str:
    """Text in ASCII, without the mark between fields."""
    return spelt(text, "ascii").replace(";", ",")


def rows_of(rows: Iterable[Sequence[object]]) -> bytes:
    """Rows with a semicolon between the fields, in ASCII."""
    text = StringIO(newline="")
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("ascii")
