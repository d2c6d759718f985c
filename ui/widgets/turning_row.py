"""Two parts side by side, or one below the other where that is narrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget


class TurningRow(QWidget):
    """Lays out `first` and `second`, which a subclass fills.

    `needed` tells how many pixels both take side by side. The first has `stretch`, the second one part of the room.
    """

    def __init__(
        self, first: QBoxLayout, second: QBoxLayout, spacing: int, needed: Callable[[], int], *, stretch: int = 0
    ) -> None:
        super().__init__()
        self._first, self._second, self._needed = first, second, needed
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(spacing)
        # Else the layout would ask for the width of both, and the window could never be made so narrow that they turn.
        self._parts.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._parts.addLayout(first, stretch)
        self._parts.addLayout(second, 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two."""
        least = max(self._first.minimumSize().width(), self._second.minimumSize().width())
        return QSize(least, self._parts.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        # What stands in a part has changed; before Qt lays it out, it is known whether both still fit.
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @property
    def beside(self) -> bool:
        """Whether both have room side by side at the present width."""
        return self._needed() <= self.width()

    def fit(self) -> None:
        """Turn the row where its width asks for it."""
        direction = QBoxLayout.Direction.LeftToRight if self.beside else QBoxLayout.Direction.TopToBottom
        # Only on a change: each turn asks for a new layout, which comes here again.
        if direction is not self._parts.direction():
            self._parts.setDirection(direction)
            self._parts.activate()
            self.updateGeometry()
