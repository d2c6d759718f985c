"""Orders and customers are found by any spelling and by any part of a number; whole names by an index."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.desk.query import names_and_numbers
from app.domain.money import Currency, Money
from app.domain.payment import Payment, State
from app.store import Store, open_store
from tests.store.test_old_files import DATA, unpack
from tests.support.saved_orders import NOW, saved


def found(store: Store, typed: str, market: str = "NO", limit: int = 50) -> list[int]:
    return [int(order.reference[-4:]) for order in store.orders.search(names_and_numbers(typed, market), limit)]


def names(store: Store, typed: str, market: str = "NO") -> list[str]:
    return [customer.name for customer in store.customers.search(names_and_numbers(typed, market), 10)]


@pytest.mark.parametrize("typed", ["åse", "ase", "AASE", "ødegård", "odegard", "oedegaard", "A\u030ase", "se ØDE"])
def test_names_are_found_in_any_spelling(store: Store, typed: str) -> None:
    saved(store, 1, "Åse Ødegård", "4741234567")
    saved(store, 2, "Kari Nordmann", "4791234567")
    assert found(store, typed) == [1]
    assert names(store, typed) == ["Åse Ødegård"]


@pytest.mark.parametrize("typed", ["oedegaard", "Ødegård", "odegard", "ÖDEGÅRD", "ole oedega"])
@pytest.mark.parametrize("kept", ["Ole Odegard", "Ole Oedegaard", "Ole Ødegård"])
def test_names_that_lost_their_letters_are_found_by_any_spelling(store: Store, kept: str, typed: str) -> None:
    saved(store, 1, kept, "4741234567")
    saved(store, 2, "Joe Noel", "4791234567")
    saved(store, 3, "Jo Nolte", "4791234568")
    assert found(store, typed) == [1]
    assert names(store, typed) == [kept]
    assert found(store, "joe") == [2]
    assert found(store, "noel") == [2]


@pytest.mark.parametrize("typed", ["BLÅBÆR", "blåbær", "blabaer", "Bla\u030abær", "syltetøy blåbær"])
def test_goods_are_found_in_any_spelling(store: Store, typed: str) -> None:
    saved(store, 1, "Anna", line="Blåbær syltetøy")
    saved(store, 2, "Anna", line="Mug")
    assert found(store, typed) == [1]
    assert names(store, typed) == []  # goods are no customers


@pytest.mark.parametrize(
    "typed",
    [
        "+47 41 23 45 67",
        "004741234567",
        "41.23.45.67",
        "41 23 45 67",
        "tel:+4741234567",
        "4741234567",
        "567",
        "234",
        "41 23",
    ],
)
def test_numbers_are_found_as_people_write_them(store: Store, typed: str) -> None:
    saved(store, 1, "Anna", "4741234567")
    saved(store, 2, "Bo", "4798765432")
    assert found(store, typed) == [1]
    assert names(store, typed) == ["Anna"]


@pytest.mark.parametrize("typed", ["040 1234567", "0401234567", "040", "+358 40 1234567", "00358 40 123 4567"])
def test_finnish_numbers_begin_with_a_nought_at_home(store: Store, typed: str) -> None:
    saved(store, 1, "Aino", "358401234567")
    saved(store, 2, "Eero", "358501234567")
    assert found(store, typed, "FI") == [1]
    assert names(store, typed, "FI") == ["Aino"]


def test_a_whole_number_is_not_found_in_pieces(store: Store) -> None:
    saved(store, 1, "Anna", "4741236745")  # it has 47, 41, 23, 45 and 67 in it
    assert found(store, "47 41 23 45 67") == []


def test_everything_else_that_a_caller_may_know(store: Store) -> None:
    saved(store, 1, "Ola Berg", "4741112225", receipt_number="10042")
    saved(store, 2, "Ola Dahl", "4741113333")
    saved(store, 3)
    assert found(store, "ola 25") == [1]
    assert found(store, "0003") == [3]
    assert found(store, "k-261122-0002") == [2]
    assert found(store, "K-261122-0002") == [2]
    assert found(store, "10042") == [1]
    assert found(store, "0042") == [1]  # a part of its receipt number
    assert found(store, "%") == found(store, "_") == found(store, "\\") == found(store, '"') == []
    assert found(store, "") == [3, 2, 1]
    assert found(store, "", limit=2) == [3, 2]
    assert found(store, "261122", limit=1) == [3]


def test_page_by_page(store: Store) -> None:
    orders = {number: saved(store, number, "Åse", "4741234567") for number in range(1, 6)}
    for typed in ("", "ase", "4741234567"):
        pages, before = [], None
        while page := store.orders.search(names_and_numbers(typed), 2, before):
            pages.append([int(order.reference[-4:]) for order in page])
            before = page[-1].id
        assert pages == [[5, 4], [3, 2], [1]]
    assert orders[1].reference == "K-261122-0001"


def test_a_later_request_is_found_by_its_reference(store: Store) -> None:
    order = saved(store, 1)
    money = Money(100, Currency.NOK)
    with store.write():
        store.payments.add(Payment("K-261122-0001", order.id, money, State.EXPIRED, NOW), 1)
        store.payments.add(Payment("K-261122-0001-2", order.id, money, State.CREATED, NOW + timedelta(1)), 2)
    for typed in ("K-261122-0001-2", "k-261122-0001-2", "0001-2"):
        assert found(store, typed) == [1]
    assert found(store, "0001-3") == []


def test_what_is_found_keeps_in_step_with_the_order(store: Store) -> None:
    order = saved(store, 1, "Åse", "4741234567")
    with store.write():
        order = store.orders.replace(order, replace(order.order, customer="Bjørn", phone="4798765432"))
    assert (found(store, "ase"), found(store, "4741234567"), found(store, "bjoern")) == ([], [], [1])
    with store.write():
        store.orders.mark_sent(order, replace(order.order, receipt_number="77001", words="blå hegre"))
    assert found(store, "77001") == found(store, "bla hegre") == found(store, "98 76 54 32") == [1]
    other = saved(store, 2, "Nils")
    with store.write():
        store.orders.discard(other)
    assert found(store, "nils") == []


def test_a_very_long_search_is_a_search(store: Store) -> None:
    saved(store, 1, "Anna")
    for typed in (" ".join(f"w{at}" for at in range(2_000)), "x" * 100_000, "9 " * 500, "-" * 5_000):
        assert found(store, typed) == []
        assert names(store, typed) == []
        assert store.catalogue.search(typed, 5) == []
    assert found(store, "\x00") == [1]  # nothing was typed that can be seen


def test_a_whole_number_is_found_without_a_country_code_that_few_have(store: Store) -> None:
    saved(store, 1, phone="442079460958")
    saved(store, 2, phone="442079460950")
    assert found(store, "2079460958") == [1]


@pytest.mark.parametrize("dump", sorted(DATA.glob("schema-[123].sql")), ids=lambda dump: dump.stem)
def test_orders_of_before_are_found_as_well(dump: Path, tmp_path: Path) -> None:
    store = open_store(unpack(dump, tmp_path))
    assert [order.order.customer for order in store.orders.search(names_and_numbers("aerlig"), 1)] == ["Anna Ærlig"]
    assert store.orders.search(names_and_numbers("SØREN"), 5) == store.orders.search(
        names_and_numbers("12 34 56 78"), 5
    )
    assert len(store.orders.search(names_and_numbers("HOODIE"), 50)) == 19
    store.close()


# a look at a time -----------------------------------------------------------------------------------------------------------


def test_a_search_goes_through_the_orders_a_look_at_a_time(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.search.order_search.IN_A_ROW", 3)
    for number in range(1, 11):
        saved(store, number, "Åse" if number in (2, 9) else "Kari")
    query, before, looks = names_and_numbers("se", "NO"), None, []
    while True:
        looked = store.orders.look(query, 5, before)
        looks.append([order.id for order in looked.orders])
        before = looked.before
        if before is None:
            break
    assert looks == [[9], [], [2], []]


def test_a_full_page_goes_on_after_its_last(store: Store) -> None:
    for number in range(1, 6):
        saved(store, number, "Kari")
    for typed in ("", "kari"):
        first = store.orders.look(names_and_numbers(typed, "NO"), 3)
        rest = store.orders.look(names_and_numbers(typed, "NO"), 3, first.before)
        assert [order.id for order in (*first.orders, *rest.orders)] == [5, 4, 3, 2, 1]
        assert (first.before, rest.before) == (3, None)


def test_nothing_is_looked_through_where_there_is_nothing(store: Store) -> None:
    assert store.orders.look(names_and_numbers("kari", "NO"), 3).orders == []


def test_what_is_named_whole_is_found_in_one_look(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.search.order_search.AT_A_LOOK", 1)
    for number in range(1, 11):
        saved(store, number, "Kari")
    looked = store.orders.look(names_and_numbers("k-261122-0002", "NO"), 5)
    assert ([order.id for order in looked.orders], looked.before) == ([2], None)


def test_one_order_is_held_against_a_search(store: Store) -> None:
    order = saved(store, 1, "Åse")
    saved(store, 2, "Åse")
    for typed, matches in (
        ("", True),
        ("ase", True),
        ("kari", False),
        ("K-261122-0001", True),
        ("K-261122-0002", False),
    ):
        matching = store.orders.match(names_and_numbers(typed, "NO"), order.id)
        assert (matching is not None) is matches
    assert store.orders.match(names_and_numbers("", "NO"), 99) is None
