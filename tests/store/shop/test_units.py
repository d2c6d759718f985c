"""Sales units come back as they were; each is the same one for life."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

import pytest

from app.domain.shop.sales_unit import FIRST, SalesUnit, UnitColour, World
from app.errors import Blocked
from app.store import Store
from tests.support.inside.data_file import database_of
from tests.support.plain_orders import order

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
CAFE = SalesUnit(2, World.TEST, "Kafé Nord", "555502", UnitColour.GREEN)


def save(store: Store, *units: SalesUnit) -> None:
    with store.write():
        for unit in units:
            store.units.save(unit, NOW)


def test_units_come_back_as_they_were(store: Store) -> None:
    shop = SalesUnit(FIRST, World.TEST, "", "555501")
    save(store, CAFE, shop)
    assert store.units.all(World.TEST) == (shop, CAFE)
    assert store.units.get(2, World.TEST) == CAFE
    assert store.units.get(3, World.TEST) is None
    assert store.units.names() == {1: "", 2: "Kafé Nord"}
    changed = CAFE._replace(name="Kafé Sør", colour=UnitColour.NONE)
    save(store, changed)
    assert store.units.get(2, World.TEST) == changed


def test_the_number_of_the_service_is_filled_in_once(store: Store) -> None:
    save(store, CAFE._replace(msn=""), CAFE, CAFE._replace(msn="999999"))
    assert store.units.get(2, World.TEST) == CAFE
    for change in ("msn = '999999'", "id = 7"):
        with pytest.raises((Blocked, sqlite3.IntegrityError)), store.write():
            database_of(store).execute(f"UPDATE sales_units SET {change}")


def test_a_colour_of_a_newer_version_is_none(store: Store) -> None:
    save(store, CAFE)
    with store.write():
        database_of(store).execute("UPDATE sales_units SET colour = 'plaid'")
    assert store.units.all(World.TEST) == (CAFE._replace(colour=UnitColour.NONE),)


def test_a_number_is_never_given_twice(store: Store) -> None:
    assert store.units.next_id() == 2
    save(store, CAFE)
    assert store.units.next_id() == 3
    with store.write():
        store.orders.add("K-1", order(), NOW)
        store.orders.add("K-2", order(), NOW, unit=4)
        store.units.remove(2)
    assert store.units.all(World.TEST) == ()
    assert store.units.next_id() == 5
    assert [store.units.sold(unit) for unit in (1, 2, 3, 4)] == [True, False, False, True]
