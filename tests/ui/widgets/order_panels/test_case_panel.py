"""The case card on the screen: one of two texts, and personal data only while they are asked for."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.input.shortcuts import Shortcuts
from ui.widgets.order_panels.case_panel import CasePanel


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> CasePanel:
    made = CasePanel(Shortcuts())
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_card_comes_first_and_without_a_person(panel: CasePanel) -> None:
    assert not panel.shows_calls
    assert not panel.personal.isChecked()
    assert panel.text.isReadOnly()
    asked: list[bool] = []
    panel.changed.connect(lambda: asked.append(panel.shows_calls))
    panel.calls.click()
    assert panel.personal.isHidden()  # no person stands in a call
    panel.card.click()
    panel.personal.click()
    assert asked == [True, False, False]
    panel.forget()
    assert not panel.personal.isChecked()
    assert len(asked) == 3


def test_the_same_text_again_keeps_what_is_marked(panel: CasePanel) -> None:
    panel.show_text("order K-1\n<b>x</b>")
    panel.text.selectAll()
    panel.show_text("order K-1\n<b>x</b>")
    assert panel.text.textCursor().hasSelection()
    panel.show_text("order K-2")
    assert not panel.text.textCursor().hasSelection()
    assert panel.text.toPlainText() == "order K-2"


def test_the_last_call_is_in_sight(panel: CasePanel) -> None:
    bar = panel.text.verticalScrollBar()
    long = "\n".join(f"line {number}" for number in range(200))
    panel.show_text(long)
    assert bar.value() == 0
    panel.calls.click()
    panel.show_text(f"{long}\nthe last")
    assert bar.value() == bar.maximum() > 0


def test_it_is_copied_at_a_press(panel: CasePanel) -> None:
    copied: list[bool] = []
    panel.copied.connect(lambda: copied.append(True))
    panel.copy.click()
    assert copied == [True]
