"""Customers are found with their latest name."""

from datetime import timedelta
from decimal import Decimal

import pytest

from app.domain.desk.query import names_and_numbers
from app.domain.money import Currency
from app.domain.order import Order, OrderLine
from app.store import Store
from tests.support.inside.steps import put_inside
from tests.support.saved_orders import NOW, saved


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


def test_a_thorough_search_goes_beyond_the_latest_orders(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    put_inside(monkeypatch, "app.store.customers.LAST", 3)
    saved(store, 1, "Kari Oldest", "4741234567")
    saved(store, 2, "Karin", "4741234568")
    for number in range(3, 12):
        saved(store, number, "Kari Regular", "4798765432")
    assert names(store, "kari") == ["Kari Regular"]
    for typed, limit, found in (
        ("kari", 10, ["Kari Regular", "Karin", "Kari Oldest"]),
        ("kari", 2, ["Kari Regular", "Karin"]),
        ("oldest", 10, ["Kari Oldest"]),
        ("ka", 10, ["Kari Regular", "Karin", "Kari Oldest"]),
        ("nobody", 10, []),
    ):
        customers = store.customers.search(names_and_numbers(typed, "NO"), limit, thorough=True)
        assert [customer.name for customer in customers] == found
