"""The settings: what they are, what may stand in them, and those that hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.shop.scope import Scope
from app.settings.checks import MARKETS, TOGETHER, market_of
from app.settings.country import with_country
from app.settings.current import SPOKEN_IN, Settings
from app.settings.declared import SETTINGS
from app.settings.setting import LANGUAGES, OnApproval, Section, Setting

__all__ = [
    "LANGUAGES",
    "MARKETS",
    "OF_MACHINE",
    "SETTINGS",
    "SPOKEN_IN",
    "TOGETHER",
    "OnApproval",
    "Section",
    "Setting",
    "Settings",
    "check_setting",
    "market_of",
    "read_settings",
    "scope_of",
    "with_country",
]
_BY_NAME = {setting.name: setting for setting in SETTINGS}
OF_MACHINE = {setting.name: setting.scope for setting in SETTINGS if setting.stays_here}
"""Where this machine prints and who is sent where: a copy that is put back, from whatever machine, does not change them."""


def scope_of(name: str) -> Scope:
    """Whose the setting `name` is."""
    return _BY_NAME[name].scope


def check_setting(name: str, typed: str) -> str:
    """`typed` as it is stored under the setting `name`. Raises `Invalid` with that field."""
    return _BY_NAME[name].checked(typed)


def read_settings(changed: Mapping[str, str], defaults: Mapping[str, str]) -> Settings:
    """The settings in force: `changed` ones, else `defaults`, else our own.

    `defaults` are those of the surroundings.
    """
    values: dict[str, Any] = {
        setting.name: setting.value(changed.get(setting.name, defaults.get(setting.name, setting.default)))
        for setting in SETTINGS
    }
    return Settings(**values)
