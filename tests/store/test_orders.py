"""Orders come back as they were, and no reference is given twice."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.desk.query import Query
from app.domain.input.invisible_marks import visible
from app.domain.money import Currency
from app.domain.order import Flow, Interaction, Order, OrderLine, Stated, Unit
from app.domain.problem import Invalid
from app.store import Store
from app.store.orders import _line, _line_columns
from tests.support.inside.data_file import database_of
from tests.support.stored import LINE, NOW, paid, saved

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


def test_the_first_order_ends_the_emptiness(store: Store) -> None:
    assert store.orders.is_empty()
    saved(store)
    assert not store.orders.is_empty()


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


def test_each_page_is_the_same_statement_with_other_values(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        saved(store, f"K-261122-000{number}")
    database, asked = database_of(store), set[str]()
    real = database.rows
    monkeypatch.setattr(database, "rows", lambda sql, *values: asked.add(sql) or real(sql, *values))
    before: int | None = None
    found = []
    while page := store.orders.search(Query(), 2, before):
        found += [each.id for each in page]
        before = found[-1]
    assert found == [5, 4, 3, 2, 1]
    # Each statement that is prepared takes memory, and is kept for a while.
    assert len([each for each in asked if "ORDER BY id DESC" in each]) == 1
