"""The keyboard reaches everything, in reading order, and it is seen where it is."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.depth import long
from tests.support.everywhere import everywhere, named, stops
from tests.support.inside.window import context_of
from ui.look.palette import LIGHT, qt_palette
from ui.look.sizes import MOTION_MS
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.focus_ring import FocusRing
from ui.widgets.ring import REACH
from ui.widgets.shell.motion import unfold


@pytest.fixture
def still(counter: Counter, run: Run) -> Counter:
    """A window whose watch stands still, so that states stay as a test put them."""
    run(counter.app.tasks.stop())
    return counter


def walk(counter: Counter, root: QWidget, back: bool = False, on_each: Callable[[], object] = bool) -> list[QWidget]:
    """Everything that has the keyboard in turn, from the first control back to it; `on_each` is done at each."""
    counter.do(lambda: stops(root)[0].setFocus())
    begun = QApplication.focusWidget()
    seen: list[QWidget] = []

    def step() -> None:
        focused = QApplication.focusWidget() or root
        if back:
            QTest.keyClick(focused, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        else:
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        reached = QApplication.focusWidget()
        assert reached is not None
        seen.append(reached)
        on_each()

    for _ in range(2 * len(stops(root)) + 20):
        counter.do(step)
        if seen[-1] is begun:
            break
    assert seen[-1] is begun, f"no way round: {[named(widget) for widget in seen[-6:]]}"
    return seen


# the keyboard ------------------------------------------------------------------------------------------------------------


@long
@pytest.mark.timeout(180)
def test_tab_leads_everywhere_in_reading_order_and_comes_round_and_is_seen(still: Counter) -> None:
    """Never up within a column, never to the left within a row; where the ring closes it begins at the top again.

    On the way back each stop is looked at: what has the keyboard looks different, and is in view if the page scrolls.
    """

    def wrong(root: QWidget) -> list[str]:
        way = walk(still, root)
        found: list[str] = []
        back = walk(still, root, back=True, on_each=lambda: found.extend(unmarked()))
        found += [
            f"{named(widget)} is left out" for seen in (way, back) for widget in stops(root) if widget not in seen
        ]
        seen = [widget for widget in way if widget in stops(root)]
        first = min(range(len(seen)), key=lambda at: (place(seen[at], root).left() // 200, place(seen[at], root).top()))
        in_turn = seen[first:] + seen[:first]
        return found + [
            f"{named(one)} → {named(other)}" for one, other in pairwise(in_turn) if backwards(one, other, root)
        ]

    assert everywhere(still, wrong) == {}


def unmarked() -> list[str]:
    """What is amiss with how the control looks that has the keyboard, and whether it is in view."""
    widget = QApplication.focusWidget()
    assert widget is not None
    found, spread = [], REACH + 2
    # The ring lies in the window, also around what is in a box over the page.
    window = widget.window()
    around = place(widget, window).adjusted(-spread, -spread, spread, spread)
    focused = window.grab(around).toImage()
    widget.clearFocus()
    if focused == window.grab(around).toImage():
        found.append(f"{named(widget)} looks the same")
    if widget.visibleRegion().boundingRect() != widget.rect():
        found.append(f"{named(widget)} is not in view: {widget.visibleRegion().boundingRect()} {widget.rect()}")
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return found


def place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def scrolled(widget: QWidget, beside: QWidget) -> QWidget:
    """The scrolled part of the page that holds `widget`, if `beside` stands outside of it; else `widget`."""
    step = widget.parentWidget()
    while step is not None:
        if isinstance(step, QScrollArea) and not step.isAncestorOf(beside):
            return step
        step = step.parentWidget()
    return widget


def backwards(one: QWidget, other: QWidget, root: QWidget) -> bool:
    was, now = place(scrolled(one, other), root), place(scrolled(other, one), root)
    up = now.bottom() <= was.top() and now.left() < was.right() and was.left() < now.right()
    left = now.right() <= was.left() and now.top() < was.center().y() < now.bottom()
    return up or left


@pytest.fixture
def ring(qapp: QApplication) -> Iterator[FocusRing]:
    made = FocusRing(qapp)
    qapp.setPalette(qt_palette(LIGHT))
    yield made
    made.end()


# the ring and what moves -------------------------------------------------------------------------------------------------


def test_the_ring_lies_outside_goes_along_and_goes_away(ring: FocusRing, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(300, 200)
    made = button("Capture", lambda: None, "primary")
    made.setParent(host)
    made.setGeometry(50, 50, 100, 60)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    made.setFocus()
    image = host.grab().toImage()
    assert image.pixelColor(100, 50 - REACH).name().upper() == LIGHT.focus
    assert image.pixelColor(100, 50 - 1).name().upper() != LIGHT.focus  # paper between the two
    made.move(80, 90)
    assert host.grab().toImage().pixelColor(130, 90 - REACH).name().upper() == LIGHT.focus
    made.hide()
    assert host.grab().toImage().pixelColor(130, 90 - REACH).name().upper() != LIGHT.focus


def test_the_ring_survives_a_button_that_is_deleted(ring: FocusRing, qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    inner = QWidget()
    column = QVBoxLayout(inner)
    first, second = button("One", lambda: None), button("Two", lambda: None)
    for made in (first, second):
        column.addWidget(made)
    area.setWidget(inner)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    first.setFocus()
    first.deleteLater()
    qtbot.waitUntil(lambda: len(inner.findChildren(QPushButton)) == 1)
    second.setFocus()
    area.takeWidget().deleteLater()
    qtbot.wait(1)
    area.setFocus()


def test_what_moves_moves_shortly_and_ends_free(qtbot: QtBot) -> None:
    assert 0 < MOTION_MS < 150
    for look, moves in ((Look(LIGHT, "en", lambda: MOTION_MS), True), (Look(LIGHT, "en"), False)):
        made = label("A notice")
        qtbot.addWidget(made)
        free = made.maximumHeight()
        made.show()
        unfold(made, look)
        assert (made.maximumHeight() < free) is moves
        qtbot.waitUntil(lambda made=made, free=free: made.maximumHeight() == free)


def test_motion_can_be_off_and_is_off_where_nobody_watches(still: Counter) -> None:
    assert context_of(still.window).look.motion_ms == 0
    still.do(lambda: at_once(still.app.preferences.change({"motion": "off"})))
    assert still.app.preferences.current.motion == "off"
