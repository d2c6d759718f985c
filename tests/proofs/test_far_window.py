"""A window whose server is 250 ms away: nothing that is done at it waits for the server with the window held."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app import profiles, runtime
from app.domain.standing import Standing
from app.domain.tills.server_line import ServerLine
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.depth import long
from tests.support.far_line import FarLine
from tests.support.postgres import Shops
from tests.support.shared_apps import join_folder
from tests.support.stage import Stage

AWAY_S = 0.25
LONGEST_S = 0.05
"""So long may the window stand still without working; what it works (paints) is measured elsewhere."""


def busy_s() -> float:
    """For how long this thread has worked, or wanted to while others had the processor, as far as the system tells."""
    waited = 0.0
    with suppress(OSError):
        told = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text("ascii")
        waited = int(told.split()[1]) / 1e9
    return time.thread_time() + waited


class WaitingMeter:
    """For how long, at most, the loop stood still and wanted no processor."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def watch(self) -> None:
        while True:
            began, busy = time.monotonic(), busy_s()
            await asyncio.sleep(0.001)
            self.longest = max(self.longest, time.monotonic() - began - (busy_s() - busy))


@pytest.fixture
def counter(shops: Shops, sandbox: Stage, run: Run, tmp_path: Path) -> Iterator[Counter]:
    """A window whose server is far away."""
    line = FarLine(tmp_path, shops.server.folder, AWAY_S / 2)
    join_folder(tmp_path / "till", shops, 1, line.folder)
    app = runtime.build(tmp_path / "till", profiles.Profile.PRACTICE, sandbox.url)
    counter = Counter(app, run)
    counter.until(lambda: app.lines.server == ServerLine(), "the server is reached")
    yield counter
    counter.close()
    run(app.close())
    line.close()
    shops.clean()


@long
def test_no_act_holds_the_window_for_the_server(counter: Counter, sandbox: Stage, run: Run) -> None:
    held: dict[str, list[float]] = {}

    def measured(name: str, act: Callable[[], object]) -> None:
        meter = WaitingMeter()
        task = asyncio.ensure_future(meter.watch(), loop=asyncio.get_event_loop())
        act()
        run(_ended(task))
        held.setdefault(name, []).append(meter.longest)

    # A machine that does other things lets any loop wait once in a while: the best of two is what the window does.
    for _ in range(2):
        measured("sell", lambda: counter.sell("Hoodie 499"))
        reference = counter.reference
        sandbox.approve(reference)
        measured("approved", lambda: counter.see(Standing.RESERVED))
        measured("capture", lambda: (counter.main_key(), counter.see(Standing.CAPTURED)))
        measured("search", lambda: counter.do(lambda: counter.app.find.find("hoodie")))
        measured("settings", lambda: (counter.press(Qt.Key.Key_F8), counter.wait(0.3)))
        measured("park", lambda: park(counter))
    assert {name: min(longest) for name, longest in held.items() if min(longest) > LONGEST_S} == {}


def test_the_meter_sees_a_window_that_waits(run: Run) -> None:
    async def wait_for_an_answer() -> float:
        meter = WaitingMeter()
        task = asyncio.ensure_future(meter.watch())
        await asyncio.sleep(0.01)
        time.sleep(AWAY_S)  # noqa: ASYNC251 - as a statement that waits for its server
        await asyncio.sleep(0.01)
        task.cancel()
        return meter.longest

    assert run(wait_for_an_answer()) > 4 * LONGEST_S


def park(counter: Counter) -> None:
    before = len(counter.app.browse.drafts())
    counter.press(Qt.Key.Key_F2)
    counter.enter_line("Cap 129")
    counter.press(Qt.Key.Key_F9)
    counter.until(lambda: len(counter.app.browse.drafts()) > before, "it was not parked")


async def _ended(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.wait([task])
