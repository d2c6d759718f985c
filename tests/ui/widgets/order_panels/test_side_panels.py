"""The rail beside an order: one panel at a time, made when it is first opened."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.widgets.basics.labels import label
from ui.widgets.order_panels.side_panels import SidePanels


@pytest.fixture
def panels(qapp: QApplication, qtbot: QtBot) -> SidePanels:
    made = SidePanels(Look(LIGHT, "en"))
    qtbot.addWidget(made)
    return made


def test_one_panel_is_open_at_a_time_and_made_only_then(panels: SidePanels) -> None:
    made: list[str] = []

    def make(name: str) -> QWidget:
        made.append(name)
        return label(name)

    opened: list[str] = []
    panels.opened.connect(opened.append)
    buttons = [panels.add(name, name.title(), "file", lambda name=name: make(name)) for name in ("say", "case")]
    assert [each.accessibleName() for each in buttons] == ["Say", "Case"]
    panels.show()
    assert made == []
    buttons[0].click()
    buttons[1].click()
    assert (made, opened, panels.name) == (["say", "case"], ["say", "case"], "case")
    assert [each.isChecked() for each in buttons] == [False, True]
    shown = [each.text() for each in panels.findChildren(type(label(""))) if each.isVisible()]
    assert shown == ["case"]
    buttons[1].click()
    assert (opened[-1], panels.name) == ("", "")
    panels.toggle("say")
    panels.toggle("say")
    assert opened[-2:] == ["say", ""]
    assert made == ["say", "case"]  # kept, and not made again


def test_a_panel_that_is_not_there_any_more_folds_all(panels: SidePanels) -> None:
    entry = panels.add("say", "Say", "file", lambda: label("say"))
    panels.show_panel("say")
    assert entry.isChecked()
    panels.show_panel("gone")
    assert (panels.name, entry.isChecked()) == ("", False)


def test_the_rail_steps_aside_where_it_has_not_the_height(panels: SidePanels) -> None:
    entries = [panels.add(str(number), str(number), "file", lambda: label("x")) for number in range(3)]
    panels.show()
    for height, seen in ((400, True), (90, False), (400, True)):
        panels.resize(200, height)
        QApplication.processEvents()
        assert [each.isVisible() for each in entries] == [seen] * 3
        assert panels.squeezed is not seen
        assert (panels.minimumSizeHint().width() > 0) is seen
    assert panels.minimumSizeHint().height() == 0
