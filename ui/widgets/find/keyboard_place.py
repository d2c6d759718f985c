"""Where the keyboard was before something lay over the page."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class KeyboardPlace:
    """Remembers the control that has the keyboard, and gives it back."""

    def __init__(self) -> None:
        self._holder: QWidget | None = None

    def remember(self) -> None:
        """Take down who has the keyboard now."""
        self._holder = QApplication.focusWidget()

    def give_back(self) -> bool:
        """Put the keyboard back there; False where that is gone or out of sight."""
        holder, self._holder = self._holder, None
        if holder is None or not isValid(holder) or not holder.isVisible():
            return False
        holder.setFocus()
        return True
