"""The places in a shown text that a search found, to be marked."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from app.domain.desk.folding import fold, spellings

Span = tuple[int, int]
"""The first character, and the one behind the last."""


def spans_of(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    """The places of each folded word in `text`, in order.

    Those that touch or overlap are one. However either is spelt: `oedegard` marks all of `Ødegård`.
    """
    found = set[Span]()
    for letters in _foldings(text):
        folded = "".join(letter for letter, _, _ in letters)
        for spelling in dict.fromkeys(each for word in words for each in spellings(word) if each):
            at = folded.find(spelling)
            while at >= 0:
                found.add((letters[at][1], letters[at + len(spelling) - 1][2]))
                # One place further and not behind the hit: the next one may overlap it.
                at = folded.find(spelling, at + 1)
    return _joined(found)


_Letter = tuple[str, int, int]
"""A folded letter, and between which characters of the text it comes from."""


def _foldings(text: str) -> tuple[list[_Letter], list[_Letter]]:
    """The text folded, letter by letter, and then as others write its special letters."""
    letters: list[_Letter] = []
    for at, mark in enumerate(text):
        # A blank that stays one, and a mark that belongs to the letter before it.
        folded = " " if mark.isspace() else fold(mark)
        if not folded and letters:
            letters[-1] = (*letters[-1][:2], at + 1)
        for letter in folded:
            if letters and letter == letters[-1][0] and letter in "a ":
                letters[-1] = (letter, letters[-1][1], at + 1)  # as `fold` does: one letter, one blank
            else:
                letters.append((letter, at, at + 1))
    return letters, _shortened(letters)


def _shortened(letters: list[_Letter]) -> list[_Letter]:
    short: list[_Letter] = []
    for letter, start, end in letters:
        # `oe` and `ae` may be the ø and æ of somebody without these keys: one letter, to be marked as one.
        if letter == "e" and short and short[-1][0] in ("o", "a"):
            short[-1] = (short[-1][0], short[-1][1], end)
        else:
            short.append((letter, start, end))
    return short


def _joined(spans: Collection[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
