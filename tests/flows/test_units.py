"""The first real day: from an empty folder to a captured order, through the window alone; and two units side by side."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt

from app import profiles, runtime
from app.domain.shop.remembered import Remembered
from app.domain.shop.sales_unit import World
from app.domain.standing import Standing
from app.domain.units.pasted_keys import NEEDED, KeyPart, PastedKeys
from app.errors import Blocked
from app.sandbox.units import UNITS
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.inside.service import unreachable_service
from tests.support.keystores import Memory
from tests.support.sandbox_keys import keys_of
from tests.support.stage import Stage as Sandbox
from ui.pages.settings.units import UnitsPart

MAIN, KIOSK = UNITS[:2]
ENTER = Qt.Key.Key_Return


@pytest.fixture
def first_day(tmp_path: Path, sandbox: Sandbox, run: Run, keystore: Memory) -> Iterator[Counter]:
    """The window of the test environment on an empty folder, without any keys."""
    sandbox.settings(face="test")
    app = runtime.build(tmp_path / "test", profiles.Profile.TEST, sandbox.url, late_keys=True)
    counter = Counter(app, run)
    yield counter
    counter.close()
    run(app.close())


def units_of(counter: Counter) -> UnitsPart:
    found: list[UnitsPart] = []
    counter.do(counter.window.parts.show_units)
    counter.do(lambda: found.append(counter.window.parts.settings.part(UnitsPart)))
    return found[0]


def paste(counter: Counter, part: UnitsPart, text: str) -> None:
    """Copy it elsewhere, and press Ctrl+V here."""

    def pasting() -> None:
        data = QMimeData()
        data.setText(text)
        part.unit.paste.setFocus()
        part.unit.paste.insertFromMimeData(data)

    counter.do(pasting)


def set_up(counter: Counter, name: str, text: str) -> None:
    part = units_of(counter)
    if part.unit.isHidden():
        counter.click(part.units.add)
    paste(counter, part, text)
    counter.click(part.unit.test)
    counter.until(lambda: part.unit.save.isEnabled() and part.unit.result.isVisible(), "the keys were not tested")
    assert part.unit.result.words.text().startswith("The keys are right.")
    counter.type(name, part.unit.name.edit)
    before = len(counter.app.units.all)
    counter.click(part.unit.save)
    counter.until(lambda: len(counter.app.units.all) > before, "the unit was not added")


def test_the_first_real_day(first_day: Counter, sandbox: Sandbox, keystore: Memory) -> None:
    counter = first_day
    counter.do(counter.stage.greet)
    before = counter.window
    for _ in range(2):
        counter.press(ENTER)
    counter.until(lambda: counter.window is not before, "the answers were not taken")
    # without keys the page of the sales units is what comes first
    counter.until(lambda: counter.window.parts.shows_settings, "nobody was asked for keys")
    secret = keys_of(MAIN).values
    set_up(counter, "Cafe", "\n".join(secret[part] for part in reversed(NEEDED)))
    shown = " ".join(each.text() for each in units_of(counter).unit.keys.states.values())
    assert not any(value in shown for part, value in secret.items() if part is not KeyPart.MSN)
    reference = counter.sell()
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.main_key()
    counter.see(Standing.CAPTURED)
    assert [kind for kind, _ in sandbox.moved(reference)] == ["authorize", "capture"]
    assert {each["msn"] for each in sandbox.requests("capture")} == {MAIN.msn}
    assert counter.window.windowTitle() == "Kvitt · Test: no real money"


def test_keys_are_pasted_in_any_of_the_24_orders(first_day: Counter) -> None:
    part = units_of(first_day)
    values = keys_of(MAIN).values
    for order in permutations(NEEDED):
        first_day.do(part.add)
        for each in order:
            paste(first_day, part, values[each])
            assert part.unit.paste.toPlainText() == ""
        assert part.unit.draft.keys.values == values
        assert part.unit.problem.isHidden()


def test_two_units_side_by_side(first_day: Counter, sandbox: Sandbox) -> None:
    counter = first_day
    sandbox.unit(KIOSK.msn, push_allowed=True)
    set_up(counter, "Cafe", "\n".join(keys_of(MAIN).values.values()))
    set_up(counter, "Kiosk", "\n".join(keys_of(KIOSK).values.values()))
    assert counter.window.windowTitle() == "Kvitt · Test: no real money · Cafe"
    first = counter.sell()
    sandbox.approve(first)
    counter.press(Qt.Key.Key_F2)
    counter.type("Tea 3", counter.window.new_order.lines.entry)
    # the other one, by the key and the menu
    before = counter.window
    counter.press(Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    menu = counter.window.parts.unit_choice.menu
    assert menu is not None
    kafe, kiosk = menu.actions()[:2]
    assert (kafe.text(), kiosk.text(), kiosk.isChecked()) == ("Cafe · sells here now", "Kiosk", False)
    counter.do(kiosk.trigger)
    counter.until(lambda: counter.window is not before, "the window stayed")
    assert counter.window.windowTitle() == "Kvitt · Test: no real money · Kiosk"
    assert counter.window.new_order.lines.entry.text() == ""
    # nothing of the window that went is kept for the till of the other one
    counter.wait(0.1)
    assert "Tea" not in counter.app.memory.recall(Remembered.NEW_ORDER)
    second = counter.sell()
    sandbox.approve(second)
    counter.look()
    # while the kiosk sells, the money of the café moves with the keys of the café
    for reference, unit in ((first, MAIN), (second, KIOSK)):
        counter.do(lambda reference=reference: counter.window.open_order(reference))
        assert counter.window.parts.order.who.text().startswith({MAIN: "Cafe", KIOSK: "Kiosk"}[unit])
        counter.see(Standing.RESERVED)
        counter.main_key()
        counter.see(Standing.CAPTURED)
        counter.run(counter.app.actions.refund(reference))
        for act in ("create", "capture", "refund"):
            assert {each["msn"] for each in sandbox.requests(act) if reference in each["path"] + str(each["body"])} == {
                unit.msn
            }
    # back at the café what was typed there is still there
    before = counter.window
    counter.click(units_of(counter).units.buttons[1].use)
    counter.until(lambda: counter.window is not before, "the window stayed")
    counter.press(Qt.Key.Key_F2)
    assert counter.window.new_order.lines.entry.text() == "Tea 3"


def test_another_world_is_opened_and_stays_chosen(first_day: Counter) -> None:
    part = units_of(first_day)
    first_day.click(part.worlds.buttons[World.PRACTICE])
    first_day.until(lambda: first_day.stage.closed.is_set(), "the window stayed")
    assert first_day.stage.leaving.world is profiles.Profile.PRACTICE


START = """
import json, sys
from pathlib import Path
from PySide6 import QtCore
import ui.main
from app.profiles import Profile

class Process:
    @staticmethod
    def startDetached(program, words):
        print(json.dumps(words))

def choose(application, host):
    print(json.dumps(host.window.windowTitle()))
    host.leaving.world = Profile.TEST if len(sys.argv) == 2 else None
    sys.argv.append("again")
    host._app._store.close()

QtCore.QProcess = Process
ui.main.begin_loop = choose
for _ in range(2):
    ui.main.run(Path(sys.argv[1]), "")
"""


def test_the_next_start_is_in_the_world_that_was_chosen(tmp_path: Path) -> None:
    words = [sys.executable, "-c", START, str(tmp_path)]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    ended = subprocess.run(words, capture_output=True, text=True, env=environment, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    first, again, second = map(json.loads, ended.stdout.splitlines())
    assert (first, second) == ("Kvitt · Practice: no real money", "Kvitt · Test: no real money")
    assert again == ["-m", "app", "--data", str(tmp_path), "--api", "test"]
    assert profiles.chosen_world(tmp_path) is profiles.Profile.TEST


@pytest.mark.parametrize("kept", [b"", b"nowhere", b"\xff\xfe"])
def test_a_choice_that_says_nothing_is_practice(tmp_path: Path, kept: bytes) -> None:
    assert profiles.chosen_world(tmp_path) is profiles.Profile.PRACTICE
    (tmp_path / "world").write_bytes(kept)
    assert profiles.chosen_world(tmp_path) is profiles.Profile.PRACTICE


def test_a_choice_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Blocked):
        profiles.choose_world(tmp_path / "file", profiles.Profile.TEST)


def test_what_is_wrong_is_told_where_it_was_pasted(first_day: Counter, keystore: Memory) -> None:
    part = units_of(first_day)
    values = keys_of(MAIN, client_secret="not-the-right-secret").values
    paste(first_day, part, "\n".join(values.values()))
    first_day.click(part.unit.test)
    first_day.until(part.unit.result.isVisible, "the keys were not tested")
    assert part.unit.result.words.text().startswith("The client secret is wrong.")
    # nor are they kept by who saves without a test
    first_day.do(part.unit.result.clear)
    first_day.click(part.unit.save)
    first_day.until(part.unit.result.isVisible, "the keys were not tested")
    assert keystore.kept == {}
    paste(first_day, part, "\n".join(keys_of(MAIN).values.values()))
    first_day.click(part.unit.save)
    first_day.until(lambda: bool(part.unit.name.error.text()), "the missing name was not told")
    assert keystore.kept == {}
    # the number alone is wrong: keys for another unit
    paste(first_day, part, "\n".join(keys_of(MAIN, msn=KIOSK.msn).values.values()))
    first_day.click(part.unit.test)
    first_day.until(lambda: "MSN" in part.unit.result.words.text(), "the wrong number was not told")


def test_what_a_unit_lacks_is_known_to_who_saves_without_a_test(
    tmp_path: Path, sandbox: Sandbox, run: Run, keystore: Memory
) -> None:
    sandbox.settings(face="production")
    for each in (MAIN, KIOSK):
        sandbox.unit(each.msn, push_allowed=False)
    app = runtime.build(tmp_path / "production", profiles.Profile.PRODUCTION, sandbox.url, late_keys=True)
    counter = Counter(app, run)
    for name, each in (("Cafe", MAIN), ("Kiosk", KIOSK)):
        part, before = units_of(counter), counter.window
        if part.unit.isHidden():
            counter.click(part.units.add)
        paste(counter, part, "\n".join(keys_of(each).values.values()))
        counter.type(name, part.unit.name.edit)
        counter.click(part.unit.save)
        told = f"{name} is set up. It may not: send a request straight to a phone"
        counter.until(
            lambda told=told: any(each.startswith(told) for each in counter.notices),
            f"nobody was told what {name} lacks",
        )
        counter.until(lambda before=before: counter.window is not before, "the window does not know the new unit")
    # a change of the name alone tests nothing, and so says nothing of it
    part = units_of(counter)
    counter.click(part.units.buttons[2].change)
    counter.do(lambda: part.unit.name.edit.setText("Corner"))
    counter.click(part.unit.save)
    counter.until(lambda: "Corner is set up." in counter.notices, "the change was not told")
    counter.close()
    run(app.close())


def test_a_unit_is_changed_and_removed(first_day: Counter, keystore: Memory) -> None:
    counter = first_day
    set_up(counter, "Cafe", "\n".join(keys_of(MAIN).values.values()))
    keystore.locked = True
    set_up(counter, "Kiosk", "\n".join(keys_of(KIOSK).values.values()))
    assert any("for this run only" in text for text in counter.notices)
    part = units_of(counter)
    counter.click(part.units.buttons[2].change)
    paste(counter, part, KIOSK.secondary_key)
    counter.do(lambda: part.unit.name.edit.setText("Corner"))
    counter.click(part.unit.test)
    counter.until(lambda: part.unit.save.isEnabled() and part.unit.result.isVisible(), "the keys were not tested")
    counter.click(part.unit.save)
    counter.until(lambda: counter.app.units.all[1].name == "Corner", "the name stayed")
    kept = counter.run(counter.app.units.with_kept(2, PastedKeys())).values
    assert (kept[KeyPart.SUBSCRIPTION_KEY], kept[KeyPart.SECOND_KEY]) == (KIOSK.subscription_key, KIOSK.secondary_key)
    part = units_of(counter)
    counter.click(part.units.buttons[2].change)
    counter.click(part.unit.leave)
    assert part.unit.isHidden()
    counter.click(part.units.buttons[2].remove)
    counter.click(part.units.buttons[2].remove)
    counter.until(lambda: len(counter.app.units.all) == 1, "the unit stayed")


def test_keys_are_kept_without_a_network(first_day: Counter, keystore: Memory) -> None:
    part = units_of(first_day)
    paste(first_day, part, "\n".join(keys_of(MAIN).values.values()))
    first_day.type("Cafe", part.unit.name.edit)
    with unreachable_service(first_day.app):
        first_day.click(part.unit.test)
        first_day.until(lambda: "cannot be reached" in part.unit.problem.text(), "the trouble was not told")
        first_day.until(part.unit.save.isEnabled, "the form stayed busy")
        first_day.click(part.unit.save)
        first_day.until(lambda: bool(first_day.app.units.all), "the unit was not added")
    assert {place for place, _ in keystore.kept} == {f"kvitt-test-{MAIN.msn}"}
