"""The ring around the button that has the keyboard: outside of it, on the paper, so that it shows on every colour; and
whatever has the keyboard is brought into view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QScrollArea, QWidget

from ui.theme import CONTROL_RADIUS

GAP, LINE = 2, 2
"""Pixels of paper between the button and the ring, and of the ring itself."""
REACH = GAP + LINE


class FocusRing(QObject):
    """Draws the ring in every window of the program. Fields and tables need none: their own edge turns blue."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._ring: _Ring | None = None
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
        if now is None:
            return
        _bring_into_view(now)
        if isinstance(now, QAbstractButton):
            self._ring = _Ring(now)


class _Ring(QWidget):
    """Lies in the same scrolled area or window as its button, and goes where that goes."""

    def __init__(self, around: QWidget) -> None:
        held = _held_by(around)
        super().__init__(held)
        self._around, self._held = around, held
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._watched: list[QWidget] = []
        step: QWidget | None = around
        while step is not None and step is not held:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._follow()

    def leave(self) -> None:
        """Be gone at once."""
        from shiboken6 import isValid

        if isValid(self):
            self.hide()
            self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        around, held = self._around, self._held
        at = QRect(around.mapTo(held, QPoint(0, 0)), around.size())
        outside = at.adjusted(-REACH, -REACH, REACH, REACH)
        self.setGeometry(outside & held.rect())  # where there is no room outside, the ring lies on the button's edge
        self.setVisible(around.isVisible())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QApplication.palette().link().color(), LINE))
        half = LINE / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), CONTROL_RADIUS + GAP, CONTROL_RADIUS + GAP
        )
        painter.end()


def _bring_into_view(widget: QWidget) -> None:
    """Scroll to a control that Tab came to from outside of the scrolled part; Qt does it only for a step within."""
    step = widget.parentWidget()
    while step is not None and not step.isWindow():
        inside = step.widget() if isinstance(step, QScrollArea) else None
        if isinstance(step, QScrollArea) and inside is not None:
            at = QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
            reach = 2 * REACH
            step.ensureVisible(at.center().x(), at.center().y(), at.width() // 2 + reach, at.height() // 2 + reach)
        step = step.parentWidget()


def _held_by(widget: QWidget) -> QWidget:
    """The content of the scrolled area around a widget, or else its window."""
    step = widget
    while (parent := step.parentWidget()) is not None and not step.isWindow():
        outer = parent.parentWidget()
        if isinstance(outer, QAbstractScrollArea) and outer.viewport() is parent:
            return step
        step = parent
    return step
