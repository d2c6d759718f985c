"""One demand in full: how it is met, and what shows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout

from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.widgets.basics.cards import Card, clear
from ui.widgets.basics.labels import label

PICTURE_WIDTH = 220
"""As wide as the card is at its narrowest, without its margins."""


class ShownDemand(NamedTuple):
    """A demand in the words of the window.

    `evidence` and `missing` are a line each, evidence perhaps with a picture.
    """

    part: str
    title: str
    how: str
    evidence: Sequence[tuple[str, bytes]]
    missing: Sequence[str]
    source: str


class DemandCard(Card):
    """The demand that is chosen in the table."""

    def __init__(self) -> None:
        super().__init__(tr("Demand"))
        self.title.setWordWrap(True)
        self.part, self.how, self.source = label(role="small"), label(wrap=True), label(role="small", wrap=True)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(SMALL)
        self.inside.addWidget(self.part)
        self.inside.addWidget(self.how)
        self.inside.addLayout(self.lines)
        self.inside.addWidget(self.source)

    def show_demand(self, demand: ShownDemand) -> None:
        """Show a demand in place of the one before."""
        self.title.setText(demand.title)
        self.part.setText(demand.part)
        self.how.setText(demand.how)
        self.source.setText(demand.source)
        clear(self.lines)
        if demand.evidence:
            self.lines.addWidget(label(tr("Shown by"), "strong"))
        for words, picture in demand.evidence:
            self.lines.addWidget(label(words, wrap=True))
            self._show_picture(words, picture)
        if demand.missing:
            self.lines.addWidget(label(tr("Not shown yet"), "strong"))
        for words in demand.missing:
            self.lines.addWidget(label(words, wrap=True))

    def _show_picture(self, words: str, content: bytes) -> None:
        picture = QPixmap()
        if content and picture.loadFromData(content):
            shown = label()
            shown.setPixmap(picture.scaledToWidth(PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation))
            shown.setAccessibleName(words)
            self.lines.addWidget(shown)
