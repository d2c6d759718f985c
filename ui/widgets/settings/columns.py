"""Two columns of cards side by side.

Where that is too narrow for what stands in them, one below the other.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ui.look.sizes import ROOM
from ui.widgets.turning_row import TurningRow


class Columns(TurningRow):
    """Cards go into `left` and `right`, each from the top."""

    def __init__(self) -> None:
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        for column in (self.left, self.right):
            column.setSpacing(ROOM)
        super().__init__(self.left, self.right, ROOM, self._both, stretch=1)

    def _both(self) -> int:
        """Both are as wide as the other, so the wider one decides whether they have room."""
        return 2 * max(self.left.minimumSize().width(), self.right.minimumSize().width()) + ROOM
