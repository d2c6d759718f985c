"""The settings that hold: where nobody has changed any, and as they are changed."""

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.money import Currency
from app.domain.problem import Invalid, TroubleCode
from app.domain.shop.scope import Owners, Scope
from app.errors import Blocked
from app.settings import SETTINGS
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.people import hire, switch_to


def test_the_usual_settings_are_those_of_the_surroundings_whatever_was_changed(app: runtime.App) -> None:
    usual = app.preferences.usual
    assert app.preferences.current == usual
    at_once(app.preferences.change({"shop": "Fjord & Co", "language": "nb"}))
    assert app.preferences.usual == usual
    assert app.preferences.current != usual


def test_the_rates_of_today_are_those_of_the_country(app: runtime.App) -> None:
    assert app.checkout.vat_rates() == (2500, 1500, 1200, 0)


def test_keys_are_kept_as_they_were_chosen(app: runtime.App) -> None:
    assert app.preferences.keys == {}
    at_once(app.preferences.change_keys({"park": "F7"}))
    assert app.preferences.keys == {"park": "F7"}


def test_settings_are_saved_all_or_none(app: runtime.App, open_app: OpenApp, run: Run) -> None:
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    with pytest.raises(Invalid):
        at_once(app.preferences.change({"shop": "New name", "currency": "USD"}))
    assert app.preferences.current.shop == "Kvitt practice shop"
    assert heard == []
    at_once(app.preferences.change({"shop": "New name", "vat_default": "15"}))
    assert heard == [Change(Topic.SETTINGS)]
    run(app.close())
    again = open_app().preferences.current
    assert (again.shop, again.vat_default) == ("New name", 1500)


@pytest.mark.parametrize(
    ("market", "currency", "vat"), [("DK", Currency.DKK, 2500), ("FI", Currency.EUR, 2550), ("SE", Currency.SEK, 2500)]
)
def test_another_country_brings_its_currency_and_its_usual_vat(
    app: runtime.App, market: str, currency: Currency, vat: int
) -> None:
    now = at_once(app.preferences.change({"market": market}))
    assert (now.market, now.currency, now.vat_default) == (market, currency, vat)
    now = at_once(app.preferences.change({"market": "NO", "vat_default": "15"}))
    assert (now.currency, now.vat_default) == (Currency.NOK, 1500)
    now = at_once(app.preferences.change({"market": market}))
    assert (now.currency, now.vat_default) == (currency, 1500)  # a rate of the shop's own stays


@pytest.mark.parametrize(
    "typed", [{"currency": "SEK"}, {"market": "FI", "currency": "NOK"}, {"currency": "EUR", "shop": "A"}]
)
def test_a_sales_unit_takes_the_currency_of_its_country_alone(app: runtime.App, typed: dict[str, str]) -> None:
    with pytest.raises(Invalid) as refused:
        at_once(app.preferences.change(typed))
    assert (refused.value.code, refused.value.field) == ("currency_not_of_country", "currency")


def test_all_that_is_wrong_is_found_at_once(app: runtime.App) -> None:
    typed = {"vat_default": "250", "receipt_first": "0", "currency": "EUR", "printer": "usb", "shop": "Good"}
    found = {problem.field: problem.code for problem in app.preferences.problems(typed)}
    assert found.keys() == {"vat_default", "receipt_first", "printer_address", "currency"}
    found = {problem.field: problem.code for problem in app.preferences.problems({"currency": "EUR", "shop": "Good"})}
    assert found == {"currency": "currency_not_of_country"}
    assert app.preferences.problems({"shop": "Good"}) == ()


# back to what was, and to what is shipped -----------------------------------------------------------------------------------


def test_each_change_is_undone_whole_the_last_one_first(app: runtime.App, open_app: OpenApp, run: Run) -> None:
    before = app.preferences.current
    assert at_once(app.preferences.undo()) == ()
    at_once(app.preferences.change({"shop": "Fjord & Co", "closing": "Thank you"}))
    at_once(app.preferences.change({"market": "FI"}))
    at_once(app.preferences.change_keys({"park": "F7"}))
    assert app.preferences.undoable == ("keys",)
    assert at_once(app.preferences.undo()) == ("keys",)
    assert app.preferences.keys == {}
    assert set(at_once(app.preferences.undo())) == {"market", "currency", "vat_default"}
    assert app.preferences.current.currency is Currency.NOK
    at_once(app.preferences.undo())
    assert app.preferences.undoable == ()
    assert app.preferences.current == before
    assert app.preferences.chosen == {}
    run(app.close())
    assert open_app().preferences.current == before


def test_a_change_of_nothing_is_no_step(app: runtime.App) -> None:
    at_once(app.preferences.change({"shop": "Fjord & Co"}))
    at_once(app.preferences.change({"shop": "Fjord & Co"}))
    at_once(app.preferences.undo())
    assert app.preferences.undoable == ()
    assert app.preferences.current.shop == "Kvitt practice shop"


def test_of_very_many_changes_the_last_fifty_can_be_undone(app: runtime.App) -> None:
    for number in range(60):
        at_once(app.preferences.change({"closing": f"Line {number}"}))
    while at_once(app.preferences.undo()):
        pass
    assert app.preferences.current.closing == "Line 9"


def test_a_change_is_announced_as_what_it_is(app: runtime.App) -> None:
    at_once(app.preferences.change_keys({"park": "F7"}))
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    at_once(app.preferences.undo())
    assert heard == [Change(Topic.KEYS)]
    at_once(app.preferences.change({"closing": "Thank you"}))
    at_once(app.preferences.undo())
    assert heard == [Change(Topic.KEYS), Change(Topic.SETTINGS), Change(Topic.SETTINGS)]


def test_a_reset_gives_what_the_program_ships_with_and_can_be_undone(app: runtime.App) -> None:
    usual = app.preferences.usual
    at_once(
        app.preferences.change({"shop": "Fjord & Co", "vat_default": "15", "theme": "dark", "closing": "Thank you"})
    )
    assert app.preferences.chosen == {
        "shop": "Fjord & Co",
        "vat_default": "1500",
        "theme": "dark",
        "closing": "Thank you",
    }
    now = at_once(app.preferences.reset(["shop", "vat_default", "theme"]))
    assert (now.shop, now.vat_default, now.theme) == (usual.shop, usual.vat_default, usual.theme)
    assert app.preferences.chosen == {"closing": "Thank you"}
    at_once(app.preferences.undo())
    assert (app.preferences.current.shop, app.preferences.current.vat_default) == ("Fjord & Co", 1500)
    assert at_once(app.preferences.reset([setting.name for setting in SETTINGS])) == usual


def test_a_country_that_is_reset_brings_its_money_along(app: runtime.App) -> None:
    at_once(app.preferences.change({"market": "FI"}))
    with pytest.raises(Invalid):
        at_once(app.preferences.reset(["currency"]))
    now = at_once(app.preferences.reset(["market"]))
    assert (now.market, now.currency, now.vat_default) == ("NO", Currency.NOK, 2500)
    assert app.preferences.chosen == {}


def test_a_printer_cannot_lose_its_address(app: runtime.App) -> None:
    at_once(app.preferences.change({"printer": "network", "printer_address": "192.168.1.50"}))
    with pytest.raises(Invalid) as refused:
        at_once(app.preferences.reset(["printer_address"]))
    assert refused.value.field == "printer_address"
    at_once(app.preferences.reset(["printer", "printer_address"]))
    assert app.preferences.chosen == {}


def test_a_person_who_resets_has_the_usual_and_not_what_was_before_people(app: runtime.App, run: Run) -> None:
    at_once(app.preferences.change({"theme": "dark"}))
    hire(app, run)
    switch_to(app, run, "Kari")
    assert app.preferences.current.theme == "dark"
    assert at_once(app.preferences.reset(["theme"])).theme == ""
    at_once(app.preferences.undo())
    assert app.preferences.current.theme == "dark"


def test_nobody_undoes_what_another_person_set(app: runtime.App, run: Run) -> None:
    hire(app, run)
    switch_to(app, run, "Kari")
    at_once(app.preferences.change({"shop": "Fjord & Co"}))
    assert app.preferences.undoable == ("shop",)
    switch_to(app, run, "Ola")
    assert at_once(app.preferences.undo()) == ()
    assert app.preferences.current.shop == "Fjord & Co"


def test_an_undo_that_cannot_be_written_can_be_tried_again(app: runtime.App) -> None:
    at_once(app.preferences.change({"shop": "Fjord & Co"}))
    app.safety.stop_writing(Blocked("disk_full"))
    with pytest.raises(Blocked):
        at_once(app.preferences.undo())
    assert app.preferences.undoable == ("shop",)
    assert app.preferences.current.shop == "Fjord & Co"


def test_a_setting_that_was_set_otherwise_meanwhile_is_not_overwritten(app: runtime.App) -> None:
    before = app.preferences.current.shop
    at_once(app.preferences.change({"shop": "Fjord"}, seen={"shop": before}))
    with pytest.raises(Invalid) as refused:
        at_once(app.preferences.change({"shop": "Fjell"}, seen={"shop": before}))
    assert (refused.value.code, refused.value.field) == ("setting_changed_meanwhile", "shop")
    assert refused.value.values == {"theirs": "Fjord"}
    at_once(app.preferences.change({"shop": "Fjord "}, seen={"shop": before}))  # the very same
    at_once(app.preferences.change({"shop": "Fjell"}, seen={"shop": "Fjord"}))
    assert app.preferences.current.shop == "Fjell"


def test_what_another_till_set_is_taken_and_what_was_changed_here_can_still_be_undone(app: runtime.App) -> None:
    at_once(app.preferences.change({"staff": "Kari"}))
    store = store_of(app)
    with store.write():
        store.memory.set_setting(Scope.SHOP, Owners(), "shop", "Fjord & Co")
    assert app.preferences.current.shop != "Fjord & Co"
    app.preferences.read_again()
    assert (app.preferences.current.shop, app.preferences.undoable) == ("Fjord & Co", ("staff",))


def test_keys_and_resets_of_what_was_not_seen_are_refused(app: runtime.App) -> None:
    at_once(app.preferences.change_keys({"park": "F7"}, seen={}))
    with pytest.raises(Invalid) as refused:
        at_once(app.preferences.change_keys({"park": "F8"}, seen={}))
    assert refused.value.code == TroubleCode.KEYS_CHANGED
    at_once(app.preferences.change_keys({"park": "F7"}, seen={}))  # the very same changes nothing
    at_once(app.preferences.change_keys({"park": "F8"}, seen={"park": "F7"}))
    assert app.preferences.keys == {"park": "F8"}
    at_once(app.preferences.change({"closing": "Thank you"}))
    with pytest.raises(Invalid) as refused:
        at_once(app.preferences.reset(["closing"], seen={"closing": "Welcome"}))
    assert (refused.value.code, refused.value.values["theirs"]) == (TroubleCode.SETTING_CHANGED, "Thank you")
    at_once(app.preferences.reset(["closing"], seen={"closing": "Thank you"}))
    assert app.preferences.current.closing == app.preferences.usual.closing
