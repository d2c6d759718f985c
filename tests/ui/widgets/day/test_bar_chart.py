"""Bars are drawn to scale, above and below nought, and said in words."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from ui.look.palette import DARK, LIGHT, Palette
from ui.look.theme import Look
from ui.widgets.day.bar_chart import Bar, BarChart


def chart_of(*bars: Bar, palette: Palette = LIGHT) -> tuple[BarChart, QImage]:
    chart = BarChart(Look(palette, "en"), "Kept by hour")
    chart.resize(200, 160)
    chart.show_bars(bars)
    return chart, chart.grab().toImage()


def inked(image: QImage, left: int, right: int, colour: str = LIGHT.captured.text) -> int:
    """How many pixels of a colour there are between two columns."""
    rgb = QColor(colour).rgb()
    return sum(image.pixel(x, y) == rgb for x in range(left, right) for y in range(image.height()))


def test_a_bar_is_as_high_as_its_value_and_said(qapp: QApplication) -> None:
    chart, image = chart_of(Bar("09", 100, "100 kr"), Bar("10", 50, "50 kr"))
    assert inked(image, 0, 100) > inked(image, 100, 200) > 500
    assert chart.accessibleName() == "Kept by hour"
    assert chart.accessibleDescription() == "09: 100 kr, 10: 50 kr"


def test_what_was_before_stands_behind_it(qapp: QApplication) -> None:
    chart, image = chart_of(Bar("Mon 30", 50, "50 kr", 100, "before: 100 kr"), Bar("Tue 1", 0, "0 kr"))
    assert inked(image, 0, 100, LIGHT.hairline) > inked(image, 0, 100) > 500
    assert chart.accessibleDescription() == "Mon 30: 50 kr (before: 100 kr), Tue 1: 0 kr"


def test_what_was_given_back_hangs_below_nought(qapp: QApplication) -> None:
    _, image = chart_of(Bar("09", 60, "60 kr"), Bar("10", -60, "-60 kr"), palette=DARK)
    up, down = inked(image, 0, 100, DARK.captured.text), inked(image, 100, 200, DARK.refunded.text)
    assert abs(up - down) < 60 < up
    lower = image.copy(0, image.height() // 2, 200, image.height() // 2)
    assert inked(lower, 0, 100, DARK.captured.text) < 60


def test_one_bar_and_none(qapp: QApplication) -> None:
    chart, image = chart_of(Bar("09", 0, "0 kr"))
    assert inked(image, 0, 200) == 0
    chart.show_bars([])
    assert not chart.isVisible()
    chart.grab()


def test_two_months_of_days_is_no_wider_than_its_room(qapp: QApplication) -> None:
    chart, image = chart_of(*(Bar(f"{day}", day, "x", day) for day in range(62)))
    assert chart.sizeHint().width() <= 240
    assert inked(image, 100, 200) > 500
