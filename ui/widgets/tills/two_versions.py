"""Two versions of one thing side by side, what differs first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.look.sizes import GAP, ROOM, SMALL
from ui.look.texts import tr
from ui.widgets.basics.labels import label
from ui.widgets.order.order_title import copyable

if TYPE_CHECKING:
    from ui.widgets.tills.version_words import TwoTexts

NAME_WIDTH = 176
TOP = Qt.AlignmentFlag.AlignTop


class TwoVersions(QWidget):
    """Mine at the left, theirs at the right, each under its head."""

    def __init__(self, rows: Sequence[TwoTexts], mine: str, theirs: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROOM)
        differing = [row for row in rows if row.differs]
        same = [row for row in rows if not row.differs and row.mine]
        column.addWidget(_differing(differing, mine, theirs))
        if same:
            column.addWidget(label(tr("The same in both"), "small"))
            column.addLayout(_same(same))
        column.addStretch(1)


def _differing(rows: Sequence[TwoTexts], mine: str, theirs: str) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    grid = QGridLayout(card)
    grid.setContentsMargins(ROOM, GAP, ROOM, GAP)
    grid.setHorizontalSpacing(ROOM)
    grid.setVerticalSpacing(GAP)
    grid.setColumnMinimumWidth(0, NAME_WIDTH)
    grid.addWidget(label(tr("What differs"), "small"), 0, 0, TOP)
    for place, head in enumerate((mine, theirs), 1):
        grid.addWidget(copyable(label(head, "strong", wrap=True)), 0, place, TOP)
        grid.setColumnStretch(place, 1)
    for line, row in enumerate(rows, 1):
        grid.addWidget(_name(row.name), line, 0, TOP)
        for place, text in enumerate((row.mine, row.theirs), 1):
            # A dash for what a version does not have: an empty place would say nothing to who hears it.
            grid.addWidget(copyable(label(text or "–", "body" if text else "muted", wrap=True)), line, place, TOP)
    return card


def _same(rows: Sequence[TwoTexts]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(ROOM, 0, ROOM, 0)
    grid.setHorizontalSpacing(ROOM)
    grid.setVerticalSpacing(SMALL)
    grid.setColumnMinimumWidth(0, NAME_WIDTH)
    grid.setColumnStretch(1, 1)
    for line, row in enumerate(rows):
        grid.addWidget(_name(row.name), line, 0, TOP)
        grid.addWidget(copyable(label(row.mine, "muted", wrap=True)), line, 1, TOP)
    return grid


def _name(text: str) -> QLabel:
    name = copyable(label(text, "muted", wrap=True))
    name.setFixedWidth(NAME_WIDTH)
    return name
