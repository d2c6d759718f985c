"""The search: orders from whatever a caller remembers, and why each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.codes import TroubleCode
from app.errors import Blocked

if TYPE_CHECKING:
    from app.domain.desk.query import Query, Term
    from app.domain.desk.views import Customer, OrderRow
    from app.domain.search.hits import Span
    from app.domain.search.ranking import Reason
    from app.services.desk.browse import Browse
    from app.services.desk.payers import Payers
    from app.services.desk.reading_store import ReadingStore
    from app.store import SavedOrder
    from app.store.search.conditions import Surroundings

MOST_NAMED = 20
"""So many orders that a text names whole come before all others: a number may have hundreds."""


@dataclass(frozen=True)
class FoundOrder:
    """An order that was found.

    `reasons` say which term was found where; `read_at` is when the service last told something new of it.
    """

    row: OrderRow
    reasons: tuple[Reason, ...] = ()
    read_at: datetime | None = None


@dataclass(frozen=True)
class Findings:
    """What was understood and found: a page of orders.

    `meant` is what each word with a slip was read as. Before the place `before` there may be more orders; None for none.
    `unread` orders could not be read.
    """

    query: Query
    orders: tuple[FoundOrder, ...]
    before: int | None = None
    meant: Mapping[str, tuple[str, ...]] | None = None
    unread: int = 0

    def spans(self, text: str) -> tuple[Span, ...]:
        """What to mark in a text of one of the rows."""
        from app.domain.search.hits import spans_of

        words = [word for term in self.query.terms if not term.excluded for word in (*term.words, *term.parts)]
        return spans_of(text, [each for word in words for each in (word, *(self.meant or {}).get(word, ()))])


class Find:
    """Finds orders and customers; nothing here writes or goes out."""

    def __init__(self, store: ReadingStore, now: Callable[[], datetime], browse: Browse, payers: Payers) -> None:
        self._store, self._now = store, now
        self._browse, self._payers = browse, payers

    def find(self, text: str, limit: int = 50, before: int | None = None) -> Findings:
        """The orders that meet `text`, up to `limit`.

        On the first page the best come first, those named whole before all; the pages behind it, which `before` asks for, are
        newest first. A page may have fewer than `limit` and yet another behind it: then there are too many to look through
        at once.
        """
        from app.services.desk.searching import corrected_text, understood
        from app.services.preferences import settings_of

        try:
            settings = settings_of(self._store)
            query, around = understood(text, self._now(), settings, self._store.units.names)
            page = self._page(query, around, limit, before)
            if (
                page.orders
                or page.before is not None
                or (better := corrected_text(self._store, text, settings)) == text
            ):
                return page
            # The last page of what was found is empty, too.
            if before is not None and self._page(query, around, 1, None).orders:
                return page
            return self._page(*understood(better, self._now(), settings, self._store.units.names), limit, before)
        except Blocked as trouble:
            if trouble.code != TroubleCode.FILE_DAMAGED:
                raise
            return self._around_damage(text, limit, before)

    def strangers(self, query: Query) -> tuple[Term, ...]:
        """The words of `query` that no order has, nor anything like them."""
        from app.domain.desk.query import Query, TermKind
        from app.services.desk.searching import stands_somewhere

        if self._store.damage is not None:  # it hides orders, which may have them
            return ()
        # What has digits or quotes names something, and nothing else was meant.
        words = [term for term in query.terms if term.kind is TermKind.WORD and term.loose and not term.excluded]
        nearly = self._store.orders.meant(Query(terms=tuple(words)))
        return tuple(
            term
            for term in words
            if any(word not in nearly and not stands_somewhere(self._store, word) for word in term.words)
        )

    def customers(self, text: str, limit: int = 6) -> tuple[Customer, ...]:
        """Customers by name or number, the latest first."""
        return self._payers.search(text, limit)

    def _page(self, query: Query, around: Surroundings, limit: int, before: int | None) -> Findings:
        from app.services.desk.searching import look

        named = self._store.orders.named(query, MOST_NAMED)
        found, around = look(self._store, query, around, limit, before)
        known = {saved.id for saved in named}
        others = [saved for saved in found.orders if saved.id not in known]
        orders = [*named, *others] if before is None else others
        ranked = self._ranked(query, around, orders, {saved.id for saved in named}, best_first=before is None)
        return Findings(query, tuple(ranked), found.before, around.meant)

    def _ranked(
        self, query: Query, around: Surroundings, orders: list[SavedOrder], named: set[int], *, best_first: bool
    ) -> list[FoundOrder]:
        from app.domain.search.ranking import Fit, fit
        from app.services.desk.order_rows import dated_rows
        from app.services.desk.searching import to_local

        if not query.terms:
            return [FoundOrder(row, (), read_at) for row, read_at in dated_rows(self._store, orders)]
        timed = any(term.since or term.until or term.hours for term in query.terms)
        facts = self._store.orders.facts(
            [saved.id for saved in orders], around.units, ends_too=any(term.tails for term in query.terms)
        )
        found: list[tuple[tuple[bool, int, int], FoundOrder]] = []
        for row, read_at in dated_rows(self._store, orders):
            known = facts[row.place]
            # The local clock costs more than the fit of a word, and few questions are about a day or an hour.
            fits = fit(query, replace(known, at=to_local(known.at)) if timed else known, around.meant) or Fit()
            found.append(((row.place in named, fits.points, row.place), FoundOrder(row, fits.reasons, read_at)))
        if best_first:
            found.sort(key=lambda each: each[0], reverse=True)
        return [order for _, order in found]

    def _around_damage(self, text: str, limit: int, before: int | None) -> Findings:
        """What of a damaged file can be read, order by order and newest first."""
        from app.services.desk.searching import understood
        from app.services.preferences import settings_of

        page = self._browse.page(text, limit, before)
        query, _ = understood(text, self._now(), settings_of(self._store))
        return Findings(query, tuple(FoundOrder(row) for row in page.rows), page.before, unread=page.unread)
