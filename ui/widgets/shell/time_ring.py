"""How much of its time a request has left, as a ring."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.look.theme import Look
from ui.widgets.badge import ICON


class TimeRing(QWidget):
    """How much is left of the time, as a ring that empties."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._part = 0.0
        self.setFixedSize(ICON, ICON)

    def show_part(self, part: float) -> None:
        """Fill `part` of the ring, 0 to 1."""
        shown = max(0.0, min(1.0, part))
        # Less than a degree is not seen, and each drawing costs the window time, for every card.
        if abs(shown - self._part) >= 1 / 360:
            self._part = shown
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.palette
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor(colours.hairline), 3))
        painter.drawEllipse(area)
        painter.setPen(QPen(QColor(colours.waiting.text), 3))
        painter.drawArc(area, 90 * 16, int(360 * 16 * self._part))
        painter.end()
