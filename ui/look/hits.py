"""Where the words of a search stand in a text, to be marked there."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.desk.folding import fold
from app.domain.desk.query import Query, Term

Span = tuple[int, int]
"""The first character of a hit, and the one behind its last."""


def hit_words(query: Query) -> tuple[str, ...]:
    """The folded words that a person looks for, the longest first."""
    wanted = {word for term in query.terms if not term.excluded for word in (*term.words, *term.parts, *term.tails)}
    return tuple(sorted(wanted, key=lambda word: (-len(word), word)))


def hits_in(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    """The places of `words` (folded) in `text`, none over another, from left to right."""
    folded, places = _folded(text)
    found: list[Span] = []
    for word in words:
        at = folded.find(word) if word else -1
        while at >= 0:
            span = (places[at], places[at + len(word) - 1] + 1)
            if all(span[1] <= first or last <= span[0] for first, last in found):
                found.append(span)
            at = folded.find(word, at + len(word))
    return tuple(sorted(found))


def says(term: Term, text: str) -> bool:
    """Whether `text` holds all words of a term, so that a person sees why it was found."""
    folded = fold(text)
    return bool(term.words) and all(word in folded for word in term.words)


def _folded(text: str) -> tuple[str, list[int]]:
    """The folded text, and which character of `text` each of its characters comes from."""
    letters: list[str] = []
    places: list[int] = []
    for at, mark in enumerate(text):
        for letter in " " if mark.isspace() else fold(mark):
            letters.append(letter)
            places.append(at)
    return "".join(letters), places
