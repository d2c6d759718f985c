"""A search text in pieces, and phrases of several pieces found in it."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from app.domain.desk.folding import fold
from app.domain.input.whole_letters import cut

LANGUAGES = ("en", "nb", "da", "sv", "fi")
"""In the order in which the rows of a table name them."""
FiveLanguages = tuple[str, str, str, str, str]
Meaning = TypeVar("Meaning")

_QUOTES = '"“”„«»'
_MARKS = r"(?:[\s\[{'*#,;:!?]|\((?![+\d])|\.(?!\.*\d))*"
_HEAD = re.compile(_MARKS + r"(?P<minus>-(?=[^\s-]))?(?:(?P<key>[^\W\d_]+):\s*(?=\S))?")
_MINUS = re.compile(_MARKS + r"(?P<minus>-(?=[^\s-]))?")
_QUOTED = re.compile(rf"[{_QUOTES}](?P<inner>[^{_QUOTES}]*)[{_QUOTES}]?")
_PLAIN = re.compile(rf"[^\s{_QUOTES}]+")
_BREAK = re.compile(r"(?<=[^\W\d_])[,;](?=\S)|(?<=\d)[,;](?=[^\W\d_])")
_ATTEMPT = re.compile(r"-\d{1,2}")
_OWNER = re.compile(r"(?<=[^\W\d_]{3})'s$")
_BEFORE, _BEHIND = "([{'*#.,;:!?", ")]}'*.,;:!?"
_LONGEST = 150
"""So many characters of a piece count, so that it can be read again when its quotes and its operator are printed."""
MOST_PIECES = 16
"""No term has more pieces, so that the time to read a text grows with its length and not with its square."""
PICTURES = 0x2FFF
"""Above it stand other scripts and pictures, which a name may have."""
_KEPT = frozenset({*"-~≈<>=≤≥€", ">=", "<="})
_BEFORE_NUMBER, _BEHIND_NUMBER = ".#'", ".,;:!?"


@dataclass(frozen=True)
class SearchPiece:
    """A piece of a search text between blanks, or what stands in quotes.

    `bare` is its text folded and without the marks around it; `key` is an operator before a colon, folded. Behind a piece that
    `ends` something a comma stands, over which no phrase goes on. One is `open` that has dots before it: `…678`.
    """

    text: str
    bare: str
    key: str = ""
    typed_key: str = ""
    excluded: bool = False
    quoted: bool = False
    ends: bool = False
    open: bool = False

    @property
    def printed(self) -> str:
        """The piece as it is typed, with its operator and minus."""
        body = f'"{self.text}"' if self.quoted else f"…{self.text}" if self.open else self.text
        key = f"{self.typed_key}:" if self.key else ""
        return f"{'-' if self.excluded else ''}{key}{body}"


def pieces_of(text: str, keys: Container[str] = ()) -> tuple[SearchPiece, ...]:
    """The pieces of a cleaned text; `keys` are the folded operators.

    The longest text is read once: the work grows with its length.
    """
    pieces, at = [], 0
    while at < len(text):
        head = _HEAD.match(text, at)
        if head is None or (head["key"] and fold(head["key"]) not in keys):
            head = _MINUS.match(text, at)
        assert head is not None  # both match nothing at all, too  # noqa: S101
        piece, at = _piece(text, head)
        if piece is not None:
            pieces.append(piece)
    return tuple(pieces)


def _piece(text: str, head: re.Match[str]) -> tuple[SearchPiece | None, int]:
    key = head.groupdict().get("key") or ""
    excluded = head["minus"] is not None
    if quoted := _QUOTED.match(text, head.end()):
        inner = " ".join(cut(quoted["inner"], _LONGEST).split())
        bare = fold(inner)
        return (SearchPiece(inner, bare, fold(key), key, excluded, quoted=True) if bare else None), quoted.end()
    plain = _PLAIN.match(text, head.end())
    if plain is None:
        return None, len(text)
    body, end = plain[0], plain.end()
    # Between letters and figures a comma ends something; inside `499,00` it is part of the amount.
    if found := _BREAK.search(body):
        body, end = body[: found.end()], head.end() + found.end()
    shown = cut(_stripped(body), _LONGEST)
    # `-2` is the end of the reference of a second request, and leaves nothing out.
    if excluded and not key and _ATTEMPT.fullmatch("-" + shown):
        shown, excluded = "-" + shown, False
    bare = _OWNER.sub("", fold(shown))
    if not any(mark.isalnum() or ord(mark) > PICTURES for mark in bare) and shown not in _KEPT:
        return None, end
    is_open = body.startswith("..") and shown[:1].isdigit()
    return SearchPiece(shown, bare, fold(key), key, excluded, ends=body[-1] in ",;", open=is_open), end


def _stripped(body: str) -> str:
    """A piece without the marks around it; brackets in a number are its own."""
    before, behind = (_BEFORE_NUMBER, _BEHIND_NUMBER) if any(map(str.isdigit, body)) else (_BEFORE, _BEHIND)
    begun = body.lstrip(before)
    if begun != body:
        begun = begun.lstrip(f"-{before}")  # what is excluded has its minus before everything else
    return begun.rstrip(behind)


class Phrases(Generic[Meaning]):
    """Phrases of five languages, and what each means.

    A row has the words of each language, parted by `|`. Where languages disagree, the given one is right, then the first.
    """

    def __init__(self, rows: Mapping[Meaning, FiveLanguages]) -> None:
        self.rows = rows

    @cached_property
    def known(self) -> dict[str, dict[str, Meaning]]:
        known: dict[str, dict[str, Meaning]] = {}
        for meaning, row in self.rows.items():
            for language, said in zip(LANGUAGES, row, strict=True):
                for phrase in filter(None, map(fold, said.split("|"))):
                    known.setdefault(phrase, {}).setdefault(language, meaning)
        return known

    @cached_property
    def _longest(self) -> int:
        return max(phrase.count(" ") + 1 for phrase in self.known)

    def __contains__(self, phrase: object) -> bool:
        return phrase in self.known

    def said_in(self, language: str) -> frozenset[str]:
        """The folded phrases of one language."""
        return frozenset(phrase for phrase, meanings in self.known.items() if language in meanings)

    def beginning(self, start: str) -> set[Meaning]:
        """What the phrases mean that begin so."""
        return {meaning for phrase, said in self.known.items() if phrase.startswith(start) for meaning in said.values()}

    def of(self, phrase: str, language: str) -> Meaning | None:
        """What a folded phrase means, or None."""
        meanings = self.known.get(phrase)
        if not meanings:
            return None
        return meanings.get(language, next(iter(meanings.values())))

    def read(self, pieces: Sequence[SearchPiece], at: int, language: str) -> tuple[Meaning, int] | None:
        """The longest phrase that begins at a piece: its meaning and its end."""
        end = min(run_end(pieces, at), at + self._longest)
        while end > at:
            meaning = self.of(" ".join(piece.bare for piece in pieces[at:end]), language)
            if meaning is not None:
                return meaning, end
            end -= 1
        return None


def run_end(pieces: Sequence[SearchPiece], at: int) -> int:
    """Where the pieces end that may belong together with the one at `at`."""
    if at >= len(pieces) or pieces[at].quoted:
        return at
    end, farthest = at + 1, min(len(pieces), at + MOST_PIECES)
    while end < farthest and not pieces[end - 1].ends:
        # Each of these says itself what it is, and so belongs to nothing before it.
        if pieces[end].excluded or pieces[end].quoted or pieces[end].key:
            break
        end += 1
    return end
