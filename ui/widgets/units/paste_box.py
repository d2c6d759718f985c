"""Where keys are pasted: what is pasted is taken and never shown."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from ui.look.fonts import font
from ui.look.sizes import CONTROL_HEIGHT

LINES = 2


class PasteBox(QPlainTextEdit):
    """Emits `pasted` with all that is pasted or dropped.

    Also with what is typed and ended with Enter. None of it stays.
    """

    pasted = Signal(str)

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFont(font("body"))
        self.setFixedHeight(LINES * CONTROL_HEIGHT)
        # Tab goes on, as in every other field.
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.pasted.emit(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif typed := self.toPlainText():
            self.clear()
            self.pasted.emit(typed)
