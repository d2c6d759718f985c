"""The settings page under test: its fields, by the name of their setting."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from tests.support.counter import Counter
from ui.pages.settings.part import GroupPart

if TYPE_CHECKING:
    from ui.pages.settings.page import SettingsPage
    from ui.widgets.settings.setting_field import SettingField

_Part = TypeVar("_Part", bound=GroupPart)


def opened(counter: Counter) -> SettingsPage:
    """The page, shown, in the window that has the keyboard."""
    counter.do(counter.window.activateWindow)  # back from the phone, if it was there
    counter.until(counter.window.isActiveWindow, "the window did not come back")
    counter.do(counter.window.show_settings)
    return counter.window.parts.settings


def setting(counter: Counter, name: str) -> SettingField:
    """The field of a setting, the keyboard in it."""
    page = opened(counter)
    counter.do(lambda: page.open_setting(name))
    return page.every(name)


def choose(counter: Counter, name: str, value: str) -> None:
    """Choose a value, as a click on its row does."""
    field = setting(counter, name)
    assert field.choice is not None
    at = field.choice.findData(value)
    assert at >= 0, value
    counter.do(lambda: field.choice.setCurrentIndex(at) if field.choice is not None else None)
    counter.wait(0.02)


def type_setting(counter: Counter, name: str, text: str) -> None:
    """Type a value in the place of what stands there, and Enter."""
    field = setting(counter, name)
    counter.do(lambda: field.put(text))
    counter.do(field.completed.emit)
    counter.wait(0.02)


def part_of(counter: Counter, kind: type[_Part]) -> _Part:
    """A part of the page that is no field, its group shown."""
    found: list[_Part] = []
    counter.do(lambda: found.append(counter.window.parts.settings.part(kind)))
    return found[0]
