"""The groups of the settings: each name is read whole in the list, in every language."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from app.settings import LANGUAGES
from ui.look.fonts import font
from ui.look.sizes import GAP, SMALL
from ui.look.texts import words_in
from ui.pages.settings.groups import GROUPS
from ui.pages.settings.page import LIST_WIDTH

BAR = 10
"""Pixels of the scroll bar beside a list."""


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
def test_the_name_of_a_chosen_group_is_read_whole(language: str, qapp: QApplication) -> None:
    bold = QFontMetrics(font("strong"))
    for group in GROUPS:
        words = words_in(language).say(group.words)
        assert bold.horizontalAdvance(words) <= LIST_WIDTH - GAP - SMALL - BAR, words
