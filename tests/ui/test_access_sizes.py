"""Everything can be hit and read: sizes, and room for longer words."""

import os
import re
import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import (
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.settings import LANGUAGES
from tests.conftest import Run
from tests.support.clipping import clipped
from tests.support.counter import Counter
from tests.support.depth import long, sampled
from tests.support.everywhere import controls, everywhere, mistold, named
from tests.support.longer import longer, speak_longer
from tests.support.sources import ROOT, all_sources
from ui.practice.phone import PhoneWindow
from ui.widgets.basics.labels import label
from ui.widgets.basics.main_button import MainButton

MONEY_PX, LEAST_PX = 57, 24
"""15 mm at 96 dots an inch, and what nothing is smaller than."""


# sizes -------------------------------------------------------------------------------------------------------------------


def too_small(root: QWidget) -> list[str]:
    """What is hard to hit."""
    return [
        f"{named(widget)} {widget.width()}×{widget.height()}"
        for widget in controls(root)
        if min(widget.width(), widget.height()) < LEAST_PX
        or (widget.height() < MONEY_PX and (isinstance(widget, MainButton) or widget.property("role") == "primary"))
    ]


SMALL_SIZE, USUAL_SIZE, LARGE_SIZE = (1024, 768), (1280, 800), (1920, 1080)
LONGER = "longer"
"""The language of `tests.support.longer`."""


PLACES = (
    (SMALL_SIZE, LONGER),
    *((SMALL_SIZE, code) for code, _ in LANGUAGES),
    *((size, code) for size in (USUAL_SIZE, LARGE_SIZE) for code in (LONGER, "en")),
)


@pytest.mark.parametrize(
    ("size", "language"),
    sampled(PLACES, each=8),
    ids=lambda value: value if isinstance(value, str) else f"{value[0]}x{value[1]}",
)
def test_nothing_is_clipped_and_everything_can_be_hit_and_is_told(
    open_counter: Callable[..., Counter],
    run: Run,
    size: tuple[int, int],
    language: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """All that only looks at a place does so in one walk: to bring the places up costs seven times as much."""
    if language == LONGER:
        monkeypatch.setattr("ui.shell.host.speak", speak_longer)
    still = open_counter({"language": "en" if language == LONGER else language})
    run(still.app.tasks.stop())
    still.do(lambda: still.window.resize(*size))

    def amiss(root: QWidget) -> list[str]:
        if isinstance(root, PhoneWindow):
            still.do(lambda: root.resize(root.minimumSize()))
        still.wait(0.02)
        grown = still.window.size().toTuple() != size
        found = [f"needs {still.window.size().toTuple()}"] if grown else []
        return [*found, *clipped(root), *too_small(root), *(mistold(root) if size == SMALL_SIZE else ())]

    assert everywhere(still, amiss) == {}


@pytest.fixture
def still(counter: Counter, run: Run) -> Counter:
    """A window whose watch stands still, so that states stay as a test put them."""
    run(counter.app.tasks.stop())
    return counter


def test_keeping_and_releasing_are_as_large_as_money_is(still: Counter) -> None:
    ask = still.window.parts.order.ask_keep
    assert min(ask.keep.minimumHeight(), ask.release.minimumHeight()) >= MONEY_PX


@long
@pytest.mark.timeout(180)
def test_nothing_is_clipped_at_twice_the_size() -> None:
    """The program anew with every logical pixel drawn as four; the window is as small as it may be."""
    told = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            __file__,
            "-k",
            "nothing_is_clipped_and and 1024x768",
        ],
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=170,
    )
    assert told.returncode == 0, told.stdout[-3000:]
    assert f"{len(LANGUAGES) + 1} passed" in told.stdout


def test_the_longer_language_is_two_fifths_longer_and_keeps_its_gaps() -> None:
    for text in sorted(all_sources()):
        gone = re.sub(r"\{\w+\}|[\W\d_]", "", text)
        assert len(longer(text)) - len(text) == pytest.approx(len(gone) * 0.4, abs=1)
        assert re.findall(r"\{\w+\}", longer(text)) == re.findall(r"\{\w+\}", text)


def test_what_is_clipped_is_seen(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    narrow, low, pressed, fits = (
        label("Reserved until May"),
        label("many words " * 9, wrap=True),
        QPushButton("Capture"),
        label("x"),
    )
    narrow.setFixedWidth(30)
    low.setFixedSize(120, 20)
    pressed.setFixedWidth(20)
    for part in (narrow, low, pressed, fits):
        column.addWidget(part)
    off = label(
        "off the edge",
    )
    off.setParent(host)
    off.move(host.width() - 10, 0)
    host.show()
    told = "\n".join(clipped(host))
    assert told.count("\n") == 3
    for words in ("Reserved until May", "many words", "Capture", "off the edge"):
        assert words in told
