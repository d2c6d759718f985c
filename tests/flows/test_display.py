"""One sale by keyboard alone, in a window on a real X server, as the program is started by a person."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.shop.remembered import Remembered
from app.runtime import App
from tests.support.real_window import AS_A_PERSON, display, missing, until
from tests.support.stage import Stage

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())


@contextmanager
def open_window(sandbox: Stage, folder: Path) -> Iterator[Callable[..., str]]:
    """The program as a person starts it, its window in front; gives `xdotool`."""
    with display() as screen:
        environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
        program = [sys.executable, "-m", "app", "--data", str(folder.parent), "--api", sandbox.url]
        window = subprocess.Popen(program, env=environment)

        def xdotool(*words: str) -> str:
            done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, timeout=20)
            return done.stdout.strip()

        try:
            until(lambda: xdotool("search", "--onlyvisible", "--name", "^Kvitt"), "the window did not come up")
            asking = xdotool("search", "--onlyvisible", "--name", "^Kvitt").splitlines()[0]
            xdotool("windowfocus", "--sync", asking)
            xdotool("key", "Return", "Return", "Return")  # the questions of the first start, as they stand
            until(lambda: xdotool("search", "--onlyvisible", "--name", "phone"), "the pretend phone did not come up")
            until(lambda: asking not in xdotool("search", "--onlyvisible", "--name", "^Kvitt"), "no answers taken")
            main = xdotool("search", "--onlyvisible", "--name", "^Kvitt").splitlines()[0]
            xdotool("windowfocus", "--sync", main)
            yield xdotool
        finally:
            window.terminate()
            window.wait(10)


def test_one_sale_by_keyboard_alone(sandbox: Stage, folder: Path) -> None:
    with open_window(sandbox, folder) as xdotool:
        xdotool("type", "--delay", AS_A_PERSON, "2*Hoodie 499")
        xdotool("key", "Return")
        xdotool("key", "Return")  # nothing more to add: on to who pays
        xdotool("type", "--delay", AS_A_PERSON, "41234567")
        xdotool("key", "ctrl+Return")
        until(sandbox.payments, "the request was not sent")
        payment = sandbox.payments()[0]
        assert payment["amount"]["value"] == 99800
        sandbox.approve(payment["reference"])
        time.sleep(5.5)  # the first look comes five seconds after the request
        until(lambda: _captured(sandbox, payment["reference"], xdotool), "the capture did not come", 10)
        kinds = [(entry["kind"], entry["value"]) for entry in sandbox.ledger(payment["reference"])]
        assert kinds == [("authorize", 99800), ("capture", 99800)]


def test_scans_by_the_moments_of_real_keys(sandbox: Stage, folder: Path, open_app: Callable[[], App]) -> None:
    """A quick scanner and slow ones, and a person between: each code is asked about once, and what was typed stays."""
    codes = ("7038010000010", "5012345678900", "CODE-39 A/B", "https://example.com/a?b=1")
    with open_window(sandbox, folder) as xdotool:
        time.sleep(1)
        xdotool("type", "--delay", AS_A_PERSON, "hood")
        for code, delay, ending in zip(codes, ("1", "4", "10", "20"), "\n\t\n\t", strict=True):
            time.sleep(0.7)
            xdotool("type", "--delay", delay, code + ending)
        time.sleep(0.7)
        xdotool("type", "--delay", AS_A_PERSON, "ie")
        time.sleep(1)
    typed = json.loads(open_app().memory.recall(Remembered.NEW_ORDER))
    assert [asked["code"] for asked in typed["codes"]] == list(codes)
    assert typed["entry"] == "hoodie"
    assert sandbox.writes() == []


def _captured(sandbox: Stage, reference: str, xdotool: Callable[..., str]) -> bool:
    xdotool("key", "ctrl+Return")  # pressed again before the approval shows, it does nothing
    time.sleep(0.3)
    return any(entry["kind"] == "capture" for entry in sandbox.ledger(reference))
