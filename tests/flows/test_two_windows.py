"""Two windows of one shop beside each other: what is done at one is seen and gone on with at the other."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app import profiles, runtime
from app.domain.standing import Standing
from app.domain.tills.server_line import ServerLine
from app.store.postgres import lookout
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.depth import long
from tests.support.inside.program import store_of
from tests.support.inside.shared_store import shared
from tests.support.new_order_page import lines
from tests.support.postgres import LocalServer, Shops, why_not
from tests.support.shared_apps import join_folder
from tests.support.stage import Stage
from tests.support.until import until
from ui.shell.alerts.server_alert import ServerAlert

pytestmark = long

PICTURES = os.environ.get("PICTURES_OF_TWO_WINDOWS", "")
"""A folder to draw both windows into after each step; none in tests."""
Windows = tuple[Counter, Counter]


@pytest.fixture
def own_shops(tmp_path: Path) -> Iterator[Shops]:
    """A server that this test may stop."""
    if missing := why_not():
        pytest.skip(missing)
    shops = Shops(LocalServer(), tmp_path / "template")
    yield shops
    shops.close()


@pytest.fixture
def windows(
    own_shops: Shops, sandbox: Stage, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Windows]:
    """Two windows, each with a program and a copy of its own."""
    monkeypatch.setattr(lookout, "EVERY_S", 0.2)
    monkeypatch.setattr(lookout, "PATIENCE_S", 1.0)
    counters = []
    for till in (1, 2):
        folder = tmp_path / f"till-{till}"
        join_folder(folder, own_shops, till)
        app = runtime.build(folder, profiles.Profile.PRACTICE, sandbox.url)
        counters.append(Counter(app, run))
        counters[-1].until(lambda app=app: app.lines.server == ServerLine(), "the server is reached")
    yield counters[0], counters[1]
    for counter in counters:
        counter.close()
        run(counter.app.close())


def at(counter: Counter) -> Counter:
    """Go to this window."""
    counter.do(counter.window.activateWindow)
    counter.until(counter.window.isActiveWindow, "the window did not come to the front")
    return counter


def draw(step: str, *counters: Counter) -> None:
    if PICTURES:
        for counter, name in zip(counters, ("first", "second"), strict=False):
            counter.do(lambda counter=counter, name=name: counter.window.grab().save(f"{PICTURES}/{step}-{name}.png"))


def light(counter: Counter) -> str:
    alert = counter.window.parts.findChild(ServerAlert)
    assert alert is not None
    return "" if alert.light.isHidden() else alert.light.words.text()


def knows(counter: Counter, reference: str) -> Callable[[], bool]:
    return lambda: store_of(counter.app).orders.find(reference) is not None


def test_a_day_at_two_windows(windows: Windows, sandbox: Stage, own_shops: Shops) -> None:
    first, second = windows

    # Sold at the first, seen at the second.
    reference = at(first).sell("Hoodie 499")
    second.until(knows(second, reference), "the other window has it")
    at(second).do(lambda: second.window.parts.open_order(reference))
    second.see(Standing.WAITING)
    draw("1-sold", first, second)

    # Paid by the customer: whoever asks, both show it.
    sandbox.approve(reference)
    for counter in (first, second):
        counter.see(Standing.RESERVED)

    # Parked here and resumed there.
    at(first).press(Qt.Key.Key_F2)
    first.enter_line("Cap 129")
    first.press(Qt.Key.Key_F9)
    second.until(lambda: len(second.app.browse.drafts()) == 1, "the parked order is at the other till")
    at(second).press(Qt.Key.Key_F2)
    (draft,) = second.app.browse.drafts()
    second.do(lambda: second.window.new_order.resume(draft.reference))
    second.until(lambda: [name for name, *_ in lines(second.window.new_order)] == ["Cap"], "it was resumed")
    draw("2-resumed", first, second)

    # Captured at the second, refunded at the first.
    at(second).do(lambda: second.window.parts.open_order(reference))
    second.see(Standing.RESERVED)
    second.main_key()
    at(first).do(lambda: first.window.parts.open_order(reference))
    for counter in (second, first):
        counter.see(Standing.CAPTURED)
    page = first.window.parts.order
    first.click(page.refund)
    first.click(page.ask_amount.everything)
    draw("3-refunding", first, second)
    first.main_key()
    for counter in (first, second):
        counter.see(Standing.REFUNDED)
    moved = [kind for kind, _ in sandbox.moved(reference)]
    assert (moved.count("capture"), moved.count("refund")) == (1, 1)

    # The server is off: both say so, and go on looking; it comes back within five seconds.
    own_shops.server.kill()
    for counter in (first, second):
        counter.until(lambda counter=counter: light(counter) == "server not reached", "it is said")
        assert counter.app.browse.order(reference).standing is Standing.REFUNDED
    draw("4-server-off", first, second)
    own_shops.server.start()
    for counter in (first, second):
        counter.run(back(counter), timeout=5)
    again = at(second).sell("Scarf 199")
    first.until(knows(first, again), "they see each other again")
    draw("5-back", first, second)
    second.until(lambda: len({shared(store_of(each.app)).upto for each in windows}) == 1, "both have the same")


async def back(counter: Counter) -> None:
    await until(lambda: light(counter) == "● server reached", "the server is back")
