"""A move is seen from its first row to its end, can be stopped, and starts Kvitt again in either case."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.tills.shared_shop import Moved, MoveKind, MovePhase
from ui.dialogs import move_box
from ui.dialogs.move_box import MoveBox
from ui.look.theme import dress

MOVED = Moved(21, 3, 2, 1, "ab", 1)


@pytest.fixture
def box(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> MoveBox:
    monkeypatch.setattr(move_box, "EVERY_S", 0)
    return MoveBox(qapp, dress(qapp, "light", "en"), MoveKind.SHARE)


def test_it_tells_how_far_it_is(box: MoveBox) -> None:
    assert box.hear(MovePhase.KEEPING, 0, 0) is False
    assert box.words.text() == "First the file is copied, as it is now."
    box.hear(MovePhase.MOVING, 5, 20)
    assert (box.words.text(), box.bar.value(), box.bar.maximum()) == ("The rows are moved.", 5, 20)
    box.hear(MovePhase.COMPARING, 7, 20)
    assert box.words.text() == "Every row is compared."
    box.dialog.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_it_is_stopped(box: MoveBox, key: Qt.Key | None) -> None:
    if key is None:
        box.stop.click()
    else:
        QTest.keyClick(box.dialog, key)
    assert box.hear(MovePhase.MOVING, 1, 2) is True
    box.tell_trouble("It was stopped. All is as it was.")
    assert box.heading.text() == "It was not done"
    assert box.again.isVisible()
    assert not box.stop.isVisible()
    box.dialog.close()


def test_often_heard_it_is_seldom_painted(box: MoveBox, monkeypatch: pytest.MonkeyPatch) -> None:
    box.hear(MovePhase.MOVING, 1, 2)
    monkeypatch.setattr(move_box, "EVERY_S", 60)
    box.hear(MovePhase.COMPARING, 1, 2)
    assert box.words.text() == "The rows are moved."
    box.dialog.close()


def test_it_says_all_that_came_of_it(box: MoveBox) -> None:
    box.tell(MOVED._replace(kept="/data/kvitt-aside.db", put_back=True, log_fault="7"))
    assert box.heading.text() == "The shop is shared"
    assert box.words.text().splitlines() == [
        "Orders: 3, payments: 2, entries of the action log: 1.",
        "Every row was compared: 21.",
        "The server had been put back from a backup. Payments made since are looked for now.",
        "The action log has a fault; it was moved as it is. Check it under Backups.",
        "What was here is kept as /data/kvitt-aside.db.",
    ]
    box.again.click()
    assert not box.dialog.isVisible()


@pytest.mark.parametrize(
    ("kind", "under_way", "done"),
    [
        (MoveKind.JOIN, "The shop is fetched from its server", "This is a till of the shop"),
        (
            MoveKind.UPGRADE,
            "The shop at the server is brought up to date",
            "The shop is up to date. Fetch the copy of each",
        ),
        (MoveKind.UNSHARE, "The shop is moved back to this computer", "The shop is back on this computer"),
    ],
)
def test_each_move_has_its_words(qapp: QApplication, kind: MoveKind, under_way: str, done: str) -> None:
    box = MoveBox(qapp, dress(qapp, "light", "en"), kind)
    assert box.heading.text() == under_way
    box.tell(MOVED._replace(rows=0))
    assert box.heading.text().startswith(done)
    assert len(box.words.text().splitlines()) == 1
    box.dialog.close()
