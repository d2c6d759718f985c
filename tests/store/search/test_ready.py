"""Each ready list holds the orders that belong in it, and is read by an index that holds little else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.desk.lists import ReadyList
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Stage, after_try
from app.domain.order import Order
from app.domain.payment import Aggregate, Anomaly, Payment, Seen, State
from app.store import Intent, Store, open_store
from tests.support.asked import asking, scans
from tests.support.inside.data_file import database_of

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = NOW.replace(hour=0)
DAY = timedelta(days=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "kvitt.db")
    yield store
    store.close()


def put(store: Store, state: State, *, to_ship: bool = False, again: int = 0, **changes: object) -> int:
    """An order with a payment that stands so; its number."""
    number = store.orders.newest_place() + (0 if again else 1)
    with store.write():
        currency = Currency(str(changes.pop("currency", "NOK")))
        if not again:
            saved = store.orders.add(f"K-{number}", Order((), currency), NOW)
            if to_ship:
                store.orders.mark_to_ship(saved)
        payment = Payment(f"K-{number}-{again}", number, Money(100, currency), State.NEW, NOW)
        store.payments.add(payment, again + 1)
        payment = replace(payment, state=State.CREATED)
        store.payments.save(payment)
        store.payments.save(replace(payment, state=state, **changes))  # type: ignore[arg-type]
    return number


def listed(store: Store, ready: ReadyList, limit: int = 10, before: int | None = None) -> list[int]:
    return store.ready.order_ids(ready, limit, before, NOW, TODAY)


def test_each_order_is_in_its_lists(store: Store) -> None:
    waiting = put(store, State.CREATED)
    unknown = put(store, State.CREATED)
    with store.write():
        intent = Intent(unknown, f"K-{unknown}-0", Kind.CANCEL, "key", b"", Money(100, Currency.NOK))
        operation = store.operations.add(intent, NOW)
        store.operations.save(after_try(operation, Stage.UNKNOWN, NOW), NOW)
    reserved = put(store, State.AUTHORIZED, aggregate=Aggregate(100), capture_until=NOW + 90 * DAY)
    shipping = put(store, State.AUTHORIZED, to_ship=True, aggregate=Aggregate(100, 40), capture_until=NOW + 8 * DAY)
    put(store, State.AUTHORIZED, to_ship=True, aggregate=Aggregate(100, 100), capture_until=NOW + DAY)
    refunded = put(store, State.AUTHORIZED, aggregate=Aggregate(100, 100, 1), looked_at=NOW - 6 * DAY)
    put(store, State.AUTHORIZED, aggregate=Aggregate(100, 100, 1), looked_at=NOW - 8 * DAY)
    declined = put(store, State.ABORTED, looked_at=TODAY)
    expired = put(store, State.EXPIRED, looked_at=NOW)
    put(store, State.EXPIRED, looked_at=TODAY - timedelta(seconds=1))
    put(store, State.ABORTED, looked_at=NOW)
    put(store, State.AUTHORIZED, again=1, aggregate=Aggregate(100), capture_until=NOW + 90 * DAY)
    odd = put(store, State.CREATED)
    seen = Seen(f"K-{odd}-0", Money(1, Currency.NOK), State.CREATED, Aggregate())
    with store.write():
        for at in (NOW, NOW + DAY):
            store.payments.keep_answer(
                replace(seen, psp_reference=str(at)), at, Anomaly("K", "amount", "1", "2"), f"K-{odd}-0"
            )
        row = {"reference": f"K-{reserved}-0", "at": "2026-11-22T12:00:00.000000Z", "seen": "{}", "anomaly": "amount"}
        database_of(store).insert("snapshots", row)
    expected = {
        ReadyList.WAITING: [odd, waiting],
        ReadyList.UNKNOWN: [unknown],
        ReadyList.TO_SHIP: [shipping],
        ReadyList.CAPTURE_SOON: [],
        ReadyList.ENDED_TODAY: [expired, declined],
        ReadyList.REFUNDED: [refunded],
        ReadyList.ANOMALIES: [odd, reserved],
    }
    assert {ready: listed(store, ready) for ready in ReadyList} == expected
    assert store.ready.counts(NOW, TODAY) == {ready: len(numbers) for ready, numbers in expected.items()}
    assert listed(store, ReadyList.ENDED_TODAY, 1) == [expired]
    assert listed(store, ReadyList.ENDED_TODAY, 5, expired) == [declined]


def test_money_that_can_be_lost_is_seen_a_week_before(store: Store) -> None:
    reserved = Aggregate(100)
    near = put(store, State.AUTHORIZED, aggregate=reserved, capture_until=NOW + 7 * DAY)
    over = put(store, State.AUTHORIZED, aggregate=reserved, capture_until=NOW - DAY)
    put(store, State.AUTHORIZED, aggregate=reserved, capture_until=NOW + 7 * DAY + timedelta(seconds=1))
    danish = put(store, State.AUTHORIZED, currency="DKK", aggregate=reserved, sent_at=NOW - 8 * DAY)
    put(store, State.AUTHORIZED, currency="NOK", aggregate=reserved, sent_at=NOW - 8 * DAY)
    put(store, State.AUTHORIZED, currency="DKK", aggregate=reserved, sent_at=NOW - 6 * DAY)
    assert listed(store, ReadyList.CAPTURE_SOON) == [near, over, danish]
    assert listed(store, ReadyList.CAPTURE_SOON, 1) == [near]  # the oldest, where not all can be read
    counts = [store.ready.counts(NOW, TODAY, soon=days * DAY)[ReadyList.CAPTURE_SOON] for days in (7, 2)]
    assert counts == [3, 1]


def test_no_list_walks_through_every_order(store: Store) -> None:
    put(store, State.CREATED)
    with asking(store) as asked:
        store.ready.counts(NOW, TODAY)
        for ready in ReadyList:
            listed(store, ready)
    assert asked.queries == 1 + len(ReadyList)
    assert scans(store, asked) == {}


def test_each_page_is_the_same_statement_with_other_values(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = [put(store, State.CREATED) for _ in range(3)]
    database, asked = database_of(store), set[str]()
    real = database.rows
    monkeypatch.setattr(database, "rows", lambda sql, *values: asked.add(sql) or real(sql, *values))
    found = [listed(store, ReadyList.WAITING, 1, before) for before in (None, numbers[2], numbers[1], numbers[0])]
    assert found == [[numbers[2]], [numbers[1]], [numbers[0]], []]
    assert len(asked) == 1
