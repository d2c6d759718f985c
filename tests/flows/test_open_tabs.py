"""Several orders open at once, and the way back and forward, through the real window."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.domain.shop.remembered import Remembered
from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import CTRL, Counter
from tests.support.places import put
from tests.support.plain_orders import order

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def three(counter: Counter, run: Run) -> list[str]:
    run(counter.app.tasks.stop())
    references = [put(counter.app, Standing.CAPTURED) for _ in range(3)]
    for reference in references:
        counter.do(lambda reference=reference: counter.window.open_order(reference))
    return references


def test_tabs_turn_close_and_come_back_after_a_restart(counter: Counter, run: Run) -> None:
    first, second, third = three(counter, run)
    bar = counter.window.parts.open_tabs.bar
    assert bar.isVisible()
    assert [tab.reference for tab in bar.shown] == [first, second, third]
    counter.press(Qt.Key.Key_Tab, CTRL)
    assert (counter.reference, bar.currentIndex()) == (first, 0)
    counter.press(Qt.Key.Key_Tab, CTRL | SHIFT)
    assert counter.reference == third
    counter.press(Qt.Key.Key_W, CTRL)
    assert counter.reference == second
    assert [tab.reference for tab in bar.shown] == [first, second]
    close = bar.tabButton(0, bar.ButtonPosition.RightSide)
    assert isinstance(close, QAbstractButton)
    counter.do(close.click)
    assert (counter.reference, bar.isVisible()) == (second, False)
    counter.press(Qt.Key.Key_W, CTRL)
    assert not counter.window.parts.shows_order
    assert '"open": []' in counter.app.memory.recall(Remembered.OPEN_ORDERS)


def test_a_draft_gets_its_words_on_the_tab_once_it_is_sent(counter: Counter, run: Run) -> None:
    draft, other = at_once(counter.app.checkout.save(order())).reference, put(counter.app, Standing.CAPTURED)
    for reference in (draft, other):
        counter.do(lambda reference=reference: counter.window.open_order(reference))
    bar = counter.window.parts.open_tabs.bar
    assert bar.shown[0].words == draft[-4:]
    run(counter.app.checkout.send(draft))
    counter.do(lambda: counter.window.open_order(draft))
    assert bar.shown[0].words == counter.app.browse.order(draft).order.words


def test_a_pinned_tab_outlives_eight_others(counter: Counter, run: Run) -> None:
    first, second, _ = three(counter, run)
    bar = counter.window.parts.open_tabs.bar
    counter.do(lambda: bar.pinned.emit(first, True))
    for reference in [put(counter.app, Standing.CAPTURED) for _ in range(7)]:
        counter.do(lambda reference=reference: counter.window.open_order(reference))
    shown = [tab.reference for tab in bar.shown]
    assert (len(shown), shown[0], second in shown) == (8, first, False)


def test_back_and_forward_go_through_pages_and_orders(counter: Counter, run: Run) -> None:
    first, second, third = three(counter, run)
    window = counter.window
    counter.press(Qt.Key.Key_F6)
    counter.press(Qt.Key.Key_Left, ALT)
    assert counter.reference == third
    counter.press(Qt.Key.Key_Left, ALT)
    assert (window.parts.shows_order, counter.reference) == (True, second)
    handle = window.windowHandle()
    counter.do(lambda: QTest.mouseClick(handle, Qt.MouseButton.BackButton, pos=QPoint(500, 300)))
    assert counter.reference == first
    counter.press(Qt.Key.Key_Left, ALT)
    assert window.navigation.shown is window.new_order
    counter.press(Qt.Key.Key_Left, ALT)  # there is nothing before
    assert window.navigation.shown is window.new_order
    counter.do(lambda: QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, pos=QPoint(500, 300)))
    counter.press(Qt.Key.Key_Right, ALT)
    assert (window.parts.shows_order, counter.reference) == (True, second)
