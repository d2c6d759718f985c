"""A language that nobody speaks and that is 40 % longer than English, to see what a longer one would not fit into."""

import re

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

WORD = re.compile(r"\{\w+\}|[^\W\d_]+")
ACCENTED = str.maketrans("aeiouyAEIOUY", "åéïöûýÅÉÏÖÛÝ")
TAIL = "äåøé"


def longer(text: str) -> str:
    """`text` with accents, every word 40 % longer; what stands in braces stays."""
    owed = 0.0

    def grow(found: re.Match[str]) -> str:
        nonlocal owed
        word = found.group()
        if word.startswith("{"):
            return word
        owed += len(word) * 0.4
        more = int(owed)
        owed -= more
        return word.translate(ACCENTED) + (TAIL * len(word))[:more]

    return WORD.sub(grow, text)


class Longer(QTranslator):
    """Puts every text of the window into that language."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return longer(source) if context == "kvitt" else None  # Qt’s own words stay


def speak_longer(application: QApplication, language: str) -> list[Longer]:
    """In place of `ui.look.texts.speak`."""
    words = Longer()
    application.installTranslator(words)
    return [words]
