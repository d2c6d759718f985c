"""Finds the orders that meet a query by the index with the fewest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from app.domain.desk.folding import fold
from app.domain.desk.query import Query, Term
from app.domain.desk.slips import forgivable
from app.domain.search.endings import stems
from app.store.search.conditions import PLAIN, Conditions, Surroundings
from app.store.search.leads import EVERY, Lead, days_of, match_of, matching, only_text, other_leads
from app.store.search.lookups import Lookups
from app.store.search.unread import UnreadOrders
from app.store.sqlite.database import PAST_ALL, Database

AT_A_LOOK, IN_A_ROW = 1_000, 6_000
"""So many orders here and there are held against a query at a time, and so many that stand in a row: a few milliseconds."""
_MOST_COUNTED, _MOST_MATCHES, _FEW = 8_000, 2_000, 500
"""Rows of an index are counted up to the first, those of the index of words up to the second; no more than the third are few."""
_DAYS = (
    "WITH RECURSIVE days (day) AS (SELECT max(:first, (SELECT min(at / 86400) FROM lookups)) UNION ALL"
    " SELECT day + 1 FROM days WHERE day < min(:last, (SELECT max(at / 86400) FROM lookups)))"
)
"""The days from `:first` to `:last` that can have orders."""
_OF_DAY = "order_id) FROM lookups INDEXED BY lookups_of_day WHERE at / 86400 = day"
_LOWEST = f"{_DAYS} SELECT min((SELECT min({_OF_DAY})) AS n FROM days"  # noqa: S608 - statements of ours
_HIGHEST = f"{_DAYS} SELECT max((SELECT max({_OF_DAY})) AS n FROM days"  # noqa: S608


class FoundNumbers(NamedTuple):
    """The numbers of orders, newest first, and where to look for more.

    Before which number; None for no more.
    """

    order_ids: list[int]
    before: int | None


class OrderSearch:
    """Searches the index, and behind it the orders not in it yet."""

    def __init__(self, database: Database, lookups: Lookups) -> None:
        self._db = database
        self._lookups = lookups
        self._unread = UnreadOrders(database, lookups)

    def look(self, query: Query, limit: int, before: int | None, around: Surroundings) -> FoundNumbers:
        """The next orders below `before` that meet `query`, up to `limit`.

        Fewer, and yet a place to go on from, where there are too many to be held against it at once.
        """
        if before is not None and before <= self._lookups.begun:
            return FoundNumbers(*self._unread.look(query, limit, before, around))
        return self._indexed(query, limit, PAST_ALL if before is None else before, around)

    def meets(self, query: Query, order_id: int, around: Surroundings) -> bool:
        """Whether an order meets `query`."""
        if order_id < self._lookups.begun:
            return bool(self._unread.look(query, 1, order_id + 1, around, at_most=1)[0])
        conditions = Conditions(around)
        where = conditions.of(query)
        sql = f"SELECT 1 FROM lookups l WHERE l.order_id = {order_id:d} AND {where}"  # noqa: S608 - conditions of ours
        return self._db.row(sql, conditions.values) is not None

    def meant(self, query: Query) -> dict[str, tuple[str, ...]]:
        """The words meant by those of `query` that are nowhere.

        Without an ending, or with one slip.
        """
        found = {}
        for term in query.terms:
            for word in term.words if term.loose else ():
                if not forgivable(word) or self._stands_somewhere(term, word):
                    continue
                # The longest that some order has: more letters say more.
                stem = next((each for each in stems(word) if self._stands_somewhere(term, each)), "")
                if meant := (*self._meant(term, word), *filter(None, (stem,))):
                    found[word] = tuple(dict.fromkeys(meant))
        return found

    def _meant(self, term: Term, word: str) -> tuple[str, ...]:
        """What `word` may have meant, as it is folded or else as it was typed."""
        # Two a are one letter as a rule; in `plaat` the k of `plakat` is missing between them.
        typed = [each for each in term.text.casefold().split() if "aa" in each and fold(each) == word]
        return next(filter(None, map(self._lookups.words.meant, (word, *typed))), ())

    def _stands_somewhere(self, term: Term, word: str) -> bool:
        alone = Query(terms=(Term(term.kind, "", words=(word,)),))
        return bool(self.look(alone, 1, None, PLAIN).order_ids)

    def _indexed(self, query: Query, limit: int, below: int, around: Surroundings) -> FoundNumbers:
        query = self._without_missing_text(query, around)
        conditions = Conditions(around)
        where = conditions.of(query)
        first, last = self._window(query)
        bounds = {"before": min(below, last + 1), "after": first, "limit": limit}
        found: set[int] = set()
        looked_to = begun = 0
        for lead in self._best(query, conditions, around):
            look = IN_A_ROW if lead == EVERY else AT_A_LOOK
            # Candidates are read until enough of them match; the one behind the last that may be looked at ends it, too.
            sql = (
                "SELECT before AS n, 0 AS at_n FROM lookups_begun UNION ALL SELECT * FROM (SELECT n, at_n FROM"  # noqa: S608
                f" (SELECT n, row_number() OVER () AS at_n FROM ({lead.select('LIMIT :look + 1')}))"
                f" LEFT JOIN lookups l ON l.order_id = n WHERE at_n > :look OR ({where}) LIMIT :limit)"
            )
            start, *matches = self._db.rows(sql, {**conditions.values, **bounds, "look": look})
            begun = start["n"]
            # The one behind the last that may be looked at ends the look, whether it matches or not.
            if matches and matches[-1]["at_n"] > look:
                looked_to = max(looked_to, matches.pop()["n"] + 1)
            elif len(matches) == limit:
                looked_to = max(looked_to, matches[-1]["n"])
            found.update(row["n"] for row in matches)
        # Of several leads one may have come further down than another: below the highest of them something may be missing.
        order_ids = sorted((number for number in found if number >= looked_to), reverse=True)
        if len(order_ids) > limit:
            return FoundNumbers(order_ids[:limit], order_ids[limit - 1])
        return FoundNumbers(order_ids, looked_to or begun or None)

    def _without_missing_text(self, query: Query, around: Surroundings) -> Query:
        """As `query`, without the words and digits that no indexed order has where something else is meant as well.

        `1581-1621` is a price for most, and hardly ever the piece of a name: each order would be searched for it.
        """

        def missing(term: Term) -> bool:
            if term.excluded or only_text(term) or not (match := match_of(term, around)):
                return False
            conditions = Conditions(around)
            return not self._db.rows(matching(conditions, match).count(1), conditions.values)[0]["n"]

        return Query(terms=tuple(replace(term, words=(), parts=()) if missing(term) else term for term in query.terms))

    def _best(self, query: Query, conditions: Conditions, around: Surroundings) -> Sequence[Lead]:
        """The leads to the fewest orders, and together to all that meet `query`."""
        terms = [term for term in query.terms if not term.excluded]
        texts = [match for term in terms if only_text(term) and (match := match_of(term, around))]
        text = [matching(conditions, _all_of(texts))] if texts else []
        ways = [way for term in terms if not only_text(term) and (way := _way(term, texts, conditions, around))]
        # With nothing to choose between there is nothing to count.
        if len(ways) == 1 and not text and all(lead.sorted for lead in ways[0]):
            return ways[0]
        fewest, count = text or [EVERY], _MOST_COUNTED
        for others in ways:
            counted = sum(self._count(lead, conditions) for lead in others)
            if counted < count or (fewest == [EVERY] and all(lead.sorted for lead in others)):
                fewest, count = others, min(count, counted)
        if (
            text
            and fewest is not text
            and count > _FEW
            and self._count(text[0], conditions) < min(count, _MOST_MATCHES)
        ):
            return text
        return fewest

    def _count(self, lead: Lead, conditions: Conditions) -> int:
        most = _MOST_MATCHES if lead.table == "lookup_words" else _MOST_COUNTED
        row = self._db.row(lead.count(most), conditions.values)
        return row["n"] if row else 0

    def _window(self, query: Query) -> tuple[int, int]:
        """Between which numbers the orders of the days of `query` are."""
        first, last = 0, PAST_ALL - 1
        for term in query.terms:
            alone = not (term.excluded or term.words or term.parts or term.tails or term.amounts or term.standings)
            if not (alone and (term.since or term.until)):
                continue
            days = dict(zip(("first", "last"), days_of(term), strict=True))
            # Each day costs a look into the index: only at that end of the row of orders which the term closes.
            if term.since:
                first = max(first, self._number(_LOWEST, days) or PAST_ALL)
            if term.until:
                last = min(last, self._number(_HIGHEST, days) or 0)
        return first, last

    def _number(self, sql: str, days: Mapping[str, int]) -> int | None:
        (row,) = self._db.rows(sql, days)
        number: int | None = row["n"]
        return number


def _way(term: Term, texts: Sequence[str], conditions: Conditions, around: Surroundings) -> list[Lead] | None:
    """The leads to all that may meet a term, or None."""
    leads = other_leads(term, conditions)
    if leads is not None and (term.words or term.parts):
        match = match_of(term, around)
        return [*leads, matching(conditions, _all_of([*texts, match]))] if match else None
    return leads


def _all_of(matches: Sequence[str]) -> str:
    return " AND ".join(f"({match})" for match in matches)
