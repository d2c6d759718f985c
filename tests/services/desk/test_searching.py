"""A search text is understood as the shop would say it, on the clock of its own wall."""

import time
from datetime import UTC, datetime

import pytest

from app import runtime
from app.domain.desk.query import TermKind
from app.services.desk.searching import MachineZone, forgiving, look, to_local, understood
from app.services.preferences import settings_of
from app.services.units.sales_units import TypedUnit
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.plain_orders import order

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_the_language_and_the_country_of_the_shop_are_heard(app: runtime.App) -> None:
    at_once(app.preferences.change({"language": "nb"}))
    (term,) = understood("i går", NOW, settings_of(store_of(app)))[0].terms
    assert term.kind is TermKind.DAY
    at_once(app.preferences.change({"market": "FI"}))
    (term,) = understood("040 1234567", NOW, settings_of(store_of(app)))[0].terms
    assert "358401234567" in term.parts


def test_the_changes_of_the_clock_are_looked_for_only_with_a_time_of_the_day(app: runtime.App) -> None:
    assert understood("kari", NOW, app.preferences.current)[1].offsets == ((0, 0),)
    assert understood("15:30", NOW, app.preferences.current)[1].offsets[0] != (0, 0)
    assert to_local(NOW) == NOW


def test_days_begin_by_the_clock_that_held_then(app: runtime.App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    try:
        (winter,) = understood("today", NOW, app.preferences.current)[0].terms
        (summer,) = understood("1.10", NOW, app.preferences.current)[0].terms
        zone = MachineZone()
        assert (zone.dst(NOW), zone.tzname(NOW), zone.utcoffset(None)) == (None, None, None)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert winter.since == datetime(2026, 11, 21, 23, tzinfo=UTC)
    assert summer.since == datetime(2026, 9, 30, 22, tzinfo=UTC)


def test_words_are_looked_up_only_when_nothing_was_found(app: runtime.App) -> None:
    at_once(app.checkout.save(order(customer="Hansen")))
    store = store_of(app)
    query, around = understood("hansen", NOW, app.preferences.current)
    assert look(store, query, around, 5, None)[1] is around
    query, around = understood("hnasen", NOW, app.preferences.current)
    found, forgiven = look(store, query, around, 5, None)
    assert ([saved.order.customer for saved in found.orders], forgiven.meant) == (["Hansen"], {"hnasen": ("hansen",)})
    assert forgiving(store, query, around) == forgiven
    query, around = understood("nowhere", NOW, app.preferences.current)
    assert look(store, query, around, 5, None)[0].orders == []


def test_orders_are_found_by_the_name_of_their_sales_unit(app: runtime.App, run: Run) -> None:
    at_once(app.preferences.change({"shop": "Home shop"}))
    unit, _ = run(app.units.add(TypedUnit("Kafé Nord")))
    home = at_once(app.checkout.save(order())).reference
    app.units.use(unit.id)
    there = at_once(app.checkout.save(order())).reference
    assert [view.reference for view in app.browse.views("unit:kafe", 9)] == [there]
    assert [view.reference for view in app.browse.views('unit:"home shop"', 9)] == [home]
