"""Two real programs of one shop, each in a window on a display of its own, driven by keys and read as by ear."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from app import data_file, profiles, runtime
from app.domain.shop.remembered import Remembered
from app.domain.tills.shared_shop import MoveKind, ShopMove
from tests.support import real_window
from tests.support.depth import long
from tests.support.postgres import LocalServer, why_not
from tests.support.real_window import RealWindow, display, until
from tests.support.screen_reader import LAUNCHERS, Bus, Part
from tests.support.stage import Stage
from ui.widgets.basics.resting_button import RESTS_MS

PICTURES = os.environ.get("PICTURES_OF_TWO_DISPLAYS", "")
"""A folder to save both displays into after each step; none in tests."""


def _missing() -> str:
    if said := real_window.missing() or why_not():
        return said
    readable = shutil.which("dbus-daemon") and any(Path(each).exists() for each in LAUNCHERS) and find_spec("jeepney")
    return "" if readable else "needs dbus-daemon, at-spi2-core and jeepney"


pytestmark = [pytest.mark.skipif(bool(_missing()), reason=_missing()), long]


class Till(NamedTuple):
    """A till of the shop: its window, and what can be read there."""

    name: str
    window: RealWindow
    bus: Bus

    def parts(self) -> Iterator[Part]:
        return self.bus.parts(self.window.process.pid)

    def reads(self, words: str) -> bool:
        return any(words in part.name.replace("\u00a0", " ") for part in self.parts())

    def see(self, words: str, seconds: float = 20) -> None:
        until(lambda: self.reads(words), f"{self.name} does not say {words!r}", seconds)

    def holds(self, field: str, typed: str) -> bool:
        return any(
            self.bus.text_of(part) == typed for part in self.parts() if (part.role, part.name) == ("text", field)
        )

    def press(self, keys: str, seen: str) -> None:
        """Press what is done as soon as `seen` says that all that was typed has arrived."""
        self.see(seen)
        # What a main button does was another a moment ago, and so it rests.
        time.sleep(RESTS_MS / 1000 + 0.1)
        self.window.press(keys)


Tills = tuple[Till, Till]


@pytest.fixture
def server() -> Iterator[LocalServer]:
    server = LocalServer()
    with server.connect() as connection:
        connection.execute("CREATE DATABASE shop")
    yield server
    server.stop()


@pytest.fixture
def tills(
    server: LocalServer, sandbox: Stage, tmp_path: Path, run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Tills]:
    """The shop's first computer, which shares it, and a second that joins; both programs are started."""
    folders = [tmp_path / name for name in ("counter", "desk")]
    app = runtime.build(folders[0] / "practice", profiles.Profile.PRACTICE, sandbox.url)
    run(app.memory.keep_shared(Remembered.WELCOME, "yes"))
    run(app.close())
    for folder, kind in zip(folders, (MoveKind.SHARE, MoveKind.JOIN), strict=True):
        (folder / "practice").mkdir(exist_ok=True, parents=True)
        move = ShopMove(kind, f"postgresql://kvitt@/shop?host={server.folder}", folder.name.title())
        data_file.shop_moves(folder / "practice").carry_out(move, "", lambda *told: False, datetime.now(UTC))
    with ExitStack() as stack:
        bus = stack.enter_context(_session_bus(monkeypatch))
        windows = []
        for folder in folders:
            frame = folder / "frame"
            frame.mkdir()
            screen = stack.enter_context(display(frame))
            windows.append(RealWindow(screen, frame, folder, sandbox.url))
            stack.callback(windows[-1].close)
        for window in windows:
            window.focus()
        yield Till("the counter", windows[0], bus), Till("the desk", windows[1], bus)


@contextmanager
def _session_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    """A session's bus of its own, on which windows can be read."""
    command = ["dbus-daemon", "--session", "--print-address=1", "--nofork"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert daemon.stdout is not None
        with daemon.stdout as told:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", told.readline().strip())
        monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
        with closing(Bus()) as bus:
            yield bus
    finally:
        daemon.terminate()
        daemon.wait(10)


def draw(step: str, tills: Tills) -> None:
    if PICTURES:
        for till, name in zip(tills, ("counter", "desk"), strict=True):
            till.window.picture(Path(PICTURES) / f"{step}-{name}.png")


@pytest.mark.timeout(120)
def test_a_sale_a_refund_and_a_server_that_stops(tills: Tills, server: LocalServer, sandbox: Stage) -> None:
    counter, desk = tills
    counter.bus.listen()
    for till in tills:
        till.see("● server reached")

    # Sold at the counter, seen at the desk.
    counter.window.type("2*Hoodie 499")
    counter.window.press("Return", "Return")
    counter.window.type("41234567")
    until(lambda: counter.holds("Phone number or name", "41 23 45 67"), "the number did not arrive")
    counter.press("ctrl+Return", "Send request · 998,00 kr")
    until(sandbox.payments, "the request was not sent")
    reference = sandbox.payments()[0]["reference"]
    desk.see("998,00 kr")
    draw("1-sold", tills)

    # Paid, and captured from the desk.
    desk.window.press("F3")
    desk.press("Return", reference)
    desk.see("Waiting for customer")
    sandbox.approve(reference)
    counter.see("Reserved")
    desk.press("ctrl+Return", "Capture now")
    for till in tills:
        till.see("The money has been taken.")
    draw("2-captured", tills)

    # Both are at work on something when the server stops.
    counter.press("ctrl+shift+r", "Refund…")
    counter.see("Amount")
    counter.window.type("100")
    desk.window.press("F2")
    desk.see("No lines yet.")
    desk.window.type("Cap 129")
    desk.window.press("Return", "Return")
    desk.window.type("91234567")
    typed = (counter, "Amount", "100"), (desk, "Phone number or name", "91 23 45 67")
    for till, field, text in typed:
        until(lambda till=till, field=field, text=text: till.holds(field, text), "what was typed did not arrive")
    server.kill()
    for till in tills:
        till.see("The server of the shop is not reached.")
    counter.press("ctrl+Return", "Refund 100,00 kr")
    desk.press("ctrl+Return", "Send request · 129,00 kr")
    # One says it beside what was typed, the other on a card, which is read as it comes.
    counter.see("Nothing is sent from here.")
    until(lambda: any("Nothing is sent from here." in said for said in desk.bus.announced), "the desk does not say it")
    draw("3-server-off", tills)
    assert [kind for kind, _ in sandbox.moved(reference)] == ["authorize", "capture"]
    assert len(sandbox.payments()) == 1

    # It is back: nothing was lost, and both go on with what they were at.
    server.start()
    for till in tills:
        till.see("● server reached")
    assert [till.holds(field, text) for till, field, text in typed] == [True, True]
    draw("4-back", tills)
    counter.press("ctrl+Return", "Refund 100,00 kr")
    desk.press("ctrl+Return", "Send request · 129,00 kr")
    counter.see("Refunded in part")
    counter.see("129,00 kr")
    assert sandbox.moved(reference) == [("authorize", 99_800), ("capture", 99_800), ("refund", 10_000)]
    assert len(sandbox.payments()) == 2
    draw("5-done", tills)
