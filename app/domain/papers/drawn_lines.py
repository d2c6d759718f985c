"""Lines to be drawn because a receipt printer lacks their letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from app.domain.input.whole_letters import FLAGS, letters

_PICTURE = "\ufe0f"
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


def columns_of(letter: str) -> int:
    """The columns of a letter: two for East Asian ones and emoji, else one."""
    is_flag = FLAGS[0] <= letter[0] <= FLAGS[1]
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
