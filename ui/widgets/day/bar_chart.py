"""Bars, one beside the other, drawn in the colours in force."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ui.look.fonts import font
from ui.look.sizes import SMALL, TINY

HEIGHT, NARROWEST, WIDEST = 160, 14, 56


class Bar(NamedTuple):
    """One bar: its name, its height, and that height in words."""

    name: str
    value: int
    said: str


class BarChart(QWidget):
    """A chart for the eye; the same figures stand beside it in words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.bars: tuple[Bar, ...] = ()
        self._name = name
        self.setFont(font("small"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw these, from the left."""
        self.bars = tuple(bars)
        self.setAccessibleName(self._name)
        # One sentence for a screen reader, which cannot see how high a bar is.
        self.setAccessibleDescription(", ".join(f"{bar.name}: {bar.said}" for bar in self.bars))
        self.setVisible(bool(self.bars))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(NARROWEST * max(1, len(self.bars)), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.bars:
            return
        painter = QPainter(self)
        colours = QApplication.palette()
        below = self.fontMetrics().height() + TINY
        room, wide = self.height() - below, self.width() / len(self.bars)
        most = max(1, *(bar.value for bar in self.bars)) if len(self.bars) > 1 else max(1, self.bars[0].value)
        thick = min(WIDEST, wide - TINY)
        # Every so many names, so that none lies on another.
        longest = max(self.fontMetrics().horizontalAdvance(bar.name) for bar in self.bars) + SMALL
        step = max(1, -int(-longest // wide))
        for at, bar in enumerate(self.bars):
            high = max(0, bar.value) * (room - TINY) / most
            left = at * wide + (wide - thick) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.windowText())
            painter.drawRoundedRect(QRectF(left, room - high, thick, high), 2, 2)
            painter.setPen(colours.windowText().color())
            if at % step == 0:
                place = QRectF(at * wide - longest, room + TINY, wide + 2 * longest, below - TINY)
                painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, bar.name)
        painter.setPen(colours.mid().color())
        painter.drawLine(0, int(room), self.width(), int(room))
        painter.end()
