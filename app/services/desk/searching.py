"""A search text understood, with what a query cannot know by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from app.domain.desk.query import Query, Term, TermKind
from app.domain.shop.sales_unit import FIRST

if TYPE_CHECKING:
    from app.services.desk.reading_store import ReadingStore
    from app.settings import Settings
    from app.store.orders import OrderMatches
    from app.store.search.conditions import Surroundings

_CLOCK_KNOWN = timedelta(days=3_653)
"""So far back the changes of the local clock are looked for; before that it is taken as it was then."""


class MachineZone(tzinfo):
    """The clock of this machine, also on the days on which it is set."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """How far a local time is ahead of UTC."""
        return moment.replace(tzinfo=None).astimezone().utcoffset() if moment else None

    def dst(self, moment: datetime | None) -> timedelta | None:
        """Not told apart from the rest."""
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """None: it is not shown."""
        return None

    def fromutc(self, moment: datetime) -> datetime:
        """The local time at a moment in UTC."""
        return moment.replace(tzinfo=UTC).astimezone().replace(tzinfo=self)


def understood(
    text: str, now: datetime, settings: Settings, unit_names: Callable[[], Mapping[int, str]] = dict
) -> tuple[Query, Surroundings]:
    """Understand a search text in the language and country of the shop.

    `unit_names` gives those of its sales units, by our numbers; it is asked only for a text that names one.
    """
    from app.domain.desk.folding import fold
    from app.domain.search.understanding import understand
    from app.store.search.conditions import Surroundings

    query = understand(text, settings.words_language, now.astimezone(MachineZone()), settings.market)
    names = {FIRST: settings.shop}
    if any(term.kind is TermKind.UNIT for term in query.terms):
        names |= {unit: name for unit, name in unit_names().items() if name}
    around = Surroundings(units={unit: fold(name) for unit, name in names.items()})
    if any(term.hours for term in query.terms):
        from app.domain.search.local_clock import clock_changes

        around = replace(around, offsets=clock_changes(now - _CLOCK_KNOWN, now, to_local))
    return query, around


def forgiving(store: ReadingStore, query: Query, around: Surroundings) -> Surroundings:
    """As `around`, with what each word that is nowhere may have meant."""
    if store.damage is not None:  # its words are not read for that
        return around
    return replace(around, meant=store.orders.meant(query))


def corrected_text(store: ReadingStore, text: str, settings: Settings) -> str:
    """The text with its words for days and states put right.

    One that an order has, too, stays as it was typed.
    """
    from app.domain.search.corrections import corrected, slipped

    meant = slipped(text, settings.words_language)
    return corrected(text, {word: right for word, right in meant.items() if not stands_somewhere(store, word)})


def stands_somewhere(store: ReadingStore, word: str) -> bool:
    """Whether some order has a folded word."""
    alone = Query(terms=(Term(TermKind.WORD, "", words=(word,)),))
    return bool(store.orders.search(alone, 1))


def look(
    store: ReadingStore, query: Query, around: Surroundings, limit: int, before: int | None
) -> tuple[OrderMatches, Surroundings]:
    """A page of orders, and what its words were read as.

    Words are looked up only when the first page is empty: what was found has all of them.
    """
    if before is None:
        found = store.orders.look(query, limit, None, around)
        if found.orders or found.before is not None:
            return found, around
    # Also for a page further down, which must be read as the first one was: perhaps with a slip.
    around = forgiving(store, query, around)
    if before is None and not around.meant:
        return found, around
    return store.orders.look(query, limit, before, around), around


def to_local(moment: datetime) -> datetime:
    """A moment on the clock of this machine."""
    return moment.astimezone(UTC).astimezone()
