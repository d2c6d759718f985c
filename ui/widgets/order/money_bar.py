"""A bar to scale: captured, refunded of that, released, left."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.payment import Aggregate
from ui.look.theme import Look

BAR = (200, 14)
"""The least width of the bar, and its height."""
RADIUS = BAR[1] / 2


class MoneyBar(QWidget):
    """Draws the totals of a payment; the words beside it say the same."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._whole = 0
        self._total = Aggregate()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_total(self, whole: int, total: Aggregate) -> None:
        """Show `total` as parts of `whole` (minor units)."""
        self._whole, self._total = whole, total
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(*BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        # Each part is a plain rectangle; the round ends are cut out of all of them.
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), QColor(colours.sunken))
        # Before approval there is nothing to show, and of nothing no part.
        if self._whole > 0 and self._total.authorized:
            kept = self._total.captured - self._total.refunded
            left = self._total.authorized - self._total.captured - self._total.cancelled
            at = 0.0
            for minor, brush in (
                (kept, QBrush(QColor(colours.captured.text))),
                # Hatched, so that it is told from what is captured without its colour.
                (self._total.refunded, QBrush(QColor(colours.refunded.text), Qt.BrushStyle.BDiagPattern)),
                (left, QBrush(QColor(colours.reserved.text))),
                (self._total.cancelled, QBrush(QColor(colours.released.fill))),
            ):
                width = self.width() * max(0, minor) / self._whole
                painter.fillRect(QRectF(at, 0, width, self.height()), brush)
                at += width
        painter.setClipping(False)
        painter.setPen(QPen(QColor(colours.edge), 1))  # what was released is as light as the paper around it
        half = 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS, RADIUS)
        painter.end()
