"""A line of a list in a card, with its buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.sizes import SMALL, TINY
from ui.widgets.basics.labels import label


def list_line(title: QWidget, remark: str, *presses: QPushButton, mark: QWidget | None = None) -> QWidget:
    """Lay out `title` with its remark and buttons.

    `remark` stands below in small, where there is one; `presses` at the right, `mark` in front.
    """
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SMALL)
    words = QVBoxLayout()
    words.setSpacing(TINY)
    words.addWidget(title)
    if remark:
        words.addWidget(label(remark, "small", wrap=True))
    if mark is not None:
        row.addWidget(mark)
    row.addLayout(words, 1)
    for each in presses:
        row.addWidget(each)
    return line
