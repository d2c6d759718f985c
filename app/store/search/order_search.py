"""Finds the orders that meet a query by the index with the fewest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.domain.desk.query import Query, Term
from app.domain.desk.slips import forgivable
from app.store.search.conditions import PLAIN, Conditions, Surroundings
from app.store.search.leads import EVERY, Lead, days_of, match_of, matching, only_text, other_leads
from app.store.search.lookups import Lookups
from app.store.search.unread import UnreadOrders
from app.store.sqlite.database import Database

AT_A_LOOK, IN_A_ROW = 1_000, 6_000
"""So many orders here and there are held against a query at a time, and so many that stand in a row: a few milliseconds."""
_MOST_COUNTED, _MOST_MATCHES, _FEW = 8_000, 2_000, 500
"""Rows of an index are counted up to the first, those of the index of words up to the second; no more than the third are few."""
_DAYS = (
    "WITH RECURSIVE days (day) AS (SELECT max(:first, (SELECT min(at / 86400) FROM lookups)) UNION ALL"
    " SELECT day + 1 FROM days WHERE day < min(:last, (SELECT max(at / 86400) FROM lookups)))"
    " SELECT min((SELECT min(order_id) FROM lookups WHERE at / 86400 = day)) AS first,"
    " max((SELECT max(order_id) FROM lookups WHERE at / 86400 = day)) AS last FROM days"
)
_PAST_ALL = 1 << 62


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
        return self._indexed(query, limit, _PAST_ALL if before is None else before, around)

    def meets(self, query: Query, order_id: int, around: Surroundings) -> bool:
        """Whether an order meets `query`."""
        if order_id < self._lookups.begun:
            return bool(self._unread.look(query, 1, order_id + 1, around, at_most=1)[0])
        conditions = Conditions(around)
        where = conditions.of(query)
        sql = f"SELECT 1 FROM lookups l WHERE l.order_id = {order_id:d} AND {where}"  # noqa: S608 - conditions of ours
        return self._db.row(sql, conditions.values) is not None

    def meant(self, query: Query) -> dict[str, tuple[str, ...]]:
        """The words meant by those of `query` that are nowhere, with one slip."""
        found = {}
        for term in query.terms:
            for word in term.words if term.loose else ():
                alone = Query(terms=(Term(term.kind, "", words=(word,)),))
                if (
                    forgivable(word)
                    and not self.look(alone, 1, None, PLAIN).order_ids
                    and (meant := self._lookups.meant(word))
                ):
                    found[word] = meant
        return found

    def _indexed(self, query: Query, limit: int, below: int, around: Surroundings) -> FoundNumbers:
        conditions = Conditions(around)
        where = conditions.of(query)
        first, last = self._window(query)
        bounds = {"before": min(below, last + 1), "after": first, "limit": limit}
        found: set[int] = set()
        looked_to = begun = 0
        for lead in self._best(query, conditions, around):
            look = IN_A_ROW if lead == EVERY else AT_A_LOOK
            # The candidates are numbers alone and quickly read; the last row says how far they reach.
            sql = (
                f"WITH some AS MATERIALIZED ({lead.select('LIMIT :look + 1')})"  # noqa: S608 - conditions of ours
                " SELECT n, NULL AS begun FROM (SELECT n FROM (SELECT n FROM some LIMIT :look)"
                f" CROSS JOIN lookups l ON l.order_id = n WHERE {where} LIMIT :limit)"
                " UNION ALL SELECT CASE WHEN count(*) > :look THEN min(n) END, (SELECT before FROM lookups_begun) FROM some"
            )
            *matches, reach = self._db.rows(sql, {**conditions.values, **bounds, "look": look})
            found.update(row["n"] for row in matches)
            if len(matches) == limit:
                looked_to = max(looked_to, matches[-1]["n"])
            else:
                looked_to, begun = max(looked_to, (reach["n"] or -1) + 1), reach["begun"]
        order_ids = sorted((number for number in found if number >= looked_to), reverse=True)
        if len(order_ids) > limit:
            return FoundNumbers(order_ids[:limit], order_ids[limit - 1])
        return FoundNumbers(order_ids, looked_to or begun or None)

    def _best(self, query: Query, conditions: Conditions, around: Surroundings) -> Sequence[Lead]:
        """The leads to the fewest orders, and together to all that meet `query`."""
        terms = [term for term in query.terms if not term.excluded]
        texts = [match for term in terms if only_text(term) and (match := match_of(term, around))]
        text = [matching(conditions, _all_of(texts))] if texts else []
        fewest, count = text or [EVERY], _MOST_COUNTED
        for term in terms:
            if only_text(term) or (others := other_leads(term, conditions)) is None:
                continue
            if term.words or term.parts:
                if not (match := match_of(term, around)):
                    continue
                others.append(matching(conditions, _all_of([*texts, match])))
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
        first, last = 0, _PAST_ALL - 1
        for term in query.terms:
            alone = not (term.excluded or term.words or term.parts or term.tails or term.amounts or term.standings)
            if alone and (term.since or term.until):
                since, until = days_of(term)
                row = self._db.row(_DAYS, {"first": since, "last": until})
                first = max(first, (row["first"] if row else 0) or 0)
                last = min(last, (row["last"] if row else 0) or 0)
        return first, last


def _all_of(matches: Sequence[str]) -> str:
    return " AND ".join(f"({match})" for match in matches)
