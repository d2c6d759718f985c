"""One slip in a word for a day or a state is forgiven, too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from app.domain.desk.query import cleaned
from app.domain.desk.slips import forgivable, one_slip, slip_keys
from app.domain.search.phrases import LANGUAGES, pieces_of
from app.domain.search.search_words import FILLERS, OPERATORS, STATES
from app.domain.search.time_words import DAYS_AGO, MONTHS, PARTS_OF_DAY, PARTS_OF_TODAY, PAST_WEEKDAYS, WEEK, WEEKDAYS

_TABLES = (STATES, DAYS_AGO, WEEKDAYS, PAST_WEEKDAYS, MONTHS, WEEK, PARTS_OF_DAY, PARTS_OF_TODAY)


def slipped(text: str, language: str) -> dict[str, str]:
    """The words of a text that nearly stand for a day or state.

    And that word; both folded. What was typed may be a name all the same.
    """
    words = [piece.bare for piece in pieces_of(cleaned(text), OPERATORS) if not piece.quoted]
    return {word: meant for word in words if (meant := _meant(word, language))}


def corrected(text: str, meant: Mapping[str, str]) -> str:
    """A search text with other words in the place of some.

    The same text where it has none of them.
    """
    pieces = pieces_of(cleaned(text), OPERATORS)
    if not any(piece.bare in meant for piece in pieces):
        return text
    said = [replace(piece, text=meant.get(piece.bare, piece.text)) for piece in pieces]
    # With its commas: they part what would be read as one.
    return " ".join(f"{piece.printed}{',' if piece.ends else ''}" for piece in said)


def _meant(bare: str, language: str) -> str:
    """The known word of which `bare` is one slip away, in the given language if it has one."""
    # What is a word of a sentence, or a state already, is no slip of another one, however near that is.
    if not forgivable(bare) or bare in FILLERS or any(bare in words for words in _known().values()):
        return ""
    for known in (language, *LANGUAGES):
        for key in slip_keys(bare):
            for word in _by_key().get((known, key), ()):
                if one_slip(bare, word):
                    return word
    return ""


@cache
def _known() -> dict[str, frozenset[str]]:
    """Every word for a day or a state, by language."""
    return {
        language: frozenset(word for table in _TABLES for phrase in table.said_in(language) for word in phrase.split())
        for language in LANGUAGES
    }


@cache
def _by_key() -> dict[tuple[str, str], list[str]]:
    """The same words, by language and by what is left of them without a letter."""
    found: dict[tuple[str, str], list[str]] = {}
    for language, words in _known().items():
        for word in sorted(words):
            for key in slip_keys(word):
                found.setdefault((language, key), []).append(word)
    return found
