"""The settings that hold: where nobody has changed any, and as they are changed."""

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.money import Currency
from app.domain.problem import Invalid
from tests.conftest import OpenApp, Run


def test_the_usual_settings_are_those_of_the_surroundings_whatever_was_changed(app: runtime.App) -> None:
    usual = app.preferences.usual
    assert app.preferences.current == usual
    app.preferences.change({"shop": "Fjord & Co", "language": "nb"})
    assert app.preferences.usual == usual
    assert app.preferences.current != usual


def test_the_rates_of_today_are_those_of_the_country(app: runtime.App) -> None:
    assert app.checkout.vat_rates() == (2500, 1500, 1200, 0)


def test_keys_are_kept_as_they_were_chosen(app: runtime.App) -> None:
    assert app.preferences.keys == {}
    app.preferences.change_keys({"park": "F7"})
    assert app.preferences.keys == {"park": "F7"}


def test_settings_are_saved_all_or_none(app: runtime.App, open_app: OpenApp, run: Run) -> None:
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    with pytest.raises(Invalid):
        app.preferences.change({"shop": "New name", "currency": "USD"})
    assert app.preferences.current.shop == "Kvitt practice shop"
    assert heard == []
    app.preferences.change({"shop": "New name", "vat_default": "15"})
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
    now = app.preferences.change({"market": market})
    assert (now.market, now.currency, now.vat_default) == (market, currency, vat)
    now = app.preferences.change({"market": "NO", "vat_default": "15"})
    assert (now.currency, now.vat_default) == (Currency.NOK, 1500)
    now = app.preferences.change({"market": market})
    assert (now.currency, now.vat_default) == (currency, 1500)  # a rate of the shop's own stays


@pytest.mark.parametrize(
    "typed", [{"currency": "SEK"}, {"market": "FI", "currency": "NOK"}, {"currency": "EUR", "shop": "A"}]
)
def test_a_sales_unit_takes_the_currency_of_its_country_alone(app: runtime.App, typed: dict[str, str]) -> None:
    with pytest.raises(Invalid) as refused:
        app.preferences.change(typed)
    assert (refused.value.code, refused.value.field) == ("currency_not_of_country", "currency")


def test_all_that_is_wrong_is_found_at_once(app: runtime.App) -> None:
    typed = {"vat_default": "250", "receipt_first": "0", "currency": "EUR", "printer": "usb", "shop": "Good"}
    found = {problem.field: problem.code for problem in app.preferences.problems(typed)}
    assert found.keys() == {"vat_default", "receipt_first", "printer_address", "currency"}
    found = {problem.field: problem.code for problem in app.preferences.problems({"currency": "EUR", "shop": "Good"})}
    assert found == {"currency": "currency_not_of_country"}
    assert app.preferences.problems({"shop": "Good"}) == ()
