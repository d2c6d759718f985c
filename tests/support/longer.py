"""A language that nobody speaks and that is 40 % longer than English, to see what a longer one would not fit into."""

import re

from PySide6.QtWidgets import QApplication

from app.words.language import Words
from ui.look.texts import Spoken

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


class Longer(Words):
    """Puts every text of the window into that language; Qt's own words stay."""

    def say(self, text: str, *, meaning: str = "", count: int | None = None) -> str:
        return longer(super().say(text, meaning=meaning, count=count))


def speak_longer(application: QApplication, language: str) -> Spoken:
    """In place of `ui.look.texts.speak`."""
    return Spoken(application, Longer())
