"""The first paint: what may not be imported before it, and that the window it shows can be used."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from app.store.postgres.joined import Joined, write_joined
from tests.benchmarks.start import once

ROOT = Path(__file__).parents[2]
LATER = [
    "PIL",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
    "anyio",
    "app.api",
    "app.domain.catalogue.product",
    "app.domain.codes",
    "app.domain.desk.views",
    "app.domain.input.entry",
    "app.domain.input.phone",
    "app.domain.money",
    "app.domain.operation",
    "app.domain.order",
    "app.domain.payment",
    "app.domain.scanning.typing_pace",
    "app.domain.shop.permission",
    "app.domain.shop.person",
    "app.domain.shop.request_terms",
    "app.domain.vat",
    "app.services.checkout",
    "app.services.desk",
    "app.services.engine.watch",
    "app.services.privacy",
    "app.services.safety",
    "app.store.people",
    "app.words.sentences",
    "asyncio",
    "click",
    "dataclasses",
    "decimal",
    "escpos",
    "filelock",
    "hashlib",
    "httpx",
    "importlib.resources",
    "json",
    "keyring",
    "msgspec",
    "phonenumbers",
    "platformdirs",
    "qasync",
    "segno",
    "shlex",
    "sqlite_utils",
    "ssl",
    "starlette",
    "ui.dialogs",
    "ui.input.scanner",
    "ui.pages.new_order.drafts",
    "ui.pages.new_order.parked",
    "ui.pages.new_order.payer_search",
    "ui.pages.new_order.product_search",
    "ui.pages.order.page",
    "ui.pages.orders",
    "ui.pages.settings.page",
    "ui.practice.phone",
    "ui.practice.practice_feeds",
    "ui.seconds",
    "ui.shell.customer.screen",
    "ui.shell.customer.second_screen",
    "ui.shell.data_danger",
    "ui.widgets.badge",
    "ui.widgets.new_order.line_row",
    "ui.widgets.new_order.line_rows",
    "ui.widgets.new_order.unknown_codes",
    "ui.widgets.shell.notice_room",
    "ui.widgets.shell.strip_card",
    "ui.widgets.shell.time_ring",
    "ui.widgets.suggest.suggestion",
    "ui.widgets.suggest.suggestion_list",
    "uvicorn",
]
"""What takes time to import and nobody sees in the first picture; the event loop imports what the first sale needs."""
MOST_OF_OURS = 110
"""So many modules of ours at most, each of which takes a quarter of a millisecond; what is one more gives way to another."""
START = """
import json, os, sys
from app.domain.shop.remembered import Remembered
from app.__main__ import main
from tests.support.at_once import at_once

later, chains = json.loads(sys.argv[1]), {}

class Watching:
    def find_spec(self, name, *rest):
        if any(name == each or name.startswith(each + ".") for each in later) and name not in chains:
            frame, chain = sys._getframe(), []
            while frame is not None:
                module = frame.f_globals.get("__name__", "")
                if module.partition(".")[0] in ("app", "ui") and module not in chain:
                    chain.append(module)
                frame = frame.f_back
            chains[name] = " > ".join([*reversed(chain), name])

sys.meta_path.insert(0, Watching())
sys.argv = ["kvitt"]
import ui.main
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

class Painted(QObject):
    entry = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is QApplication.focusWidget():
            self.entry = True
        return False

honest, seen = ui.main.make_application, Painted()

def make_application():
    made = honest()
    made.installEventFilter(seen)
    return made

def begin_loop(application, stage):
    told = {"chains": list(chains.values()), "painted": seen.entry}
    told["ours"] = sorted(name for name in sys.modules if name.partition(".")[0] in ("app", "ui"))
    QTest.keyClicks(QApplication.focusWidget(), "2*Hoodie 499")
    told["typed"] = stage.window.new_order.lines.entry.text()
    if not stage._app.memory.recall(Remembered.WELCOME):
        at_once(stage._app.memory.keep_shared(Remembered.WELCOME, "yes"))  # the questions of the very first start
    print(json.dumps(told), flush=True)
    os._exit(0)

ui.main.make_application, ui.main.begin_loop = make_application, begin_loop
main()
"""


def start(data: Path, later: Sequence[str]) -> dict[str, Any]:
    """Start the program up to where the event loop begins, and what it told."""
    ran = subprocess.run(
        [sys.executable, "-c", START, json.dumps(list(later))],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(data)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.stdout, ran.stderr
    told: dict[str, Any] = json.loads(ran.stdout)
    return told


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere other parts of Python are needed")
def test_the_first_paint_waits_for_nothing_heavy(tmp_path: Path) -> None:
    start(tmp_path, [])  # makes the data file, which needs more
    told = start(tmp_path, LATER)
    assert told["chains"] == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere other parts of Python are needed")
def test_the_first_paint_of_a_shared_till_waits_for_little_more(tmp_path: Path) -> None:
    """No driver, no thread, no line: it paints its copy, and then looks for the server."""
    start(tmp_path, [])
    write_joined(tmp_path / "kvitt" / "practice", Joined(f"postgresql:///shop?host={tmp_path}", 1))
    of_a_server = (
        "app.store.postgres.lookout",
        "app.store.postgres.server_schema",
        "concurrent.futures",
        "psycopg",
        "socket",
    )
    # Which shop it belongs to stands in a file of JSON.
    told = start(tmp_path, [*(name for name in LATER if name != "json"), *of_a_server])
    assert told["chains"] == []
    assert "app.store.postgres.connection" in told["ours"]


def test_the_first_paint_imports_few_modules_of_ours(tmp_path: Path) -> None:
    start(tmp_path, [])
    ours = start(tmp_path, [])["ours"]
    assert len(ours) <= MOST_OF_OURS, ours
    assert "ui.pages.new_order.page" in ours


def test_the_guard_sees_what_is_imported_and_by_whom(tmp_path: Path) -> None:
    start(tmp_path, [])
    assert any(
        chain.endswith("ui.main > ui.shell.host > ui.shell.parts > ui.pages.new_order.page")
        for chain in start(tmp_path, ["ui.pages.new_order.page"])["chains"]
    )


def test_the_first_window_is_painted_and_takes_what_is_typed(tmp_path: Path) -> None:
    start(tmp_path, [])
    told = start(tmp_path, [])
    assert told["painted"]
    assert told["typed"] == "2*Hoodie 499"


def test_python_imports_as_it_always_did() -> None:
    """PySide6 would read the source of each module that is imported after it."""
    seen = "import ui, builtins; print(builtins.__import__ is not getattr(builtins, '__feature_import__', None))"
    told = subprocess.run([sys.executable, "-c", seen], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout == "True\n"


def test_the_benchmark_does_not_wait_for_a_window_that_never_comes(tmp_path: Path) -> None:
    """A start that asks something in a dialog, or fails, says so; it waited for ever once."""
    with pytest.raises(RuntimeError, match=r"no window was painted .* asks something in a dialog"):
        once("import time; time.sleep(600)", str(tmp_path), patience=0.2)
    with pytest.raises(RuntimeError, match=r"It said: (?s:.*)ZeroDivisionError"):
        once("1 / 0", str(tmp_path))
