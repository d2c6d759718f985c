"""Type: the size and weight of each role, declared once."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont

TYPE = {
    "huge": (56, QFont.Weight.DemiBold),
    "large": (28, QFont.Weight.Normal),
    "amount": (34, QFont.Weight.DemiBold),
    "title": (22, QFont.Weight.DemiBold),
    "heading": (17, QFont.Weight.DemiBold),
    "entry": (17, QFont.Weight.Normal),
    "body": (15, QFont.Weight.Normal),
    "strong": (15, QFont.Weight.DemiBold),
    "small": (13, QFont.Weight.Normal),
    "tile": (13, QFont.Weight.DemiBold),
}
"""Pixel size and weight of each role."""


# Each label asks for one, and a QFont with a feature costs more than a look into a table.
@cache
def font(role: str) -> QFont:
    """The system's font in `role`'s size and weight, digits of one width."""
    size, weight = TYPE[role]
    chosen = QFont()
    chosen.setPixelSize(size)
    chosen.setWeight(weight)
    # Digits of one width: amounts below each other stand in columns, and a countdown does not shake.
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen
