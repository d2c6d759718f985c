"""A file of an earlier version is brought up to date in sight, and can be left as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton

from app import runtime
from app.errors import Blocked
from app.profiles import Profile
from tests.store.sqlite.test_upgrade import OLD, content
from tests.store.test_old_files import DATA, unpack
from ui.main import Upgrading
from ui.shell import upgrade_box
from ui.shell.upgrade_box import UpgradeBox


@pytest.fixture
def box(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[UpgradeBox]:
    monkeypatch.setattr(upgrade_box, "AFTER_S", 0)
    monkeypatch.setattr(upgrade_box, "EVERY_S", 0)
    box = UpgradeBox(qapp)
    yield box
    box.close()


def shown(qapp: QApplication) -> tuple[str, QProgressBar, QPushButton]:
    (dialog,) = (each for each in qapp.topLevelWidgets() if each.isVisible() and each.findChild(QProgressBar))
    (bar,), (stop,) = dialog.findChildren(QProgressBar), dialog.findChildren(QPushButton)
    return dialog.windowTitle(), bar, stop


def test_it_tells_the_step_and_hears_stop(qapp: QApplication, box: UpgradeBox) -> None:
    assert not box.hear(0, 3)
    title, bar, stop = shown(qapp)
    assert (title, bar.maximum(), box.words.text()) == ("Kvitt", 0, "First the file is copied, as it is now.")
    assert not box.hear(2, 3)
    assert (bar.value(), bar.maximum(), box.words.text()) == (1, 3, "Step 2 of 3")
    QTimer.singleShot(0, stop.click)
    assert box.hear(2, 3)  # heard while the work goes on, for no loop runs yet
    assert box.hear(3, 3)


def test_what_takes_no_time_is_not_shown(qapp: QApplication) -> None:
    box = UpgradeBox(qapp)
    assert not box.hear(0, 3)
    with pytest.raises(ValueError, match="not enough values"):
        shown(qapp)
    box.close()


def test_the_start_shows_it_and_leaves_a_stopped_file_as_it_was(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upgrade_box, "AFTER_S", 0)
    file, upgrading = unpack(DATA / f"schema-{OLD}.sql", tmp_path), Upgrading(qapp)
    before = content(file)

    def hear(step: int, steps: int) -> bool:
        if step:
            shown(qapp)[2].click()
        return upgrading.hear(step, steps)

    with pytest.raises(Blocked) as trouble:
        runtime.build(tmp_path, Profile.PRACTICE, hearing=hear)
    upgrading.end()
    assert (trouble.value.code, content(file)) == ("upgrade_stopped", before)
    assert not any(each.isVisible() for each in qapp.topLevelWidgets() if each.findChild(QProgressBar))


def test_where_nothing_is_to_be_done_there_is_nothing_to_end(qapp: QApplication) -> None:
    Upgrading(qapp).end()
