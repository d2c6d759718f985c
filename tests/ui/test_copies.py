"""Backups in the window: made once a day and on demand, put back, and told where they fail."""

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from app import data_file
from app.domain.standing import Standing
from app.errors import Blocked
from app.runtime import now_utc
from app.store import Backups, Stopped, put_back
from app.store.sqlite.backup import check_copy
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.damaged_files import spoil
from tests.support.inside.steps import put_inside
from tests.support.plain_orders import order
from tests.support.settings_fields import part_of
from tests.support.stage import Stage as Sandbox
from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.pages.settings.cards import SafetyPart
from ui.shell.restore_dialogs import NoWindow

OpenCounter = Callable[..., Counter]


def test_back_up_now(counter: Counter, folder: Path) -> None:
    counter.press(Qt.Key.Key_F8)
    card = part_of(counter, SafetyPart).card
    assert card.newest.text() == "There is no backup yet."
    counter.click(card.copy)
    counter.until(lambda: "Backed up and checked." in counter.notices, "nobody said so")
    counter.until(lambda: card.newest.text().startswith("Newest backup: today"), "the card does not show it")
    (copy,) = Backups(folder / "kvitt.db").all()
    check_copy(copy.file)
    assert card.place.toolTip() or card.place.text() == str(copy.file)
    assert card.copy.isEnabled()


def test_the_log_is_checked_beside_the_window(counter: Counter, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_once(counter.app.checkout.save(order()))
    counter.press(Qt.Key.Key_F8)
    card = part_of(counter, SafetyPart).card
    assert card.check.text() == "Check the action log"
    counter.click(card.check)
    counter.until(lambda: "The action log is whole and unchanged: 0 entries." in counter.notices, "nobody said so")
    counter.until(lambda: card.check.text() == "Check the action log", "it is never over")
    held, go = threading.Event(), threading.Event()

    def long(file: Path, tell: Callable[[int, int], None], halt: threading.Event) -> None:
        tell(1, 3)
        held.set()
        go.wait(10)
        assert halt.is_set()
        raise Stopped

    monkeypatch.setattr("app.store.check_log", long, raising=False)
    counter.click(card.check)
    counter.until(lambda: card.check.text() == "Checking: 33 % · Stop", "how far it has come is not shown")
    counter.click(card.check)
    go.set()
    counter.until(lambda: card.check.text() == "Check the action log", "it cannot be stopped")
    assert len([text for text in counter.notices if "action log" in text]) <= 1


def test_a_copy_that_fails_is_told_and_stays(counter: Counter, folder: Path) -> None:
    (folder / "backups").write_text("in the way")
    counter.press(Qt.Key.Key_F8)
    counter.click(part_of(counter, SafetyPart).card.copy)
    counter.until(lambda: any("could not be made" in text for text in counter.notices), "nobody said so")
    assert part_of(counter, SafetyPart).card.copy.isEnabled()


def test_a_copy_once_a_day(open_counter: OpenCounter, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_inside(monkeypatch, "app.services.safety.AFTER_START", timedelta(seconds=0.05))
    counter = open_counter()
    counter.until(lambda: bool(Backups(folder / "kvitt.db").all()), "no copy was made")
    counter.until(lambda: not counter.app.safety.busy, "it never ended")
    counter.close()
    (first,) = Backups(folder / "kvitt.db").all()
    again = open_counter()
    again.wait(0.3)
    assert Backups(folder / "kvitt.db").all() == [first]  # it is young enough
    again.close()
    old = first.file.with_name("kvitt-20200101-000000.db")
    first.file.rename(old)
    later = open_counter()
    later.until(lambda: len(Backups(folder / "kvitt.db").all()) == 2, "the old copy was taken for enough")
    later.until(lambda: not later.app.safety.busy, "it never ended")


def test_after_a_restore_the_window_finds_what_is_missing(
    open_app: OpenApp, open_counter: OpenCounter, run: Run, folder: Path, sandbox: Sandbox
) -> None:
    app = open_app()
    copy = data_file.back_up(folder, None, now_utc())
    reference = at_once(app.checkout.save(order())).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.close())
    put_back(copy, folder / "kvitt.db", now_utc())
    counter = open_counter()
    bar = counter.window.parts.safety_bar
    assert bar.isVisible()
    assert bar.title.text() == "Restored from a backup."
    counter.until(lambda: "1 payment from after the backup was found." in counter.notices, "it was not found")
    counter.until(lambda: not bar.isVisible(), "it is never over")
    assert counter.app.browse.order(reference).standing is Standing.RESERVED


def test_no_backup_to_name(open_app: OpenApp, open_counter: OpenCounter, run: Run, folder: Path) -> None:
    run(open_app().close())
    shutil.rmtree(folder / "backups", ignore_errors=True)
    spoil(folder / "kvitt.db", "snapshots")
    assert "no backup" in open_counter().window.parts.safety_bar.words.text()


def test_a_backup_is_put_back_from_the_window(
    open_app: OpenApp, open_counter: OpenCounter, run: Run, folder: Path, sandbox: Sandbox
) -> None:
    app = open_app()
    at_once(app.checkout.save(order()))
    copy = data_file.back_up(folder, None, now_utc())
    at_once(app.checkout.save(order()))
    run(app.close())
    spoil(folder / "kvitt.db", "snapshots")
    counter = open_counter()
    bar = counter.window.parts.safety_bar
    counter.click(bar.restore)
    counter.until(lambda: counter.stage.asked is not None, "nobody asked")
    box = counter.stage.asked
    assert box is not None
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert str(copy) in box.informativeText()
    assert "Orders that only the data file of now has: 1." in box.informativeText()
    stay, agree = box.defaultButton(), box_button(box, "Put it back")
    assert stay is not agree  # Enter changes nothing
    counter.click(agree)
    counter.until(lambda: counter.stage.closed.is_set(), "the window stays")
    assert counter.stage.leaving.copy == copy


def test_a_backup_that_is_none_is_told(
    open_app: OpenApp, open_counter: OpenCounter, run: Run, folder: Path, sandbox: Sandbox
) -> None:
    run(open_app().close())
    copy = data_file.back_up(folder, None, now_utc())
    copy.write_bytes(b"no database" * 500)
    spoil(folder / "kvitt.db", "snapshots")
    counter = open_counter()
    counter.click(counter.window.parts.safety_bar.restore)
    counter.until(lambda: any("cannot be put back" in text for text in counter.notices), "nobody said so")
    assert counter.stage.asked is None


def box_button(box: QMessageBox, words: str) -> QAbstractButton:
    return next(each for each in box.buttons() if each.text() == words)


def test_a_backup_that_cannot_be_put_back_is_told_in_the_box(
    qapp: QApplication, folder: Path, open_app: OpenApp, run: Run
) -> None:
    run(open_app().close())
    copy = data_file.back_up(folder, None, now_utc())
    copy.write_bytes(b"no database" * 500)
    told = NoWindow(qapp, Look(LIGHT, "en"), Blocked("file_damaged", reason="x"), folder)
    told.show()
    box_button(told.box, "Put the newest backup back…").click()
    assert "cannot be put back" in told.box.text()
    assert not told.put_back
    told.box.close()


START = """
import json, sys
from pathlib import Path
from PySide6 import QtCore
import ui.main

class Process:
    @staticmethod
    def startDetached(program, words):
        print(json.dumps([program, *words]))

QtCore.QProcess = Process
ui.main.begin_loop = lambda application, stage: setattr(stage.leaving, "copy", Path(sys.argv[3]))
sys.exit(ui.main.run(Path(sys.argv[1]), sys.argv[2]))
"""


def test_after_a_backup_was_put_back_the_program_starts_again_on_it(
    open_app: OpenApp, run: Run, folder: Path, sandbox: Sandbox
) -> None:
    """The whole way: a person has said yes, the window is closed, the copy put back, and the same program called anew."""
    app = open_app()
    kept = at_once(app.checkout.save(order())).reference
    copy = data_file.back_up(folder, None, now_utc())
    lost = at_once(app.checkout.save(order())).reference
    run(app.close())
    spoil(folder / "kvitt.db", "snapshots")
    words = [sys.executable, "-c", START, str(folder.parent), sandbox.url, str(copy)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    first = subprocess.run(words, capture_output=True, text=True, env=environment, timeout=60, check=False)
    assert first.returncode == 0, first.stderr
    called = json.loads(first.stdout.splitlines()[-1])
    assert called == [sys.executable, "-m", "app", "--data", str(folder.parent), "--api", sandbox.url]
    again = subprocess.run(
        [*called, "orders"], capture_output=True, text=True, env=environment, timeout=60, check=False
    )
    assert again.returncode == 0, again.stderr  # what was called finds the file whole
    assert kept in again.stdout
    assert lost not in again.stdout
