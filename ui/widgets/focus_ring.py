"""The ring around the button that has the keyboard: outside of it, on the paper, so that it shows on every colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

if TYPE_CHECKING:
    from ui.widgets.ring import Ring


class FocusRing(QObject):
    """Draws the ring in every window of the program. Fields and tables need none: their own edge turns blue."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._ring: Ring | None = None
        application.focusChanged.connect(self._on_focus)

    def end(self) -> None:
        """Draw no ring any more."""
        self._application.focusChanged.disconnect(self._on_focus)
        self._on_focus(None, None)
        self.deleteLater()

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None:
            self._ring.leave()
            self._ring = None
        if isinstance(now, QAbstractButton):
            from ui.widgets.ring import Ring  # the keyboard starts in a field

            self._ring = Ring(now)
