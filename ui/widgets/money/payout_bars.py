"""The last payouts of a currency as bars; a table has the numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.look.fonts import font
from ui.look.sizes import SIDE_WIDTH, SMALL, TINY
from ui.look.theme import Look

MOST = 31
"""So many payouts, a month of days, are drawn."""
BARS_HEIGHT, LOW_HEIGHT, WIDEST = 56, 32, 4 * SMALL


class PayoutBar(NamedTuple):
    """One payout: its day, its amount, and both in words.

    `coming` says that the bank does not have it yet.
    """

    day: str
    value: int
    said: str
    coming: bool = False


class PayoutBars(QWidget):
    """A bar for each payout, the newest at the right.

    Emits `chosen` with the number of a bar that was pressed, among those that were given.
    """

    chosen = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.bars: tuple[PayoutBar, ...] = ()
        self._left_out = 0
        self._low = False
        self.setAccessibleName(name)
        self._letters = font("small")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        bars = LOW_HEIGHT if self._low else BARS_HEIGHT
        return QSize(SIDE_WIDTH, bars + QFontMetrics(self._letters).height())

    def be_low(self, *, low: bool) -> None:
        """Take less room where there is little."""
        if low is not self._low:
            self._low = low
            self.updateGeometry()

    def show_bars(self, bars: Sequence[PayoutBar]) -> None:
        """Show the last of these, the oldest first."""
        self._left_out = max(0, len(bars) - MOST)
        self.bars = tuple(bars[self._left_out :])
        # One sentence for a screen reader, which cannot see how high a bar is.
        self.setAccessibleDescription(", ".join(bar.said for bar in self.bars))
        self.update()

    def bar_at(self, x: float) -> int:
        """The number of the bar at a place from the left, -1 beside them."""
        at = int(x // self._step) if self.bars else -1
        return at if 0 <= at < len(self.bars) else -1

    @property
    def _step(self) -> float:
        return min(self.width() / max(1, len(self.bars)), WIDEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        top = max((bar.value for bar in self.bars), default=0)
        if top <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, step = self._look.palette, self._step
        room = self.height() - QFontMetrics(self._letters).height() - TINY
        for at, bar in enumerate(self.bars):
            high = max(2.0, (room - 1) * max(bar.value, 0) / top)
            # What the bank does not have yet is an outline: told by its form, not by its colour alone.
            painter.setPen(QPen(QColor(colours.captured.text), 1.5) if bar.coming else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.captured.fill if bar.coming else colours.captured.text))
            painter.drawRoundedRect(QRectF(at * step + 1, room - high, max(2.0, step - TINY), high), 2, 2)
        painter.setPen(QColor(colours.edge))
        painter.drawLine(0, int(room) + 1, int(step * len(self.bars)), int(room) + 1)
        self._name_days(painter, int(room) + TINY)
        painter.end()

    def _name_days(self, painter: QPainter, top: int) -> None:
        """The first day and the last, or only one where there is no room for both."""
        painter.setPen(QColor(self._look.palette.muted))
        painter.setFont(self._letters)
        wide, height = max(self._step * len(self.bars), 1.0), QFontMetrics(self._letters).height()
        first, last = self.bars[0].day, self.bars[-1].day
        sizes = [QFontMetrics(self._letters).horizontalAdvance(each) for each in (first, last)]
        if sum(sizes) + SMALL <= wide:
            painter.drawText(QRectF(0, top, wide, height), Qt.AlignmentFlag.AlignRight, last)
            painter.drawText(QRectF(0, top, wide, height), Qt.AlignmentFlag.AlignLeft, first)
        else:
            painter.drawText(QRectF(0, top, self.width(), height), Qt.AlignmentFlag.AlignLeft, last)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.bar_at(event.position().x())
        if at >= 0:
            self.chosen.emit(self._left_out + at)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = self.bar_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self.bars[at].said if at >= 0 else "", self)
            return True
        return super().event(event)
