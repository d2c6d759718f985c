"""`kvitt settings …`: the same settings, the same checks, one line each."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from app.services.preferences import Preferences
from app.settings import Settings
from tests.commands.conftest import Kvitt


def test_a_setting_is_seen_changed_and_reset(kvitt: Kvitt) -> None:
    assert "  vat_default = 25\u00a0%    # This sales unit: Usual VAT" in kvitt("settings", "list").out
    assert kvitt("settings", "set", "vat_default", "15").out == "vat_default = 15\u00a0%\n"
    assert json.loads(kvitt("settings", "list", "--changed", "--json").out) == [
        {"name": "vat_default", "value": "15\u00a0%", "scope": "unit", "changed": True}
    ]
    assert kvitt("settings", "set", "vat_default", "250").code == 2
    assert json.loads(kvitt("settings", "reset", "vat_default", "--json").out) == {
        "vat_default": "25\u00a0%",
        "before": {"vat_default": "15\u00a0%"},
    }
    assert kvitt("settings", "list", "--changed").out == ""
    for words in (("set", "no_such", "1"), ("reset", "no_such")):
        refused = kvitt("settings", *words)
        assert (refused.code, "no setting of the name no_such" in refused.err) == (2, True)


def test_settings_go_to_a_file_and_come_from_it(kvitt: Kvitt, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    kvitt("settings", "set", "shop", "Fjord & Co")
    assert kvitt("settings", "export", str(file)).out == f"1 setting is in {file}.\n"
    assert json.loads(kvitt("settings", "export", str(file), "--json").out)["settings"] == 1
    file.write_text(
        file.read_text().replace('"shop"', '"no_such": "x", "shop"').replace('"keys": {}', '"keys": {"park": "F7"}')
    )
    kvitt("settings", "reset", "shop")
    told = kvitt("settings", "import", str(file), "--dry-run")
    assert told.out == "shop: Kvitt practice shop → Fjord & Co\nkeys: others\n"
    assert told.err == "Left out: no_such\n"
    assert json.loads(kvitt("settings", "import", str(file), "--json").out) == {
        "changes": {"shop": {"before": "Kvitt practice shop", "after": "Fjord & Co"}},
        "keys": True,
        "left_out": ["no_such"],
        "done": True,
    }
    assert "All is as in the file already." in kvitt("settings", "import", str(file)).err
    file.write_text("no such file")
    assert kvitt("settings", "import", str(file)).code == 2


def test_what_is_replaced_is_said_and_what_changed_in_that_moment_is_not(
    kvitt: Kvitt, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kvitt("settings", "set", "closing", "Welcome").err == "Before: (none)\n"
    told = kvitt("settings", "set", "closing", "Thank you")
    assert (told.out, told.err) == ("closing = Thank you\n", "Before: Welcome\n")
    assert kvitt("settings", "set", "closing", "Thank you").err == ""
    told = kvitt("settings", "set", "closing", "Goodbye", "--json")
    assert json.loads(told.out) == {"closing": "Goodbye", "before": {"closing": "Thank you"}}
    change = Preferences.change

    async def second(self: Preferences, typed: Mapping[str, str], **more: Any) -> Settings:
        await change(self, {"closing": "Another till's"})
        return await change(self, typed, **more)

    monkeypatch.setattr(Preferences, "change", second)
    told = kvitt("settings", "set", "closing", "Mine")
    assert (told.code, "Another till’s" in told.err or "Another till's" in told.err) == (2, True)
    monkeypatch.undo()
    assert kvitt("settings", "reset", "closing").err == "Before: Another till's\n"
