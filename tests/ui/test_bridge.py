"""The bridge between the window and the program: work that makes way for newer work."""

from __future__ import annotations

import asyncio
import gc

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.changes import Changes
from app.domain.codes import TroubleCode
from app.errors import Blocked
from app.tasks import Tasks
from tests.conftest import Run
from tests.support.until import until
from ui.bridge import Bridge


def test_work_that_has_not_begun_makes_way_without_a_trace(qapp: QApplication, run: Run) -> None:
    bridge, done = Bridge(Changes(), Tasks(), "en"), list[int]()

    async def note(number: int) -> None:
        done.append(number)

    async def ask() -> None:
        for number in range(3):
            bridge.run("count", note(number), latest=True)
        await asyncio.sleep(0.01)

    run(ask())
    # A coroutine that was forgotten would complain as it is collected, and fail the test.
    gc.collect()
    assert done == [2]
    bridge.close()


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    """A field and a button, with the keyboard in the field."""
    form = QWidget()
    layout = QHBoxLayout(form)
    for each in (QLineEdit(), QPushButton(), QPushButton()):
        layout.addWidget(each)
    form.findChildren(QPushButton)[1].setEnabled(False)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    form.findChildren(QLineEdit)[0].setFocus()
    return form


def test_a_write_that_waits_for_nothing_is_done_at_once(qapp: QApplication, form: QWidget) -> None:
    bridge, seen = Bridge(Changes(), Tasks(), "en"), list[str]()
    bridge.noticed.connect(lambda notice: seen.append(notice.text))

    async def write() -> None:
        seen.append("written")

    async def fail() -> None:
        raise Blocked(TroubleCode.DISK_FULL)

    bridge.write("note", write(), waits=form.findChildren(QPushButton))
    assert seen == ["written"]
    bridge.write("note", fail(), ending=lambda words: bool(seen.append("said at its field")) or True)
    assert seen == ["written", "said at its field"]
    bridge.write("note", fail())
    assert len(seen) == 3
    bridge.close()


def test_while_a_write_is_on_its_way_its_form_rests_and_it_is_not_begun_twice(
    qapp: QApplication, run: Run, form: QWidget
) -> None:
    bridge, written = Bridge(Changes(), Tasks(), "en"), list[int]()
    field, (save, other) = form.findChildren(QLineEdit)[0], form.findChildren(QPushButton)

    async def write(number: int) -> None:
        await asyncio.sleep(0.01)
        written.append(number)

    async def press_twice() -> None:
        await until(field.hasFocus, "the field has not got the keyboard")
        bridge.write("note", write(1), waits=(field, save, other))
        assert not field.isEnabled()
        assert not save.isEnabled()
        bridge.write("note", write(2))
        bridge.write("another", write(3))
        await until(lambda: len(written) == 2, "it was not written")
        await until(field.hasFocus, "the keyboard did not come back")

    run(press_twice())
    assert written == [1, 3]
    assert save.isEnabled()
    assert not other.isEnabled()
    bridge.close()


def test_who_went_on_with_another_control_keeps_it(qapp: QApplication, run: Run, form: QWidget) -> None:
    bridge, done = Bridge(Changes(), Tasks(), "en"), asyncio.Event()
    field, (save, other) = form.findChildren(QLineEdit)[0], form.findChildren(QPushButton)
    other.setEnabled(True)

    async def write() -> None:
        await done.wait()

    async def go_on() -> None:
        await until(field.hasFocus, "the field has not got the keyboard")
        bridge.write("note", write(), waits=[field])
        await until(save.hasFocus, "the field keeps the keyboard")
        other.setFocus()
        done.set()
        await until(field.isEnabled, "the field rests for ever")
        assert other.hasFocus()

    run(go_on())
    bridge.close()


def test_what_takes_pages_away_waits_once_for_all_that_is_on_its_way(qapp: QApplication, run: Run) -> None:
    bridge, seen = Bridge(Changes(), Tasks(), "en"), list[str]()

    async def write(seconds: float) -> None:
        await asyncio.sleep(seconds)

    def take_away() -> None:
        seen.append("taken away")

    async def go_on() -> None:
        bridge.write("note", write(0.01), after=lambda: seen.append("note"))
        bridge.write("order", write(0.03), after=lambda: seen.append("order"))
        bridge.once_written(take_away)
        bridge.once_written(take_away)
        assert seen == []
        await until(lambda: "taken away" in seen, "it waits for ever")

    run(go_on())
    assert seen == ["note", "order", "taken away"]
    bridge.once_written(take_away)
    assert seen == ["note", "order", "taken away", "taken away"]
    bridge.close()


def test_what_waits_is_not_done_any_more_in_a_window_that_closed(qapp: QApplication, run: Run) -> None:
    bridge, seen = Bridge(Changes(), Tasks(), "en"), list[str]()

    async def close() -> None:
        bridge.write("note", asyncio.sleep(0.01), after=lambda: seen.append("note"))
        bridge.once_written(lambda: seen.append("taken away"))
        bridge.close()
        await until(lambda: bool(seen), "it was not written")

    run(close())
    assert seen == ["note"]
