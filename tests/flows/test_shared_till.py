"""A window that is one of several tills: what others do is there at once, and a server that is gone is said and survived."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app import profiles, runtime
from app.domain.codes import TroubleCode
from app.domain.tills.server_line import ServerLine
from app.store import Store
from app.store.postgres import lookout
from app.store.postgres.following import Following
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.far_line import FarLine
from tests.support.inside.program import store_of
from tests.support.postgres import Shops
from tests.support.sent_orders import approved
from tests.support.shared_apps import join_folder
from tests.support.stage import Stage
from ui.shell.alerts.server_alert import ServerAlert

GONE = "The server of the shop is not reached. Nothing is sent from this till."


@pytest.fixture
def line(shops: Shops, tmp_path: Path) -> Iterator[FarLine]:
    line = FarLine(tmp_path, shops.server.folder, 0)
    yield line
    line.close()


@pytest.fixture
def other(shops: Shops, sandbox: Stage, run: Run, tmp_path: Path) -> Iterator[runtime.App]:
    """Another till of the shop, without a window."""
    join_folder(tmp_path / "other", shops, 1)
    app = runtime.build(tmp_path / "other", profiles.Profile.PRACTICE, sandbox.url)
    yield app
    run(app.close())
    shops.clean()


@pytest.fixture
def counter(
    other: runtime.App,
    shops: Shops,
    line: FarLine,
    sandbox: Stage,
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Counter]:
    """A window of the second till, which is reached over `line`."""
    monkeypatch.setattr(lookout, "EVERY_S", 0.1)
    monkeypatch.setattr(lookout, "PATIENCE_S", 0.3)
    join_folder(tmp_path / "till", shops, 2, line.folder)
    app = runtime.build(tmp_path / "till", profiles.Profile.PRACTICE, sandbox.url)
    counter = Counter(app, run)
    counter.until(lambda: app.lines.server == ServerLine(), "the server is reached")
    yield counter
    counter.close()
    run(app.close())


def light_of(counter: Counter) -> str:
    alert = counter.window.parts.findChild(ServerAlert)
    assert alert is not None
    return "" if alert.light.isHidden() else alert.light.words.text()


def store_here(counter: Counter) -> Store:
    return store_of(counter.app)


def test_what_another_till_did_is_on_the_screen(other: runtime.App, counter: Counter, run: Run, sandbox: Stage) -> None:
    reference = approved(other, run, sandbox)
    counter.until(lambda: store_here(counter).orders.find(reference) is not None, "the order came")
    counter.do(lambda: counter.window.parts.open_order(reference))
    page = counter.window.parts.order
    counter.until(lambda: page.primary.isEnabled(), "it can be captured here")
    run(other.actions.capture(reference))
    counter.until(lambda: page.acts.refund.isVisible(), "it is captured here, too")
    assert light_of(counter) == "● server reached"


def test_a_server_that_is_gone_is_said_and_nothing_typed_is_lost(
    other: runtime.App, counter: Counter, run: Run, sandbox: Stage, line: FarLine
) -> None:
    reference = approved(other, run, sandbox)
    counter.until(lambda: store_here(counter).orders.find(reference) is not None, "the order came")
    counter.do(lambda: counter.window.parts.open_order(reference))
    page, bar = counter.window.parts.order, counter.window.parts.safety_bar
    counter.until(lambda: page.primary.isEnabled(), "it can be captured here")
    line.silent = True
    counter.until(lambda: light_of(counter) == "server not reached", "the light says so")
    assert (bar.isVisible(), bar.title.text()) == (True, GONE)
    assert not page.primary.isEnabled()
    assert "until it is back" in page.primary.toolTip()
    assert page.acts.copy.isEnabled()
    # What is built meanwhile stays where it is.
    counter.press(Qt.Key.Key_F2)
    counter.type("Hoodie 499")
    counter.do(lambda: counter.window.new_order.park.click())
    counter.until(lambda: any("is not reached" in each for each in counter.notices), "it is said")
    assert store_here(counter).orders.drafts(9) == []
    line.silent = False
    counter.until(lambda: light_of(counter) == "● server reached", "it is back")
    assert not bar.isVisible()
    counter.until(lambda: not counter.notices, "what is no longer so is still said")
    counter.do(lambda: counter.window.new_order.park.click())
    counter.until(lambda: len(store_here(counter).orders.drafts(9)) == 1, "it was parked")


def test_a_server_that_dies_unseen_holds_the_window_no_second(counter: Counter, line: FarLine) -> None:
    gaps, gone = list[float](), asyncio.Event()

    async def beat() -> None:
        while not gone.is_set():
            before = time.monotonic()
            await asyncio.sleep(0.001)
            gaps.append(time.monotonic() - before)

    counter.type("Hoodie 499")
    beating = asyncio.ensure_future(beat(), loop=asyncio.get_event_loop_policy().get_event_loop())
    line.silent = True
    # At once, before anybody has noticed, and once more when everybody has.
    for _ in range(2):
        counter.do(lambda: counter.window.new_order.park.click())
        counter.until(lambda: light_of(counter) == "server not reached", "the light says so")
    counter.wait(0.3)
    gone.set()
    counter.until(beating.done, "the last beat")
    assert max(gaps) < 1
    assert store_here(counter).orders.drafts(9) == []
    line.silent = False
    counter.until(lambda: light_of(counter) == "● server reached", "it is back")


def test_a_till_of_another_schema_is_told_before_it_writes(
    other: runtime.App, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    news = store_here(counter).news
    assert isinstance(news, Following)
    counter.do(lambda: news.on_line(ServerLine(TroubleCode.SERVER_OTHER_SCHEMA)))
    bar = counter.window.parts.safety_bar
    counter.until(lambda: bar.isVisible(), "it is said")
    assert bar.title.text() == "This till cannot write to its shop. Nothing can be saved or sent."
    assert "Install that version" in bar.words.text()
    assert light_of(counter) == "nothing is saved"


def test_how_far_a_till_is_that_was_away(counter: Counter) -> None:
    news = store_here(counter).news
    assert isinstance(news, Following)
    counter.do(lambda: news.on_line(ServerLine(None, 4_200, 10_000)))
    bar = counter.window.parts.safety_bar
    counter.until(lambda: bar.isVisible(), "it is said")
    assert bar.title.text() == "Bringing this till up to date, 4\u00a0200 of 10\u00a0000"
    assert light_of(counter) == "catching up"
    counter.do(lambda: news.on_line(ServerLine()))
    counter.until(lambda: not bar.isVisible(), "it is done")
