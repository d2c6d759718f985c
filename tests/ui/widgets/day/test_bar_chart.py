"""Bars are drawn to scale, and said in words."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ui.widgets.day.bar_chart import Bar, BarChart


def inked(image: QImage, left: int, right: int) -> int:
    """How many pixels of the bars' colour there are between two columns."""
    colour = QApplication.palette().windowText().color().rgb()
    return sum(image.pixel(x, y) == colour for x in range(left, right) for y in range(image.height() - 40))


def test_a_bar_is_as_high_as_its_value_and_said(qapp: QApplication) -> None:
    chart = BarChart("Captured by hour")
    chart.resize(200, 160)
    chart.show_bars([Bar("09", 100, "100 kr"), Bar("10", 50, "50 kr")])
    image = chart.grab().toImage()
    assert inked(image, 0, 100) > inked(image, 100, 200) > 500
    assert chart.accessibleDescription() == "09: 100 kr, 10: 50 kr"


def test_one_bar_and_none(qapp: QApplication) -> None:
    chart = BarChart("Captured by hour")
    chart.resize(200, 160)
    chart.show_bars([Bar("09", 0, "0 kr")])
    assert inked(chart.grab().toImage(), 0, 200) == 0
    chart.show_bars([])
    assert not chart.isVisible()
    chart.grab()
