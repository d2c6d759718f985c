"""Payments are kept once each, with every answer and every entry of their log."""

import json
import sqlite3
from dataclasses import asdict, replace
from datetime import timedelta

import pytest

from app.domain.payment import Aggregate, Anomaly, Event, Payment, Seen, State
from app.store import Store
from tests.support.inside.data_file import database_of
from tests.support.stored import AMOUNT, NOW, paid, saved

# payments ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("live", [State.NEW, State.CREATED, State.AUTHORIZED])
def test_one_order_has_at_most_one_live_request(store: Store, live: State) -> None:
    order = saved(store)
    paid(store, order, 1, live)
    for other in (State.NEW, State.CREATED, State.AUTHORIZED):
        with pytest.raises(sqlite3.IntegrityError):
            paid(store, order, 2, other)
    assert len(store.payments.of_order(order.id)) == 1


def test_after_one_has_ended_another_may_begin(store: Store) -> None:
    order = saved(store)
    for attempt, ended in enumerate((State.UNSENT, State.ABORTED, State.EXPIRED, State.TERMINATED), 1):
        paid(store, order, attempt, ended)
    last = paid(store, order, 5, State.CREATED)
    assert store.payments.of_order(order.id)[-1] == last
    assert store.payments.latest([order.id]) == {order.id: last}
    with pytest.raises(sqlite3.IntegrityError):
        paid(store, order, 5, State.ABORTED, "K-261122-9999")  # an attempt is counted once


def test_a_payment_belongs_to_an_order(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError), store.write():
        store.payments.add(Payment("K-261122-0001", 99, AMOUNT, State.NEW, NOW), 1)


def test_what_is_watched(store: Store) -> None:
    waiting: list[str] = []
    reserved: list[Payment] = []
    shapes = [
        (State.NEW, Aggregate(), False),
        (State.CREATED, Aggregate(), True),
        (State.AUTHORIZED, Aggregate(49_900), True),
        (State.AUTHORIZED, Aggregate(49_900, 40_000), True),
        (State.AUTHORIZED, Aggregate(49_900, 40_000, 0, 9_900), False),
        (State.AUTHORIZED, Aggregate(49_900, 49_900), False),
        (State.ABORTED, Aggregate(), False),
        (State.TERMINATED, Aggregate(0, 0, 0, 49_900), False),
    ]
    for number, (state, total, watched) in enumerate(shapes):
        payment = paid(store, saved(store, f"K-261122-000{number}"), state=State.NEW)
        with store.write():
            store.payments.save(replace(payment, state=state, aggregate=total, sent_at=NOW - timedelta(seconds=number)))
        if watched and state is State.CREATED:
            waiting.insert(0, payment.reference)
        elif watched:
            reserved.append(payment)
    assert [payment.reference for payment in store.payments.unanswered()] == waiting
    first, second = reserved
    for after, limit, expected in ((0, 9, [first, second]), (0, 1, [first]), (first.order_id, 9, [second])):
        found = store.payments.reserved(after, limit)
        assert [payment.reference for payment in found] == [payment.reference for payment in expected]


def test_a_payment_comes_back_as_it_was(store: Store) -> None:
    order = saved(store)
    full = replace(
        paid(store, order),
        state=State.AUTHORIZED,
        aggregate=Aggregate(4, 3, 2, 1),
        redirect_url="https://x",
        psp_reference="p",
        capture_until=NOW,
        looked_at=NOW,
    )
    with store.write():
        store.payments.save(full)
    assert store.payments.get(full.reference) == full


def test_answers_are_kept_once_each(store: Store) -> None:
    reference = paid(store, saved(store)).reference
    seen = Seen(reference, AMOUNT, State.CREATED, Aggregate())
    odd = Anomaly(reference, "amount", "1", "2")
    with store.write():
        assert [store.payments.keep_answer(seen, NOW, None, reference) for _ in range(3)] == [True, False, False]
        assert [store.payments.keep_answer(seen, NOW, odd, reference) for _ in range(2)] == [True, False]
    assert store.payments.anomalies(reference) == ((NOW, odd),)


def test_the_log_is_kept_once_each_and_in_order(store: Store) -> None:
    reference = paid(store, saved(store)).reference
    late = Event(reference, "2", "CAPTURED", AMOUNT, NOW + timedelta(seconds=1), "key", True)
    early = Event(reference, "1", "CREATED", AMOUNT, NOW, "", False)
    for _ in range(2):
        with store.write():
            store.payments.keep_events([late, early])
    assert store.payments.events(reference) == (early, late)
    other = paid(store, saved(store, "K-261122-0002"), reference="K-261122-0002").reference
    later, elsewhere = replace(late, psp_reference="3"), replace(early, reference=other)
    with store.write():
        store.payments.keep_events([late, later, elsewhere, later])
    assert store.payments.events(reference) == (early, late, later)
    assert store.payments.events(other) == (elsewhere,)


# what an earlier version kept -----------------------------------------------------------------------------------------------


def test_answers_from_before_they_were_packed_count(store: Store) -> None:
    reference = paid(store, saved(store)).reference
    seen = Seen(reference, AMOUNT, State.CREATED, Aggregate())
    plain = json.dumps(asdict(seen), default=str, sort_keys=True)
    odd = Anomaly(reference, "amount", "1", "2")
    with store.write():
        row = {"reference": reference, "at": "2026-11-22T11:00:00.000000+00:00", "seen": plain}
        database_of(store).insert("snapshots", {**row, "anomaly": json.dumps(asdict(odd))})
        database_of(store).insert("snapshots", {**row, "anomaly": ""})
    with store.write():
        assert not store.payments.keep_answer(seen, NOW, None, reference)
        assert store.payments.keep_answer(seen, NOW, odd, reference)
    assert store.payments.anomalies(reference) == ((NOW - timedelta(hours=1), odd), (NOW, odd))


def test_entries_from_before_they_were_packed_count(store: Store) -> None:
    reference = paid(store, saved(store)).reference
    early = Event(reference, "1", "CREATED", AMOUNT, NOW, "key", True)
    late = Event(reference, "2", "AUTHORIZED", AMOUNT, NOW + timedelta(seconds=9), "", True)
    with store.write():
        row = {"reference": reference, "psp_reference": "1", "name": "CREATED", "currency": "NOK", "amount": 49_900}
        database_of(store).insert(
            "events", {**row, "at": "2026-11-22T12:00:00.000000+00:00", "key": "key", "success": 1}
        )
        store.payments.keep_events([early, late])
    assert store.payments.events(reference) == (early, late)
    assert database_of(store).row("SELECT count(*) AS many FROM event_logs") == {"many": 1}


@pytest.mark.parametrize("table", ["snapshots", "events"])
def test_and_are_never_deleted(store: Store, table: str) -> None:
    reference = paid(store, saved(store)).reference
    rows: dict[str, dict[str, object]] = {
        "snapshots": {"reference": reference, "at": "", "seen": "{}", "anomaly": ""},
        "events": {
            **{"reference": reference, "psp_reference": "1", "name": "CREATED", "currency": "NOK", "amount": 1},
            **{"at": "", "key": "", "success": 1},
        },
    }
    with store.write():
        database_of(store).insert(table, rows[table])
    with pytest.raises(sqlite3.IntegrityError), store.write():
        database_of(store).execute(f"DELETE FROM {table}")
