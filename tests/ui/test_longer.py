"""A language that nobody speaks, two fifths longer than English: where it has room, the next real one will have it too."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from tests.support.clipping import clipped
from tests.support.counter import Counter
from tests.ui.test_pages import LARGE, pages
from ui import main

LONGER = 0.4


class Longer(QTranslator):
    """Every text of the window with so many more letters, gaps and the last mark kept."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return lengthen(source) if context == "kvitt" else source


def lengthen(text: str) -> str:
    """`text` with two fifths more letters, spread over its words."""
    return re.sub(r"(?<![{\w])[A-Za-z]{2,}(?![}\w])", lambda word: word[0] + "ö" * round(LONGER * len(word[0])), text)


@pytest.fixture
def longer(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> Counter:
    """A window that speaks it."""

    def speak(application: QCoreApplication, language: str) -> list[QTranslator]:
        words = Longer()
        application.installTranslator(words)
        return [words]

    monkeypatch.setattr(main, "speak", speak)
    before = counter.window
    counter.do(lambda: counter.app.preferences.change({"theme": "dark"}))
    counter.until(lambda: counter.window is not before, "the window was not built anew")
    return counter


def test_it_is_longer_and_keeps_its_gaps() -> None:
    assert lengthen("Release {amount}") == "Releaseööö {amount}"
    assert lengthen("Not known yet") == "Notö knownöö yetö"


@pytest.mark.parametrize("size", [(1024, 768), (1280, 800)])
@pytest.mark.parametrize("name", ["new order", "orders", "reserved", "refunded", "waiting", "settings"])
def test_a_longer_language_has_room(longer: Counter, name: str, size: tuple[int, int]) -> None:
    longer.do(lambda: longer.window.resize(*size))
    longer.do(pages(longer, LARGE)[name])
    longer.wait(0.05)
    assert (longer.window.width(), longer.window.height()) == size
    assert clipped(longer.window) == []
