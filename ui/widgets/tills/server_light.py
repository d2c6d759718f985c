"""The light that says how this till stands to the server of its shop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look.formats import show_tip
from ui.look.sizes import ICON_SMALL, TINY
from ui.look.theme import Look
from ui.widgets.basics.labels import label


class ServerLight(QWidget):
    """A sign and a word, and on hovering what works and what does not."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sign = label()
        self.words = label(role="small", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TINY)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)

    def show_good(self, words: str, tip: str) -> None:
        """Say quietly that all is well."""
        self._show(words, tip)
        self._sign.hide()
        self.words.setStyleSheet("")

    def show_sign(self, words: str, tip: str, icon: str, *, bad: bool) -> None:
        """Say with a sign what is wrong; `bad` as what has failed."""
        self._show(words, tip)
        palette = self._look.palette
        colour = (palette.failed if bad else palette.waiting).text
        self._sign.setPixmap(self._look.pixmap(icon, colour, ICON_SMALL))
        self._sign.show()
        self.words.setStyleSheet(f"color: {colour};")

    def _show(self, words: str, tip: str) -> None:
        self.words.setText(words)
        for part in (self, self._sign, self.words):
            show_tip(part, tip)
