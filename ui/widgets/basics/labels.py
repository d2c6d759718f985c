"""Labels, which show every text as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.later import Later
from ui.look.fonts import font


def label(text: str = "", role: str = "body", *, wrap: bool = False, align: Qt.AlignmentFlag | None = None) -> QLabel:
    """A label that shows its text as it is and never as markup.

    Text from outside is only ever shown by this.
    """
    widget = QLabel()
    # Before the text: Qt guesses markup as soon as it is set, and an `<img>` in a customer's name would be loaded.
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setText(text)
    widget.setProperty("role", role)
    widget.setFont(font({"error": "small", "muted": "body", "doubt": "small", "main-key": "small"}.get(role, role)))
    widget.setWordWrap(wrap)
    if align is not None:
        widget.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
    return widget


def say(part: Later[QLabel], owner: object, text: str) -> None:
    """Show `text` in a label of `owner`, made for its first text.

    No text hides it. Most of what can be wrong never is, and a label for each costs the first paint.
    """
    if text or part.made(owner) is not None:
        words = part.get(owner)
        words.setText(text)
        words.setVisible(bool(text))
