"""The page *To ship*: rows with their hours, many shipped at once by keyboard, what failed done again, and a kill."""

import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from app.domain.desk.to_ship import OneStage
from app.services.shipping import many_orders
from tests.conftest import OpenApp, Run
from tests.services.shipping.test_many_orders import captures, to_ship
from tests.support.counter import CTRL, Counter
from tests.support.inside.service import Crash, between, dies_before, says_no
from tests.support.stage import Stage as Sandbox


def look_at(counter: Counter, name: str) -> None:
    """Keep a picture where somebody wants to look at it."""
    if folder := os.environ.get("SHOW_PICTURES"):
        counter.window.grab().save(f"{folder}/{name}.png")


def test_many_are_shipped_by_keyboard_and_what_failed_is_done_again(
    counter: Counter, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many_orders, "BREATH", 0)
    references = to_ship(counter.app, run, sandbox, 5, customer="Kari Nordmann")
    counter.press(Qt.Key.Key_F4)
    page = counter.window.parts.to_ship
    counter.until(lambda: len(page.model.rows) == 5, "the list is not shown")
    assert page.table.hasFocus()
    assert not page.primary.isEnabled()
    look_at(counter, "to-ship")

    counter.press(Qt.Key.Key_Space)
    assert "1" in page.primary.text()
    assert "200,00" in page.primary.text().replace("\u00a0", " ")
    counter.press(Qt.Key.Key_A, CTRL)
    assert "1 000,00" in page.primary.text().replace("\u00a0", " ")
    look_at(counter, "to-ship-chosen")
    with between(counter.app, says_no(f"{references[1]}/capture")):
        counter.main_key()
        counter.until(lambda: counter.app.many_orders.progress.count(OneStage.DONE) == 4, "four were not shipped")
        counter.until(lambda: not counter.app.many_orders.progress.running, "it never ended")
    counter.until(lambda: len(page.model.rows) == 1, "what was shipped is still in the list")
    assert page.many.isVisible()
    assert references[1] in page.many.wrong.text()
    look_at(counter, "to-ship-failed")
    counter.click(page.many.again)
    counter.until(page.empty.isVisible, "the last one was not shipped")
    assert captures(sandbox) == [(reference, 20_000) for reference in references]
    counter.until(lambda: not counter.app.many_orders.progress.running, "it never ended")
    counter.wait(0.05)
    look_at(counter, "to-ship-empty")
    counter.click(page.many.forget)
    counter.until(lambda: not page.many.isVisible(), "the results are still there")


def test_one_screen_is_read_before_the_page_and_the_rest_after_it(
    counter: Counter, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.pages.to_ship.page.FIRST", 2)
    references = to_ship(counter.app, run, sandbox, 3)
    asked: list[int] = []
    rows = counter.app.to_ship.rows
    monkeypatch.setattr(counter.app.to_ship, "rows", lambda *most: asked.append(*most or (0,)) or rows(*most))
    counter.press(Qt.Key.Key_F4)
    page = counter.window.parts.to_ship
    counter.until(lambda: len(page.model.rows) == 3, "the rest did not come")
    assert asked[0] == 2
    assert [row.reference for row in page.model.rows] == references
    assert (page.table.hasFocus(), page.table.currentIndex().row()) == (True, 0)


def test_one_row_is_shipped_alone_and_one_is_opened(counter: Counter, run: Run, sandbox: Sandbox) -> None:
    first, second = to_ship(counter.app, run, sandbox, 2)
    counter.press(Qt.Key.Key_F4)
    page = counter.window.parts.to_ship
    counter.until(lambda: len(page.model.rows) == 2, "the list is not shown")
    counter.click(page.this_one)
    counter.until(lambda: [row.reference for row in page.model.rows] == [second], "the first was not shipped")
    assert captures(sandbox) == [(first, 20_000)]
    counter.do(page.table.focus_row)
    counter.press(Qt.Key.Key_Return)
    assert counter.reference == second


def test_after_a_kill_the_rest_is_offered(
    open_app: OpenApp, open_counter: Callable[..., Counter], run: Run, sandbox: Sandbox
) -> None:
    app = open_app()
    references = to_ship(app, run, sandbox, 4)
    with between(app, dies_before(f"{references[1]}/capture")), pytest.raises(Crash):
        run(app.many_orders.ship(references))
    run(app.close())
    counter = open_counter()
    counter.press(Qt.Key.Key_F4)
    page = counter.window.parts.to_ship
    counter.until(page.many.again.isVisible, "the rest is not offered")
    look_at(counter, "to-ship-after-kill")
    counter.look()
    counter.click(page.many.again)
    counter.until(lambda: not counter.app.many_orders.progress.open, "the rest was not shipped")
    assert captures(sandbox) == [(reference, 20_000) for reference in references]
