"""Movements as lists: each in one state, each payout with all that it holds."""

from __future__ import annotations

import pytest

from app.domain.ledger.ledger_entry import EntryType
from app.domain.ledger.movement import Placed, Whereabouts
from app.domain.ledger.movement_list import (
    NOT_OURS,
    ListedMovement,
    count_states,
    held_contents,
    moved_amount,
    newest_first,
    payout_contents,
    remainder,
)
from app.domain.ledger.tracing import Trace
from tests.support.ledger_book import Book


def names(found: list[ListedMovement]) -> list[str]:
    return [
        each.movement.reference if isinstance(each, Placed) else each.entry.reference or each.entry.kind
        for each in found
    ]


@pytest.fixture
def trace() -> Trace:
    book = Book()
    book.sell("a")
    book.next_day()
    book.sell("b", 20000)
    book.funds(EntryType.CORRECTION, -100)
    book.pay_out()
    book.funds(EntryType.REFUND, -300, "portal", "theirs")
    book.next_day()
    book.sell("c", 100, listed=False)
    book.funds(EntryType.CAPTURE, 90, "p-c", "c")
    book.funds(EntryType.TOP_UP, 1000)
    book.next_day()
    book.sell("d", listed=False)
    return book.trace()


def test_all_the_newest_first(trace: Trace) -> None:
    assert names(newest_first(trace)) == ["d", "c", "theirs", "b", "a"]
    assert names(newest_first(trace, Whereabouts.PAID_OUT)) == ["b", "a"]
    assert names(newest_first(trace, NOT_OURS)) == ["theirs"]
    assert newest_first(trace, Whereabouts.LATE) == []


def test_states_are_counted_in_one_order(trace: Trace) -> None:
    assert list(count_states(trace).items()) == [("not_yet", 1), ("paid_out", 2), ("differs", 1), (NOT_OURS, 1)]
    assert count_states(Trace()) == {}


def test_what_is_in_a_payout_and_what_waits_for_one(trace: Trace) -> None:
    inside = payout_contents(trace, 0)
    assert names(inside) == ["b", "correction", "fees-retained", "a"]
    assert remainder(trace.payouts[0].amount, inside) == 0
    held = held_contents(trace, "NOK")
    # With the amount that the ledger says, where it differs from ours.
    assert [(name, moved_amount(each)) for name, each in zip(names(held), held, strict=True)] == [
        ("c", 90), ("top-up", 1000), ("theirs", -300),
    ]  # fmt: skip
    assert remainder(trace.figures["NOK"].held, held) == 0
    assert held_contents(trace, "DKK") == []
    assert moved_amount(newest_first(trace)[0]) == 10000
