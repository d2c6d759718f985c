"""A card of figures: rows of words and amounts under heads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.look.sizes import GAP, TINY
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label


class FiguresCard(Card):
    """Rows of figures; the first column is words, the others are amounts."""

    def __init__(self, title: str, above: QWidget | None = None) -> None:
        super().__init__(title)
        if above is not None:
            self.inside.addWidget(above)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(GAP)
        self.grid.setVerticalSpacing(TINY)
        self.grid.setColumnStretch(0, 1)
        self.inside.addLayout(self.grid)
        self.rows: tuple[tuple[str, ...], ...] = ()

    def show_rows(self, rows: Sequence[Sequence[str]], head: Sequence[str] = ()) -> None:
        """Show these rows, and nothing of the card where there are none."""
        self.rows = tuple(tuple(row) for row in rows)
        while (item := self.grid.takeAt(0)) is not None:
            inner = item.widget()
            if inner is not None:
                inner.hide()
                inner.deleteLater()
        right = Qt.AlignmentFlag.AlignRight
        for at, (role, row) in enumerate([*([("small", head)] if head else []), *(("body", row) for row in self.rows)]):
            for column, text in enumerate(row):
                shown = label(text, role, wrap=column == 0, align=right if column else None)
                self.grid.addWidget(shown, at, column)
        self.setVisible(bool(self.rows))
