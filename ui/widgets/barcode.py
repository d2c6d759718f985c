"""A CODE 128 barcode on white paper with its quiet zones.

It is never inverted, also not in dark mode.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.papers.code128 import QUIET, encode


class BarcodeView(QWidget):
    """Draws a text as bars, as wide as its modules fit whole."""

    def __init__(self, name: str, text: str, height: int = 64) -> None:
        super().__init__()
        self._widths = encode(text)
        self.setAccessibleName(name)
        # To a screen reader a picture of bars says nothing.
        self.setAccessibleDescription(text)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def modules(self) -> int:
        """How many modules wide the code is, with its quiet zones."""
        return sum(self._widths) + 2 * QUIET

    def sizeHint(self) -> QSize:
        return QSize(self.modules, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        ratio = self.devicePixelRatioF()
        # Whole dots of the screen for each module: bars of uneven width are not read.
        step = max(1, int(self.width() * ratio) // self.modules) / ratio
        # What the whole modules leave over is divided between both quiet zones.
        at = (self.width() - step * sum(self._widths)) / 2
        for number, width in enumerate(self._widths):
            if number % 2 == 0:
                painter.fillRect(QRectF(at, 6, step * width, self.height() - 12), QColor("#000000"))
            at += step * width
        painter.end()
