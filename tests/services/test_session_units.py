"""Which sales unit sells here is remembered; one that is gone gives way to the first."""

from __future__ import annotations

import pytest

from app import runtime
from app.domain.shop.sales_unit import FIRST, SalesUnit, UnitColour, World
from app.domain.shop.scope import Owners, Scope
from app.services.people.known_people import KnownPeople
from app.services.preferences import settings_of
from app.services.session import SALES_UNIT, Session, chosen_unit, get_unit, number_here
from app.services.units.sales_units import TypedUnit
from tests.conftest import OpenApp, Run
from tests.support.inside.program import store_of


def test_a_shop_begins_with_one_that_has_no_name(app: runtime.App) -> None:
    store = store_of(app)
    assert number_here({}) == FIRST
    assert chosen_unit(store, World.PRACTICE) == get_unit(store, World.PRACTICE, FIRST) == SalesUnit(1, World.PRACTICE)
    assert app.session.till.id == FIRST


def test_the_chosen_one_sells_at_the_next_start(app: runtime.App, open_app: OpenApp, run: Run) -> None:
    unit, _ = run(app.units.add(TypedUnit("Kafé", UnitColour.GREY, "DK")))
    app.units.use(unit.id)
    later = open_app()
    assert later.session.unit == unit == SalesUnit(2, World.PRACTICE, "Kafé", "", UnitColour.GREY)
    assert later.session.till.id == 2
    assert later.preferences.current.market == settings_of(store_of(later)).market == "DK"


def test_a_till_of_a_shared_shop_keeps_its_number_whichever_unit_sells(app: runtime.App) -> None:
    people = KnownPeople(store_of(app), lambda: app.preferences.current, app.now)
    session = Session(SalesUnit(1, World.PRACTICE), lambda: "", people, own_till=3)
    assert (session.till.id, session.till_of(2).id) == (3, 3)
    session.move_to(SalesUnit(2, World.PRACTICE))
    assert session.till.id == 3
    # What is typed for one unit is still never sent by another.
    assert session.owners.of(Scope.TILL) == "2" != session.owners_of(1).of(Scope.TILL)


@pytest.mark.parametrize("kept", ["7", "x"])
def test_one_that_is_gone_gives_way_to_the_first(app: runtime.App, open_app: OpenApp, kept: str) -> None:
    store = store_of(app)
    with store.write():
        store.memory.set_setting(Scope.MACHINE, Owners(), SALES_UNIT, kept)
    assert open_app().session.unit.id == FIRST
