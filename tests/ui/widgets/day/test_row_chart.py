"""Bars below each other: as long as their values, with names that never cover them."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.widgets.day.bar_chart import Bar
from ui.widgets.day.row_chart import RowChart


def test_a_bar_is_as_long_as_its_value_and_said(qapp: QApplication) -> None:
    chart = RowChart(Look(LIGHT, "en"), "Top products")
    bars = [
        Bar("A very long name of a product " * 3, 100, "100 kr"),
        Bar("Mug", 50, "50 kr"),
        Bar("Tee", -50, "-50 kr"),
    ]
    chart.show_bars(bars)
    chart.resize(400, chart.sizeHint().height())
    image = chart.grab().toImage()
    row = image.height() // 3

    def inked(at: int, colour: str) -> int:
        rgb = QColor(colour).rgb()
        return sum(image.pixel(x, y) == rgb for x in range(400) for y in range(at * row, (at + 1) * row))

    longest, middle = inked(0, LIGHT.captured.text), inked(1, LIGHT.captured.text)
    assert longest > 1.8 * middle > 500
    assert abs(inked(2, LIGHT.refunded.text) - middle) < 60
    assert chart.accessibleDescription().endswith("Mug: 50 kr, Tee: -50 kr")


def test_of_one_alone_there_is_nothing_to_see(qapp: QApplication) -> None:
    chart = RowChart(Look(LIGHT, "en"), "VAT")
    chart.show_bars([Bar("25 %", 100, "100 kr")])
    assert chart.isHidden()
    chart.show_bars([])
    chart.grab()
