"""When each call went out, and what was answered, as it was written down."""

from datetime import UTC, datetime, timedelta

from app.domain.money import Currency, Money
from app.domain.operation import Kind
from app.domain.order import Order
from app.domain.payment import Aggregate, Anomaly, Payment, Seen, State
from app.store import Intent, Store
from tests.support.inside.data_file import database_of

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
LATER = NOW + timedelta(minutes=1)
AMOUNT = Money(49_900, Currency.NOK)


def sent(store: Store, number: int) -> str:
    reference = f"K-261129-000{number}"
    order = store.orders.add(reference, Order((), Currency.NOK, stated_total=AMOUNT.minor), NOW)
    store.payments.add(Payment(reference, order.id, AMOUNT, State.NEW, NOW), 1)
    operation = store.operations.add(Intent(order.id, reference, Kind.CREATE, f"key-{number}", b"{}", AMOUNT), NOW)
    store.operations.add_try(operation, LATER)
    return reference


def test_tries_come_back_in_their_order_for_each_operation(store: Store) -> None:
    with store.write():
        references = [sent(store, number) for number in (1, 2)]
    assert store.exchanges.tries_of([1, 2, 3]) == {1: (NOW, LATER), 2: (NOW, LATER)}
    assert store.exchanges.tries_of([]) == {}
    assert [payment.reference for payment in store.payments.lately(9)] == references[::-1]
    assert [payment.reference for payment in store.payments.lately(1)] == references[1:]


def test_answers_come_back_with_what_became_of_them(store: Store) -> None:
    seen = Seen("K-261129-0001", AMOUNT, State.CREATED, Aggregate())
    with store.write():
        reference = sent(store, 1)
        store.payments.keep_answer(seen, NOW, None, reference)
        store.payments.keep_answer(seen, LATER, Anomaly(reference, "amount", "1", "2"), reference)
    first, second = store.exchanges.answers_of([reference, "nobody"])
    assert (first.at, first.reference, first.set_aside) == (NOW, reference, False)
    assert '"state": "CREATED"' in first.seen
    assert (second.at, second.set_aside) == (LATER, True)


def test_answers_from_before_the_packing_are_read_as_well(store: Store) -> None:
    with store.write():
        reference = sent(store, 1)
        database_of(store).insert(
            "snapshots",
            {"reference": reference, "at": "2026-11-29T12:00:00Z", "seen": '{"state": "CREATED"}', "anomaly": ""},
        )
    (answer,) = store.exchanges.answers_of([reference])
    assert (answer.seen, answer.at, answer.set_aside) == ('{"state": "CREATED"}', NOW, False)
