"""As the window closes, what is still open is told, when its data are free already."""

import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app import profiles
from app.domain.desk.views import WaitingRow
from app.domain.money import Currency, Money
from app.domain.standing import Standing
from app.runtime import App
from tests.conftest import Run
from tests.support.sent_orders import sent
from tests.support.stage import Stage
from ui.dialogs.left_open import LeftOpen, count_left_open, left_open_box
from ui.look.palette import LIGHT
from ui.look.texts import speak
from ui.look.theme import Look

ROOT = Path(__file__).parents[3]
MORNING = datetime(2026, 11, 30, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (LeftOpen(1), "1 customer has not answered yet."),
        (LeftOpen(3), "3 customers have not answered yet."),
        (LeftOpen(0, 1), "1 order is on its way, or not known yet."),
        (
            LeftOpen(2, 2),
            "2 customers have not answered yet.\n2 orders are on their way, or not known yet.",
        ),
    ],
)
def test_one_and_many(left: LeftOpen, said: str) -> None:
    assert left.sentences() == said


def test_what_waits_for_nobody_is_counted_apart() -> None:
    def row(standing: Standing) -> WaitingRow:
        return WaitingRow("K-1", standing, Money(100, Currency.NOK), "", "", MORNING, MORNING)

    assert count_left_open(()) == (0, 0)
    assert not any(count_left_open(()))
    standings = (Standing.WAITING, Standing.UNKNOWN, Standing.WAITING, Standing.SENDING)
    assert count_left_open([row(standing) for standing in standings]) == (2, 2)


def test_the_box_says_it_in_the_language_of_the_window(qapp: QApplication) -> None:
    spoken = speak(qapp, "fi")
    box = left_open_box(Look(LIGHT, "fi"), LeftOpen(2))
    spoken.end()
    assert box.text() == "Kvitt on suljettu.\n2 asiakasta ei ole vielä vastannut."
    assert box.informativeText() == "Mitään ei katoa: Kvitt jatkaa, kun se avataan uudelleen."
    assert [button.text() for button in box.buttons()] == ["Sulje"]


CLOSING = """
import sys
from pathlib import Path
from ui import main
from ui.dialogs import left_open
left_open.STAYS_MS = 1500
def begin_loop(application, host):
    import asyncio, qasync
    from PySide6.QtCore import QTimer
    QTimer.singleShot(100, host.window.close)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        runner.run(host.live())
main.begin_loop = begin_loop
sys.exit(main.run(Path(sys.argv[1]), sys.argv[2]))
"""


def test_it_is_told_when_the_data_are_free(app: App, run: Run, sandbox: Stage, folder: Path) -> None:
    """Another start is in nobody's way, however long the last box stays."""
    sent(app, run)
    run(app.close())
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    with subprocess.Popen(
        [sys.executable, "-c", CLOSING, str(folder.parent), sandbox.url],
        cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True,
    ) as window:  # fmt: skip
        assert window.stderr is not None
        assert window.stderr.readline() == "1 customer has not answered yet.\n"
        told = time.monotonic()
        with profiles.own(folder):
            assert window.poll() is None
        assert window.wait(20) == 0
        assert time.monotonic() - told > 0.3
        left = window.stderr.read().splitlines()
        assert {line for line in left if not line.startswith("This plugin does not support")} == set()
