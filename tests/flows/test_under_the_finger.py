"""The main key never acts on a page that changed while the finger was on its way."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.counter import CTRL, Counter
from tests.support.inside.program import store_of
from tests.support.places import put
from tests.support.stage import Stage
from ui.widgets.basics import resting_button

EARLY = (0, 50, 300, 600)
"""Milliseconds after the page changed in which nobody can have read it."""


def press_at(counter: Counter, milliseconds: int) -> None:
    """Press Ctrl+Enter so long after now, whatever the page says."""
    counter.wait(milliseconds / 1000)
    counter.press(Qt.Key.Key_Return, CTRL)


def settle(counter: Counter) -> None:
    """Until whatever a press has begun would have reached the service."""
    counter.wait(0.3)


@pytest.fixture
def long_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rest that a busy machine cannot outlast between the change of a page and the press of the test."""
    assert max(EARLY) < resting_button.RESTS_MS
    monkeypatch.setattr(resting_button, "RESTS_MS", 10_000)


@pytest.mark.usefixtures("long_rest")
@pytest.mark.parametrize("early", EARLY)
def test_an_approval_is_not_captured_by_a_key_that_was_on_its_way(counter: Counter, sandbox: Stage, early: int) -> None:
    reference = counter.sell()
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    press_at(counter, early)
    settle(counter)
    assert sandbox.moved(reference) == [("authorize", 49900)]


@pytest.mark.usefixtures("long_rest")
@pytest.mark.parametrize("early", EARLY)
@pytest.mark.parametrize("ending", ["abort", "expire"])
def test_no_second_request_goes_to_somebody_who_just_said_no(
    counter: Counter, sandbox: Stage, ending: str, early: int
) -> None:
    reference = counter.sell()
    getattr(sandbox, ending)(reference)
    counter.look()
    counter.see(Standing.DECLINED if ending == "abort" else Standing.EXPIRED)
    press_at(counter, early)
    settle(counter)
    assert len(sandbox.payments()) == 1


def test_a_key_a_second_later_is_meant(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    press_at(counter, 1000)
    counter.see(Standing.CAPTURED)


@pytest.mark.parametrize("repeats", [True, False], ids=["as the keyboard repeats", "as keys of their own"])
def test_a_key_that_is_held_through_the_change_does_nothing(counter: Counter, sandbox: Stage, repeats: bool) -> None:
    reference = counter.sell()
    sandbox.approve(reference)

    def down() -> None:
        target = QApplication.focusWidget() or counter.window
        if repeats:
            QApplication.sendEvent(target, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, CTRL, "\r", True))
        else:
            QTest.keyPress(target, Qt.Key.Key_Return, CTRL)

    counter.do(down)
    counter.look()
    counter.see(Standing.RESERVED)
    for _ in range(30):
        counter.do(down)
        counter.wait(0.04)
    settle(counter)
    assert sandbox.moved(reference) == [("authorize", 49900)]
    counter.do(lambda: QTest.keyRelease(QApplication.focusWidget() or counter.window, Qt.Key.Key_Return, CTRL))
    counter.main_key()
    counter.see(Standing.CAPTURED)


def test_the_mouse_and_the_blank_rest_as_well_and_the_button_shows_it(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    primary = counter.window.parts.order.primary
    assert primary.property("resting")
    counter.do(lambda: QTest.mouseClick(primary, Qt.MouseButton.LeftButton))
    counter.do(primary.click)
    counter.do(primary.setFocus)
    counter.press(Qt.Key.Key_Space)
    settle(counter)
    assert sandbox.moved(reference) == [("authorize", 49900)]
    counter.until(lambda: not primary.resting, "the button rests for ever")
    assert not primary.property("resting")
    counter.do(lambda: QTest.mouseClick(primary, Qt.MouseButton.LeftButton))
    counter.see(Standing.CAPTURED)


def test_the_rest_of_a_part_is_not_captured_by_the_same_key(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell("2*Hoodie 499")
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.do(lambda: counter.window.parts.order.ordered.picker.numbers[0].setText("1"))
    counter.do(counter.window.parts.order.ordered.picker.changed.emit)
    counter.main_key()
    counter.see(Standing.PART_CAPTURED)
    press_at(counter, 50)
    settle(counter)
    assert sandbox.moved(reference) == [("authorize", 99800), ("capture", 49900)]


def test_an_answer_that_is_found_out_is_no_reason_to_capture(counter: Counter, run: Run) -> None:
    """From *Ask again* to *Capture*: the button changes under the finger here, too."""
    run(counter.app.tasks.stop())
    reference = put(counter.app, Standing.UNKNOWN)
    counter.do(lambda: counter.window.open_order(reference))
    assert not counter.window.parts.order.primary.resting  # what one has just opened one reads
    store = store_of(counter.app)
    (operation,) = store.operations.pending()
    ran: list[str] = []
    counter.stage.bridge.run = lambda name, work, **_: (ran.append(name), work.close())  # type: ignore[method-assign, assignment]
    with store.write():
        from dataclasses import replace

        from app.domain.operation import Stage as Progress

        now = operation.recorded_at
        store.operations.save(replace(operation, stage=Progress.REFUSED, error="x", settled_at=now), now)
    counter.do(lambda: announce(counter, reference))
    counter.until(lambda: counter.window.parts.order.primary.resting, "the page did not change")
    counter.press(Qt.Key.Key_Return, CTRL)
    assert ran == []


def announce(counter: Counter, reference: str) -> None:
    from app.changes import Topic

    counter.app.changes.announce(Topic.ORDER, reference)


def test_what_a_person_ticks_or_types_does_not_make_it_rest(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell("2*Hoodie 499")
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    page = counter.window.parts.order
    counter.until(lambda: not page.primary.resting, "the button rests for ever")
    acts: tuple[Callable[[], Any], ...] = (
        lambda: page.ordered.picker.numbers[0].setText("1"),
        page.ordered.picker.changed.emit,
    )
    for act in acts:
        counter.do(act)
    assert not page.primary.resting
    counter.press(Qt.Key.Key_Return, CTRL)
    counter.see(Standing.PART_CAPTURED)
