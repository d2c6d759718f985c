"""What a person gave back today: in one day of the shop, on days of 23 and 25 hours, too."""

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
from app.settings import read_settings
from app.store import Intent, Store, open_store

OLA = Person("Ola", Role.CLERK, 50_000, "hash")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "kvitt.db")
    yield store
    store.close()


@pytest.fixture(params=["Europe/Oslo", "America/Los_Angeles", "Asia/Kolkata"])
def machine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The clock of the PC, which may be one of another country."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def people_of(store: Store, now: datetime, **given: str) -> KnownPeople:
    settings = read_settings({}, given)
    return KnownPeople(store, lambda: settings, lambda: now.astimezone(UTC))


def give_back(store: Store, amount: int, at: datetime) -> None:
    reference, money = f"K-{amount}", Money(amount, Currency.NOK)
    with store.write():
        order = store.orders.add(reference, Order((), Currency.NOK), at)
        store.payments.add(Payment(reference, order.id, money, State.AUTHORIZED, at), 1)
        store.operations.add(Intent(order.id, reference, Kind.REFUND, reference, b"{}", money, who="Ola"), at)


def test_who_is_known(store: Store) -> None:
    people = people_of(store, datetime.now(UTC))
    assert (people.any(), people.get("Ola")) == (False, None)
    with store.write():
        store.people.add(OLA, datetime.now(UTC))
    assert (people.any(), people.get("ola")) == (True, OLA)


@pytest.mark.usefixtures("machine")
@pytest.mark.parametrize(("market", "zone"), [("NO", "Europe/Oslo"), ("FI", "Europe/Helsinki")])
@pytest.mark.parametrize("cut", [0, 4])
@pytest.mark.parametrize("day", [(2026, 3, 29), (2026, 10, 25), (2026, 11, 29)])
def test_the_limit_begins_anew_with_the_day_of_the_shop(
    store: Store, market: str, zone: str, cut: int, day: tuple[int, int, int]
) -> None:
    begins = datetime(*day, cut, tzinfo=ZoneInfo(zone))
    next_begins = begins + timedelta(days=1)  # by the wall clock: two days of the year are not 24 hours long
    tick = timedelta(microseconds=1)
    give_back(store, 1, begins.astimezone(UTC) - tick)
    give_back(store, 20, begins)
    give_back(store, 300, begins.astimezone(UTC) + timedelta(hours=12))
    give_back(store, 4_000, next_begins.astimezone(UTC) - tick)
    for now, spent in (
        (begins.astimezone(UTC) - tick, 4_321),  # the day before: all of it, for nothing ends a day but the next
        (begins, 4_320),
        (next_begins.astimezone(UTC) - tick, 4_320),
        (next_begins, 0),
    ):
        assert people_of(store, now, market=market, day_cut=str(cut)).refunded_today("Ola") == spent
