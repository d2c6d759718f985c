"""The bar of money is to scale."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.payment import Aggregate
from tests.ui.look.test_theme import contrast
from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.widgets.order.money_bar import MoneyBar


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(LIGHT, "nb")


def test_the_bar_is_to_scale(look: Look, qtbot: QtBot) -> None:
    bar = MoneyBar(look)
    qtbot.addWidget(bar)
    bar.resize(200, 14)
    bar.show_total(1000, Aggregate(authorized=1000, captured=500, cancelled=250))
    image = bar.grab().toImage()
    assert image.pixelColor(50, 7).name().upper() == LIGHT.captured.text
    assert image.pixelColor(120, 7).name().upper() == LIGHT.reserved.text
    assert image.pixelColor(180, 7).name().upper() == LIGHT.released.fill
    assert contrast(image.pixelColor(180, 0).name(), LIGHT.canvas) >= 3  # its edge shows on the paper
