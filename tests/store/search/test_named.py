"""What a query names whole is found by indexes of whole values."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.desk.query import Query, names_and_numbers
from app.store import open_store
from app.store.search.named import named_whole
from tests.support.saved_orders import saved


@pytest.mark.parametrize("typed", ["K-261122-0001", "10042", "+47 41 23 45 67", "41234567", "040 1234567"])
def test_what_is_named_whole_is_found_by_indexes_alone(tmp_path: Path, typed: str) -> None:
    open_store(tmp_path / "kvitt.db").close()
    query, values = named_whole(names_and_numbers(typed, "FI"))
    with closing(sqlite3.connect(tmp_path / "kvitt.db")) as connection:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}", values)]
    assert len(plan) > 3
    assert [step for step in plan if step.startswith("SCAN")] == []


def test_an_order_is_named_by_its_reference_its_receipt_and_its_number(tmp_path: Path) -> None:
    store = open_store(tmp_path / "kvitt.db")
    saved(store, 1, "Anna", "4741234567", receipt_number="10042")
    saved(store, 2, "Anna", "4741234567")
    saved(store, 3, "Bo", "4710042000", receipt_number="42")

    def named(typed: str) -> list[int]:
        return [order.id for order in store.orders.named(names_and_numbers(typed, "NO"), 5)]

    assert named("k-261122-0002") == named("K-261122-0002") == [2]
    assert named("10042") == [1]
    assert named("42") == []  # too short to be a whole one
    assert named("41 23 45 67") == named("+47 41 23 45 67") == [2, 1]
    assert store.orders.named(Query(), 5) == []
    assert [order.id for order in store.orders.named(names_and_numbers("41234567"), 1)] == [2]
    store.close()
