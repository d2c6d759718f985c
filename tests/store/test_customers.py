"""Customers are found with their latest name."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.desk.query import names_and_numbers
from app.domain.money import Currency
from app.domain.order import Order, OrderLine
from app.store import SavedOrder, Store, open_store

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kvitt.db"


@pytest.fixture
def store(file: Path) -> Iterator[Store]:
    store = open_store(file)
    yield store
    store.close()


def saved(store: Store, number: int, customer: str = "", phone: str = "", line: str = "Mug", **more: str) -> SavedOrder:
    order = Order(
        (OrderLine(line, "x", Decimal(1), 100, 2500),),
        Currency.NOK,
        customer=customer,
        phone=phone,
        **more,  # type: ignore[arg-type]
    )
    with store.write():
        return store.orders.add(f"K-261122-{number:04d}", order, NOW)


def names(store: Store, typed: str, market: str = "NO") -> list[str]:
    return [customer.name for customer in store.customers.search(names_and_numbers(typed, market), 10)]


def test_a_customer_has_the_latest_name(store: Store) -> None:
    saved(store, 1, "Åse", "4741234567")
    saved(store, 2, "Bjørn", "4741234567")
    saved(store, 3, "", "4741234567")
    saved(store, 4, "", "4798765432")
    assert names(store, "ase") == []
    assert names(store, "bjørn") == ["Bjørn"]
    assert names(store, "") == ["", "Bjørn"]


def test_a_history_has_a_sum_for_each_currency(store: Store) -> None:
    saved(store, 1, "Anna", "4741111111")
    later = NOW + timedelta(days=2)
    euro = Order((OrderLine("Mug", "x", Decimal(1), 100, 2500),), Currency.EUR, phone="4741111111")
    with store.write():
        store.orders.add("K-261124-0001", euro, later)
    (history,) = store.customers.histories(["4741111111", "4740000000"])
    assert (history.customer.name, history.orders, history.first, history.last) == ("Anna", 2, NOW, later)
    assert {money.currency for money in history.captured} == {Currency.NOK, Currency.EUR}
    assert all(money.minor == 0 for money in (*history.captured, *history.refunded))
    assert store.customers.histories([]) == []
