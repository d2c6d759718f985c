"""A button that shows a key and takes another.

It is pressed, and then the new key.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence

from ui.input.commands import MODIFIER_KEYS
from ui.look.fonts import font
from ui.look.texts import tr
from ui.widgets.basics.buttons import PageButton


class KeyButton(PageButton):
    """Emits `chosen` with the key that was pressed, in Qt's portable form.

    Esc leaves it as it is, Tab goes on.
    """

    chosen = Signal(str)

    def __init__(self, words: str) -> None:
        super().__init__()
        self._shown = ""
        self._listening = False
        self.setProperty("role", "key")
        self.setFont(font("strong"))
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.clicked.connect(lambda _checked: self._listen(True))

    def show_key(self, key: str) -> None:
        """Show the key that holds."""
        self._shown = key
        self._listen(False)

    @property
    def listening(self) -> bool:
        """Whether the next key is the new one."""
        return self._listening

    def _listen(self, listening: bool) -> None:
        self._listening = listening
        self.setText(tr("Press a key…") if listening else self._shown)
        self.setAccessibleDescription(self.text())

    def event(self, event: QEvent) -> bool:
        if self._listening and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # no key does its usual act now
                return True
            if event.type() is QEvent.Type.KeyPress:
                return self._on_key(event)
        return super().event(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        # Ctrl alone is the beginning of a chord; it goes on listening.
        if key in MODIFIER_KEYS:
            return True
        self._listen(False)
        # Tab always leads on, or the keyboard alone could not leave this button.
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return super().event(event)
        if key is not Qt.Key.Key_Escape:
            # A key of the keypad is the same key to a person.
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            text = QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)
            self.chosen.emit(text)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # Who goes elsewhere wants no new key any more.
        self._listen(False)
        super().focusOutEvent(event)
