"""All that a support desk may want to pass on can be marked and copied, also where there is too little room to show it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.counter import CTRL, Counter
from tests.support.places import put
from ui.widgets.badge import Badge
from ui.widgets.one_line import OneLine
from ui.widgets.order.order_title import copyable
from ui.widgets.order.portions import _Tick

MARKED = Qt.TextInteractionFlag.TextSelectableByMouse
NAMES = ("heading", "main-key", "caption")
"""Titles of cards and keys on buttons: they tell nothing of an order."""
LONG = "Strikket genser i merinoull med rundfelling og høy hals, størrelse 44"


@pytest.fixture
def still(counter: Counter, run: Run) -> Counter:
    run(counter.app.tasks.stop())
    return counter


def clipboard() -> str:
    return QApplication.clipboard().text()


def not_marked(page: QWidget) -> list[str]:
    """What stands on a page and cannot be marked; the names of fields and cards aside."""
    return [
        each.text()
        for each in page.findChildren(QLabel)
        if each.isVisibleTo(page)
        and each.text()
        and each.buddy() is None
        and each.property("role") not in NAMES
        and not isinstance(each, Badge)
        and not each.textInteractionFlags() & MARKED
    ]


@pytest.mark.parametrize("standing", list(Standing))
def test_everything_on_the_page_of_an_order_can_be_marked(still: Counter, standing: Standing) -> None:
    reference = put(still.app, standing)
    still.do(lambda: still.window.open_order(reference))
    page = still.window.parts.order
    for part in (page.head, page.ordered, page.happened, page.request):
        assert not_marked(part) in ([], ["Ship now"])
    for press in (page.refund, page.release, page.by_phone):
        if press.isVisible() and press.isEnabled():
            still.click(press)
            opened = page.asks.open
            assert opened is not None
            assert not_marked(opened) == []
            still.do(page.step_back)


def test_a_line_of_the_story_opens_by_a_press_on_its_words(counter: Counter) -> None:
    reference = counter.sell()
    page = counter.window.parts.order
    counter.click(page.cancel)
    counter.see(Standing.CANCELLED)
    counter.until(lambda: bool(page.happened.lines) and page.reference == reference, "nothing happened")

    def press(*, opened: bool) -> None:
        # What the service tells later comes on top and draws the lines anew: the oldest as it stands there now.
        line = page.happened.lines[-1]
        QTest.mouseClick(line.words, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
        assert line.more.isHidden() is not opened

    counter.do(lambda: press(opened=True))
    counter.do(lambda: press(opened=False))


@pytest.fixture
def short(qtbot: QtBot) -> OneLine:
    made = OneLine("body")
    copyable(made)
    qtbot.addWidget(made)
    made.resize(120, 24)
    made.show_text(LONG)
    made.show()
    return made


def menu_of(widget: QWidget) -> QMenu:
    QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(1, 1), QPoint(1, 1)))
    return next(each for each in widget.findChildren(QMenu) if each.actions())


def test_what_ends_in_dots_is_copied_whole_and_shows_whole_in_a_tip(short: OneLine) -> None:
    assert short.text() != LONG
    assert short.toolTip() == LONG
    short.setFocus()
    QTest.keyClick(short, Qt.Key.Key_C, CTRL)
    assert clipboard() == LONG
    QApplication.clipboard().clear()
    menu = menu_of(short)
    (copy,) = menu.actions()
    assert copy.text() == "Copy"
    copy.trigger()
    assert clipboard() == LONG
    menu.close()


def test_what_fits_is_copied_as_it_is_marked(short: OneLine) -> None:
    short.resize(900, 24)
    short.show_text(LONG)
    assert (short.text(), short.toolTip()) == (LONG, "")
    short.setSelection(0, 8)
    QTest.keyClick(short, Qt.Key.Key_C, CTRL)
    assert clipboard() == LONG[:8]


def test_what_is_not_to_be_marked_has_no_menu(qtbot: QtBot) -> None:
    plain = OneLine("body")
    qtbot.addWidget(plain)
    plain.resize(60, 24)
    plain.show_text(LONG)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(plain, event)
    assert plain.findChildren(QMenu) == []


def test_the_name_of_a_line_that_can_be_ticked_is_copied(qtbot: QtBot) -> None:
    tick = _Tick(LONG)
    qtbot.addWidget(tick)
    tick.resize(160, 40)
    tick.show()
    assert "…" in tick.text()
    assert tick.toolTip() == LONG
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_C, CTRL)
    assert clipboard() == LONG
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert tick.isChecked()
    QApplication.clipboard().clear()
    menu = menu_of(tick)
    menu.actions()[0].trigger()
    assert clipboard() == LONG
    menu.close()
