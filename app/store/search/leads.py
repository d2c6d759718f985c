"""Indexes that lead to the orders that may meet a term, newest first."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.desk.query import Mark, Term, TermKind
from app.domain.standing import Standing
from app.store.search.conditions import DAY_S, Conditions, Surroundings, seconds_of

_LAST_DAY = 1 << 32
_TELLING_DIGITS = 8
GRAM = 3
"""The index of words knows pieces of this length; what is shorter leads nowhere."""


@dataclass(frozen=True)
class Lead:
    """Rows of an index, each with the number of an order.

    One that is `sorted` gives them newest first by itself; of another all are read before the first is known.
    """

    table: str
    column: str
    condition: str
    sorted: bool = True

    def select(self, end: str) -> str:
        """The numbers below `:before` and from `:after` on, newest first."""
        return (
            f"SELECT {self.column} AS n FROM {self.table} WHERE {self.condition}"  # noqa: S608 - names of ours
            f" AND {self.column} < :before AND {self.column} >= max(:after, (SELECT before FROM lookups_begun))"
            f" ORDER BY {self.column} DESC {end}"
        )

    def count(self, most: int) -> str:
        """How many there are, counted up to `most`."""
        return f"SELECT count(*) AS n FROM (SELECT 1 FROM {self.table} WHERE {self.condition} LIMIT {most:d})"  # noqa: S608


EVERY = Lead("lookups", "order_id", "1")
"""All orders, one after the other."""


def matching(conditions: Conditions, match: str) -> Lead:
    """The orders in whose texts the pieces of a match are."""
    return Lead("lookup_words", "rowid", f"lookup_words MATCH {conditions.value(match)}")


def match_of(term: Term, around: Surroundings) -> str:
    """The words and digits of a term, for the index of words.

    Nothing if it cannot know one of them.
    """
    runs = [around.spelt(word) for word in term.words]
    if term.kind is TermKind.UNIT or any(len(each) < GRAM for run in (*runs, term.parts) for each in run):
        return ""
    words = " AND ".join(f"({' OR '.join(map(_pieces, run))})" for run in runs)
    return " OR ".join(each for each in (words, *map(_pieces, term.parts)) if each)


def only_text(term: Term) -> bool:
    """Whether words and digits are all that a term can be met by."""
    others = (term.tails, term.amounts, term.since, term.until, term.hours, term.standings, term.marks)
    return not any(others) and term.kind is not TermKind.UNIT


def other_leads(term: Term, conditions: Conditions) -> list[Lead] | None:
    """The leads to what meets a term by anything but its text.

    None when one of its readings has no index.
    """
    # An hour is of every day and a unit sells most of the orders: an index would lead through nearly all.
    if term.hours or term.kind is TermKind.UNIT:
        return None
    found = [Lead("psp_ends", "order_id", conditions.tail("back", tail)) for tail in term.tails]
    for least, most in term.amounts:
        # Orders of one amount lie in their order in the index; those of a range lie amount by amount.
        ends = ((">=", least), ("<=", most))
        limits = " AND ".join(f"amount {sign} {end:d}" for sign, end in ends if end is not None)
        exact = f"amount = {least}" if least == most and least is not None else ""
        found.append(
            Lead("lookups INDEXED BY lookups_of_amount", "order_id", exact or limits or "1", sorted=bool(exact))
        )
    if term.since or term.until:
        first, last = days_of(term)
        days = f"at / {DAY_S} BETWEEN {first:d} AND {last:d}"
        found.append(Lead("lookups INDEXED BY lookups_of_day", "order_id", days, sorted=False))
    # There is no index of what is to be shipped: all of that is reserved, which has one.
    standings = set(term.standings) | ({Standing.RESERVED} if Mark.TO_SHIP in term.marks else set())
    for standing in sorted(standings):
        value = conditions.value(standing.value)
        found.append(Lead("lookups INDEXED BY lookups_of_standing", "order_id", f"standing = {value}"))
    if Mark.REFUNDED in term.marks:
        found.append(Lead("payments INDEXED BY payments_refunded", "order_id", "refunded > 0"))
    return found


def days_of(term: Term) -> tuple[int, int]:
    """The first and the last day that a term touches.

    In UTC, counted from 1970.
    """
    since, until = seconds_of(term)
    return (since or 0) // DAY_S, _LAST_DAY if until is None else until // DAY_S


def _pieces(text: str) -> str:
    """Pieces that cover `text`; what has all of them may have it."""
    # The beginning of a long number is a country's code, which tells nothing and is in every row.
    text = text[-_TELLING_DIGITS:] if text.isdigit() else text
    starts = dict.fromkeys((*range(0, len(text) - GRAM + 1, GRAM), len(text) - GRAM))
    pieces = dict.fromkeys(text[start : start + GRAM].replace('"', '""') for start in starts)
    return "(" + " AND ".join(f'"{piece}"' for piece in pieces) + ")"
