"""Bars, one beside the other, drawn in the colours in force."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.fonts import font
from ui.look.sizes import SMALL, TINY
from ui.look.theme import Look

HEIGHT, LEAST, WIDEST = 160, 240, 56


class Bar(NamedTuple):
    """One bar: its name, its height, and that height in words.

    Likewise the height before, where there is one.
    """

    name: str
    value: int
    said: str
    before: int | None = None
    said_before: str = ""


class BarChart(QWidget):
    """A chart for the eye; the same figures stand beside it in words.

    What was before stands behind each bar, wider and pale. A bar below nought hangs down.
    """

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.bars: tuple[Bar, ...] = ()
        self._look, self._name = look, name
        self.setFont(font("small"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw these, from the left."""
        self.bars = tuple(bars)
        self.setAccessibleName(self._name)
        # One sentence for a screen reader, which cannot see how high a bar is.
        self.setAccessibleDescription(", ".join(map(_in_words, self.bars)))
        self.setVisible(bool(self.bars))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(LEAST, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.bars:
            return
        painter = QPainter(self)
        palette = self._look.palette
        below = self.fontMetrics().height() + TINY
        wide = self.width() / len(self.bars)
        values = [0, *(value for bar in self.bars for value in (bar.value, bar.before or 0))]
        most, least = max(values), min(values)
        scale = (self.height() - below - TINY) / max(1, most - least)
        nought = TINY + most * scale
        thick = max(1.0, min(WIDEST, wide - min(TINY, wide / 4)))
        # Thin bars would melt into one another.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, thick >= WIDEST / 8)
        painter.setPen(Qt.PenStyle.NoPen)
        for at, bar in enumerate(self.bars):
            middle = (at + 0.5) * wide
            if bar.before is not None:
                _draw(painter, QColor(palette.hairline), (middle, thick), (nought, bar.before * scale))
            colour = palette.captured if bar.value >= 0 else palette.refunded
            within = thick if bar.before is None else thick * 0.6
            _draw(painter, QColor(colour.text), (middle, within), (nought, bar.value * scale))
        painter.setPen(QPen(QColor(palette.edge), 1))
        painter.drawLine(QPointF(0, nought), QPointF(self.width(), nought))
        self._draw_names(painter, wide, below)
        painter.end()

    def _draw_names(self, painter: QPainter, wide: float, below: int) -> None:
        painter.setPen(QColor(self._look.palette.muted))
        # Every so many names, so that none lies on another.
        longest = max(self.fontMetrics().horizontalAdvance(bar.name) for bar in self.bars)
        step = max(1, -int(-(longest + SMALL) // wide))
        for at in range(0, len(self.bars), step):
            # The first and the last one stay in sight whole.
            left = min(max(0.0, (at + 0.5) * wide - longest / 2), max(0.0, self.width() - longest))
            place = QRectF(left, self.height() - below + TINY, longest + 1, below - TINY)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.bars[at].name)


def _in_words(bar: Bar) -> str:
    before = f" ({bar.said_before})" if bar.said_before else ""
    return f"{bar.name}: {bar.said}{before}"


def _draw(painter: QPainter, colour: QColor, across: tuple[float, float], upright: tuple[float, float]) -> None:
    (middle, thick), (nought, high) = across, upright
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(middle - thick / 2, nought - max(0.0, high), thick, abs(high)), 2, 2)
