"""Letters as readers count them, and texts that are cut between two of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate, takewhile, tee

_JOINER, _APART = "\u200d", "\u200c"
_JOINS = frozenset({"Mn", "Me", "Mc"})
"""Kinds of marks that stand on, under or around the letter before them."""
_TONES = ("\U0001f3fb", "\U0001f3ff")
FLAGS = ("\U0001f1e6", "\U0001f1ff")
"""The first and the last: shades of skin, and the letters of flags, of which two are one flag."""


def letters(text: str) -> Iterator[str]:
    """Split text into letters as readers count them.

    Each with the marks on it, and an emoji with all that it is made of.
    """
    letter = ""
    for mark in text:
        if letter and not _belongs(letter, mark):
            yield letter
            letter = ""
        letter += mark
    if letter:
        yield letter


def _belongs(letter: str, mark: str) -> bool:
    if unicodedata.category(mark) in _JOINS or mark in (_JOINER, _APART) or _TONES[0] <= mark <= _TONES[1]:
        return not letter.isspace()
    if letter[-1] == _JOINER:
        # A joiner joins pictures; after a letter it only shapes that letter.
        return unicodedata.category(mark) == "So"
    return len(letter) == 1 and all(FLAGS[0] <= half <= FLAGS[1] for half in (letter, mark))


def cut(text: str, longest: int, length: Callable[[str], int] = len) -> str:
    """The beginning of a text, in whole letters.

    Its `length` is at most `longest`.
    """
    if length(text) <= longest:
        return text
    # One letter alone may be too long, with hundreds of marks on it: then it is cut between these.
    return _beginning(letters(text), longest, length) or _beginning(text, longest, length)


def _beginning(pieces: Iterable[str], longest: int, length: Callable[[str], int]) -> str:
    kept, measured = tee(pieces)
    ends = takewhile(lambda end: end <= longest, accumulate(map(length, measured)))
    return "".join(piece for _, piece in zip(ends, kept, strict=False))
