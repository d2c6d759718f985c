"""The row of buttons at the foot: one row where there is room, two where there is not."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.sizes import MONEY_HEIGHT
from ui.widgets.basics.buttons import HintButton
from ui.widgets.basics.main_button import MainButton
from ui.widgets.foot import Foot


@pytest.fixture
def page(qapp: QApplication) -> QWidget:
    made = QWidget()
    QVBoxLayout(made).setContentsMargins(0, 0, 0, 0)
    return made


def shown(qapp: QApplication, page: QWidget, width: int, words: str = "Refund…") -> tuple[Foot, QRect, QRect]:
    """The foot in a page so wide, and where its quiet and its acting button stand."""
    quiet, acting = QPushButton(words), QPushButton("Ship and capture · 12 399,00 kr")
    foot = Foot([quiet], [acting])
    layout = page.layout()
    assert layout is not None
    layout.addWidget(foot)
    page.resize(width, 200)
    page.show()
    qapp.processEvents()
    return foot, quiet.geometry(), acting.geometry()


def test_one_row_where_there_is_room(qapp: QApplication, page: QWidget) -> None:
    foot, quiet, acting = shown(qapp, page, 900)
    assert quiet.left() == 0
    assert acting.right() == foot.width() - 1
    assert foot.height() >= MONEY_HEIGHT
    assert acting.bottom() == foot.height() - 1


def test_quiet_buttons_stand_at_one_height_with_a_main_button_and_without(qapp: QApplication, page: QWidget) -> None:
    quiet, acting = QPushButton("Copy"), MainButton(lambda: None, Shortcuts())
    acting.show_words("Capture now · 499,00 kr")
    foot = Foot([quiet], [acting])
    layout = page.layout()
    assert layout is not None
    layout.addWidget(foot)
    page.resize(900, 200)
    page.show()
    qapp.processEvents()
    beside = quiet.mapTo(page, quiet.rect().center()).y()
    assert abs(beside - acting.mapTo(page, acting.rect().center()).y()) <= 1
    acting.hide()
    qapp.processEvents()
    assert quiet.mapTo(page, quiet.rect().center()).y() == beside


def test_two_rows_where_there_is_not(qapp: QApplication, page: QWidget) -> None:
    narrow = QPushButton("Ship and capture · 12 399,00 kr").sizeHint().width() + 20
    foot, quiet, acting = shown(qapp, page, narrow)
    assert quiet.bottom() < acting.top()
    assert foot.width() == narrow
    assert acting.right() == narrow - 1


def test_a_longer_word_moves_the_row(qapp: QApplication, page: QWidget) -> None:
    foot, _, acting = shown(qapp, page, 420)
    quiet = foot.findChildren(QPushButton)[0]
    assert quiet.geometry().bottom() > acting.top()
    quiet.setText("A far longer word for the same button, in another language")
    qapp.processEvents()
    assert quiet.geometry().bottom() < foot.findChildren(QPushButton)[1].geometry().top()
    quiet.setText("Short")
    qapp.processEvents()
    assert quiet.geometry().bottom() > foot.findChildren(QPushButton)[1].geometry().top()


def test_a_key_is_beside_its_words_where_there_is_room(qapp: QApplication, page: QWidget) -> None:
    pressed: list[int] = []
    park = HintButton("Park", lambda: pressed.append(1), Command.PARK, Shortcuts())
    park.setParent(page)
    page.show()
    park.resize(park.sizeHint())
    assert park.text() == "Park  F9"
    park.resize(park.minimumSizeHint())
    assert (park.text(), park.accessibleName(), park.toolTip()) == ("Park", "Park", "Park (F9)")
    park.click()
    assert pressed == [1]
