"""The bar on what threatens the data, above every page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.look.sizes import GAP, ICON_LARGE, ROOM, SMALL, TINY
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label


class SafetyBar(QFrame):
    """One heading and what to do; it cannot be put away.

    Emits `restore_wanted` where a backup can be put back.
    """

    restore_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("safety")
        self._sign = label()
        self.title = label(role="strong", wrap=True)
        self.words = label(wrap=True)
        # The command in it is to be copied into a terminal.
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.restore = button(tr("Put the newest backup back…"), self.restore_wanted.emit)
        texts = QVBoxLayout()
        texts.setSpacing(TINY)
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM + SMALL, GAP, ROOM + SMALL, GAP)
        row.setSpacing(SMALL)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_words(self, title: str, words: str, *, bad: bool, restorable: bool) -> None:
        """Say what is so and what to do about it.

        `bad` in the colours of what has failed.
        """
        self.restore.setVisible(restorable)
        colours = self._look.palette.failed if bad else self._look.palette.waiting
        self.setStyleSheet(
            f"#safety {{ background: {colours.fill}; border: none; border-bottom: 1px solid {colours.text}; }}"
            f"#safety QLabel {{ color: {colours.text}; }}"
        )
        self._sign.setPixmap(self._look.pixmap("warning" if bad else "hourglass", colours.text, ICON_LARGE))
        self.title.setText(title)
        self.words.setText(words)
        self.show()
