"""Decisions keep their exact bytes, and nobody can change them afterwards."""

import sqlite3
from dataclasses import replace

import pytest

from app.domain.desk.query import Query
from app.domain.operation import Kind, Stage, after_try
from app.domain.payment import Aggregate, Event, Seen, State
from app.store import Intent, SavedOrder, Store
from tests.support.inside.data_file import database_of
from tests.support.stored import AMOUNT, NOW, paid, saved


def intent(order: SavedOrder, key: str = "key-1", kind: Kind = Kind.CREATE, reference: str = "") -> Intent:
    return Intent(order.id, reference or order.reference, kind, key, b'{"exact":  1}', AMOUNT, "why")


# operations ----------------------------------------------------------------------------------------------------------------


def test_a_decision_comes_back_with_its_exact_bytes(store: Store) -> None:
    order = saved(store)
    paid(store, order)
    with store.write():
        operation = store.operations.add(intent(order), NOW)
    assert (operation.stage, operation.tries, operation.retry_at) == (Stage.OPEN, 1, None)
    assert store.operations.get(operation.id) == operation
    assert store.operations.get(operation.id + 1) is None
    after = after_try(operation, Stage.UNKNOWN, NOW, error="uncertain", detail="x", trace_id="t")
    with store.write():
        store.operations.save(after, NOW)
    assert store.operations.pending() == store.operations.of_order(order.id) == (after,)
    assert store.operations.pending_of([order.id]) == {order.id: (after,)}
    assert store.operations.pending_of([order.id + 1]) == store.operations.pending_of([]) == {}
    assert after.body == b'{"exact":  1}'


@pytest.mark.parametrize("stage", [Stage.OPEN, Stage.UNKNOWN])
def test_one_order_has_one_pending_decision(store: Store, stage: Stage) -> None:
    order = saved(store)
    paid(store, order)
    with store.write():
        first = store.operations.add(intent(order), NOW)
        store.operations.save(replace(first, stage=stage), NOW)
    with pytest.raises(sqlite3.IntegrityError), store.write():
        store.operations.add(intent(order, "key-2", Kind.CAPTURE), NOW)
    with store.write():
        store.operations.save(replace(first, stage=Stage.DONE), NOW)
        store.operations.add(intent(order, "key-2", Kind.CAPTURE), NOW)
    with pytest.raises(sqlite3.IntegrityError), store.write():
        store.operations.save(replace(first, stage=Stage.OPEN), NOW)


def test_a_key_is_used_once(store: Store) -> None:
    for number in (1, 2):
        paid(store, saved(store, f"K-261122-000{number}"))
    first, second = store.orders.search(Query(), 2)
    with store.write():
        store.operations.add(intent(first), NOW)
    with pytest.raises(sqlite3.IntegrityError), store.write():
        store.operations.add(intent(second), NOW)


@pytest.mark.parametrize("settled", [Stage.DONE, Stage.REFUSED, Stage.UNSENT])
def test_what_is_settled_stays_settled(store: Store, settled: Stage) -> None:
    order = saved(store)
    paid(store, order)
    with store.write():
        operation = store.operations.add(intent(order), NOW)
        store.operations.save(replace(operation, stage=settled), NOW)
    for other in set(Stage) - {settled}:
        with pytest.raises(sqlite3.IntegrityError, match="settled"), store.write():
            store.operations.save(replace(operation, stage=other), NOW)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM operations",
        "UPDATE operations SET key = 'other'",
        "UPDATE operations SET body = x'00'",
        "UPDATE operations SET kind = 'refund'",
        "UPDATE operations SET reference = 'other'",
        "UPDATE operations SET order_id = 2",
        "UPDATE operations SET amount = 1",
        "UPDATE operations SET currency = 'EUR'",
        "DELETE FROM payments",
        "DELETE FROM orders",
        "UPDATE payments SET order_id = 2",
        "UPDATE payments SET amount = 1",
        "UPDATE payments SET reference = 'other'",
        "DELETE FROM answers",
        "UPDATE answers SET anomaly = 'none'",
        "DELETE FROM event_logs",
        "UPDATE event_logs SET number = 2",
    ],
)
def test_nobody_rewrites_history(store: Store, statement: str) -> None:
    order = saved(store)
    saved(store, "K-261122-0002")
    payment = paid(store, order)
    with store.write():
        store.operations.add(intent(order), NOW)
        store.payments.keep_answer(
            Seen(payment.reference, AMOUNT, State.CREATED, Aggregate()), NOW, None, payment.reference
        )
        store.payments.keep_events([Event(payment.reference, "1", "CREATED", AMOUNT, NOW)])
    with pytest.raises(sqlite3.IntegrityError), store.write():
        database_of(store).execute(statement)


def test_a_decision_belongs_to_a_payment(store: Store) -> None:
    order = saved(store)
    with pytest.raises(sqlite3.IntegrityError), store.write():
        store.operations.add(intent(order), NOW)
