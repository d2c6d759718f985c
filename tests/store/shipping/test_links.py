"""Links to tracking pages: beside the decisions about money, and in nobody's way."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.desk.customer_sees import CustomerSees, SeenLine
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage, after_try
from app.domain.payment import Payment, State
from app.store import Intent, SavedOrder, Store, TrackingLink
from tests.support.plain_orders import order

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
REFERENCE, URL = "K-261129-0001", "https://a.no/1"
TOTAL = Money(49_900, Currency.NOK)


@pytest.fixture
def saved(store: Store) -> SavedOrder:
    with store.write():
        saved = store.orders.add(REFERENCE, order(), NOW)
        store.payments.add(Payment(REFERENCE, saved.id, TOTAL, State.AUTHORIZED, NOW), 1)
    return saved


def decide(
    store: Store, saved: SavedOrder, kind: Kind, key: str, *, rest: bool = False, after: int | None = None
) -> Operation:
    intent = Intent(saved.id, REFERENCE, kind, key, b"{}", TOTAL, carrier="Posten", tracking="1", release_rest=rest)
    with store.write():
        if kind is Kind.TRACK:
            return store.links.add(intent, URL, after, NOW)
        return store.operations.add(intent, NOW)


def settle(store: Store, operation: Operation, stage: Stage) -> None:
    with store.write():
        store.operations.save(after_try(operation, stage, NOW), NOW)


def test_it_waits_for_its_shipment_and_is_no_decision_about_money(store: Store, saved: SavedOrder) -> None:
    capture = decide(store, saved, Kind.CAPTURE, "a")
    link = decide(store, saved, Kind.TRACK, "b", after=capture.id)
    assert (link.tries, store.operations.sent(REFERENCE, NOW - timedelta(1))) == (0, (NOW,))
    assert store.links.due() == ()
    assert store.links.get(link.id) == TrackingLink(link, URL, capture.id, "Posten", "1")
    assert store.operations.of_order(saved.id) == store.operations.pending() == (capture,)
    assert store.links.stage_of_shipment(store.links.of_order(saved.id)[0]) is Stage.OPEN
    settle(store, capture, Stage.DONE)
    assert store.links.due() == (link,)
    decide(store, saved, Kind.REFUND, "c")
    assert store.links.due() == (link,), "no other decision holds it up"


def test_two_decisions_about_money_are_still_one_too_many(store: Store, saved: SavedOrder) -> None:
    decide(store, saved, Kind.CAPTURE, "a")
    decide(store, saved, Kind.TRACK, "b")
    with pytest.raises(sqlite3.IntegrityError):
        decide(store, saved, Kind.REFUND, "c")


def test_a_newer_one_takes_its_place_once_it_is_shown(store: Store, saved: SavedOrder) -> None:
    first, second = decide(store, saved, Kind.TRACK, "a"), decide(store, saved, Kind.TRACK, "b")
    link = store.links.get(first.id)
    assert link is not None
    assert store.links.stage_of_shipment(link) is None
    assert not store.links.overtaken(link)
    settle(store, second, Stage.DONE)
    assert store.links.overtaken(link)
    assert store.links.get(0) is None


def test_what_is_to_be_released_is_known_until_something_else_is_decided(store: Store, saved: SavedOrder) -> None:
    capture = decide(store, saved, Kind.CAPTURE, "a", rest=True)
    assert store.links.rests() == ()
    settle(store, capture, Stage.DONE)
    decide(store, saved, Kind.TRACK, "b")
    assert [each.id for each in store.links.rests()] == [capture.id]
    decide(store, saved, Kind.CANCEL, "c")
    assert store.links.rests() == ()


def test_what_the_app_shows_is_kept_as_it_was_read_last(store: Store, saved: SavedOrder) -> None:
    seen = CustomerSees(NOW, "DELIVERY", URL, "NOK", (SeenLine("Hoodie", 49_900, "1"),))
    for each in (CustomerSees(NOW), seen):
        with store.write():
            store.links.keep_shown(REFERENCE, each)
    assert store.links.shown_of([REFERENCE, "K-2"]) == {REFERENCE: seen}
    assert replace(seen, at=NOW + timedelta(1)) != seen
