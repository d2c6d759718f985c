"""The row of buttons at the foot of a page.

Where it is too narrow for all, the quiet ones stand in a row of their own above.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QWidget

from ui.look.sizes import MONEY_HEIGHT, SMALL

BOTTOM = Qt.AlignmentFlag.AlignBottom


class Foot(QWidget):
    """`quiet` at the left, `acting` at the right, the primary button last."""

    def __init__(self, quiet: Sequence[QWidget], acting: Sequence[QWidget]) -> None:
        super().__init__()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SMALL)
        self._rows.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._quiet, self._acting = _row(quiet), _row(acting)
        self._first = quiet[0]
        self.setMinimumHeight(MONEY_HEIGHT)
        self._quiet.addStretch(1)
        self._acting.insertStretch(0, 1)
        self._rows.addLayout(self._quiet)
        self._rows.addLayout(self._acting, 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two rows."""
        quiet, acting = self._quiet.minimumSize(), self._acting.minimumSize()
        return QSize(max(quiet.width(), acting.width()), self._rows.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = self._quiet.sizeHint().width() + SMALL + self._acting.minimumSize().width()
        beside = QBoxLayout.Direction.LeftToRight
        direction = beside if needed <= self.width() else QBoxLayout.Direction.TopToBottom
        lift = (MONEY_HEIGHT - self._first.sizeHint().height()) // 2 if direction is beside else 0
        self._quiet.setContentsMargins(0, 0, 0, max(0, lift))  # at one height, with a primary button and without
        if direction is not self._rows.direction():
            self._rows.setDirection(direction)
            self._rows.activate()
            self.updateGeometry()


def _row(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SMALL)
    for each in widgets:
        row.addWidget(each, 0, BOTTOM)
    return row
