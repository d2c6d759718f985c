"""One folding of text for every look-up: of orders, of customers and of products."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from app.domain.input.invisible_marks import DASHES

_ACCENTS = re.compile("[\u0300-\u034e\u0350-\u036f]")
"""Nearly all there are; a catalogue is folded in a third of the time."""
PLAIN_DASH = dict.fromkeys(map(ord, DASHES), "-")
OTHER_LETTERS = {
    "ø": "o",
    "æ": "ae",
    "ð": "d",
    "þ": "th",
    "ß": "ss",
    "ł": "l",
    "đ": "d",
    "œ": "oe",
    "ı": "i",
    "ŋ": "n",
    "ŧ": "t",
}
"""Small letters that are no others with a mark."""
_ALSO = {**PLAIN_DASH, **dict.fromkeys(map(ord, "’‘´`ʼ"), "'"), **str.maketrans(OTHER_LETTERS)}
_SEVERAL_A = re.compile("aa+")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f]")
_NOT_TEXT = frozenset({"Cc", "Cf", "Cs", "Mn", "Me"})
"""Kinds of characters that nobody sees: controls, marks of direction, halves of pairs, accents."""


def fold(text: str) -> str:
    """`text` for looking up: `creme` finds `Crème`, `odegard` `Ødegård`, `ase` and `aase` `Åse`.

    Small letters without accents, in one width, with single blanks; `å` and `aa` are one letter, `ø` is `o`, `æ` is `ae`.
    What is part of a text is also part of it when both are folded.
    """
    small = text.casefold()
    if not small.isascii():
        # Folded a second time: what is taken apart may come out as a capital, as `ℌ` does.
        small = _ACCENTS.sub("", unicodedata.normalize("NFKD", small)).casefold().translate(_ALSO)
        if not small.isascii():
            small = "".join(mark for mark in small if mark.isspace() or unicodedata.category(mark) not in _NOT_TEXT)
    return _SEVERAL_A.sub("a", " ".join(_UNSEEN.sub("", small).split()))


_LONG = str.maketrans({"ø": "oe", "ö": "oe", "æ": "ae", "ä": "ae"})


def searchable(text: str) -> str:
    """The text that a search reads: `text` folded, then in other people's spelling.

    `Ødegård` is found by `oedegaard`, too, and `Oedegaard` by `ødegård`; `Sæther` by `säther` and the other way round. What
    was kept without its letters, `odegard`, is found by the `spellings` of what is looked for.
    """
    folded = fold(text)
    # Nothing in it can be spelt in another way, so it need not be kept twice.
    if text.isascii() and "oe" not in folded and "ae" not in folded:
        return folded
    long = fold(unicodedata.normalize("NFKC", text).casefold().translate(_LONG))
    short = _short(folded)
    known = set(folded.split())
    more = [word for word in dict.fromkeys((*long.split(), *short.split())) if word not in known]
    return " ".join((folded, *more))


_LEAST_SHORT = 4
"""Words that have become shorter than this occur in too many others: `joe` is no part of `jo`hn."""


def spellings(word: str) -> tuple[str, ...]:
    """A folded word, and how others write its special letters: `oedegard`, `odegard`."""
    short = _short(word)
    return (word,) if short == word or len(short) < _LEAST_SHORT else (word, short)


def _short(folded: str) -> str:
    return folded.replace("oe", "o").replace("ae", "a")


def look_up_words(customer: str, others: Iterable[str]) -> str:
    """The index text of an order: the customer's name, then everything else."""
    return f"{searchable(customer)}\n{searchable(' '.join(others))}"
