"""Going from page to page, and back."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.navigation import MOST_BACK, Navigation


class Page(QWidget):
    """A page with a field, and perhaps something that stands open."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.open = 0

    def focus_first(self) -> None:
        self.field.setFocus()

    def step_back(self) -> bool:
        self.open -= 1
        return self.open >= 0


@pytest.fixture
def pages() -> list[Page]:
    return [Page() for _ in range(MOST_BACK + 3)]


@pytest.fixture
def navigation(pages: list[Page], qtbot: QtBot) -> Iterator[Navigation]:
    window = QWidget()
    qtbot.addWidget(window)
    navigation = Navigation(window)
    column = QVBoxLayout(window)
    column.addWidget(navigation.pages)
    column.addWidget(navigation.beside.aside)
    for number, page in enumerate(pages):
        navigation.add(f"page-{number}", page)
    window.show()
    yield navigation
    window.close()  # until here it must live


def test_a_page_is_shown_and_told_of_and_has_the_keyboard(navigation: Navigation, pages: list[Page]) -> None:
    moved: list[QWidget] = []
    navigation.moved.connect(moved.append)
    navigation.go(pages[1])
    assert navigation.shown is pages[1]
    assert moved == [pages[1]]
    assert pages[1].objectName() == "page-1"
    assert navigation.pages.window().focusWidget() is pages[1].field


def test_back_takes_back_what_stands_open_before_it_leaves(navigation: Navigation, pages: list[Page]) -> None:
    navigation.go(pages[1])
    navigation.go(pages[2])
    pages[2].open = 1
    navigation.back()
    assert navigation.shown is pages[2]
    navigation.back()
    assert navigation.shown is pages[1]
    navigation.back()
    assert navigation.shown is pages[0]
    navigation.back()
    assert navigation.shown is pages[0]


def test_only_the_last_pages_are_remembered(navigation: Navigation, pages: list[Page]) -> None:
    for page in pages[1:]:
        navigation.go(page)
    for _ in pages:
        navigation.back()
    assert navigation.shown is pages[-1 - MOST_BACK]


def test_what_stands_beside_has_the_keyboard_where_it_stands(navigation: Navigation, pages: list[Page]) -> None:
    navigation.go(pages[1])
    navigation.beside.arrange(pages[0], beside=True)
    navigation.go(pages[0])
    assert navigation.shown is pages[1]
    assert navigation.pages.window().focusWidget() is pages[0].field
    navigation.back()  # not to what is in sight already
    assert navigation.shown is pages[1]
