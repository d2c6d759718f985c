"""A file of an earlier version is searched whole while its index is still being made."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.desk.query import Query, names_and_numbers
from app.store import Store, open_store
from tests.store.search.test_lookups import of_before
from tests.store.search.test_order_search_ways import TERMS, shop
from tests.support.saved_orders import saved


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "kvitt.db")
    yield store
    store.close()


def test_what_the_index_does_not_have_yet_is_found_all_the_same(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    shop(store, 30)
    queries = [Query("x", (term,)) for term in TERMS]
    whole = [[order.id for order in store.orders.search(query, 40)] for query in queries]
    of_before(store)
    monkeypatch.setattr("app.store.search.unread.AT_A_LOOK", 7)
    for built in (0, 10, 12, 100):
        if built:
            with store.write():
                store.lookups.build(built)
        assert [[order.id for order in store.orders.search(query, 40)] for query in queries] == whole
        assert [[n for n in range(30, 0, -1) if store.orders.match(query, n)] for query in queries] == whole


def test_what_is_not_in_the_index_is_read_a_little_at_a_time(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(1, 9):
        saved(store, number, "Kari")
    of_before(store)
    with store.write():
        store.lookups.build(2)
    monkeypatch.setattr("app.store.search.unread.AT_A_LOOK", 3)
    looks, before = [], None
    while True:
        looked = store.orders.look(names_and_numbers("kari"), 2, before)
        looks.append([order.id for order in looked.orders])
        before = looked.before
        if before is None:
            break
    assert looks == [[8, 7], [6, 5], [4, 3], [2, 1]]
