"""The title of an order's page, where the keyboard rests."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.input.shortcuts import copies
from ui.look.sizes import SMALL
from ui.widgets.one_line import OneLine
from ui.widgets.ring import Ring

_COPIED = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def copyable(text: QLabel) -> QLabel:
    """Let a person mark and copy what a label says.

    Tab still leads past it.
    """
    text.setTextInteractionFlags(_COPIED)
    text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return text


class OrderTitle(OneLine):
    """The reference and the word pair in one line.

    With the keyboard on it a ring shows where that is, the usual key copies the reference, and nothing that a scanner types
    does anything.
    """

    def __init__(self) -> None:
        super().__init__("title")
        self._reference = ""
        self._ring: Ring | None = None
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)  # and no cursor stands in it
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        # No wider than its words, so that the ring fits them and the badge keeps its place.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def show_order(self, reference: str, words: str) -> None:
        """Name an order."""
        self._reference = reference
        self.show_text(f"{reference} · {words}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.whole) + SMALL, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What is marked is what somebody wants; with nothing marked, the reference is.
        if copies(event) and not self.hasSelectedText():
            QGuiApplication.clipboard().setText(self._reference)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._ring is None:
            # The ring of the whole program goes around buttons only.
            self._ring = Ring(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._ring is not None:
            self._ring.leave()
            self._ring = None
