"""The chain of balances: each break is told once, where it is."""

from __future__ import annotations

from datetime import timedelta

from app.domain.ledger.chain import Chain
from app.domain.ledger.ledger_entry import Account, EntryType, LedgerEntry
from app.domain.ledger.money_finding import FindingKind
from app.domain.ledger.tracing import LATE_AFTER
from tests.support.ledger_book import BEGIN, Book


def chain_of(entries: list[LedgerEntry], *, from_start: bool = True) -> Chain:
    chain = Chain("1", Account.FUNDS, from_start=from_start)
    for entry in entries:
        chain.take(entry)
    chain.end()
    return chain


def days(book: Book, count: int) -> list[LedgerEntry]:
    for number in range(count):
        book.sell(str(number))
        book.next_day()
    return book.lists[Account.FUNDS]


def test_an_unbroken_chain() -> None:
    chain = chain_of(days(Book(), 5))
    assert (chain.findings, chain.gaps, chain.odd) == ([], [], set())
    assert (chain.last_day, chain.currency) == (BEGIN.date().replace(day=9), "NOK")


def test_an_empty_one_says_nothing() -> None:
    chain = chain_of([])
    assert (chain.findings, chain.currency, chain.last_day.year) == ([], "", 1)
    assert not chain.in_gap(BEGIN, LATE_AFTER)
    assert not chain.gap_on(BEGIN.date(), LATE_AFTER)


def test_a_first_entry_that_is_not_the_first() -> None:
    entries = days(Book(), 3)[1:]
    (gap,) = chain_of(entries).findings
    assert (gap.kind, gap.entry, gap.amount) == (FindingKind.GAP, 2, 10000)
    assert chain_of(entries).in_gap(BEGIN, LATE_AFTER)
    assert chain_of(entries).gap_on(BEGIN.date(), LATE_AFTER)
    # A file of one payout begins somewhere.
    assert chain_of(entries, from_start=False).findings == []


def test_what_may_be_missing_before_a_moment() -> None:
    """The fee of a capture in a gap comes after the gap, late ones on the next ledger date."""
    entries = days(Book(), 6)
    chain = chain_of([entries[0], *entries[2:]])
    (begin, end) = chain.gaps[0]
    assert begin is not None
    assert chain.gap_before(end + LATE_AFTER, LATE_AFTER)
    assert not chain.gap_before(end + LATE_AFTER + timedelta(seconds=1), LATE_AFTER)
    assert not chain.gap_before(begin - timedelta(seconds=1), LATE_AFTER)
    assert chain_of(entries[1:]).gap_before(BEGIN, LATE_AFTER)


def test_a_gap_and_a_wrong_sum_in_one_entry() -> None:
    entries = days(Book(), 4)
    entries[2] = entries[2]._replace(before=1)
    entries[2] = entries[2]._replace(after=3)
    found = [each.kind for each in chain_of(entries).findings]
    assert found == [FindingKind.GAP, FindingKind.SUM, FindingKind.GAP]


def test_a_wrong_balance_before_an_entry_breaks_nothing_behind_it() -> None:
    entries = days(Book(), 4)
    entries[2] = entries[2]._replace(before=1)
    (found,) = chain_of(entries).findings
    assert (found.kind, found.entry) == (FindingKind.SUM, entries[2].number)


def test_a_page_that_comes_twice_at_the_end() -> None:
    entries = days(Book(), 6)
    (repeated,) = chain_of(entries + entries[2:]).findings
    assert (repeated.kind, repeated.entries, repeated.amount) == (FindingKind.REPEATED, 4, 40000)


def test_the_last_entry_comes_twice() -> None:
    """No time goes back then; the balance alone tells of it."""
    entries = days(Book(), 3)
    (repeated,) = chain_of([*entries, entries[-1]]).findings
    assert (repeated.kind, repeated.entries) == (FindingKind.REPEATED, 1)


def test_a_page_from_payout_to_payout_comes_twice() -> None:
    """It begins and ends at nought, so that every balance fits."""
    book = Book()
    for number in range(2):
        book.sell(str(number))
        book.next_day()
        book.pay_out()
    entries = book.lists[Account.FUNDS]
    page = entries[len(entries) // 2 :]
    (repeated,) = chain_of(entries + page).findings
    assert (repeated.kind, repeated.entries, repeated.amount) == (FindingKind.REPEATED, len(page), 0)


def test_a_time_that_goes_back_alone_says_nothing() -> None:
    entries = days(Book(), 3)
    entries[1] = entries[1]._replace(at=entries[0].at - timedelta(hours=1))
    assert chain_of(entries).findings == []


def test_pages_that_come_twice_one_after_the_other() -> None:
    entries = days(Book(), 6)
    found = chain_of([*entries, *entries[4:], *entries[2:]]).findings
    assert [each.entries for each in found] == [2, 4]


def test_a_date_one_day_back_is_told_once() -> None:
    book = Book()
    entries = days(book, 2)
    book.sell("same day")
    book.sell("same day too")
    entries[2] = entries[2]._replace(day=entries[0].day)
    found = chain_of(entries).findings
    assert [(each.kind, each.entry) for each in found] == [(FindingKind.DATE, 3)]


def test_only_money_that_moves_is_dated_by_its_time() -> None:
    book = Book()
    late = book.funds(EntryType.CORRECTION, 5)
    later = late._replace(day=late.day.replace(day=25))
    assert chain_of([later]).findings == []


def test_entries_of_one_moment_that_come_twice() -> None:
    book = Book()
    for number in range(3):
        book.sell(str(number))
    entries = book.lists[Account.FUNDS]
    (repeated,) = chain_of(entries + entries[1:]).findings
    assert (repeated.kind, repeated.entries) == (FindingKind.REPEATED, 2)
