"""The card of rights: what each role may do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout

from ui.look.sizes import GAP, TINY
from ui.look.texts import tr
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label

RIGHT_WIDTH, CELL_WIDTH = 170, 72


class RightsCard(Card):
    """A table in words: a row for each right, a column for each role."""

    def __init__(self, roles: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]]) -> None:
        super().__init__(tr("What each role may do"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(TINY)
        grid.setColumnMinimumWidth(0, RIGHT_WIDTH)
        grid.setColumnStretch(0, 2)
        for column, role in enumerate(roles, 1):
            grid.addWidget(label(role, "strong"), 0, column)
            grid.setColumnStretch(column, 1)
        for at, (right, cells) in enumerate(rows, 1):
            grid.addWidget(label(right, wrap=True), at, 0)
            for column, cell in enumerate(cells, 1):
                said = label(cell, "small", wrap=True)
                said.setMinimumWidth(CELL_WIDTH)
                grid.addWidget(said, at, column)
        self.inside.addLayout(grid)
