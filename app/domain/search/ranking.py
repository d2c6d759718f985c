"""How well an order fits what is looked for, and why."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from app.domain.desk.folding import spellings
from app.domain.desk.query import CODES, Mark, Query, Term, TermKind
from app.domain.standing import Standing


class FoundIn(StrEnum):
    """Where in an order a term was found."""

    CUSTOMER = "customer"
    PHONE = "phone"
    GOODS = "goods"
    REFERENCE = "reference"
    RECEIPT = "receipt"
    PAIR = "pair"
    DESCRIPTION = "description"
    NOTE = "note"
    TAGS = "tags"
    TRACKING = "tracking"
    PEOPLE = "people"
    UNIT = "unit"
    PSP = "psp"
    AMOUNT = "amount"
    DAY = "day"
    TIME = "time"
    STATE = "state"


class Closeness(IntEnum):
    """How well a reading of a term fits; the larger, the better."""

    INSIDE = 40  # somewhere inside a word or number
    SLIP = 50  # a whole word, with one slip
    BEGINNING = 60  # the beginning of a word
    SHORT_END = 65  # the last two or three figures of a number
    RANGE = 70  # one of many amounts, days or states that were asked for
    LONG_AMOUNT = 75  # an amount of which the figures are rather the end of a number
    WORD = 80  # a whole word
    AMOUNT = 88  # just the amount
    END = 92  # the last figures of a number, as callers tell them
    WHOLE = 100  # all of it


_ANYWHERE = (
    *(
        FoundIn.CUSTOMER,
        FoundIn.PHONE,
        FoundIn.GOODS,
        FoundIn.REFERENCE,
        FoundIn.RECEIPT,
        FoundIn.PAIR,
        FoundIn.DESCRIPTION,
    ),
    *(FoundIn.NOTE, FoundIn.TAGS, FoundIn.TRACKING),
)
_PLACES: Mapping[TermKind, tuple[FoundIn, ...]] = {
    TermKind.CUSTOMER: (FoundIn.CUSTOMER,),
    TermKind.PHONE: (FoundIn.PHONE,),
    TermKind.PRODUCT: (FoundIn.GOODS,),
    TermKind.REFERENCE: (FoundIn.REFERENCE,),
    TermKind.RECEIPT: (FoundIn.RECEIPT,),
    TermKind.PAIR: (FoundIn.PAIR,),
    TermKind.NOTE: (FoundIn.NOTE, FoundIn.DESCRIPTION),
    TermKind.TAG: (FoundIn.TAGS,),
    TermKind.TRACKING: (FoundIn.TRACKING,),
    TermKind.PERSON: (FoundIn.PEOPLE,),
    TermKind.UNIT: (FoundIn.UNIT,),
}
_NUMBERS = frozenset({FoundIn.PHONE, FoundIn.REFERENCE, FoundIn.RECEIPT, FoundIn.TRACKING})
_FOREMOST = {FoundIn.PHONE: 5, FoundIn.CUSTOMER: 3, FoundIn.GOODS: 2, FoundIn.RECEIPT: 1}
"""What is asked for most, where a word is found as well in several places."""
_LONG_END = 4
_NEAR_POINTS, _NEAR_SHARE = 18, 250
"""A remembered amount loses up to the first, by so many points for being off by all of it."""
_MINUTES_A_POINT = 4


@dataclass(frozen=True)
class OrderFacts:
    """What an order is found by.

    `texts` are folded, words parted by blanks, tags and references by any white space; numbers are digits. `psp` are the ends
    of its psp references, small letters and digits alone; `at` is in the zone of the shop.
    """

    texts: Mapping[FoundIn, str]
    amount: int
    currency: str
    at: datetime
    standing: Standing
    marks: Collection[Mark] = ()
    psp: Collection[str] = ()


@dataclass(frozen=True)
class Reason:
    """Where a term was found, and how well it fits."""

    term: Term
    place: FoundIn
    closeness: Closeness
    points: int


@dataclass(frozen=True)
class Fit:
    """Why an order is found: a reason for each term.

    The best of several has most points.
    """

    reasons: tuple[Reason, ...] = ()

    @property
    def points(self) -> int:
        """How well the order fits in all."""
        return sum(reason.points for reason in self.reasons)


@dataclass(frozen=True)
class _Matcher:
    facts: OrderFacts
    meant: Mapping[str, Collection[str]]
    said: frozenset[str]
    """All words of the query; where both of a pair are among them, it is that pair."""

    def best(self, term: Term) -> Reason | None:
        """The best reason for which the order meets a term, or None."""
        readings = (*self._words(term), *self._parts(term), *self._others(term))
        return max(readings, key=lambda reason: reason.points, default=None)

    def _words(self, term: Term) -> Iterable[Reason]:
        if not term.words:
            return
        found = [self._word(term, word) for word in term.words]
        if all(found):
            # A term fits no better than the least of its words: half of a name is not the name.
            yield min((each for each in found if each), key=lambda reason: reason.points)

    def _word(self, term: Term, word: str) -> Reason | None:
        found = []
        spelt, texts, meant = spellings(word), self.facts.texts, self.meant.get(word, ())
        for place in _PLACES.get(term.kind, _ANYWHERE):
            text = texts.get(place, "")
            if not meant and not any(each in text for each in spelt):
                continue
            # Another spelling than the typed one is a little less.
            near = [(_closeness(text, each, place), -at) for at, each in enumerate(spelt)]
            close, less = max(near)
            # Each half alone is an everyday word; both together are what stands on the customer's phone.
            if close and place is FoundIn.PAIR and self.said.issuperset(text.split()):
                close = Closeness.WHOLE
            # As a whole word only: a piece of a longer one is nobody's slip.
            if close == 0 and not set(text.split()).isdisjoint(meant):
                close = Closeness.SLIP
            if close:
                found.append(_reason(term, place, Closeness(close), less))
        return max(found, key=lambda reason: reason.points, default=None)

    def _parts(self, term: Term) -> Iterable[Reason]:
        phone = self.facts.texts.get(FoundIn.PHONE, "")
        for part in term.parts:
            if close := _closeness(phone, part, FoundIn.PHONE):
                yield _reason(term, FoundIn.PHONE, Closeness(close))
        if not term.tails:
            return
        # The service writes its references with dashes, and people read them out without.
        tails = ["".join(filter(str.isalnum, tail)) for tail in term.tails]
        # Only so much of the end is kept (`app.store.search.psp_ends`), and more may have been read out.
        if any(end.endswith(tail) or tail.endswith(end) for end in self.facts.psp for tail in tails):
            yield _reason(term, FoundIn.PSP, Closeness.END)

    def _others(self, term: Term) -> Iterable[Reason]:
        facts = self.facts
        if any(_within(facts.amount, *each) for each in term.amounts) and (
            not term.currencies or facts.currency in term.currencies
        ):
            yield self._amount(term)
        since, until = term.since, term.until
        if (since or until) and (not since or since <= facts.at) and (not until or facts.at < until):
            yield _reason(term, FoundIn.DAY, Closeness.RANGE)
        minute = facts.at.hour * 60 + facts.at.minute if term.hours else 0
        # Of several orders of one afternoon the one nearest to what was said comes first.
        for first, last in term.hours:
            if first <= minute < last:
                yield _reason(
                    term, FoundIn.TIME, Closeness.RANGE, -abs(minute - (first + last) // 2) // _MINUTES_A_POINT
                )
        if facts.standing in term.standings or not term.marks.isdisjoint(facts.marks):
            yield _reason(term, FoundIn.STATE, Closeness.RANGE)

    def _amount(self, term: Term) -> Reason:
        if term.near is None:
            return _reason(term, FoundIn.AMOUNT, Closeness.RANGE)
        if term.amounts == ((term.near, term.near),):
            # `1234` is rather the end of a phone number than an amount.
            long = term.kind is TermKind.NUMBER and len(term.words[0]) >= _LONG_END
            return _reason(term, FoundIn.AMOUNT, Closeness.LONG_AMOUNT if long else Closeness.AMOUNT)
        off = abs(self.facts.amount - term.near) * _NEAR_SHARE // max(term.near, 1)
        return _reason(term, FoundIn.AMOUNT, Closeness.RANGE, _NEAR_POINTS - min(off, _NEAR_POINTS))


def fit(query: Query, facts: OrderFacts, meant: Mapping[str, Collection[str]] | None = None) -> Fit | None:
    """How an order fits a query, or None if it does not.

    `meant` are the words that may stand in the place of one that was typed with a slip.
    """
    said = frozenset(word for term in query.terms for word in term.words)
    matcher = _Matcher(facts, meant or {}, said)
    reasons = []
    for term in query.terms:
        reason = matcher.best(term)
        # What was asked for must be there, and what was left out must not.
        if (reason is None) != term.excluded:
            return None
        if reason is not None:
            reasons.append(reason)
    return Fit(tuple(reasons))


def _reason(term: Term, place: FoundIn, closeness: Closeness, more: int = 0) -> Reason:
    return Reason(term, place, closeness, closeness + _FOREMOST.get(place, 0) + more)


def _closeness(text: str, word: str, place: FoundIn) -> int:
    """How a folded word or number is found in a text; 0 where it is not."""
    if word not in text:
        return 0
    if place is FoundIn.TAGS:
        # A tag is looked up by its beginning: inside another one it is another word.
        return Closeness.WHOLE if word in text.split("\n") else Closeness.BEGINNING if f"\n{word}" in text else 0
    # Hardly anybody says the code of their own country.
    if text == word or (place is FoundIn.PHONE and any(text == code + word for code in CODES)):
        return Closeness.WHOLE
    words = text.split()
    if place in _NUMBERS:
        if word in words:
            return Closeness.WHOLE
        if any(each.endswith(word) for each in words):
            return Closeness.END if len(word) >= _LONG_END else Closeness.SHORT_END
    # A phrase is no single word of the text; that all of it stands there is as good.
    if word in words or " " in word:
        return Closeness.WORD
    return Closeness.BEGINNING if any(each.startswith(word) for each in words) else Closeness.INSIDE


def _within(amount: int, least: int | None, most: int | None) -> bool:
    return (least is None or least <= amount) and (most is None or amount <= most)
