"""Recipients: kept once for a payment, and those that are missing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.money import Money
from app.domain.payment import Payment, State
from app.domain.shop.recipient import Recipient
from app.store import Store, open_store
from tests.support.plain_orders import order

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
KARI = Recipient("Kari Nordmann", "Prøvegata 5\nInngang B", "0154", "Oslo", "NO")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "kvitt.db")
    yield store
    store.close()


def sold(store: Store, reference: str, *, shares: str = "name address", state: State = State.AUTHORIZED) -> str:
    with store.write():
        saved = store.orders.add(reference, order(shares=shares), NOW)
        money = Money(saved.order.total.minor, saved.order.total.currency)
        store.payments.add(replace(Payment(reference, saved.id, money, state, NOW), state=state), 1)
    return reference


def test_a_recipient_is_kept_and_replaced(store: Store) -> None:
    reference = sold(store, "K-261129-0001")
    with store.write():
        store.recipients.keep(reference, Recipient("Kari"), NOW)
        store.recipients.keep(reference, KARI, NOW)
    assert store.recipients.of([reference, "none"]) == {reference: KARI}


def test_those_who_were_asked_and_are_not_known(store: Store) -> None:
    asked = sold(store, "K-261129-0001")
    sold(store, "K-261129-0002", shares="")
    sold(store, "K-261129-0003", state=State.ABORTED)
    known = sold(store, "K-261129-0004")
    with store.write():
        store.recipients.keep(known, KARI, NOW)
    assert store.recipients.missing(NOW - timedelta(days=7)) == [asked]
    assert store.recipients.missing(NOW + timedelta(seconds=1)) == []


def test_what_an_order_asks_is_kept(store: Store) -> None:
    with store.write():
        store.orders.add("K-261129-0001", order(shares="name", minimum_age=18, lasts=720, customer_token="t"), NOW)
    kept = store.orders.get("K-261129-0001").order
    assert (kept.shares, kept.minimum_age, kept.lasts, kept.customer_token) == ("name", 18, 720, "t")
