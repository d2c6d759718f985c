"""Two columns of cards side by side.

Where that is too narrow for what stands in them, one below the other.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.look.sizes import ROOM


class Columns(QWidget):
    """Cards go into `left` and `right`, each from the top."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(ROOM)
        self._across.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for column in (self.left, self.right):
            column.setSpacing(ROOM)
            self._across.addLayout(column, 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two."""
        return QSize(max(self._least()), self._across.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _least(self) -> tuple[int, int]:
        return self.left.minimumSize().width(), self.right.minimumSize().width()

    def _fit(self) -> None:
        """Both are as wide as the other, so the wider one decides whether they have room."""
        beside = 2 * max(self._least()) + ROOM <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction is not self._across.direction():
            self._across.setDirection(direction)
            self._across.activate()
            self.updateGeometry()
