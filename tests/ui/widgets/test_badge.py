"""A badge says the state in words."""

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.standing import Standing
from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.widgets.badge import Badge


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(LIGHT, "nb")


def test_a_badge_says_its_state(look: Look) -> None:
    badge = Badge(look)
    badge.show_standing(Standing.RESERVED, "until 21. May")
    assert badge.text() == "Reserved until 21. May"
    assert badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance("Reserved")
