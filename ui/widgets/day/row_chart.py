"""Bars below each other, each with its name, drawn in the colours in force."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.fonts import font
from ui.look.sizes import SMALL, TINY
from ui.look.theme import Look
from ui.widgets.day.bar_chart import Bar

LEAST = 240
NAMES = 0.4
"""So much of the width names have at most."""


class RowChart(QWidget):
    """The largest at the top; the same figures stand beside it in words."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.bars: tuple[Bar, ...] = ()
        self._look, self._name = look, name
        self.setFont(font("small"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw these, from the top.

        One alone is not drawn: there is nothing to see in it.
        """
        self.bars = tuple(bars)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(", ".join(f"{bar.name}: {bar.said}" for bar in self.bars))
        self.setVisible(len(self.bars) > 1)
        self.updateGeometry()
        self.update()

    @property
    def _row(self) -> int:
        return self.fontMetrics().height() + TINY

    def sizeHint(self) -> QSize:
        return QSize(LEAST, self._row * len(self.bars))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, metrics = self._look.palette, self.fontMetrics()
        longest = max((metrics.horizontalAdvance(bar.name) for bar in self.bars), default=0)
        names = min(float(longest), self.width() * NAMES)
        left = names + SMALL
        most = max((abs(bar.value) for bar in self.bars), default=0) or 1
        for at, bar in enumerate(self.bars):
            top = at * self._row
            painter.setPen(QColor(palette.ink))
            words = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, int(names) + 1)
            place = QRectF(0, top, names + 1, self._row)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor((palette.captured if bar.value >= 0 else palette.refunded).text))
            long = abs(bar.value) * (self.width() - left) / most
            painter.drawRoundedRect(QRectF(left, top + TINY / 2, long, self._row - TINY), 2, 2)
        painter.end()
