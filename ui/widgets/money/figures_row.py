"""The figures of the page *Money*, in a row of cards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look.sizes import GAP
from ui.widgets.basics.cards import Card, clear
from ui.widgets.basics.labels import label


class ShownFigure(NamedTuple):
    """One figure: what it is, the amount as text, and a word on it."""

    title: str
    amount: str
    note: str = ""


class FiguresRow(QWidget):
    """Cards of one width, a figure in each."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self.shown: tuple[ShownFigure, ...] = ()

    def show_figures(self, figures: Sequence[ShownFigure]) -> None:
        """Show these figures."""
        if tuple(figures) == self.shown:
            return
        self.shown = tuple(figures)
        clear(self._row)
        for figure in figures:
            card = Card()
            card.inside.addWidget(label(figure.title, "small", wrap=True))
            card.inside.addWidget(label(figure.amount, "heading"))
            card.inside.addWidget(label(figure.note, "small", wrap=True))
            card.inside.addStretch(1)
            self._row.addWidget(card, 1)
