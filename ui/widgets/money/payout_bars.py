"""The last payouts as bars; the table beside it says the same in numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.sizes import SIDE_WIDTH, SMALL, TINY
from ui.look.theme import Look

MOST = 31
"""So many payouts, a month of days, are drawn."""
HEIGHT = 64


class PayoutBars(QWidget):
    """A bar for each payout, the newest at the right."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._amounts: tuple[int, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(SIDE_WIDTH, HEIGHT)

    def show_amounts(self, amounts: Sequence[int]) -> None:
        """Show the last of these amounts, oldest first."""
        self._amounts = tuple(amounts[-MOST:])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        top = max(self._amounts, default=0)
        if top <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.palette.captured.text))
        step = min(self.width() / len(self._amounts), 4.0 * SMALL)
        for place, amount in enumerate(self._amounts):
            height = max(2.0, (self.height() - TINY) * max(amount, 0) / top)
            left = place * step
            bar = QRectF(left, self.height() - height, max(2.0, step - TINY), height)
            painter.drawRoundedRect(bar, 2, 2)
        painter.end()
