"""Words of a search: chips, where it was found, how fresh."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from app.domain.desk.query import Term, TermKind
from app.domain.money import format_minor
from app.domain.search.ranking import FoundIn, Reason
from app.domain.standing import Standing
from ui.look.formats import clock, day, short_moment
from ui.look.texts import tr

FRESH = timedelta(minutes=5)
"""What was read within this time is as good as now."""
_OVER = frozenset(
    {Standing.DRAFT, Standing.DECLINED, Standing.EXPIRED, Standing.CANCELLED, Standing.RELEASED, Standing.REFUNDED}
)
"""Nothing more happens to these."""

_SEEN = frozenset({
    FoundIn.CUSTOMER, FoundIn.REFERENCE, FoundIn.DESCRIPTION, FoundIn.AMOUNT, FoundIn.DAY, FoundIn.TIME, FoundIn.STATE,
    FoundIn.PAIR,
})  # fmt: skip
"""A row shows these by itself."""


def chip_words(term: Term, now: datetime, language: str) -> str:
    """What stands on the chip of a term: `amount: 450,00–550,00`, `not product: hood`."""
    heading, said = _kind_words().get(term.kind, ""), _said(term, now, language)
    words = f"{heading}: {said}" if heading else said
    return tr("not {words}").format(words=words) if term.excluded else words


def _kind_words() -> dict[TermKind, str]:
    # In the language of now: a table of the module would keep that of its import.
    return {
        TermKind.NUMBER: tr("number"),
        TermKind.AMOUNT: tr("amount"),
        TermKind.DAY: tr("day"),
        TermKind.TIME: tr("time"),
        TermKind.STATE: tr("state"),
        TermKind.CUSTOMER: tr("name"),
        TermKind.PHONE: tr("phone"),
        TermKind.PRODUCT: tr("product"),
        TermKind.REFERENCE: tr("reference"),
        TermKind.RECEIPT: tr("receipt"),
        TermKind.PAIR: tr("word pair"),
        TermKind.NOTE: tr("note"),
        TermKind.TAG: tr("tag"),
        TermKind.TRACKING: tr("tracking number"),
        TermKind.PSP: tr("psp reference"),
        TermKind.PERSON: tr("made by"),
        TermKind.UNIT: tr("sales unit"),
    }


def _said(term: Term, now: datetime, language: str) -> str:
    if term.kind is TermKind.AMOUNT and term.amounts:
        return ", ".join(_amounts(least, most, language) for least, most in term.amounts)
    if term.kind is TermKind.DAY and (term.since or term.until):
        return _days(term, now, language)
    if term.kind is TermKind.TIME and term.hours:
        return ", ".join(_hours(first, last - 1, now, language) for first, last in term.hours)
    # Behind a heading the operator itself would say it twice.
    bare = term.text.removeprefix("-")
    name, colon, rest = bare.partition(":")
    return rest.strip('"') if colon and name.isalpha() and rest else bare


def _amounts(least: int | None, most: int | None, language: str) -> str:
    if least is None or most is None:
        sign, limit = ("≥", least) if most is None else ("≤", most)
        return f"{sign} {format_minor(limit or 0, language)}"
    shown = format_minor(least, language)
    return shown if least == most else f"{shown}–{format_minor(most, language)}"


def _days(term: Term, now: datetime, language: str) -> str:
    since = day(term.since, language) if term.since else ""
    # A day ends before the midnight that the term names.
    until = day(term.until.astimezone(now.tzinfo) - timedelta(seconds=1), language) if term.until else ""
    if not since or not until:
        return tr("from {day}").format(day=since) if since else tr("until {day}").format(day=until)
    return since if since == until else f"{since}–{until}"


def _hours(first: int, last: int, now: datetime, language: str) -> str:
    begins, ends = _minute(first, now, language), _minute(last, now, language)
    return begins if begins == ends else f"{begins}–{ends}"


def _minute(minutes: int, now: datetime, language: str) -> str:
    midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return clock(midnight + timedelta(minutes=minutes), language)


def reason_words(reasons: Iterable[Reason]) -> str:
    """Where it was found, if out of sight: `found in: note, receipt`."""
    places = dict.fromkeys(reason.place for reason in reasons if reason.place not in _SEEN)
    names = _place_words()
    said = ", ".join(names[place] for place in places)
    return tr("found in: {places}").format(places=said) if said else ""


def read_words(standing: Standing, read_at: datetime | None, now: datetime, language: str) -> str:
    """When an order was read, where it may have changed since."""
    if read_at is None or standing in _OVER or now - read_at < FRESH:
        return ""
    return tr("as of {moment}").format(moment=short_moment(read_at, now, language))


def counted_words(number: int) -> str:
    """How many are in a list: `7`, `99+`, nothing for none."""
    return "99+" if number > 99 else str(number) if number else ""


def _place_words() -> dict[FoundIn, str]:
    return {
        FoundIn.PHONE: tr("phone"),
        FoundIn.GOODS: tr("product"),
        FoundIn.RECEIPT: tr("receipt"),
        FoundIn.NOTE: tr("note"),
        FoundIn.TAGS: tr("tag"),
        FoundIn.TRACKING: tr("tracking number"),
        FoundIn.PEOPLE: tr("made by"),
        FoundIn.UNIT: tr("sales unit"),
        FoundIn.PSP: tr("psp reference"),
    }
