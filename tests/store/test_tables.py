"""What is kept: orders as they were, payments once each, and decisions that nobody can change afterwards."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.desk.query import Query
from app.domain.input.marks import visible
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Stage, after_try
from app.domain.order import Flow, Interaction, Order, OrderLine, Stated, Unit
from app.domain.payment import Aggregate, Anomaly, Event, Payment, Seen, State
from app.domain.problem import Invalid
from app.store import Intent, SavedOrder, Store, open_store
from app.store.orders import _line, _line_columns

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
AMOUNT = Money(49_900, Currency.NOK)
LINE = OrderLine("Hoodie", "hoodie1234", Decimal(1), 49_900, 2500)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "kvitt.db")
    yield store
    store.close()


def saved(store: Store, reference: str = "K-261122-0001", **changes: object) -> SavedOrder:
    order = Order(**{"lines": (LINE,), "currency": Currency.NOK, **changes})  # type: ignore[arg-type]
    with store.write():
        return store.orders.add(reference, order, NOW)


def paid(
    store: Store, order: SavedOrder, attempt: int = 1, state: State = State.CREATED, reference: str = ""
) -> Payment:
    payment = Payment(
        reference or (order.reference if attempt == 1 else f"{order.reference}-{attempt}"), order.id, AMOUNT, state, NOW
    )
    with store.write():
        store.payments.add(payment, attempt)
    return payment


def intent(order: SavedOrder, key: str = "key-1", kind: Kind = Kind.CREATE, reference: str = "") -> Intent:
    return Intent(order.id, reference or order.reference, kind, key, b'{"exact":  1}', AMOUNT, "why")


# orders --------------------------------------------------------------------------------------------------------------------


def test_an_order_comes_back_as_it_was(store: Store) -> None:
    order = Order(
        lines=(
            LINE,
            OrderLine(" Ull & sokk <b> ", "", Decimal("0.00000001"), 1, 0, unit=Unit.KG),
            OrderLine("Retur", "r", Decimal("2.5"), 10_000, 1500, 500, is_return=True),
            OrderLine("Frakt", "f", Decimal(1), 0, 2500, is_shipping=True, stated=Stated(49_900, 37_425, 12_475)),
        ),
        currency=Currency.DKK,
        flow=Flow.WEB,
        interaction=Interaction.NOT_PRESENT,
        phone="4512345678",
        customer="Søren 'Drop' Æble; --",
        description="Tre par\nsokker",
        receipt_number="789267",
        pos_id="pos_122",
        note="🧦",
        stated_total=49_900,
    )
    with store.write():
        added = store.orders.add("K-261122-0001", order, NOW, '{"ready": 1}')
    found = store.orders.get("K-261122-0001")
    assert found == added
    assert found.order == order
    assert (found.made_at, found.ready_body) == (NOW, '{"ready": 1}')


@given(
    st.decimals("0.00000001", "9999999999", places=8),
    st.integers(0, 10**9),
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=20).map(visible).filter(str.strip),
)
def test_every_line_comes_back(quantity: Decimal, price: int, name: str) -> None:
    line = OrderLine(name, "x", quantity, price, 2500)
    assert _line(_line_columns(1, 0, line)) == line


def test_a_reference_is_taken_once(store: Store) -> None:
    order = saved(store)
    paid(store, order, 2)
    for taken in ("K-261122-0001", "K-261122-0001-2"):
        assert store.orders.exists(taken)
        with pytest.raises(Invalid) as refused:
            saved(store, taken)
        assert refused.value.code == "reference_taken"
    assert not store.orders.exists("k-261122-0001")  # references are case-sensitive


def test_found_by_its_own_reference_and_by_those_of_its_requests(store: Store) -> None:
    order = saved(store)
    paid(store, order, 2)
    assert store.orders.get("K-261122-0001-2") == order
    assert store.orders.find("K-261122-0002") is None
    assert {store.orders.own_reference(known) for known in ("K-261122-0001", "K-261122-0001-2")} == {"K-261122-0001"}
    assert store.orders.own_reference("K-261122-0002") == "K-261122-0002"
    with pytest.raises(Invalid) as refused:
        store.orders.get("K-261122-0002")
    assert refused.value.code == "order_not_found"


def test_numbers_of_the_day_skip_what_is_taken(store: Store) -> None:
    saved(store, "K-261122-0002")
    with store.write():
        made = [store.orders.next_reference("K", date(2026, 11, 22)) for _ in range(2)]
        other_day = store.orders.next_reference("K", date(2026, 11, 23))
    assert made == ["K-261122-0001", "K-261122-0003"]
    assert other_day == "K-261123-0001"


def test_a_number_that_was_not_used_is_given_again(store: Store) -> None:
    def fail() -> None:
        with store.write():
            store.orders.next_reference("K", date(2026, 11, 22))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with store.write():
        assert store.orders.next_reference("K", date(2026, 11, 22)) == "K-261122-0001"


def test_a_changed_order_loses_its_ready_made_body(store: Store) -> None:
    with store.write():
        order = store.orders.add(
            "K-261122-0001", Order((LINE,), Currency.NOK, stated_total=49_900), NOW, '{"ready": 1}'
        )
        assert store.orders.replace(order, order.order).ready_body == '{"ready": 1}'
        changed = store.orders.replace(order, Order((LINE, LINE), Currency.NOK))
    assert changed.ready_body == ""
    assert store.orders.get("K-261122-0001") == changed


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
    waiting, reserved = [], []
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
        store._database.execute(statement)


def test_a_decision_belongs_to_a_payment(store: Store) -> None:
    order = saved(store)
    with pytest.raises(sqlite3.IntegrityError), store.write():
        store.operations.add(intent(order), NOW)


# what an earlier version kept -----------------------------------------------------------------------------------------------


def test_answers_from_before_they_were_packed_count(store: Store) -> None:
    reference = paid(store, saved(store)).reference
    seen = Seen(reference, AMOUNT, State.CREATED, Aggregate())
    plain = json.dumps(asdict(seen), default=str, sort_keys=True)
    odd = Anomaly(reference, "amount", "1", "2")
    with store.write():
        row = {"reference": reference, "at": "2026-11-22T11:00:00.000000+00:00", "seen": plain}
        store._database.insert("snapshots", {**row, "anomaly": json.dumps(asdict(odd))})
        store._database.insert("snapshots", {**row, "anomaly": ""})
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
        store._database.insert("events", {**row, "at": "2026-11-22T12:00:00.000000+00:00", "key": "key", "success": 1})
        store.payments.keep_events([early, late])
    assert store.payments.events(reference) == (early, late)
    assert store._database.row("SELECT count(*) AS many FROM event_logs") == {"many": 1}


@pytest.mark.parametrize("table", ["snapshots", "events"])
def test_and_are_never_deleted(store: Store, table: str) -> None:
    reference = paid(store, saved(store)).reference
    rows = {
        "snapshots": {"reference": reference, "at": "", "seen": "{}", "anomaly": ""},
        "events": {
            **{"reference": reference, "psp_reference": "1", "name": "CREATED", "currency": "NOK", "amount": 1},
            **{"at": "", "key": "", "success": 1},
        },
    }
    with store.write():
        store._database.insert(table, rows[table])
    with pytest.raises(sqlite3.IntegrityError), store.write():
        store._database.execute(f"DELETE FROM {table}")
