"""Back and forward: what is ahead is forgotten once another way is taken, and only so much is remembered."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.shell.open_orders.trail import MOST_PLACES, Stop, Trail


def test_back_and_forward_until_another_way_is_taken(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    trail = Trail()
    for reference in ("a", "b", "b", "c"):
        trail.note(Stop(page, reference))
    assert trail.step(1) is None
    assert trail.step(-1) == Stop(page, "b")
    assert trail.step(-1) == Stop(page, "a")
    assert trail.step(-1) is None
    assert trail.step(1) == Stop(page, "b")
    trail.note(Stop(page, "d"))
    assert trail.step(1) is None
    assert trail.step(-1) == Stop(page, "b")


def test_only_so_many_places_are_remembered(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    trail = Trail()
    for number in range(MOST_PLACES + 10):
        trail.note(Stop(page, str(number)))
    back = 0
    while trail.step(-1) is not None:
        back += 1
    assert back == MOST_PLACES - 1
