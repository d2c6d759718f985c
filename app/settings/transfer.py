"""A file of settings: what a shop chose, to be taken to another machine.

It holds no secret: keys of the service, PINs and people are no settings. What stays on this machine is not in it either.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from app.domain.problem import Invalid
from app.settings.declared import SETTINGS

LARGEST = 256_000
"""Bytes of such a file; the longest that Kvitt writes has a tenth."""
KIND, VERSION = "kvitt settings", 1
_TAKEN_ALONG = {setting.name: setting for setting in SETTINGS if not setting.stays_here}


class SettingsFile(NamedTuple):
    """What stands in a file of settings.

    Settings stand as they are typed, keys by the name of their act. `left_out` are names that are no settings here, or that
    stay with their machine.
    """

    settings: Mapping[str, str]
    keys: Mapping[str, str]
    left_out: tuple[str, ...] = ()


def write_settings(chosen: Mapping[str, str], keys: Mapping[str, str]) -> bytes:
    """A file of the settings in `chosen`, which are given as they are stored."""
    import json

    typed = {name: each.show(each.value(chosen[name])) for name, each in _TAKEN_ALONG.items() if name in chosen}
    whole = {"file": KIND, "version": VERSION, "settings": typed, "keys": dict(keys)}
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def read_settings_file(content: bytes) -> SettingsFile:
    """What stands in a file. Raises `Invalid`: `settings_file_unreadable`, `settings_file_newer`."""
    import json

    try:
        whole = json.loads(content.decode("utf-8-sig")) if len(content) <= LARGEST else None
    except (UnicodeDecodeError, ValueError, RecursionError):
        whole = None
    if not isinstance(whole, dict) or whole.get("file") != KIND:
        raise Invalid("settings_file_unreadable", field="file")
    if whole.get("version") != VERSION:
        raise Invalid("settings_file_newer", field="file")
    settings, keys = _texts(whole.get("settings")), _texts(whole.get("keys"))
    known = {name: text for name, text in settings.items() if name in _TAKEN_ALONG}
    return SettingsFile(known, keys, tuple(sorted(settings.keys() - known.keys())))


def _texts(part: Any) -> dict[str, str]:
    """A part of the file. Raises `Invalid` where anything in it is no text."""
    if part is None:
        return {}
    if not isinstance(part, dict) or not all(isinstance(text, str) for text in part.values()):
        raise Invalid("settings_file_unreadable", field="file")
    return part
