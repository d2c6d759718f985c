"""Pictures of every page and state, drawn offscreen.

In every language, both themes and four sizes.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.domain.problem import Invalid
from app.settings import LANGUAGES
from app.system.own_program import own_command
from ui.demo.drawing import SIZES
from ui.demo.every_state import Play
from ui.demo.sale import DemoFailed, say_nothing_of_offscreen
from ui.main import make_application

THEMES = ("light", "dark")
TWICE = "200%"
"""A window of 1280×800 on a screen that is scaled to 200 %; Qt takes a scale only when it starts."""


@dataclass(frozen=True)
class Wanted:
    """What is to be drawn, each by its names."""

    themes: Sequence[str]
    languages: Sequence[str]
    sizes: Sequence[str]


def read_wanted(words: str) -> Wanted:
    """`light,1280x800,en` is one theme, size and language.

    What no word tells is drawn in full. Raises `Invalid`.
    """
    chosen = [word.strip() for word in words.split(",") if word.strip()]
    ways = (THEMES, [language for language, _ in LANGUAGES], (*SIZES, TWICE))
    for word in chosen:
        if not any(word in way for way in ways):
            raise Invalid("setting_unknown", field="only", text=word)
    themes, languages, sizes = ([each for each in way if each in chosen] or list(way) for way in ways)
    return Wanted(themes, languages, sizes)


def draw_all(out: Path, wanted: Wanted) -> int:
    """Save every wanted picture below `out`; 0 if all went well.

    In a folder for each language, theme and size.
    """
    here = [size for size in wanted.sizes if size in SIZES]
    failed = 0
    # This is the second process, which was started below.
    if not here and os.environ.get("QT_SCALE_FACTOR") == "2":
        here = [TWICE]
    elif TWICE in wanted.sizes:
        only = ",".join((*wanted.themes, *wanted.languages, TWICE))
        command = own_command("demo", "--all", "--out", str(out), "--only", only)
        # Qt reads its scale once, as the application is made.
        failed = subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": "2"}, check=False).returncode

    async def draw(application: QApplication) -> None:
        for language in wanted.languages:
            # A window of its own for each: language and colours are built into it.
            for theme in wanted.themes:
                play = Play(application, out, language, theme, here)
                await play.perform(play.every_state)

    return _run(draw) or failed if here else failed


def draw_four_keys(out: Path) -> int:
    """Save one picture after each key of a sale by four keys.

    0 if all went well.
    """

    async def draw(application: QApplication) -> None:
        play = Play(application, out, "en", "light", ["1280x800"])
        await play.perform(play.four_keys)

    return _run(draw)


def _run(draw: Callable[[QApplication], Coroutine[Any, Any, None]]) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(say_nothing_of_offscreen)
    application = make_application()
    try:
        with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
            runner.run(draw(application))
    except DemoFailed as failure:
        click.echo(f"FAILED: {failure}", err=True)
        return 1
    return 0
