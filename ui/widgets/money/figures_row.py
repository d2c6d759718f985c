"""The figures of the page *Money*, a card of them for each currency."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.look.sizes import ROOM, SMALL, TINY
from ui.widgets.basics.cards import Card, clear
from ui.widgets.basics.labels import label


class ShownFigure(NamedTuple):
    """One figure: what it is, the amount as text, and a word on it."""

    title: str
    amount: str
    note: str = ""


class FiguresRow(QWidget):
    """Currencies one below the other: amounts of two are never one sum."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._cards: list[_FiguresCard] = []
        self.groups: tuple[tuple[str, tuple[ShownFigure, ...]], ...] = ()

    @property
    def shown(self) -> tuple[ShownFigure, ...]:
        """All figures that are shown."""
        return tuple(figure for _, figures in self.groups for figure in figures)

    def show_groups(self, groups: Sequence[tuple[str, Sequence[ShownFigure]]]) -> None:
        """Show figures by currency, with the name of each."""
        wanted = tuple((title, tuple(figures)) for title, figures in groups)
        if wanted == self.groups:
            return
        self.groups = wanted
        clear(self._column)
        # Of several there has to be room for each.
        role = "heading" if len(wanted) == 1 else "strong"
        self._cards = [_FiguresCard(title, figures, role) for title, figures in wanted]
        for card in self._cards:
            self._column.addWidget(card)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many side by side as there is room for, and in each currency as many."""
        for card in self._cards:
            card.lay_out(min(each.most_columns(self.width()) for each in self._cards))


class _FiguresCard(Card):
    """Figures side by side, in as many rows as the width wants."""

    def __init__(self, title: str, figures: Sequence[ShownFigure], role: str) -> None:
        super().__init__()
        # The amounts say their currency themselves; a heading would only take room.
        self.setAccessibleName(title)
        self._cells = [_cell(figure, role) for figure in figures]
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(ROOM)
        self._grid.setVerticalSpacing(SMALL)
        self.inside.addLayout(self._grid)
        self.lay_out(len(self._cells))

    def minimumSizeHint(self) -> QSize:
        # One below the other they need no more, however they stand now.
        return QSize(self._widest + self._margins, super().minimumSizeHint().height())

    def most_columns(self, width: int) -> int:
        """How many stand side by side in a card of this width, in rows that are about as long."""
        count = len(self._cells)
        columns = max(1, min(count, (width - self._margins + ROOM) // (self._widest + ROOM)))
        return -(-count // -(-count // columns))

    @property
    def _widest(self) -> int:
        return max(cell.minimumSizeHint().width() for cell in self._cells)

    @property
    def _margins(self) -> int:
        margins = self.inside.contentsMargins()
        return margins.left() + margins.right()

    def lay_out(self, columns: int) -> None:
        """Put so many side by side."""
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for at, cell in enumerate(self._cells):
            self._grid.addWidget(cell, at // columns, at % columns)
        # In more rows they are higher.
        self.updateGeometry()


def _cell(figure: ShownFigure, role: str) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TINY)
    column.addWidget(label(figure.title, "small", wrap=True))
    column.addWidget(label(figure.amount, role))
    if figure.note:
        column.addWidget(label(figure.note, "small", wrap=True))
    column.addStretch(1)
    return cell
