"""The band on top of the window that says *practice* or *test*."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout

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


def framed(body: QLayout, words: str) -> QFrame:
    """Put `body` below the band that says `words`, in a dashed frame.

    Without words there is neither.
    """
    whole = QFrame()
    outer = QVBoxLayout(whole)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    if words:
        whole.setProperty("role", "practice-frame")
        # As wide as the dashed frame, which would be painted over.
        outer.setContentsMargins(2, 2, 2, 2)
        outer.addWidget(Band(words))
    outer.addLayout(body, 1)
    return whole
