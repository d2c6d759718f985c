"""Entries are kept once, with the place where the next page begins, or not at all."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.ledger.ledger_entry import Account, EntryType, Ledger
from app.store import ReadPlace, Store
from tests.support.inside.data_file import database_of
from tests.support.ledger_book import BEGIN, Book

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
LEDGER = Ledger("12345", "NOK", "86011117947", ("api:123455", "NO:77"))


@pytest.fixture
def book(store: Store) -> Book:
    with store.write():
        store.ledgers.save(LEDGER, 1, NOW)
    made = Book()
    made.sell("a")
    made.fees(EntryType.CAPTURE_FEE, -400, "p-a", "a")
    made.pay_out("Utb. 2000001")
    return made


def test_a_ledger_is_read_by_the_unit_that_found_it(store: Store, book: Book) -> None:
    moved = LEDGER._replace(bank_account="1", handles=())
    with store.write():
        store.ledgers.save(moved, 3, NOW)
        store.ledgers.save(moved, 1, NOW)
        store.ledgers.save(Ledger("6", "DKK", "", ()), 3, NOW)
    assert store.ledgers.all() == ((moved, (1, 3)), (Ledger("6", "DKK", "", ()), (3,)))


def test_pages_come_back_as_they_were(store: Store, book: Book) -> None:
    fees = book.lists[Account.FEES]
    assert store.ledgers.place("12345", Account.FEES) == ReadPlace()
    with store.write():
        assert store.ledgers.add_page("12345", Account.FEES, ReadPlace(), fees[:1], ReadPlace("one"))
    with store.write():
        place = store.ledgers.place("12345", Account.FEES)
        assert store.ledgers.add_page("12345", Account.FEES, place, fees[1:], ReadPlace("two", 0, NOW))
    # Two equal fees of one capture are two entries.
    assert store.ledgers.entries("12345", Account.FEES, 0, 9) == fees
    assert store.ledgers.entries("12345", Account.FEES, 1, 1) == fees[1:2]
    assert store.ledgers.place("12345", Account.FEES) == ReadPlace("two", 3, NOW)
    assert store.ledgers.entries("12345", Account.FUNDS, 0, 9) == []
    with store.write():
        place = store.ledgers.place("12345", Account.FEES)
        assert store.ledgers.add_page("12345", Account.FEES, place, (), ReadPlace("three"))
    assert store.ledgers.place("12345", Account.FEES) == ReadPlace("three", 3, NOW)


def test_a_page_that_another_reader_kept_is_not_kept_again(store: Store, book: Book) -> None:
    funds = book.lists[Account.FUNDS]
    with store.write():
        assert store.ledgers.add_page("12345", Account.FUNDS, ReadPlace(), funds, ReadPlace("one"))
        assert not store.ledgers.add_page("12345", Account.FUNDS, ReadPlace(), funds, ReadPlace("one"))
    assert store.ledgers.entries("12345", Account.FUNDS, 0, 99) == funds


def test_what_the_service_said_stays(store: Store, book: Book) -> None:
    with store.write():
        store.ledgers.add_page("12345", Account.FUNDS, ReadPlace(), book.lists[Account.FUNDS], ReadPlace("one"))
    for statement in ("DELETE FROM ledger_entries", "UPDATE ledger_entries SET amount = 1"):
        with pytest.raises(sqlite3.IntegrityError, match="what the service said"), store.write():
            database_of(store).execute(statement)


def test_entries_about_an_order_come_with_the_payouts_behind_them(store: Store) -> None:
    with store.write():
        store.ledgers.save(LEDGER, 1, NOW)
        store.ledgers.save(LEDGER._replace(id="6"), 1, NOW)
    book = Book()
    for name in "abc":
        book.sell(name)
        book.pay_out()
    book.refund("b", 100)
    funds = book.lists[Account.FUNDS]
    with store.write():
        for ledger in ("12345", "6"):
            store.ledgers.add_page(ledger, Account.FUNDS, ReadPlace(), funds, ReadPlace("c"))
            store.ledgers.add_page(ledger, Account.FEES, ReadPlace(), book.lists[Account.FEES], ReadPlace("c"))
    found = store.ledgers.about("12345", ["b"], ["p-b", "r-b"])
    assert [(each.kind, each.reference) for each in found] == [
        (EntryType.CAPTURE, "b"), (EntryType.PAYOUT, ""), (EntryType.PAYOUT, ""), (EntryType.REFUND, "b"),
    ]  # fmt: skip
    assert store.ledgers.about("12345", [], ["p-b"]) == found[:3]
    assert store.ledgers.about("12345", ["nothing"], []) == []


def test_entries_of_days_are_those_of_their_ledger_dates(store: Store) -> None:
    with store.write():
        store.ledgers.save(LEDGER, 1, NOW)
        store.ledgers.save(LEDGER._replace(id="6"), 1, NOW)
    book, days = Book(), [BEGIN.date() + timedelta(days=count) for count in range(5)]
    for name in "abcd":
        book.sell(name)
        book.sell(f"{name}2")
        book.next_day()
    funds, fees = book.lists[Account.FUNDS], book.lists[Account.FEES]
    # Of the fees of the last day nothing is listed yet; the other ledger is one day behind.
    with store.write():
        store.ledgers.add_page("12345", Account.FUNDS, ReadPlace(), funds, ReadPlace("c"))
        store.ledgers.add_page("12345", Account.FEES, ReadPlace(), fees[:6], ReadPlace("c"))
        store.ledgers.add_page("6", Account.FUNDS, ReadPlace(), funds[:6], ReadPlace("c"))
    assert store.ledgers.of_days("12345", Account.FUNDS, days[1], days[2]) == funds[2:6]
    assert store.ledgers.of_days("12345", Account.FUNDS, days[3], days[3]) == funds[6:]
    assert store.ledgers.of_days("12345", Account.FEES, days[0], days[3]) == fees[:6]
    assert store.ledgers.of_days("6", Account.FUNDS, days[2], days[4]) == funds[4:6]
    assert store.ledgers.of_days("12345", Account.FUNDS, days[2], days[1]) == []
    listed = [
        [store.ledgers.lists_since(ledger, account, day) for day in days]
        for ledger, account in (("12345", Account.FUNDS), ("12345", Account.FEES), ("6", Account.FUNDS))
    ]
    assert listed == [[True] * 4 + [False], [True] * 3 + [False] * 2, [True] * 3 + [False] * 2]
    assert not store.ledgers.lists_since("6", Account.FEES, days[0])
