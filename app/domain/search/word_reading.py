"""Words of a search text.

Also what in them may be a reference, a word pair or the end of a psp reference.
"""

from __future__ import annotations

import re
from dataclasses import replace

from app.domain.desk.query import Term, TermKind
from app.domain.desk.slips import forgivable
from app.domain.search.phrases import SearchPiece

_TAIL = re.compile(r"[0-9a-z-]*[0-9][0-9a-z-]*|[0-9a-f-]+")
_LEAST_TAIL = 6
_DAY = r"\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
_REFERENCE, _DASHES = re.compile(rf"([a-z]{{1,8}})-?({_DAY})-?(\d{{4}})"), 2
_SHORT = re.compile(rf"([a-z]{{1,8}}-{_DAY}-)([1-9]\d{{0,2}})")
"""A reference without the noughts of its number, as it is said."""
_PAIR = re.compile(r"([^\W\d_]{3,})-([^\W\d_]{3,})")


def word_term(piece: SearchPiece) -> Term:
    """The term for a word that is found anywhere."""
    term = replace(plain_word(piece.bare), text=piece.printed, tails=psp_tails(piece))
    # A reference that was heard, and a word pair that was written, have dashes where people put them.
    if short := _SHORT.fullmatch(piece.bare):
        return replace(term, words=(f"{short[1]}{int(short[2]):04}",))
    parts = _PAIR.fullmatch(piece.bare) or (
        _REFERENCE.fullmatch(piece.bare) if piece.bare.count("-") < _DASHES else None
    )
    return replace(term, words=tuple(dict.fromkeys(parts.groups()))) if parts else term


def plain_word(bare: str) -> Term:
    """The term for a folded word that is nothing else."""
    return Term(TermKind.WORD, "", words=(bare,), loose=forgivable(bare))


def psp_tails(piece: SearchPiece) -> tuple[str, ...]:
    """A piece as the end of a psp reference, if it can be that."""
    # Not folded: `aa` is one letter in a name, and two figures here.
    tail = piece.text.casefold()
    return (tail,) if len(tail) >= _LEAST_TAIL and _TAIL.fullmatch(tail) else ()
