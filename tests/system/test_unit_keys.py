"""The keys of several sales units: each apart, in the key store alone, or for this run."""

from __future__ import annotations

import pytest

from app.api.auth import ApiKeys
from app.domain.shop.sales_unit import SalesUnit, World
from app.domain.units.pasted_keys import KeyPlace
from app.errors import Blocked
from app.system import key_store
from app.system.unit_keys import UnitKeys
from tests.support.keystores import Memory

FIRST, SECOND = (
    ApiKeys(f"id{msn}", f"secret{msn}", f"sub{msn}", msn, spare) for msn, spare in (("1111", ""), ("2222", "x"))
)
ONE, TWO = SalesUnit(1, World.TEST, "", "1111"), SalesUnit(2, World.TEST, "", "2222")
NEW = SalesUnit(1, World.TEST)


def test_each_unit_has_a_place_of_its_own(keystore: Memory) -> None:
    keys = UnitKeys("test")
    assert keys.keep(FIRST)
    assert keys.keep(SECOND)
    assert {place for place, _ in keystore.kept} == {"kvitt-test-1111", "kvitt-test-2222"}
    later = UnitKeys("test")
    assert (later.find(ONE), later.find(TWO), later.find(NEW)) == (FIRST, SECOND, None)
    assert [later.place(unit) for unit in (ONE, TWO, NEW)] == [KeyPlace.KEY_STORE, KeyPlace.KEY_STORE, KeyPlace.NOWHERE]
    assert UnitKeys("production").find(ONE) is None
    later.drop(TWO)
    assert (later.find(ONE), later.find(TWO)) == (FIRST, None)
    assert {place for place, _ in keystore.kept} == {"kvitt-test-1111"}


def test_keys_that_were_kept_without_a_number_are_found(keystore: Memory) -> None:
    key_store.keep_keys("test", FIRST)
    keys = UnitKeys("test")
    assert (keys.find(NEW), keys.find(ONE), keys.find(TWO)) == (FIRST, FIRST, None)
    # what is kept with the number wins
    newer = ApiKeys("new", "new", "new", "1111")
    keys.keep(newer)
    assert UnitKeys("test").find(ONE) == newer


def test_they_are_read_when_they_are_first_needed(keystore: Memory) -> None:
    key_store.keep_keys("test", FIRST)
    with pytest.raises(Blocked) as missing:
        UnitKeys("test").begin(TWO, late=False)
    assert missing.value.code == "keys_missing"
    keys = UnitKeys("test")
    keys.begin(ONE, late=False)
    assert keys.of(ONE) == keys.find(ONE) == FIRST
    late = UnitKeys("test")
    late.begin(ONE, late=True)
    assert isinstance(late.of(ONE), key_store.StoredKeys)
    assert late.of(ONE) is late.of(ONE)


def test_practice_has_its_own(keystore: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = UnitKeys("practice", practising=True)
    keys.begin(NEW, late=True)
    assert (keys.of(NEW), keys.find(NEW), keys.place(NEW)) == (None, None, KeyPlace.PRACTICE)
    for name in key_store.NAMES:
        monkeypatch.setenv(f"KVITT_{name.upper()}", "1111")
    keys.begin(NEW, late=True)
    assert (keys.of(NEW), keys.place(NEW)) == (ApiKeys(*["1111"] * 4), KeyPlace.ENVIRONMENT)


def test_without_a_safe_store_they_are_for_this_run(keystore: Memory) -> None:
    keystore.locked = True
    keys = UnitKeys("test")
    assert not keys.keep(FIRST)
    assert (keys.of(ONE), keys.place(ONE), keys.place(TWO)) == (FIRST, KeyPlace.THIS_RUN, KeyPlace.NOWHERE)
    assert UnitKeys("test").find(ONE) is None
    assert not keys.kept_elsewhere("production", FIRST)
    keys.drop(ONE)
    assert keys.place(ONE) is KeyPlace.NOWHERE


def test_the_other_world_has_the_same_keys(keystore: Memory) -> None:
    keys = UnitKeys("test")
    assert not keys.kept_elsewhere("production", FIRST)
    key_store.keep_keys("production", FIRST)
    assert keys.kept_elsewhere("production", FIRST)
    assert not keys.kept_elsewhere("production", SECOND)
    key_store.keep_keys("production", SECOND, "2222")
    assert keys.kept_elsewhere("production", SECOND)


def test_no_key_stands_in_a_text() -> None:
    assert "secret" not in repr(SECOND)
    assert "'x'" not in repr(SECOND)
