"""Search texts, understood: a text becomes terms, in five languages at once."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from app.domain.desk.folding import fold
from app.domain.desk.query import (
    MOST_WORDS,
    NUMBER,
    Mark,
    Query,
    Term,
    TermKind,
    cleaned,
    phone_parts,
)
from app.domain.desk.slips import forgivable
from app.domain.search.amount_reading import Amount, about, read_amount
from app.domain.search.day_reading import Days, moment, read_days
from app.domain.search.hour_reading import read_hours
from app.domain.search.phone_groups import like_phone
from app.domain.search.phrases import PICTURES, SearchPiece, pieces_of, run_end
from app.domain.search.search_words import (
    ABOUT,
    BETWEEN,
    COUNTS,
    ENDING,
    FILLERS,
    LABELS,
    NOT,
    OPERATORS,
    PAID,
    STATES,
    UNPAID,
)
from app.domain.search.time_words import PARTS_OF_DAY, PARTS_OF_TODAY
from app.domain.search.word_reading import plain_word, psp_tails, word_term
from app.domain.standing import Standing

_HEXADECIMAL = re.compile(r"[0-9]+e")
"""Euros, or the end of a psp reference."""
_LABELLED = re.compile(r"[\w-]*[0-9][\w-]*")
_LEAST_ABOUT, _LEAST_SPOKEN = 1_000, 10_000
"""So many minor units a number in words is an amount, with *about* and without; smaller ones count things."""
_LEAST_STATE = 3
_MOST_NUMBERS = 8
_BY_STATE = {
    "captured": {Standing.CAPTURED, Standing.PART_CAPTURED},
    "paid": {Standing.RESERVED, Standing.PART_CAPTURED, Standing.CAPTURED, Standing.RELEASED, Standing.REFUNDED},
    "to_ship": set[Standing](),
    "unpaid": {Standing.WAITING, Standing.DECLINED, Standing.EXPIRED, Standing.CANCELLED, Standing.UNKNOWN},
}
"""Where the word of a state means more or less than the one standing of its name."""
_BY_MARK = {"to_ship": Mark.TO_SHIP, "refunded": Mark.REFUNDED}
_DATED = frozenset({"day", "before", "after", "since", "until"})


@dataclass(frozen=True)
class _Reader:
    """A text being read: its pieces, and what is known of who typed it."""

    pieces: tuple[SearchPiece, ...]
    language: str
    now: datetime
    market: str


ReadTerm = tuple[Term, int]
"""A term without its text, and where the piece behind it stands."""


def understand(text: str, language: str, now: datetime, market: str = "") -> Query:
    """Understand a search text.

    `language` ("nb") is right where languages disagree. `now` is aware; its zone is that of the shop, in which days begin.
    `market` ("FI") is where a number without a country code belongs.
    """
    typed = cleaned(text)
    reader = _Reader(pieces_of(typed, OPERATORS), language, now, market)
    terms: dict[Term, Term] = {}
    fillers: list[Term] = []
    at = 0
    while at < len(reader.pieces) and len(terms) < MOST_WORDS:
        found = _read(reader, at)
        if found is None:
            end = _filler_end(reader, at)
            words = tuple(piece.bare for piece in reader.pieces[at:end] if piece.bare[:1].isalnum())
            fillers += [_shown(reader, at, end, Term(TermKind.WORD, "", words=words))] if words else []
            at = end
            continue
        term, end = found
        shown = _shown(reader, at, end, term)
        terms.setdefault(replace(shown, text=""), shown)
        at = end
    # Nothing else was said, so a word of a sentence may be a name after all: *Will*, *My*.
    if not terms:
        for term in fillers[:MOST_WORDS]:
            terms.setdefault(replace(term, text=""), term)
    return Query(typed, tuple(terms.values()))


def _read(reader: _Reader, at: int) -> ReadTerm | None:
    """The term that begins at a piece, or None for a filler and for marks alone."""
    piece = reader.pieces[at]
    if piece.key:
        # An operator before something that it cannot be is a word like any other, with its colon.
        return _operator(reader, at) or (plain_word(fold(piece.printed.removeprefix("-"))), at + 1)
    if piece.quoted:
        return Term(TermKind.WORD, "", words=(piece.bare,), phrase=True), at + 1
    filler = _filler_end(reader, at) if not piece.excluded else at
    special = _ending(reader, at) or _labelled(reader, at) or _state(reader, at)
    # Who wants a refund has none yet: the longer phrase holds the word for the state.
    if special and special[1] >= filler:
        return special
    readers = (
        _bounded,
        _part_of_today,
        _day,
        _time,
        _amount,
        _number,
    )  # where two read as much, the one before says more
    longest = max(filter(None, (read(reader, at) for read in readers)), key=lambda found: found[1], default=None)
    if longest is not None and longest[1] >= filler:
        return longest
    if filler > at or not _says_something(piece):
        return None
    return word_term(piece), at + 1


def _filler_end(reader: _Reader, at: int) -> int:
    """Where the words end that say nothing, or where the piece of marks alone does."""
    for phrases in (FILLERS, ENDING, COUNTS, ABOUT, BETWEEN):
        if found := phrases.read(reader.pieces, at, reader.language):
            return found[1]
    return at if _says_something(reader.pieces[at]) else at + 1


def _says_something(piece: SearchPiece) -> bool:
    return any(mark.isalnum() or ord(mark) > PICTURES for mark in piece.bare)


def _shown(reader: _Reader, at: int, end: int, term: Term) -> Term:
    """A term with the text of its chip."""
    pieces = reader.pieces[at:end]
    text = term.text or " ".join(piece.printed for piece in pieces)
    if pieces[0].excluded and not text.startswith("-"):
        text = f"-{text}"
    return replace(term, text=text, excluded=term.excluded or pieces[0].excluded)


def _ending(reader: _Reader, at: int) -> ReadTerm | None:
    """The end of a number, behind the words that say so."""
    found = ENDING.read(reader.pieces, at, reader.language)
    if found is None or found[1] >= run_end(reader.pieces, at):
        return None
    number = reader.pieces[found[1]]
    if not NUMBER.fullmatch(number.text) or not number.text[0].isdigit():
        return None
    return replace(_digits(reader, (number,)), text=f"…{number.text}"), found[1] + 1


def _labelled(reader: _Reader, at: int) -> ReadTerm | None:
    """A number behind the word that says which it is: `receipt 1234`."""
    found = LABELS.read(reader.pieces, at, reader.language)
    if found is None or found[1] >= run_end(reader.pieces, at):
        return None
    kind, piece = TermKind(found[0]), reader.pieces[found[1]]
    if not _LABELLED.fullmatch(piece.text):
        return None
    if kind is TermKind.PSP:
        return Term(kind, "", tails=(piece.text.casefold(),)), found[1] + 1
    # `order 499 kr` tells an amount and no number.
    amount = read_amount(reader.pieces, found[1], reader.language)
    if amount and not amount[0].plain:
        return None
    words = word_term(piece).words if kind is TermKind.REFERENCE else (piece.bare,)
    return Term(kind, "", words=words), found[1] + 1


def _state(reader: _Reader, at: int) -> ReadTerm | None:
    if found := STATES.read(reader.pieces, at, reader.language):
        return _of_states(found[0]), found[1]
    if unpaid := UNPAID.read(reader.pieces, at, reader.language):
        return _of_states("unpaid"), unpaid[1]
    no = NOT.read(reader.pieces, at, reader.language)
    found = STATES.read(reader.pieces, no[1], reader.language) if no and no[1] < run_end(reader.pieces, at) else None
    if found is None or no is None:
        return None
    said = " ".join(piece.printed for piece in reader.pieces[no[1] : found[1]])
    return replace(_of_states(found[0]), text=f"-{said}", excluded=True), found[1]


def _of_states(*names: str) -> Term:
    standings: set[Standing] = set()
    for name in names:
        standings |= _BY_STATE[name] if name in _BY_STATE else {Standing(name)}
    marks = frozenset(_BY_MARK[name] for name in names if name in _BY_MARK)
    return Term(TermKind.STATE, "", standings=frozenset(standings), marks=marks)


def _day(reader: _Reader, at: int) -> ReadTerm | None:
    found = read_days(reader.pieces, at, reader.language, reader.now.date())
    if found is None:
        return None
    days, end = found
    term = _span(reader, days)
    if days.certain or end > at + 1:
        return term, end
    piece = reader.pieces[at]
    amount = read_amount(reader.pieces, at, reader.language)
    if amount and amount[1] == end:
        return replace(term, amounts=amount[0].ranges, near=amount[0].near), end
    return replace(term, words=(piece.bare,)), end


def _span(reader: _Reader, days: Days, operator: str = "day") -> Term:
    """The term for some days, or for what is before or after them."""
    first = moment(days.first, reader.now).astimezone(UTC)
    behind = moment(days.last + timedelta(1), reader.now).astimezone(UTC)
    since = {"before": None, "until": None, "after": behind}.get(operator, first)
    until = {"before": first, "after": None, "since": None}.get(operator, behind)
    return Term(TermKind.DAY, "", since=since, until=until)


def _bounded(reader: _Reader, at: int) -> ReadTerm | None:
    """Days before or after some day, without a colon: `after monday`."""
    piece = reader.pieces[at]
    name = OPERATORS.of(piece.bare, reader.language)
    # `før` folds to `for`, and so does `för`, which are in every sentence.
    if (
        name not in ("before", "after")
        or piece.text.casefold() in ("for", "för")
        or at + 1 >= run_end(reader.pieces, at)
    ):
        return None
    days = read_days(reader.pieces, at + 1, reader.language, reader.now.date())
    return (_span(reader, days[0], name), days[1]) if days else None


def _part_of_today(reader: _Reader, at: int) -> ReadTerm | None:
    """This morning, last night: some hours of one day."""
    found = PARTS_OF_TODAY.read(reader.pieces, at, reader.language)
    if found is None:
        return None
    (ago, first, last), end = found
    begun = moment(reader.now.date() - timedelta(ago), reader.now).astimezone(UTC)
    return Term(TermKind.DAY, "", since=begun + timedelta(minutes=first), until=begun + timedelta(minutes=last)), end


def _time(reader: _Reader, at: int) -> ReadTerm | None:
    if part := PARTS_OF_DAY.read(reader.pieces, at, reader.language):
        words = (reader.pieces[at].bare,) if part[1] == at + 1 else ()
        return Term(TermKind.TIME, "", hours=(part[0],), words=words), part[1]
    found = read_hours(reader.pieces, at, reader.language)
    if found is None:
        return None
    hours, end = found
    term = Term(TermKind.TIME, "", hours=hours.ranges)
    if hours.certain or ABOUT.read(reader.pieces, at, reader.language) is None:
        return term, end
    amount = read_amount(reader.pieces, at, reader.language)
    if amount and amount[1] == end and not amount[0].spoken:
        return replace(term, amounts=amount[0].ranges, near=amount[0].near), end
    return term, end


def _amount(reader: _Reader, at: int) -> ReadTerm | None:
    """An amount that says what it is; bare figures are a number, too."""
    found = read_amount(reader.pieces, at, reader.language)
    if found is None:
        return None
    amount, end = found
    if amount.spoken and not amount.currencies and (amount.near or 0) < _LEAST_ABOUT:
        return None
    pieces = reader.pieces[at:end]
    if amount.spoken and amount.ranges == ((amount.near, amount.near),):
        return _spoken(amount, pieces, end)
    term = _of_amount(amount)
    if not amount.plain:
        hexadecimal = end == at + 1 and _HEXADECIMAL.fullmatch(pieces[0].text)
        return (replace(term, tails=psp_tails(pieces[0])) if hexadecimal else term), end
    if amount.near is None:
        return replace(term, words=tuple(piece.bare for piece in pieces)) if end == at + 1 else term, end
    digits = _digits(reader, pieces)
    return replace(digits, amounts=amount.ranges, near=amount.near), end


def _of_amount(amount: Amount) -> Term:
    return Term(TermKind.AMOUNT, "", amounts=amount.ranges, near=amount.near, currencies=amount.currencies)


def _spoken(amount: Amount, pieces: tuple[SearchPiece, ...], end: int) -> ReadTerm | None:
    """An amount in words alone, never meant exactly; small ones count things."""
    near = amount.near or 0
    if near < _LEAST_SPOKEN and not amount.currencies:
        return None
    term = replace(_of_amount(amount), amounts=(about(near),))
    return (term if amount.currencies else replace(term, words=tuple(piece.bare for piece in pieces))), end


def _number(reader: _Reader, at: int) -> ReadTerm | None:
    """Digits that are part of a number.

    Alone, as a whole phone number in groups, or as groups of two.
    """
    end = min(run_end(reader.pieces, at), at + _MOST_NUMBERS)
    stop = at
    while stop < end and NUMBER.fullmatch(reader.pieces[stop].text) and not (stop > at and _date(reader, stop)):
        stop += 1
    for last in range(stop, at + 1, -1):
        written = [piece.text for piece in reader.pieces[at:last]]
        if like_phone(written, reader.market) or all(len(text) == 2 and text.isdecimal() for text in written):
            return _digits(reader, reader.pieces[at:last]), last
    return (_digits(reader, reader.pieces[at : at + 1]), at + 1) if stop > at else None


def _date(reader: _Reader, at: int) -> bool:
    """Whether a piece of digits begins a date of several pieces: `13 nov`."""
    days = read_days(reader.pieces, at, reader.language, reader.now.date())
    return days is not None and days[1] > at + 1


def _digits(reader: _Reader, pieces: tuple[SearchPiece, ...]) -> Term:
    """The term for digits, as part of a phone number and of any other number."""
    written = [piece.text for piece in pieces]
    parts = phone_parts("".join(written), reader.market)
    whole = len(pieces) > 1 and like_phone(written, reader.market)
    # The groups of a whole number would, word by word, be found in any other one.
    words = () if whole else tuple(dict.fromkeys(piece.bare for piece in pieces))
    tails = psp_tails(pieces[0]) if len(pieces) == 1 else ()
    return Term(TermKind.NUMBER, "", words=words, parts=parts, tails=tails)


def _operator(reader: _Reader, at: int) -> ReadTerm | None:
    """What stands behind an operator, if it can be read so."""
    piece = reader.pieces[at]
    name = OPERATORS.of(piece.key, reader.language) or ""
    inside = replace(reader, pieces=pieces_of(piece.text)) if piece.quoted else reader
    start = 0 if piece.quoted else at
    found = _value(name, inside, start, piece)
    if found is None:
        return None
    term, end = found
    if piece.quoted:
        # What stands in quotes is one value; where something is left over, it was none.
        return (term, at + 1) if end == len(inside.pieces) else None
    return term, end


def _value(name: str, reader: _Reader, at: int, piece: SearchPiece) -> ReadTerm | None:
    if name == "state":
        return _state(reader, at) or _state_begun(reader, at)
    if name == "amount":
        found = read_amount(reader.pieces, at, reader.language)
        return (_of_amount(found[0]), found[1]) if found else None
    if name in _DATED:
        days = read_days(reader.pieces, at, reader.language, reader.now.date())
        return (_span(reader, days[0], name), days[1]) if days else None
    if name == "time":
        hours = read_hours(reader.pieces, at, reader.language, clock=True)
        return (Term(TermKind.TIME, "", hours=hours[0].ranges), hours[1]) if hours else None
    if name == "phone":
        number = _number(reader, at)
        return (replace(number[0], kind=TermKind.PHONE, tails=()), number[1]) if number else None
    end = len(reader.pieces) if piece.quoted else at + 1
    if name == "psp":
        return Term(TermKind.PSP, "", tails=(piece.text.casefold(),)), end
    kind = TermKind(name)
    words = word_term(piece).words if kind is TermKind.REFERENCE and not piece.quoted else (piece.bare,)
    return Term(kind, "", words=words, phrase=piece.quoted, loose=forgivable(piece.bare)), end


def _state_begun(reader: _Reader, at: int) -> ReadTerm | None:
    """A state of which the beginning was typed; `paid` is one only here."""
    bare = reader.pieces[at].bare
    if PAID.of(bare, reader.language):
        return _of_states("paid"), at + 1
    names = STATES.beginning(bare) if len(bare) >= _LEAST_STATE else set()
    return (_of_states(*sorted(names)), at + 1) if names else None
