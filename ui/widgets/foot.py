"""The row of buttons at the foot of a page.

Where it is too narrow for all, the quiet ones stand in a row of their own above.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look.sizes import MONEY_HEIGHT, SMALL
from ui.widgets.turning_row import TurningRow

BOTTOM = Qt.AlignmentFlag.AlignBottom


class Foot(TurningRow):
    """`quiet` at the left, `acting` at the right, the primary button last."""

    def __init__(self, quiet: Sequence[QWidget], acting: Sequence[QWidget]) -> None:
        self._quiet, self._acting = _row(quiet), _row(acting)
        self._quiet.addStretch(1)
        self._acting.insertStretch(0, 1)
        # All quiet buttons are as high as the first; whether it is shown does not matter for that.
        self._lifted = quiet[0]
        super().__init__(self._quiet, self._acting, SMALL, self._both)
        self.setMinimumHeight(MONEY_HEIGHT)

    def add_behind(self, before: QWidget, late: QWidget) -> None:
        """Add a quiet button behind another one, in sight and for Tab."""
        self._quiet.insertWidget(self._quiet.indexOf(before) + 1, late, 0, BOTTOM)
        QWidget.setTabOrder(before, late)

    def _both(self) -> int:
        return self._quiet.sizeHint().width() + SMALL + self._acting.minimumSize().width()

    def fit(self) -> None:
        # Quiet buttons stand at one height, with a primary button beside them and without.
        lift = (MONEY_HEIGHT - self._lifted.sizeHint().height()) // 2 if self.beside else 0
        self._quiet.setContentsMargins(0, 0, 0, max(0, lift))
        super().fit()


def _row(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SMALL)
    for each in widgets:
        row.addWidget(each, 0, BOTTOM)
    return row
