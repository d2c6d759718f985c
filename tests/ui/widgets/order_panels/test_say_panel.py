"""What to say, with the sentence in one language and the rest in another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.settings import LANGUAGES
from app.words.desk.parts import HEADS, SayingPart
from app.words.desk.saying import SayingWords
from ui.input.shortcuts import Shortcuts
from ui.look.texts import tr
from ui.widgets.order_panels.say_panel import SayPanel

SPOKEN = SayingWords("skjedde", "penger", "appen", "Si dette & mer.", "neste")
KNOWN = SayingWords("It happened.", "No.", "Nothing.", "Never shown.", "Wait.")


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> SayPanel:
    made = SayPanel(Shortcuts(), list(LANGUAGES))
    qtbot.addWidget(made)
    return made


def test_the_sentence_is_the_customers_and_the_rest_the_windows(panel: SayPanel) -> None:
    panel.show_saying(SPOKEN, KNOWN, "nb")
    shown = [each.text() for each in panel.findChildren(QLabel)]
    assert {"Si dette & mer.", "It happened.", "No.", "Nothing.", "Wait."} <= set(shown)
    assert not {"skjedde", "Never shown."} & set(shown)
    assert panel.language.currentData() == "nb"
    assert panel.language.accessibleName()


def test_each_part_has_its_heading_and_can_be_marked(panel: SayPanel) -> None:
    shown = {each.text() for each in panel.findChildren(QLabel)}
    assert {tr(HEADS[part]) for part in SayingPart} <= shown
    marked = Qt.TextInteractionFlag.TextSelectableByMouse
    for each in (panel.say, panel.money, panel.happened, panel.app, panel.next):
        assert each.textInteractionFlags() & marked
        assert each.wordWrap()


def test_a_language_is_chosen_and_the_sentence_wanted(panel: SayPanel) -> None:
    chosen: list[str] = []
    copied: list[bool] = []
    panel.chosen.connect(chosen.append)
    panel.copied.connect(lambda: copied.append(True))
    panel.show_saying(SPOKEN, KNOWN, "nb")
    assert chosen == []  # what is shown was chosen by nobody
    panel.language.setCurrentIndex(panel.language.findData("fi"))
    panel.language.activated.emit(panel.language.currentIndex())
    panel.copy.click()
    assert (chosen, copied) == (["fi"], [True])
