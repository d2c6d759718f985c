"""Labels, which show every text as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.look.fonts import font


def label(text: str = "", role: str = "body", *, wrap: bool = False, align: Qt.AlignmentFlag | None = None) -> QLabel:
    """A label that shows its text as it is and never as markup; text from outside is only ever shown by this."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setProperty("role", role)
    made.setFont(font({"error": "small", "muted": "body", "doubt": "small", "main-key": "small"}.get(role, role)))
    made.setWordWrap(wrap)
    if align is not None:
        made.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
    return made
