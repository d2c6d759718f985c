"""One ring around one button, drawn on what lies around it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from ui.look.sizes import CONTROL_RADIUS

GAP, LINE = 2, 2
"""Pixels of paper between the button and the ring, and of the ring itself."""
REACH = GAP + LINE


class Ring(QWidget):
    """A ring beside its button, in the same scrolled area."""

    def __init__(self, around: QWidget) -> None:
        # Not on the window where the button scrolls: the ring has to scroll with it and be cut off where it is.
        container = _held_by(around)
        super().__init__(container)
        self._around, self._container = around, container
        # It lies over the button, which is to be pressed all the same.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._watched: list[QWidget] = []
        # What moves the button may be any of the widgets around it, and only they are told of their moves.
        step: QWidget | None = around
        while step is not None and step is not container:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._follow()

    def leave(self) -> None:
        """Be gone at once."""
        # The window may have taken it along already.
        from shiboken6 import isValid

        if isValid(self):
            self.hide()
            self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        around, container = self._around, self._container
        at = QRect(around.mapTo(container, QPoint(0, 0)), around.size())
        outside = at.adjusted(-REACH, -REACH, REACH, REACH)
        self.setGeometry(
            outside & container.rect()
        )  # where there is no room outside, the ring lies on the button's edge
        self.setVisible(around.isVisible())
        # Something that was made later may lie over it by now.
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Half of a pen lies outside of what it draws along.
        painter.setPen(QPen(QApplication.palette().link().color(), LINE))
        half = LINE / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), CONTROL_RADIUS + GAP, CONTROL_RADIUS + GAP
        )
        painter.end()


def _held_by(widget: QWidget) -> QWidget:
    """The content of the scrolled area around a widget, or else its window."""
    step = widget
    while (parent := step.parentWidget()) is not None and not step.isWindow():
        outer = parent.parentWidget()
        if isinstance(outer, QAbstractScrollArea) and outer.viewport() is parent:
            return step
        step = parent
    return step
