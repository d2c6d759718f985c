"""What a query asks of an order: a condition on its row in `lookups`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.desk.folding import spellings
from app.domain.desk.query import Mark, Query, Term, TermKind
from app.store.search.psp_ends import BACK, back_of

ANYWHERE = (*("customer", "phone", "goods", "reference", "receipt", "pair", "description", "note", "tags", "tracking"),)
PLACES: Mapping[TermKind, tuple[str, ...]] = {
    TermKind.CUSTOMER: ("customer",),
    TermKind.PHONE: ("phone",),
    TermKind.PRODUCT: ("goods",),
    TermKind.REFERENCE: ("reference",),
    TermKind.RECEIPT: ("receipt",),
    TermKind.PAIR: ("pair",),
    TermKind.NOTE: ("note", "description"),
    TermKind.TAG: ("tags",),
    TermKind.TRACKING: ("tracking",),
    TermKind.PERSON: ("people",),
}
"""Where the words of a term are looked for; those of every other kind anywhere."""
DAY_S = 86_400


@dataclass(frozen=True)
class Surroundings:
    """What a query cannot know by itself.

    `meant` are the words that stand in the place of one with a slip; `units` the folded names of sales units; `offsets` since
    which second the local clock was how many seconds ahead of UTC, oldest first.
    """

    meant: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    units: Mapping[int, str] = field(default_factory=dict)
    offsets: tuple[tuple[int, int], ...] = ((0, 0),)

    def spelt(self, word: str) -> tuple[str, ...]:
        """Everything that `word` may stand as in a text."""
        return tuple(dict.fromkeys(each for one in (word, *self.meant.get(word, ())) for each in spellings(one)))


PLAIN = Surroundings()
"""Where nothing more is known: times are UTC."""


class Conditions:
    """Builds conditions on a row `l`, and collects their values."""

    def __init__(self, around: Surroundings, anywhere: Sequence[str] = ANYWHERE) -> None:
        self._around, self._anywhere = around, anywhere
        self.values: dict[str, object] = {}

    def value(self, value: object) -> str:
        """The name under which a statement finds `value`."""
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def of(self, query: Query) -> str:
        """The condition that an order meets which meets every term."""
        # What compares numbers comes first: it spares most orders the look through all their texts.
        terms = sorted(query.terms, key=lambda term: bool(term.words or term.parts or term.tails))
        return " AND ".join(map(self.of_term, terms)) or "1"

    def of_term(self, term: Term) -> str:
        """The condition of one term: any of its readings, or none of them."""
        ways = [way for way in self._ways(term) if way]
        met = f"({' OR '.join(ways)})" if ways else "0"
        return f"NOT {met}" if term.excluded else met

    def _ways(self, term: Term) -> Iterable[str]:
        if term.kind is TermKind.UNIT:
            yield self._units(term)
        elif term.words:
            yield self._words(term)
        for part in term.parts:
            yield f"instr(l.phone, {self.value(part)})"
        for tail in term.tails:
            # All that end so are read once, and not for each order that is held against it: many may end alike.
            yield f"l.order_id IN (SELECT p.order_id FROM psp_ends p WHERE {self.tail('p.back', tail)})"  # noqa: S608
        for amount in term.amounts:
            yield self._amount(term, amount)
        if term.since or term.until:
            yield self._between("l.at", *seconds_of(term))
        if term.hours:
            minute = f"(l.at + {self._offset()}) / 60 % 1440"
            yield " OR ".join(f"{minute} BETWEEN {start:d} AND {end - 1:d}" for start, end in term.hours)
        if term.standings:
            yield f"l.standing IN ({', '.join(self.value(each.value) for each in sorted(term.standings))})"
        if Mark.TO_SHIP in term.marks:
            yield "l.to_ship = 1"
        if Mark.REFUNDED in term.marks:
            yield "l.refunded = 1"

    def _words(self, term: Term) -> str:
        places = PLACES.get(term.kind, self._anywhere)
        each = []
        for word in term.words:
            # Each tag of an order stands behind a line break, so that its beginning is found and no middle.
            before = "\n" if term.kind is TermKind.TAG else ""
            spelt = [self.value(before + spelling) for spelling in self._around.spelt(word)]
            each.append(" OR ".join(f"instr(l.{place}, {name})" for place in places for name in spelt))
        return " AND ".join(f"({found})" for found in each)

    def _units(self, term: Term) -> str:
        named = [unit for unit, name in self._around.units.items() if all(word in name for word in term.words)]
        return f"l.unit IN ({', '.join(f'{unit:d}' for unit in named)})"

    def tail(self, column: str, tail: str) -> str:
        """The condition that a column of `psp_ends` ends as `tail` does."""
        back = back_of(tail)
        if len(back) == BACK:
            return f"{column} = {self.value(back)}"
        # As a range: for LIKE, which minds no capitals, SQLite would walk through all of them.
        return f"{column} >= {self.value(back)} AND {column} < {self.value(back + chr(0x10FFFF))}"

    def _amount(self, term: Term, amount: tuple[int | None, int | None]) -> str:
        found = self._between("l.amount", *amount)
        if term.currencies:
            found += f" AND l.currency IN ({', '.join(self.value(each) for each in sorted(term.currencies))})"
        return f"({found})"

    def _between(self, column: str, least: int | None, most: int | None) -> str:
        ends = [f"{column} {sign} {end:d}" for sign, end in ((">=", least), ("<=", most)) if end is not None]
        return " AND ".join(ends) or "1"

    def _offset(self) -> str:
        """How many seconds the local clock was ahead of UTC when an order was sent."""
        (_, first), *later = self._around.offsets
        changes = " ".join(f"WHEN l.at >= {since:d} THEN {offset:d}" for since, offset in reversed(later))
        return f"CASE {changes} ELSE {first:d} END" if later else f"{first:d}"


def seconds_of(term: Term) -> tuple[int | None, int | None]:
    """The first and the last second of a term; None without a limit."""
    since = int(term.since.timestamp()) if term.since else None
    # A moment within a second counts as that second, and `until` itself is not meant.
    return since, -int(-term.until.timestamp() // 1) - 1 if term.until else None
