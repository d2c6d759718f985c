"""What a person gave back today: from one local midnight to the next, on days of 23 and 25 hours, too."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.domain.money import Currency, Money
from app.domain.operation import Kind
from app.domain.order import Order
from app.domain.payment import Payment, State
from app.domain.shop.permission import Role
from app.domain.shop.person import Person
from app.services.people.known_people import KnownPeople
from app.store import Intent, Store, open_store

OSLO = ZoneInfo("Europe/Oslo")
OLA = Person("Ola", Role.CLERK, 50_000, "hash")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "kvitt.db")
    yield store
    store.close()


@pytest.fixture(params=["Europe/Oslo", "Europe/Helsinki", "America/Los_Angeles", "Asia/Kolkata"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[ZoneInfo]:
    """The time zone of this machine for the length of a test."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield ZoneInfo(request.param)
    monkeypatch.undo()
    time.tzset()


def give_back(store: Store, amount: int, at: datetime) -> None:
    reference, money = f"K-{amount}", Money(amount, Currency.NOK)
    with store.write():
        order = store.orders.add(reference, Order((), Currency.NOK), at)
        store.payments.add(Payment(reference, order.id, money, State.AUTHORIZED, at), 1)
        store.operations.add(Intent(order.id, reference, Kind.REFUND, reference, b"{}", money, who="Ola"), at)


def test_who_is_known(store: Store) -> None:
    people = KnownPeople(store, lambda: datetime.now(UTC))
    assert (people.any(), people.get("Ola")) == (False, None)
    with store.write():
        store.people.add(OLA, datetime.now(UTC))
    assert (people.any(), people.get("ola")) == (True, OLA)


@pytest.mark.parametrize("day", [(2026, 3, 29), (2026, 10, 25), (2026, 11, 1), (2026, 3, 8), (2026, 11, 29)])
def test_the_limit_begins_anew_at_midnight(store: Store, zone: ZoneInfo, day: tuple[int, int, int]) -> None:
    midnight = datetime(*day, tzinfo=zone)
    next_midnight = datetime(*day, tzinfo=zone) + timedelta(days=1)  # by the wall clock
    tick = timedelta(microseconds=1)
    give_back(store, 1, midnight.astimezone(UTC) - tick)
    give_back(store, 20, midnight)
    give_back(store, 300, midnight.astimezone(UTC) + timedelta(hours=12))
    give_back(store, 4_000, next_midnight.astimezone(UTC) - tick)
    for now, spent in (
        (midnight.astimezone(UTC) - tick, 4_321),  # the day before: all of it, for nothing ends a day but a midnight
        (midnight, 4_320),
        (next_midnight.astimezone(UTC) - tick, 4_320),
        (next_midnight, 0),
    ):
        assert KnownPeople(store, lambda at=now: at.astimezone(UTC)).refunded_today("Ola") == spent
