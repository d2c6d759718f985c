"""The bridge between the window and the program: work that makes way for newer work."""

from __future__ import annotations

import asyncio
import gc

from PySide6.QtWidgets import QApplication

from app.changes import Changes
from app.tasks import Tasks
from tests.conftest import Run
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
