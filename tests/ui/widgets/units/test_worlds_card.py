"""The card of the worlds: all three are named, and the one that is open has no button."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.domain.shop.sales_unit import World
from ui.widgets.units.worlds_card import WorldsCard


def test_each_other_world_can_be_opened(qapp: QApplication) -> None:
    card = WorldsCard(World.TEST)
    wanted: list[World] = []
    card.wanted.connect(wanted.append)
    assert list(card.buttons) == [World.PRACTICE, World.REAL]
    card.buttons[World.REAL].click()
    assert wanted == [World.REAL]
    assert card.buttons[World.REAL].accessibleName() == "Open Real money"
