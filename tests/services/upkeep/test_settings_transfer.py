"""Settings taken to another machine: a plan first, then all of it as one step, and never a secret."""

from pathlib import Path

import pytest

from app import runtime
from app.domain.problem import Invalid
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.people import PINS, hire, switch_to


@pytest.fixture
def file(app: runtime.App, tmp_path: Path) -> Path:
    """A file with three settings and a key; the program is as at first again."""
    at_once(
        app.preferences.change(
            {"shop": "Fjord & Co", "market": "FI", "printer": "network", "printer_address": "10.0.0.9"}
        )
    )
    at_once(app.preferences.change_keys({"park": "F7"}))
    written = tmp_path / "settings.json"
    assert app.upkeep.settings_transfer.export_file(written) == 4
    while at_once(app.preferences.undo()):
        pass
    return written


def test_a_file_is_looked_at_taken_in_and_undone_whole(app: runtime.App, file: Path) -> None:
    before = app.preferences.current
    plan = app.upkeep.settings_transfer.plan(file)
    assert {each.name for each in plan.changes} == {"shop", "market", "currency", "vat_default"}
    assert (plan.other_keys, plan.changes_nothing) == (True, False)
    assert app.preferences.current == before
    at_once(app.upkeep.settings_transfer.take_in(plan))
    assert (app.preferences.current.shop, app.preferences.current.market) == ("Fjord & Co", "FI")
    assert app.preferences.keys == {"park": "F7"}
    assert app.upkeep.settings_transfer.plan(file).changes_nothing
    at_once(app.upkeep.settings_transfer.take_in(app.upkeep.settings_transfer.plan(file)))
    at_once(app.preferences.undo())
    assert (app.preferences.current, app.preferences.keys) == (before, {})


def test_no_secret_and_nobody_is_in_it(app: runtime.App, run: Run, tmp_path: Path) -> None:
    hire(app, run)
    switch_to(app, run, "Kari")
    at_once(app.preferences.change({"shop": "Ours", "webhooks_address": "https://canary.example/hook"}))
    app.upkeep.settings_transfer.export_file(tmp_path / "settings.json")
    content = (tmp_path / "settings.json").read_text()
    assert "Ours" in content
    assert not [word for word in ("Kari", *PINS.values(), "canary", "argon2") if word in content]


def test_one_wrong_value_and_nothing_is_taken(app: runtime.App, file: Path) -> None:
    file.write_text(file.read_text().replace("25,5", "250"))
    with pytest.raises(Invalid) as refused:
        app.upkeep.settings_transfer.plan(file)
    assert refused.value.field == "vat_default"


def test_what_cannot_be_read_or_written_is_said(app: runtime.App, tmp_path: Path) -> None:
    with pytest.raises(Invalid) as refused:
        app.upkeep.settings_transfer.plan(tmp_path / "none")
    assert refused.value.code == "settings_file_unreadable"
    with pytest.raises(Invalid) as refused:
        app.upkeep.settings_transfer.export_file(tmp_path / "none" / "settings.json")
    assert refused.value.code == "file_unwritable"


def test_a_file_with_keys_alone_changes_those(app: runtime.App, tmp_path: Path) -> None:
    at_once(app.preferences.change_keys({"park": "F7"}))
    app.upkeep.settings_transfer.export_file(tmp_path / "keys.json")
    at_once(app.preferences.undo())
    at_once(app.upkeep.settings_transfer.take_in(app.upkeep.settings_transfer.plan(tmp_path / "keys.json")))
    assert app.preferences.keys == {"park": "F7"}


def test_what_was_changed_since_it_was_looked_at_is_looked_at_again(app: runtime.App, file: Path) -> None:
    transfer = app.upkeep.settings_transfer
    plan = transfer.plan(file)
    at_once(app.preferences.change({"shop": "FJORD"}))
    with pytest.raises(Invalid) as refused:
        at_once(transfer.take_in(plan))
    assert refused.value.code == "setting_changed_meanwhile"
    again = transfer.renewed(plan)
    assert [(each.before, each.after) for each in again.changes if each.name == "shop"] == [("FJORD", "Fjord & Co")]
    at_once(transfer.take_in(again))
    assert app.preferences.current.shop == "Fjord & Co"


def test_keys_that_were_changed_since_are_looked_at_again_too(app: runtime.App, file: Path) -> None:
    transfer = app.upkeep.settings_transfer
    for theirs, told in (({"park": "F8"}, "park F8"), ({}, "the usual keys")):
        plan = transfer.plan(file)
        at_once(app.preferences.change_keys(theirs))
        with pytest.raises(Invalid) as refused:
            at_once(transfer.take_in(plan))
        assert (refused.value.code, refused.value.values["theirs"]) == ("setting_changed_meanwhile", told)
        assert (app.preferences.keys, app.preferences.current.shop) == (theirs, app.preferences.usual.shop)
    again = transfer.renewed(plan)
    assert (again.keys, again.file.keys) == ({}, {"park": "F7"})
    # Who set the very same has changed nothing.
    at_once(app.preferences.change_keys({"park": "F7"}))
    at_once(transfer.take_in(again))
    assert app.preferences.current.shop == "Fjord & Co"
