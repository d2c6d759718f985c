"""The field in which a note is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from ui.look.fonts import font
from ui.look.texts import tr

_HEIGHT = 88
"""Pixels: three lines."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteEdit(QPlainTextEdit):
    """Emits `finished` on Ctrl+Enter, and `left` on Esc.

    Tab leads on; Enter begins a new line.
    """

    finished = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font("body"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(tr("Note"))

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def event(self, event: QEvent) -> bool:
        # On the page this key captures money; whoever types a note means the note.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and self._ends(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._ends(event):
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self.finished.emit()
        else:
            self.left.emit()

    def _ends(self, event: QKeyEvent) -> bool:
        entered = event.key() in _ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return entered or event.key() == Qt.Key.Key_Escape
