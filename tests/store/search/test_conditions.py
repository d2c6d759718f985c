"""Each kind of term asks the order for what it says, and for nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from app.domain.desk.query import Mark, Query, Term, TermKind
from app.domain.money import Currency, Money
from app.domain.operation import Kind
from app.domain.order import Order, OrderLine
from app.domain.payment import Aggregate, Payment, State
from app.domain.standing import Standing
from app.store import Intent, Store, open_store
from app.store.search.conditions import PLAIN, Surroundings

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Four orders; each test looks for one thing that some of them have."""
    store = open_store(tmp_path_factory.mktemp("found") / "kvitt.db")
    goods = OrderLine("Blå genser", "GEN42", Decimal(1), 49_900, 2500)
    plain = OrderLine("Kopp", "K1", Decimal(1), 10_000, 2500)
    orders = (
        Order(
            (goods,), Currency.NOK, customer="Åse Berg", phone="4741234567", receipt_number="7001", words="blå hegre"
        ),
        Order(
            (plain,), Currency.NOK, customer="Bjørn", phone="4798765432", description="Hegre på kopp", note="Ring Berg"
        ),
        Order((plain, plain), Currency.DKK, customer="Hegre", receipt_number="41234"),
        Order((goods,), Currency.NOK, customer='100 % "x_y"\\', stated_total=49_950),
    )
    with store.write():
        made = [store.orders.add(f"K-{number}", order, NOW) for number, order in enumerate(orders, 1)]
        store.notes.tag(made[0].id, "Hastig gave")
        store.notes.tag(made[0].id, "Gult")
        payments = [
            Payment(order.reference, order.id, Money(1, Currency.NOK), State.NEW, NOW + timedelta(hours=3 * at))
            for at, order in enumerate(made[:3])
        ]
        for payment in payments:
            store.payments.add(payment, 1)
        store.orders.mark_to_ship(made[0])
        reserved = Aggregate(1)
        store.payments.save(replace(payments[0], state=State.AUTHORIZED, aggregate=reserved))
        store.payments.save(
            replace(payments[1], state=State.AUTHORIZED, aggregate=replace(reserved, captured=1, refunded=1))
        )
        intent = Intent(
            made[1].id, "K-2", Kind.CREATE, "key", b"", Money(1, Currency.NOK), who="Anna Lie", tracking="RR9"
        )
        store.operations.add(intent, NOW)
    yield store
    store.close()


def found(store: Store, *terms: Term, around: Surroundings = PLAIN) -> list[int]:
    return [order.id for order in store.orders.search(Query("x", terms), 10, None, around)]


def term(kind: TermKind, *words: str, **readings: object) -> Term:
    return Term(kind, "x", words=words, **readings)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "orders"),
    [
        (term(TermKind.WORD, "hegre"), [3, 2, 1]),
        (term(TermKind.WORD, "berg"), [2, 1]),
        (term(TermKind.WORD, "odegard"), []),
        (term(TermKind.WORD, "anna"), []),
        (term(TermKind.WORD, "4123"), [3, 1]),
        (term(TermKind.WORD, "bla", "hegre"), [1]),
        (term(TermKind.WORD, "bla hegre", phrase=True), [1]),
        (term(TermKind.WORD, "hegre bla", phrase=True), []),
        (term(TermKind.WORD, "hegre", excluded=True), [4]),
        (term(TermKind.WORD, '"x_y"\\'), [4]),
        (term(TermKind.WORD, "_"), [4]),
        (term(TermKind.WORD, "rr9"), [2]),
        (term(TermKind.CUSTOMER, "hegre"), [3]),
        (term(TermKind.PHONE, parts=("234567",)), [1]),
        (term(TermKind.PHONE, "4123"), [1]),
        (term(TermKind.PRODUCT, "gen"), [4, 1]),
        (term(TermKind.PRODUCT, "hegre"), []),
        (term(TermKind.REFERENCE, "k-2"), [2]),
        (term(TermKind.RECEIPT, "41234"), [3]),
        (term(TermKind.PAIR, "hegre"), [1]),
        (term(TermKind.NOTE, "ring"), [2]),
        (term(TermKind.NOTE, "kopp"), [2]),
        (term(TermKind.TAG, "has"), [1]),
        (term(TermKind.TAG, "gul"), [1]),
        (term(TermKind.TAG, "gave"), []),
        (term(TermKind.TRACKING, "rr9"), [2]),
        (term(TermKind.PERSON, "anna", "lie"), [2]),
        (term(TermKind.AMOUNT, amounts=((49_900, 49_900),)), [1]),
        (term(TermKind.AMOUNT, amounts=((10_000, 10_000), (49_950, None))), [4, 2]),
        (term(TermKind.AMOUNT, amounts=((None, 10_000),)), [2]),
        (term(TermKind.AMOUNT, amounts=((None, None),), currencies=frozenset({"DKK", "EUR"})), [3]),
        (term(TermKind.AMOUNT), []),
        (term(TermKind.NUMBER, "7001", parts=("7001",), amounts=((49_950, 49_950),)), [4, 1]),
        (term(TermKind.DAY, since=NOW + timedelta(hours=3)), [3, 2]),
        (term(TermKind.DAY, until=NOW + timedelta(hours=3)), [4, 1]),
        (term(TermKind.DAY, since=NOW, until=NOW + timedelta(hours=6)), [4, 2, 1]),
        (term(TermKind.DAY, since=NOW, excluded=True), []),
        (term(TermKind.TIME, hours=((720, 721), (1080, 1081))), [4, 3, 1]),
        (term(TermKind.STATE, standings=frozenset({Standing.RESERVED, Standing.DRAFT})), [4, 1]),
        (term(TermKind.STATE, standings=frozenset({Standing.RESERVED}), excluded=True), [4, 3, 2]),
        (term(TermKind.STATE, marks=frozenset({Mark.TO_SHIP})), [1]),
        (term(TermKind.STATE, marks=frozenset({Mark.REFUNDED})), [2]),
        (term(TermKind.STATE, standings=frozenset({Standing.DRAFT}), marks=frozenset(Mark)), [4, 2, 1]),
        (term(TermKind.UNIT, "oslo"), []),
    ],
)
def test_a_term_is_met_by_the_orders_that_have_what_it_says(store: Store, asked: Term, orders: list[int]) -> None:
    assert found(store, asked) == orders
    assert [number for number in (4, 3, 2, 1) if store.orders.match(Query("x", (asked,)), number)] == orders


def test_terms_are_met_together(store: Store) -> None:
    genser, amount = term(TermKind.WORD, "genser"), term(TermKind.AMOUNT, amounts=((49_950, None),))
    assert found(store, genser, amount) == [4]
    assert found(store, genser, replace(amount, excluded=True)) == [1]


def test_the_time_of_the_day_is_that_of_the_local_clock(store: Store) -> None:
    at_one = term(TermKind.TIME, hours=((13 * 60, 13 * 60 + 1),))
    assert found(store, at_one) == []
    assert found(store, at_one, around=Surroundings(offsets=((0, 3_600),))) == [4, 1]
    noon = int(NOW.timestamp())
    assert found(store, at_one, around=Surroundings(offsets=((0, 3_600), (noon - 5, 7_200)))) == []
    assert found(store, at_one, around=Surroundings(offsets=((0, 7_200), (noon - 9, 0), (noon - 5, 3_600)))) == [4, 1]


def test_units_are_known_by_their_names(store: Store) -> None:
    unit = term(TermKind.UNIT, "oslo")
    assert found(store, unit, around=Surroundings(units={1: "kari i oslo", 2: "bergen"})) == [4, 3, 2, 1]
    assert found(store, unit, around=Surroundings(units={1: "bergen", 2: "oslo"})) == []


def test_a_word_stands_for_what_it_was_meant_to_be(store: Store) -> None:
    word = term(TermKind.WORD, "genzer")
    assert found(store, word) == []
    assert found(store, word, around=Surroundings({"genzer": ("genser", "hegre")})) == [4, 3, 2, 1]


def test_half_a_second_is_part_of_its_second(store: Store) -> None:
    half = timedelta(seconds=0.5)
    assert found(store, term(TermKind.DAY, since=NOW + half, until=NOW + 3 * half)) == [4, 1]
