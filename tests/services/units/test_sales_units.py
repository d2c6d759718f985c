"""Sales units: set up and chosen, with keys that are kept in the key store alone, and orders that stay theirs for life."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app import profiles, runtime
from app.changes import Change, Topic
from app.domain.codes import TroubleCode
from app.domain.records.journal import What
from app.domain.shop.sales_unit import FIRST, SalesUnit, UnitColour, World
from app.domain.standing import Standing
from app.domain.units.pasted_keys import KeyPart, KeyPlace, PastedKeys
from app.errors import Invalid
from app.sandbox.units import UNITS
from app.services.units.sales_units import LONGEST_NAME, TypedUnit
from app.system import key_store
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.keystores import Memory
from tests.support.plain_orders import order
from tests.support.sandbox_keys import api_keys_of, keys_of
from tests.support.stage import Stage as Sandbox

MAIN, KIOSK, DENMARK = UNITS[:3]


@pytest.fixture
def test_app(tmp_path: Path, sandbox: Sandbox, run: Run, keystore: Memory) -> Iterator[runtime.App]:
    """The program in the test environment, on an empty folder and without any keys."""
    sandbox.settings(face="test")
    app = runtime.build(tmp_path / "test", profiles.Profile.TEST, sandbox.url, late_keys=True)
    yield app
    run(app.close())


def refused(code: str) -> pytest.RaisesExc[Invalid]:
    return pytest.raises(Invalid, check=lambda problem: problem.code == code)


# in practice -------------------------------------------------------------------------------------------------------------


def test_in_practice_each_country_is_a_unit_of_its_own(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    assert app.units.all == (SalesUnit(FIRST, World.PRACTICE),)
    assert app.units.shown_name(app.units.current) == "Kvitt practice shop"
    unit, kept = run(app.units.add(TypedUnit("  Butik   Syd ", UnitColour.RED, "DK")))
    assert (unit, kept) == (SalesUnit(2, World.PRACTICE, "Butik Syd", "", UnitColour.RED), True)
    assert app.units.market_of(unit) == "DK"
    assert app.preferences.current.market == "NO"
    home = at_once(app.checkout.save(order())).reference
    app.units.use(unit.id)
    assert (app.preferences.current.currency, app.preferences.current.vat_default) == ("DKK", 2500)
    run(app.checkout.send(home))
    assert sandbox.requests("create")[-1]["msn"] == MAIN.msn


def test_a_practice_unit_has_no_keys_to_change(app: runtime.App, run: Run) -> None:
    run(app.units.look())
    assert app.units.places == {FIRST: KeyPlace.PRACTICE}
    with refused("keys_of_practice"):
        run(app.units.replace_keys(FIRST, keys_of(MAIN)))


@pytest.mark.parametrize(
    ("name", "code"),
    [("", "unit_name_missing"), (" ", "unit_name_missing"), ("x" * (LONGEST_NAME + 1), "setting_too_long"),
     ("kvitt PRACTICE shop", "unit_name_taken")],
)  # fmt: skip
def test_a_name_is_checked(app: runtime.App, run: Run, name: str, code: str) -> None:
    with refused(code):
        run(app.units.add(TypedUnit(name)))
    with refused("sales_unit_unknown"):
        at_once(app.units.change(9, "New", UnitColour.NONE))
    assert at_once(app.units.change(FIRST, "Kvitt practice shop", UnitColour.BLUE)).colour is UnitColour.BLUE
    assert app.session.unit.colour is UnitColour.BLUE


def test_units_are_named_by_name_or_number(test_app: runtime.App, run: Run) -> None:
    unit, _ = run(test_app.units.add(TypedUnit("Kafé"), keys_of(MAIN)))
    assert test_app.units.named(" KAFÉ ") == test_app.units.named(MAIN.msn) == unit
    for text in ("", "Kaf", "1"):
        with refused("sales_unit_unknown"):
            test_app.units.named(text)


def test_choosing_one_is_announced(app: runtime.App, run: Run) -> None:
    heard: list[Change] = []
    unit, _ = run(app.units.add(TypedUnit("Kafé")))
    app.changes.subscribe(heard.append)
    app.units.use(unit.id)
    assert Change(Topic.UNITS) in heard
    with refused("sales_unit_unknown"):
        app.units.use(9)
    app.units.use(FIRST)
    assert app.session.unit.id == FIRST


# keys ----------------------------------------------------------------------------------------------------------------------


def test_from_an_empty_folder_to_a_sale(test_app: runtime.App, run: Run, sandbox: Sandbox, keystore: Memory) -> None:
    app = test_app
    assert app.units.all == ()
    run(app.units.look())
    assert app.units.places == {}
    unit, kept = run(app.units.add(TypedUnit("Kafé", market="NO"), keys_of(MAIN)))
    assert (unit.id, unit.msn, kept, app.session.unit) == (FIRST, MAIN.msn, True, unit)
    run(app.units.look())
    assert app.units.places == {FIRST: KeyPlace.KEY_STORE}
    reference = at_once(app.checkout.save(order())).reference
    run(app.checkout.send(reference))
    assert app.browse.order(reference).standing is Standing.WAITING
    assert {place for place, _ in keystore.kept} == {f"kvitt-test-{MAIN.msn}"}
    details = [
        entry.detail for entry in store_of(app).journal.entries() if entry.what in (What.KEYS_KEPT, What.UNIT_ADDED)
    ]
    assert details == [f"1: {MAIN.msn} Kafé"] * 2


def test_without_a_key_store_keys_are_for_this_run(
    test_app: runtime.App, run: Run, sandbox: Sandbox, keystore: Memory
) -> None:
    keystore.locked = True
    _, kept = run(test_app.units.add(TypedUnit("Kafé"), keys_of(MAIN)))
    assert not kept
    run(test_app.units.look())
    assert test_app.units.places == {FIRST: KeyPlace.THIS_RUN}
    run(test_app.checkout.send(at_once(test_app.checkout.save(order())).reference))
    assert sandbox.requests("create")[-1]["status"] == 201
    keystore.locked = False
    assert keystore.kept == {}
    assert run(test_app.units.replace_keys(FIRST, keys_of(MAIN)))
    assert test_app.units.places == {FIRST: KeyPlace.KEY_STORE}


def test_what_is_sold_stays_with_the_unit_that_took_the_money(
    test_app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    app = test_app
    sandbox.unit(KIOSK.msn, push_allowed=True)
    run(app.units.add(TypedUnit("Kafé"), keys_of(MAIN)))
    kiosk, _ = run(app.units.add(TypedUnit("Kiosk"), keys_of(KIOSK)))
    sold = {}
    for unit in (FIRST, kiosk.id):
        app.units.use(unit)
        sold[unit] = at_once(app.checkout.save(order())).reference
        run(app.checkout.send(sold[unit]))
        sandbox.approve(sold[unit])
    app.units.use(FIRST)
    for reference in sold.values():
        run(app.watch.look_now(reference))
        run(app.actions.capture(reference))
        run(app.actions.refund(reference, reason="returned"))
    for act in ("capture", "refund", "get"):
        for unit, msn in ((FIRST, MAIN.msn), (kiosk.id, KIOSK.msn)):
            assert {each["msn"] for each in sandbox.requests(act) if sold[unit] in each["path"]} == {msn}
    assert len(set(sold.values())) == 2


def test_keys_are_checked_before_they_are_kept(test_app: runtime.App, run: Run, keystore: Memory) -> None:
    app = test_app
    with refused("keys_incomplete"):
        run(app.units.add(TypedUnit("Kafé")))
    for there, code in (("production", "keys_of_production"),):
        key_store.keep_keys(there, api_keys_of(MAIN))
        with refused(code):
            run(app.units.add(TypedUnit("Kafé"), keys_of(MAIN)))
    run(app.units.add(TypedUnit("Kiosk"), keys_of(KIOSK)))
    with refused("unit_there"):
        run(app.units.add(TypedUnit("Once more"), keys_of(KIOSK)))
    with refused("keys_of_other_unit"):
        run(app.units.replace_keys(FIRST, keys_of(DENMARK)))


def test_a_new_subscription_key_comes_alone_and_is_the_second(
    test_app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    app = test_app
    run(app.units.add(TypedUnit("Kafé"), keys_of(MAIN)))
    spare = PastedKeys({KeyPart.SUBSCRIPTION_KEY: MAIN.secondary_key})
    assert run(app.units.replace_keys(FIRST, spare))
    kept = key_store.keys_from_keyring("test", MAIN.msn)
    assert kept is not None
    assert (kept.subscription_key, kept.second_subscription_key) == (MAIN.subscription_key, MAIN.secondary_key)
    reference = at_once(app.checkout.save(order())).reference
    run(app.checkout.send(reference))
    # the first one is made anew in the portal, and nobody at the counter notices
    sandbox.ask("POST", f"/units/{MAIN.msn}", {"subscription_key": "0" * 32})
    run(app.reader.get(reference))
    last = sandbox.requests("get")[-1]
    # and once the new one is pasted, the dead one is gone
    fresh = PastedKeys({KeyPart.SUBSCRIPTION_KEY: "0" * 32})
    report = run(app.key_trial.try_out(run(app.units.with_kept(FIRST, fresh))))
    assert report.first_is_dead
    assert run(app.units.replace_keys(FIRST, fresh, first_is_dead=True))
    kept = key_store.keys_from_keyring("test", MAIN.msn)
    assert kept is not None
    assert (kept.subscription_key, kept.second_subscription_key) == ("0" * 32, "")
    assert (last["status"], last["msn"]) == (200, MAIN.msn)


def test_keys_of_before_there_were_several_units_are_those_of_the_first(
    tmp_path: Path, run: Run, sandbox: Sandbox, keystore: Memory
) -> None:
    key_store.keep_keys("test", api_keys_of(MAIN))
    app = runtime.build(tmp_path / "test", profiles.Profile.TEST, sandbox.url)
    try:
        unit, _ = run(app.units.add(TypedUnit("Kiosk"), keys_of(KIOSK)))
        assert [(each.id, each.msn) for each in app.units.all] == [(1, MAIN.msn), (2, KIOSK.msn)]
        assert unit.id == 2
        assert run(app.units.with_kept(FIRST, PastedKeys())).values == api_values(MAIN)
    finally:
        run(app.close())


def test_another_till_may_set_the_first_unit_up_meanwhile(
    test_app: runtime.App, run: Run, keystore: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    key_store.keep_keys("test", api_keys_of(MAIN))
    store = store_of(test_app)
    writing = store.writing

    @asynccontextmanager
    async def late() -> AsyncIterator[None]:
        with store.write():
            store.units.save(SalesUnit(FIRST, World.TEST, "Theirs", KIOSK.msn), test_app.now())
        async with writing():
            yield

    monkeypatch.setattr(store, "writing", late)
    run(test_app.units.look())
    assert [(each.id, each.msn) for each in test_app.units.all] == [(FIRST, KIOSK.msn)]


def api_values(unit: object) -> dict[KeyPart, str]:
    return dict(keys_of(unit).values)  # type: ignore[arg-type]


def test_keys_of_the_environment_are_told_apart(
    tmp_path: Path, run: Run, sandbox: Sandbox, keystore: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in key_store.NAMES:
        monkeypatch.setenv(f"KVITT_{name.upper()}", getattr(api_keys_of(MAIN), name))
    app = runtime.build(tmp_path / "test", profiles.Profile.TEST, sandbox.url)
    try:
        run(app.units.look())
        assert app.units.places == {FIRST: KeyPlace.ENVIRONMENT}
        run(app.units.add(TypedUnit("Kiosk"), keys_of(KIOSK)))
        run(app.units.look())
        assert app.units.places[2] is KeyPlace.KEY_STORE
    finally:
        run(app.close())


# removal -------------------------------------------------------------------------------------------------------------------


def test_only_what_never_sold_is_removed(test_app: runtime.App, run: Run, keystore: Memory) -> None:
    app = test_app
    run(app.units.add(TypedUnit("Kafé"), keys_of(MAIN)))
    kiosk, _ = run(app.units.add(TypedUnit("Kiosk"), keys_of(KIOSK)))
    with refused("unit_in_use"):
        run(app.units.remove(FIRST))
    app.units.use(kiosk.id)
    at_once(app.checkout.save(order()))
    app.units.use(FIRST)
    with refused("unit_has_orders"):
        run(app.units.remove(kiosk.id))
    app.units.use(kiosk.id)
    run(app.units.remove(FIRST))
    assert app.units.all == (kiosk,)
    assert {place for place, _ in keystore.kept} == {f"kvitt-test-{KIOSK.msn}"}


def test_a_shop_that_sold_before_has_its_first_unit(test_app: runtime.App, run: Run) -> None:
    at_once(test_app.checkout.save(order()))
    assert test_app.units.all == (SalesUnit(FIRST, World.TEST),)
    unit, _ = run(test_app.units.add(TypedUnit("Kiosk"), keys_of(KIOSK)))
    assert unit.id == 2
    run(test_app.units.look())
    assert test_app.units.places == {FIRST: KeyPlace.NOWHERE, 2: KeyPlace.KEY_STORE}
    assert run(test_app.units.with_kept(FIRST, keys_of(MAIN))) == keys_of(MAIN)
    assert run(test_app.units.replace_keys(FIRST, keys_of(MAIN)))
    assert test_app.units.all[0].msn == MAIN.msn


def test_a_sales_unit_that_is_not_as_it_was_seen_is_not_changed(app: runtime.App) -> None:
    seen = ("Kvitt practice shop", UnitColour.NONE)
    at_once(app.units.change(FIRST, "Market", UnitColour.RED, seen=seen))
    at_once(app.units.change(FIRST, "Market", UnitColour.RED, seen=seen))  # the very same changes nothing
    with pytest.raises(Invalid) as refused:
        at_once(app.units.change(FIRST, "Harbour", UnitColour.RED, seen=seen))
    assert (refused.value.code, refused.value.values["name"]) == (TroubleCode.UNIT_CHANGED, "Market")
    at_once(app.units.change(FIRST, "Harbour", UnitColour.RED, seen=("Market", UnitColour.RED)))
    assert app.units.current.name == "Harbour"
