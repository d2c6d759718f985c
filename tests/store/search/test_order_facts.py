"""What an order is ranked by is what it is found by."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.desk.query import Mark
from app.domain.money import Currency, Money
from app.domain.order import Order, OrderLine
from app.domain.payment import Aggregate, Payment, State
from app.domain.search.ranking import FoundIn, OrderFacts
from app.domain.standing import Standing
from app.store import Store, open_store

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "kvitt.db")
    yield store
    store.close()


def test_the_facts_of_an_order(store: Store) -> None:
    lines = (OrderLine("Grå genser", "UG-204", Decimal(1), 49_900, 2500),)
    order = Order(lines, Currency.NOK, customer="Åse Lie", phone="4741234567", receipt_number="20418", words="blå ugle")
    with store.write():
        saved = store.orders.add("K-261122-0001", order, NOW)
        store.notes.tag(saved.id, "Haster")
        payment = Payment("K-261122-0001", saved.id, Money(49_900, Currency.NOK), State.NEW, NOW)
        store.payments.add(payment, 1)
        created = replace(payment, state=State.CREATED, psp_reference="AB12-cd34")
        store.payments.save(created)
        store.payments.save(replace(created, state=State.AUTHORIZED, aggregate=Aggregate(49_900)))
        store.orders.mark_to_ship(saved)
        other = store.orders.add("K-261122-0002", replace(order, phone="", words=""), NOW)
    facts = store.orders.facts([saved.id, other.id], {1: "oslo"})
    assert facts[saved.id] == OrderFacts(
        texts={
            FoundIn.CUSTOMER: "ase lie",
            FoundIn.PHONE: "4741234567",
            FoundIn.GOODS: "gra genser ug-204",
            FoundIn.REFERENCE: "k-261122-0001",
            FoundIn.RECEIPT: "20418",
            FoundIn.PAIR: "bla ugle",
            FoundIn.DESCRIPTION: "",
            FoundIn.NOTE: "",
            FoundIn.TAGS: "\nhaster",
            FoundIn.TRACKING: "",
            FoundIn.PEOPLE: "",
            FoundIn.UNIT: "oslo",
        },
        amount=49_900,
        currency="NOK",
        at=NOW,
        standing=Standing.RESERVED,
        marks=frozenset({Mark.TO_SHIP}),
        psp=frozenset({"ab12cd34"}),
    )
    assert (facts[other.id].standing, facts[other.id].marks, facts[other.id].psp) == (
        Standing.DRAFT,
        frozenset(),
        frozenset(),
    )
