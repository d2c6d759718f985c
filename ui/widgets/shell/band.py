"""The band on top of the window that says *practice* or *test*."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.look.sizes import BAND_HEIGHT, GAP
from ui.widgets.basics.labels import label


class Band(QFrame):
    """`words` in the middle, in the colours of waiting."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setProperty("role", "band")
        self.setFixedHeight(BAND_HEIGHT)
        self.words = label(words, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.addStretch(1)
        row.addWidget(self.words)
        row.addStretch(1)
