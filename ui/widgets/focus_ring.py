"""The focus ring, outside its button so that it always shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from ui.look.sizes import ROOM

if TYPE_CHECKING:
    from ui.widgets.ring import Ring


class FocusRing(QObject):
    """Draws the ring in every window of the program.

    Fields and tables need none: their own edge turns blue.
    """

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
        if now is not None:
            # Also for fields, which draw their own edge: what has the keyboard must be in sight.
            _bring_into_view(now)
        if isinstance(now, QAbstractButton):
            from ui.widgets.ring import Ring  # the keyboard starts in a field

            self._ring = Ring(now)


def _bring_into_view(widget: QWidget) -> None:
    """Scroll to a control that Tab came to from outside of the scrolled part; Qt does it only for a step within."""
    step = widget.parentWidget()
    while step is not None and not step.isWindow():
        # A scrolled area may lie in another one, as the lines of an order do in a small window.
        inside = step.widget() if isinstance(step, QScrollArea) else None
        if isinstance(step, QScrollArea) and inside is not None:
            at = QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
            step.ensureVisible(at.center().x(), at.center().y(), at.width() // 2 + ROOM, at.height() // 2 + ROOM)
        step = step.parentWidget()
