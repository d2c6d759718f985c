"""The card *Printouts*: the newest papers, and those that did not come."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, clear
from ui.widgets.basics.labels import label
from ui.widgets.basics.list_line import list_line
from ui.widgets.one_line import OneLine


class ShownPaper(NamedTuple):
    """A paper in words; one that `waits` did not come and is not cleared."""

    id: int
    reference: str
    said: str
    outcome: str
    waits: bool


class PrintsCard(Card):
    """Emits what is wanted of one paper, or of all that wait."""

    open_pressed = Signal(int)
    again_pressed = Signal(int)
    all_again_pressed = Signal()
    clear_pressed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Newest papers"))
        self.status = label(role="small", wrap=True)
        self.all_again = button(tr("Print all of these again"), self.all_again_pressed.emit)
        self.clear = button(tr("Clear them"), self.clear_pressed.emit, "quiet")
        self.again: dict[int, QPushButton] = {}
        row = QHBoxLayout()
        for each in (self.all_again, self.clear):
            row.addWidget(each)
        row.addStretch(1)
        self._list = QVBoxLayout()
        self._list.setSpacing(SMALL)
        self.inside.addWidget(self.status)
        self.inside.addLayout(row)
        self.inside.addLayout(self._list)

    def show_papers(self, papers: Sequence[ShownPaper]) -> None:
        """Show the papers, the newest first."""
        waiting = sum(each.waits for each in papers)
        words = tr("{count} papers did not come.", count=waiting).format(count=waiting)
        self.status.setText(words if waiting else tr("Every paper came.") if papers else tr("Nothing was printed yet."))
        for part in (self.all_again, self.clear):
            part.setVisible(bool(waiting))
        clear(self._list)
        self.again = {}
        for each in papers:
            self._list.addWidget(self._build_line(each))

    def _build_line(self, paper: ShownPaper) -> QWidget:
        title = OneLine("strong")
        title.show_text(f"{paper.reference} · {paper.outcome}")
        presses = []
        if paper.waits:
            again = self.again[paper.id] = button(tr("Print again"), partial(self.again_pressed.emit, paper.id))
            again.setAccessibleName(f"{tr('Print again')} {paper.reference}")
            presses.append(again)
        opened = button(tr("Open"), partial(self.open_pressed.emit, paper.id), "quiet")
        opened.setAccessibleName(f"{tr('Open')} {paper.reference}")
        return list_line(title, paper.said, *presses, opened)
