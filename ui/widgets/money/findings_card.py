"""The first things that do not agree, each with what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.look.sizes import TINY
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label

SLOTS = 2
"""So many are said at once; the others are a press away."""


class ShownFinding(NamedTuple):
    """What does not agree, and what it means and what to do."""

    what: str
    advice: str


class FindingsCard(Card):
    """Says nothing where all agrees. Emits `all_wanted`."""

    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading = label(role="heading", wrap=True)
        self.all = button(tr("Show all findings"), self.all_wanted.emit, "quiet")
        row, column = QHBoxLayout(), QVBoxLayout()
        column.setSpacing(TINY)
        column.addWidget(self.heading)
        self.slots = [(label(wrap=True), label(role="small", wrap=True)) for _ in range(SLOTS)]
        for what, advice in self.slots:
            column.addWidget(what)
            column.addWidget(advice)
        row.addLayout(column, 1)
        row.addWidget(self.all, 0, Qt.AlignmentFlag.AlignTop)
        self.inside.addLayout(row)
        self.hide()

    def show_findings(self, findings: Sequence[ShownFinding], count: int, slots: int = SLOTS) -> None:
        """Show the first of `count` findings, in so many slots."""
        words = tr("{count} things do not agree", count=count).format(count=count)
        self.heading.setText(words)
        for at, (what, advice) in enumerate(self.slots):
            seen = at < min(len(findings), slots)
            what.setVisible(seen)
            advice.setVisible(seen)
            if seen:
                what.setText(findings[at].what)
                advice.setText(findings[at].advice)
        self.setVisible(count > 0)
