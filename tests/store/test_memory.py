"""What is remembered belongs to somebody, and only they find it again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.shop.scope import Owners, Scope
from app.store import Store, open_store

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
OURS = Owners(1, 1, "Anna", "front desk")
OTHERS = {
    Scope.SHOP: (),
    Scope.UNIT: (Owners(2, 1, "Anna", "front desk"),),
    Scope.TILL: (Owners(1, 2, "Anna", "front desk"),),
    Scope.PERSON: (Owners(1, 1, "Bo", "front desk"), Owners(1, 1, "", "front desk")),
    Scope.MACHINE: (Owners(1, 1, "Anna", "back room"),),
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "kvitt.db")
    yield store
    store.close()


@pytest.mark.parametrize("scope", list(Scope))
def test_only_its_owner_finds_it(store: Store, scope: Scope) -> None:
    with store.write():
        store.memory.keep(scope, OURS, "form", "", "ours", NOW)
        store.memory.set_setting(scope, OURS, "shop", "ours")
    assert store.memory.recall(scope, OURS, "form") == "ours"
    assert store.memory.settings(OURS) == {"shop": "ours"}
    for other in OTHERS[scope]:
        assert store.memory.recall(scope, other, "form") == ""
        assert store.memory.settings(other) == {}
        with store.write():
            store.memory.keep(scope, other, "form", "", "theirs", NOW)
            store.memory.set_setting(scope, other, "shop", "theirs")
    assert store.memory.recall(scope, OURS, "form") == "ours"
    assert store.memory.settings(OURS) == {"shop": "ours"}


def test_the_same_name_in_two_scopes_is_two_things(store: Store) -> None:
    with store.write():
        for scope in Scope:
            store.memory.keep(scope, Owners(), "form", "", scope, NOW)
    assert [store.memory.recall(scope, Owners(), "form") for scope in Scope] == list(Scope)


def test_parts_are_kept_apart_and_forgotten_alone(store: Store) -> None:
    with store.write():
        for part in ("", "K-1", "K-2"):
            store.memory.keep(Scope.SHOP, Owners(), "draft", part, f"æøå {part}", NOW)
        store.memory.keep(Scope.SHOP, Owners(), "draft", "K-1", "", NOW)
        store.memory.keep(Scope.SHOP, Owners(), "draft", "K-2", "typed on", NOW)
    found = [store.memory.recall(Scope.SHOP, Owners(), "draft", part) for part in ("", "K-1", "K-2")]
    assert found == ["æøå ", "", "typed on"]


def test_each_sales_unit_learns_for_itself(store: Store) -> None:
    with store.write():
        store.lessons.learn(1, "6140", NOW)
        store.lessons.learn(2, "5080", NOW)
        store.lessons.forget(2, "6140")
    assert (store.lessons.learnt(1, "6140"), store.lessons.learnt(1, "5080")) == (NOW, None)
    assert (store.lessons.learnt(2, "6140"), store.lessons.learnt(2, "5080")) == (None, NOW)
    with store.write():
        store.lessons.forget(1, "6140")
    assert store.lessons.learnt(1, "6140") is None


def test_each_sales_unit_counts_for_itself(store: Store) -> None:
    day = NOW.date()
    with store.write():
        assert store.orders.next_reference("K", day, 1) == "K-261122-0001"
        assert store.orders.next_reference("K", day, 1) == "K-261122-0002"
        assert store.orders.next_reference("B", day, 2) == "B-261122-0001"
        assert store.orders.next_receipt_number(100, 1) == "100"
        assert store.orders.next_receipt_number(7, 2) == "7"
        assert store.orders.next_receipt_number(100, 1) == "101"
        store.recovery.move_counter(2, "B-261122-0009")
        store.recovery.skip_receipt_numbers(2, 5, 7)
        assert store.orders.next_reference("B", day, 2) == "B-261122-0010"
        assert store.orders.next_receipt_number(7, 2) == "13"
        assert store.orders.next_receipt_number(100, 1) == "102"


@pytest.mark.parametrize("scope", list(Scope))
def test_a_choice_is_forgotten_by_its_owner_alone(store: Store, scope: Scope) -> None:
    with store.write():
        for owners in (OURS, *OTHERS[scope]):
            store.memory.set_setting(scope, owners, "shop", "chosen")
            store.memory.set_setting(scope, owners, "paper", "80")
        store.memory.forget_setting(scope, OURS, "shop")
    assert store.memory.own_setting(scope, OURS, "shop") is None
    assert store.memory.own_setting(scope, OURS, "paper") == "80"
    assert [store.memory.own_setting(scope, other, "shop") for other in OTHERS[scope]] == ["chosen"] * len(
        OTHERS[scope]
    )
