"""A field for a PIN, which cannot be read over a shoulder."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.shop.person import LONGEST_PIN
from ui.widgets.basics.fields import Field


class PinField(Field):
    """Shows a dot for each digit."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(LONGEST_PIN)
        # A keyboard on the screen must neither learn nor propose it.
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )

    def take(self) -> str:
        """What was typed; it does not stay in the field."""
        typed = self.text
        self.edit.clear()
        return typed
