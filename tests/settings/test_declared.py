"""Every setting is declared once, with all that is to be known of it."""

import pytest

from app.domain.problem import Invalid
from app.settings import OF_MACHINE, SETTINGS, TOGETHER, Setting, Settings, check_setting, read_settings, scope_of

NAMES = [setting.name for setting in SETTINGS]
PERCENT = "vat_default"
"""Shown as a percentage, kept in hundredths of one."""


def test_a_setting_is_a_field_of_what_holds_and_stands_in_its_order() -> None:
    assert list(Settings._fields) == NAMES
    assert len(set(NAMES)) == len(NAMES)


@pytest.mark.parametrize("setting", SETTINGS, ids=NAMES)
def test_its_default_passes_its_own_check_and_reader(setting: Setting) -> None:
    if setting.name != PERCENT:
        assert check_setting(setting.name, setting.default) == setting.default
    assert getattr(read_settings({}, {}), setting.name) == setting.read(setting.default)


@pytest.mark.parametrize("setting", [setting for setting in SETTINGS if setting.choices], ids=lambda each: each.name)
def test_all_that_can_be_chosen_can_be_read_back(setting: Setting) -> None:
    for value, words in setting.choices:
        assert words
        assert check_setting(setting.name, value) == value
        assert setting.value(value) == setting.read(value)
    with pytest.raises(Invalid) as refused:
        check_setting(setting.name, "something else")
    assert (refused.value.code, refused.value.field) == ("setting_unknown", setting.name)


@pytest.mark.parametrize(
    "setting", [setting for setting in SETTINGS if setting.longest < 100], ids=lambda each: each.name
)
def test_nothing_longer_than_its_bound_is_taken(setting: Setting) -> None:
    if not setting.choices:
        with pytest.raises(Invalid) as refused:
            check_setting(setting.name, "9" * (setting.longest + 1))
        assert refused.value.field == setting.name


@pytest.mark.parametrize("stored", ["", "x", "-1", "2.5", "9" * 5_000])
def test_a_number_that_no_form_stored_is_the_default(stored: str) -> None:
    assert read_settings({"receipt_first": stored, "vat_default": stored}, {}) == read_settings({}, {})


def test_what_says_where_this_machine_prints_and_sends_stays_here() -> None:
    assert set(OF_MACHINE) == {
        *("printer", "printer_address", "paper", "print_when_captured"),
        *("webhooks", "webhooks_listen", "webhooks_address", "return_url", "day_folder"),
    }
    assert all(scope is scope_of(name) for name, scope in OF_MACHINE.items())


def test_what_the_window_is_not_drawn_with_is_named() -> None:
    assert {setting.name for setting in SETTINGS if not setting.drawn} == {
        *("reference_prefix", "return_url", "staff", "receipt_first", "word_pairs", "after_approval", "carriers"),
        "keep_customers",
        *("accounts", "voucher_form", "day_folder"),
        *("terms_url", "privacy_url", "minimum_age"),
        *("organisation", "shop_address", "closing", "paper_language", "refund_reason"),
        *("printer", "printer_address", "paper", "print_when_captured"),
        *("webhooks", "webhooks_listen", "webhooks_address"),
    }


@pytest.mark.parametrize("setting", SETTINGS, ids=NAMES)
def test_what_stands_in_its_field_can_be_saved_again(setting: Setting) -> None:
    shown = setting.show(setting.read(setting.default))
    assert setting.value(check_setting(setting.name, shown)) == setting.read(setting.default)


def test_settings_that_can_only_be_wrong_together_are_settings() -> None:
    for names, check in TOGETHER:
        assert set(names) <= set(NAMES)
        check({name: getattr(read_settings({}, {}), name) for name in names})
