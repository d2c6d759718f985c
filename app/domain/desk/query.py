"""Search texts, understood: words in any spelling, and digits of phone numbers."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import groupby

from app.domain.desk.folding import PLAIN_DASH, fold
from app.domain.input.invisible_marks import number_alone

LONGEST, MOST_WORDS = 200, 16
"""So many characters of a text are read, and so many different words; more of them would find nothing else."""
LEAST_DIGITS, _CERTAIN = 3, 6
"""So many digits may be a part of a phone number, however it is written; more than the second are nothing else."""
_MARKETS = {"NO": "47", "DK": "45", "FI": "358", "SE": "46"}
CODES = tuple(_MARKETS.values())
"""The country codes that are left out when somebody names a number."""
_ZERO_BEFORE = ("358", "46")
"""Countries whose numbers begin with a nought at home, and without it behind the country's code."""
_NUMBER = re.compile(r"(?:tel:)?\+?[0-9().\-/+]*[0-9][0-9().\-/]*|\+|\(0\)", re.IGNORECASE)
_ATTEMPT = re.compile(r"-[0-9]+")


@dataclass(frozen=True)
class Wish:
    """A condition of a search: all of `words`, or a number containing a part.

    The words are folded; one of digits alone may also be a part of a phone number. Without words only the parts count.
    """

    words: tuple[str, ...]
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Query:
    """What is looked for: everything in `wishes`.

    `text` is what was typed, for what is named whole.
    """

    text: str = ""
    wishes: tuple[Wish, ...] = ()

    @property
    def numbers(self) -> tuple[str, ...]:
        """The readings of the whole text as part of a phone number, in digits.

        Empty when it is no number.
        """
        return self.wishes[0].parts if len(self.wishes) == 1 else ()


def understand(text: str, market: str = "") -> Query:
    """Read a search text.

    `market` ("FI") is where a number without a country code belongs.
    """
    typed = " ".join(_visible(text[:LONGEST]).split())
    number = number_alone(typed)
    if sum(mark.isdigit() for mark in number) > _CERTAIN and all(map(_NUMBER.fullmatch, number.split())):
        typed = number
    wishes: list[Wish] = []
    for is_number, run in groupby(typed.split(), lambda word: _NUMBER.fullmatch(word) is not None):
        words = tuple(run)
        if is_number:
            wishes.append(_number_wish(words, market))
        else:
            wishes.extend(Wish((folded,)) for word in words if (folded := fold(word)))
    return Query(typed, tuple(dict.fromkeys(wishes))[:MOST_WORDS])


def ends_in_attempt(word: str) -> bool:
    """Whether a word may be the end of a later request's reference: `0042-2`."""
    return _ATTEMPT.search(word) is not None


def _visible(text: str) -> str:
    """The text in one width, with plain dashes and without marks that nobody sees, as are around a pasted number."""
    plain = unicodedata.normalize("NFKC", text).translate(PLAIN_DASH)
    return "".join(mark for mark in plain if mark.isspace() or unicodedata.category(mark) not in ("Cc", "Cf", "Cs"))


def _number_wish(typed: tuple[str, ...], market: str) -> Wish:
    parts = _parts("".join(typed), market)
    if len(typed) > 1 and parts and len(parts[-1]) > _CERTAIN:
        return Wish((), parts)  # a whole number is no row of short words
    return Wish(tuple(dict.fromkeys(fold(word) for word in typed)), parts)


def _parts(typed: str, market: str) -> tuple[str, ...]:
    """The ways to read digits as a part of a number with its country code; as they are typed comes last."""
    bare = typed.lower().removeprefix("tel:").replace("(0)", "")
    digits = "".join(mark for mark in bare if mark.isdigit())
    if len(digits) < LEAST_DIGITS:
        return ()
    readings = [digits]
    if bare.startswith(("+", "(+")) or (digits.startswith("00") and len(digits) > _CERTAIN):
        abroad = digits.removeprefix("00")
        readings.append(abroad)
        readings += [f"{code}{abroad[len(code) + 1 :]}" for code in _ZERO_BEFORE if abroad.startswith(f"{code}0")]
    elif digits.startswith("0") and not digits.startswith("00"):
        if len(digits) > _CERTAIN:
            readings.append(digits[1:])
        if (code := _MARKETS.get(market, "")) in _ZERO_BEFORE:
            readings.append(code + digits[1:])
    return tuple(dict.fromkeys(reversed(readings)))
