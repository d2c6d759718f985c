"""What can be typed into a setting, what cannot, and what another program may have left there."""

from datetime import date

import pytest

from app.domain.money import Currency
from app.domain.order import Interaction
from app.domain.problem import Invalid
from app.settings import SETTINGS, check_setting, read_settings


def test_every_default_is_usable() -> None:
    settings = read_settings({}, {})
    assert (settings.currency, settings.market, settings.vat_default, settings.interaction) == (
        Currency.NOK,
        "NO",
        2500,
        Interaction.PRESENT,
    )
    for setting in SETTINGS:
        if setting.name != "vat_default":  # shown as a percentage, kept in hundredths
            assert check_setting(setting.name, setting.default) == setting.default


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("vat_default", "25,5 %", "2550"),
        ("reference_prefix", " till2 ", "TILL2"),
        ("accounts", " sales 25,0=3011;held=1930; ", "held=1930; sales 25=3011"),
        ("return_url", " https://shop.example/back ", "https://shop.example/back"),
        ("return_url", "kvitt://back", "kvitt://back"),
        ("return_url", "kvitt:///back", "kvitt:///back"),
        ("vat_default", "25,5", "2550"),
        ("vat_default", "0", "0"),
        ("vat_default", "1", "100"),
        ("return_url", "", ""),
        ("currency", "EUR", "EUR"),
        ("shop", "  Blå & Co <b> ", "Blå & Co <b>"),
        ("keep_customers", "0", "0"),
        ("keep_customers", " 0090 ", "90"),
        ("keep_customers", "3650", "3650"),
    ],
)
def test_settings_that_can_be(name: str, typed: str, kept: str) -> None:
    assert check_setting(name, typed) == kept


@pytest.mark.parametrize(
    ("name", "typed", "code"),
    [
        ("vat_default", "101", "vat_unreadable"),
        ("reference_prefix", "1K", "prefix_unusable"),
        ("return_url", "http://shop.example", "return_url_unusable"),
        ("return_url", "HTTP://shop.example", "return_url_unusable"),
        ("return_url", "shop.example", "return_url_unusable"),
        ("return_url", "https://", "return_url_unusable"),
        ("return_url", "://shop.example", "return_url_unusable"),
        ("return_url", "https:///thanks", "return_url_unusable"),
        ("return_url", "https://shop.example/thank you", "return_url_unusable"),
        ("vat_default", "0,25", "vat_unreadable"),
        ("vat_default", "0,255", "vat_unreadable"),
        ("return_url", "https://" + "x" * 2500, "setting_too_long"),
        ("currency", "USD", "setting_unknown"),
        ("market", "", "setting_unknown"),
        ("shop", "x" * 61, "setting_too_long"),
        ("pos_id", "x" * 41, "setting_too_long"),
    ],
)
def test_settings_that_cannot_be(name: str, typed: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_setting(name, typed)
    assert (refused.value.code, refused.value.field) == (code, name)


def test_a_setting_keeps_nothing_that_nobody_sees() -> None:
    assert check_setting("shop", "\u202e Fjord\u200b \ufeffkaffe\x07\u202c") == "Fjord kaffe"


def test_the_rates_of_the_market_and_the_usual_one() -> None:
    settings = read_settings({"market": "FI", "vat_default": "2400"}, {})
    assert settings.vat_rates(date(2026, 11, 22)) == (2400, 2550, 1350, 1000, 0)
    assert read_settings({}, {}).vat_rates(date(2026, 11, 22)) == (2500, 1500, 1200, 0)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("printer", "file"),
        ("printer", "device"),
        ("paper", "A0"),
        ("currency", "USD"),
        ("vat_default", "x"),
        ("market", ""),
    ],
)
def test_a_setting_that_nobody_could_have_made_is_none(name: str, value: str) -> None:
    """The file may have been written by another program, or by a person who wants a paper to end up in another place."""
    assert read_settings({name: value}, {}) == read_settings({}, {})


@pytest.mark.parametrize("typed", ["29", "3651", "-90", "90 days", "", "٩٠", "9" * 5000])
def test_days_to_keep_customers_are_a_number_in_bounds(typed: str) -> None:
    with pytest.raises(Invalid, match="days_kept_unusable"):
        check_setting("keep_customers", typed)


@pytest.mark.parametrize("typed", ["0", "-1", "1.5", "٩٠", "", "1" * 16, "9" * 5000])
def test_the_first_receipt_number_is_one_that_can_be_counted_on_from(typed: str) -> None:
    """More digits than Python reads, or than the data file holds, are typed by a scanner that was pointed at the field."""
    with pytest.raises(Invalid, match="receipt_first_unusable"):
        check_setting("receipt_first", typed)


def test_accounts_that_no_form_stored_are_none() -> None:
    assert read_settings({"accounts": "held=1930"}, {}).own_accounts == {"held": "1930"}
    assert read_settings({"accounts": "held"}, {}).own_accounts == {}
    with pytest.raises(Invalid) as refused:
        check_setting("accounts", "held")
    assert (refused.value.code, refused.value.field) == ("account_unreadable", "accounts")
