"""Lines to be drawn because a receipt printer lacks their letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

_JOINER, _APART, _PICTURE = "\u200d", "\u200c", "\ufe0f"
_JOINS = frozenset({"Mn", "Me", "Mc"})
"""Kinds of marks that stand on, under or around the letter before them."""
_TONES = ("\U0001f3fb", "\U0001f3ff")
_FLAGS = ("\U0001f1e6", "\U0001f1ff")
"""The first and the last: shades of skin, and the letters of flags, of which two are one flag."""
_WRITTEN_TOGETHER = ("\u0590", "\u1fff")
"""From Hebrew on: scripts that join their letters, or run from right to left. Greek and Cyrillic come before."""


class Piece(NamedTuple):
    """A run of letters drawn in one go: first column, text, columns."""

    column: int
    text: str
    columns: int


class Picture(NamedTuple):
    """A line as dots: width, height, and rows of eight dots a byte.

    The rows come one after the other; 1 is ink.
    """

    width: int
    height: int
    dots: bytes


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
    return len(letter) == 1 and all(_FLAGS[0] <= half <= _FLAGS[1] for half in (letter, mark))


def columns_of(letter: str) -> int:
    """The columns of a letter: two for East Asian ones and emoji, else one."""
    is_flag = _FLAGS[0] <= letter[0] <= _FLAGS[1]
    return 2 if is_flag or _PICTURE in letter or unicodedata.east_asian_width(letter[0]) in "WF" else 1


def pieces(text: str) -> Iterator[Piece]:
    """The pieces of a line, from left to right: letter for letter.

    Words of a script that joins its letters are one piece.
    """
    column = start = 0
    words = ""  # of such a script, with the blanks between them
    for letter in (*letters(text), ""):
        # A blank between two words of such a script is part of the run; two blanks end it.
        if letter and (_is_joined(letter) or (letter == " " and words and words[-1] != " ")):
            start = start if words else column
            words += letter
        else:
            if words:
                shown = words.rstrip(" ")
                yield Piece(start, shown, sum(map(columns_of, letters(shown))))
                words = ""
            if letter.strip():
                yield Piece(column, letter, columns_of(letter))
        column += columns_of(letter) if letter else 0


def _is_joined(letter: str) -> bool:
    return _WRITTEN_TOGETHER[0] <= letter[0] <= _WRITTEN_TOGETHER[1]
