"""What the search after a restore has to know, read on a connection of its own."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.money import Currency, Money
from app.domain.order import Order
from app.domain.payment import Aggregate, Payment, State
from app.domain.shop.scope import Owners, Scope
from app.store import Store
from app.store.sqlite.recovery import Unanswered, look_through

NOW = datetime(2026, 11, 25, 9, 30, 15, tzinfo=UTC)
AMOUNT = Money(1000, Currency.NOK)


def add(store: Store, number: int, *states: State, total: Aggregate = Aggregate()) -> str:  # noqa: B008 - a plain value
    reference = f"K-261125-{number:04}"
    with store.write():
        order = store.orders.add(reference, Order((), Currency.NOK), NOW)
        for attempt, state in enumerate(states, 1):
            name = reference if attempt == 1 else f"{reference}-{attempt}"
            payment = Payment(name, order.id, AMOUNT, state, NOW + timedelta(minutes=number), total)
            store.payments.add(payment, attempt)
    return reference


def test_an_empty_file_tells_of_nothing(store: Store, file: Path) -> None:
    assert look_through(file, lambda recovery: recovery.newest_record()) is None
    assert look_through(file, lambda recovery: recovery.series()) == {}
    assert look_through(file, lambda recovery: recovery.unanswered()) == ()


def test_the_newest_of_everything_that_was_written_down(store: Store, file: Path) -> None:
    add(store, 1)
    add(store, 5, State.ABORTED)
    assert look_through(file, lambda recovery: recovery.newest_record()) == NOW + timedelta(minutes=5)


def test_orders_of_which_a_later_request_may_be_unknown(store: Store, file: Path) -> None:
    draft = add(store, 1)
    add(store, 2, State.CREATED)
    ended = add(store, 3, State.ABORTED, State.EXPIRED)
    add(store, 4, State.ABORTED, State.AUTHORIZED)
    assert look_through(file, lambda recovery: recovery.unanswered()) == (
        Unanswered(3, ended, 2, f"{ended}-2"),
        Unanswered(1, draft, 0, ""),
    )


def test_captured_payments_that_may_have_been_refunded(store: Store, file: Path) -> None:
    old = add(store, 1, State.AUTHORIZED, total=Aggregate(1000, 1000))
    new = add(store, 2, State.AUTHORIZED, total=Aggregate(1000, 1000, 400))
    add(store, 3, State.AUTHORIZED, total=Aggregate(1000, 400))  # the watch still asks about it
    add(store, 4, State.AUTHORIZED, total=Aggregate(1000, 1000, 1000))
    assert look_through(file, lambda recovery: recovery.refundable(NOW)) == (new, old)
    assert look_through(file, lambda recovery: recovery.refundable(NOW + timedelta(minutes=2))) == (new,)


def test_an_error_closes_the_connection_too(store: Store, file: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        look_through(file, lambda recovery: 1 // 0)
    with store.write():
        store.memory.set_setting(Scope.SHOP, Owners(), "shop", "still mine")


def test_the_highest_number_of_each_series_is_found_among_all_references(store: Store) -> None:
    names = (
        *("K-261125-0002", "K-261125-0010", "K-261124-12345", "TILL2-261125-0001", "IMPORTED-1", "MY-ORDER-0001"),
        *("K-261125-0000000099", "k-261125-0077", "K-26112-0042", "99990000", "K-261125-0003-2", "X-261125-0000"),
    )
    with store.write():
        for name in names:
            store.orders.add(name, Order((), Currency.NOK), NOW)
        store.recovery.move_counter(1, "K-261125-0004")
        store.recovery.move_counter(1, "K-261126-0009")
        store.recovery.move_counter(1, "IMPORTED-1")
    assert store.recovery.series() == {
        "K-261124": 12_345,
        "K-261125": 10,
        "K-261126": 9,
        "TILL2-261125": 1,
        "X-261125": 0,
    }
