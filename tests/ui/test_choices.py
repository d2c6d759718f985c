"""Drop-down lists show all they hold, and the mouse wheel never changes a value, on any page."""

import ast
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.depth import long
from tests.support.places import PLACES, each_place
from tests.support.sources import ROOT
from tests.support.trees import nodes_of, tree_of
from ui.look.palette import LIGHT
from ui.look.sizes import CONTROL_HEIGHT
from ui.look.style_sheet import style_sheet
from ui.widgets.basics.choice import choice
from ui.widgets.scrolls import scrolling

NOTCH = 120
LISTENERS = {"QComboBox", "QFontComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit",
             "QSlider", "QDial", "QTabBar", "QTabWidget", "QCalendarWidget"}  # fmt: skip
"""What Qt lets the wheel change."""


def turn(widget: QWidget, notches: int) -> None:
    """Turn the wheel with the pointer on the middle of a widget, as the system reports it."""
    window = widget.window()
    at = QPointF(widget.mapTo(window, widget.rect().center()))
    QTest.wheelEvent(window.windowHandle(), at, QPoint(0, NOTCH * notches))


def press_on(widget: QWidget, notches: int) -> None:
    """Hand a turn of the wheel to a widget itself, wherever it is."""
    at = QPointF(widget.rect().center())
    over = QPointF(widget.mapToGlobal(at.toPoint()))
    button, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turned = QPoint(0, NOTCH * notches)
    QApplication.sendEvent(
        widget, QWheelEvent(at, over, QPoint(), turned, button, keys, Qt.ScrollPhase.NoScrollPhase, False)
    )


def values(root: QWidget) -> Iterator[tuple[QWidget, object]]:
    """Every control of a window, with its value."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QComboBox):
            yield widget, widget.currentText()
        elif isinstance(widget, QAbstractSpinBox | QLineEdit):
            yield widget, widget.text()
        elif isinstance(widget, QAbstractButton):
            yield widget, widget.isChecked()
        elif isinstance(widget, QTabBar):
            yield widget, widget.currentIndex()
        elif isinstance(widget, QAbstractSlider) and not isinstance(widget, QScrollBar):
            yield widget, widget.value()


def moved(root: QWidget) -> list[str]:
    """What the wheel changed; the control has the keyboard, as after a click or Tab."""
    before = dict(values(root))
    for widget in before:
        if widget.isVisible() and widget.isEnabled():
            widget.setFocus()
            for notches in (-1, -3, 2):
                press_on(widget, notches)
    after = dict(values(root))
    return [
        f"{type(widget).__name__}: {value} → {after[widget]}"
        for widget, value in before.items()
        if widget in after and after[widget] != value
    ]


@long
def test_the_wheel_changes_nothing_anywhere(counter: Counter, run: Run) -> None:
    run(counter.app.tasks.stop())
    at_once(counter.app.catalogue.apply(counter.app.catalogue.sample("NO")))
    found: dict[str, list[str]] = {}
    seen = 0
    for name, root in each_place(counter):
        seen += sum(isinstance(widget, QComboBox) for widget, _ in values(root))
        found[name] = moved(root)
    assert found.keys() == PLACES.keys()
    assert seen > len(PLACES), "there were no lists to turn the wheel over"
    assert {name: told for name, told in found.items() if told} == {}


def test_the_wheel_changes_no_product(counter: Counter) -> None:
    at_once(counter.app.catalogue.apply(counter.app.catalogue.sample("NO")))
    page = counter.window.parts.catalogue
    counter.do(lambda: counter.window.go(page))
    counter.do(lambda: page.editing.open(page.model.rows[0].sku))
    assert page.form.vat.isVisible()
    assert moved(counter.window) == []


def test_this_test_sees_a_list_that_listens(qapp: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    plain = QComboBox()
    plain.addItems(["25 %", "15 %", "12 %"])
    column.addWidget(plain)
    qtbot.addWidget(page)
    page.show()
    assert moved(page) == ["QComboBox: 25 % → 15 %"]


def test_the_page_scrolls_instead(qapp: QApplication, qtbot: QtBot) -> None:
    column = QVBoxLayout()
    made = [choice(f"number {number}", [("a", "A"), ("b", "B"), ("c", "C")]) for number in range(30)]
    for each in made:
        column.addWidget(each)
    page = scrolling(column)
    qtbot.addWidget(page)
    page.resize(300, 200)
    with qtbot.waitExposed(page):
        page.show()
    bar = page.verticalScrollBar()
    for keyboard_there in (False, True):
        if keyboard_there:
            made[3].setFocus()
        before = bar.value()
        turn(made[3], -1)
        assert bar.value() > before
        assert made[3].hasFocus() is keyboard_there  # the keyboard stays where it was
    assert {each.currentIndex() for each in made} == {0}


def test_an_open_list_takes_the_wheel_for_itself(qapp: QApplication, qtbot: QtBot) -> None:
    made = choice("Country", [("NO", "Norway"), ("DK", "Denmark")])
    qtbot.addWidget(made)
    made.show()
    made.showPopup()
    press_on(made.view().viewport(), -1)
    made.hidePopup()
    assert made.currentData() == "NO"


def test_nothing_is_made_that_listens_to_the_wheel() -> None:
    """Only `Choice` is made from one of them; whoever needs another makes it deaf in the same place."""
    own = ROOT / "ui" / "widgets" / "basics" / "choice.py"
    made = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in sorted((ROOT / "ui").rglob("*.py"))
        for node in nodes_of(tree_of(file))
        if (isinstance(node, ast.Call) and getattr(node.func, "id", "") in LISTENERS)
        or (
            isinstance(node, ast.ClassDef)
            and file != own
            and any(getattr(base, "id", "") in LISTENERS for base in node.bases)
        )
    ]
    assert made == []


@pytest.mark.parametrize("count", [1, 2, 4, 6, 12])
def test_an_open_list_shows_all_its_rows_whole(qapp: QApplication, qtbot: QtBot, count: int) -> None:
    long = "A receipt printer on the network, in the kitchen"
    made = choice("Printer", [(str(number), f"{long} {number}") for number in range(count)])
    qapp.setStyleSheet(style_sheet(LIGHT))
    made.setFixedWidth(120)
    qtbot.addWidget(made)
    made.show()
    made.showPopup()
    rows = made.view()
    heights = [rows.visualRect(rows.model().index(row, 0)).height() for row in range(count)]
    assert heights == [CONTROL_HEIGHT] * count
    assert rows.viewport().height() >= count * CONTROL_HEIGHT
    assert rows.verticalScrollBar().maximum() == 0
    assert rows.viewport().width() >= rows.fontMetrics().horizontalAdvance(f"{long} 0")
    made.hidePopup()
