"""The card *What is kept*: of whom, where, and for how long."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.words.privacy.kept import KEPT, MASKED, NOWHERE_ELSE
from ui.look.sizes import GAP, TINY
from ui.look.texts import tr
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label


class KeptCard(Card):
    """Says the same as `docs/privacy.md`."""

    def __init__(self) -> None:
        super().__init__(tr("What is kept, where, and how long"))
        self.inside.setSpacing(GAP)
        self.inside.addWidget(label(tr(NOWHERE_ELSE), wrap=True))
        self.inside.addWidget(label(tr(MASKED), wrap=True))
        for kept in KEPT:
            column = QVBoxLayout()
            column.setSpacing(TINY)
            column.addWidget(label(tr(kept.what), "strong", wrap=True))
            column.addWidget(label(f"{tr(kept.where)} {tr(kept.how_long)}", "small", wrap=True))
            self.inside.addLayout(column)
