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
        self.groups: tuple[tuple[str, tuple[ShownFigure, ...]], ...] = ()

    @property
    def shown(self) -> tuple[ShownFigure, ...]:
        """All figures that are shown."""
        return tuple(figure for _, figures in self.groups for figure in figures)

    def show_figures(self, figures: Sequence[ShownFigure]) -> None:
        """Show the figures of the one currency."""
        self.show_groups([("", figures)])

    def show_groups(self, groups: Sequence[tuple[str, Sequence[ShownFigure]]]) -> None:
        """Show figures by currency, with the name of each."""
        wanted = tuple((title, tuple(figures)) for title, figures in groups)
        if wanted == self.groups:
            return
        self.groups = wanted
        clear(self._column)
        for title, figures in wanted:
            self._column.addWidget(_FiguresCard(title, figures))


class _FiguresCard(Card):
    """Figures side by side, in as many rows as the width wants."""

    def __init__(self, title: str, figures: Sequence[ShownFigure]) -> None:
        super().__init__()
        if title:
            self.inside.addWidget(label(title, "heading"))
        self._cells = [_cell(figure) for figure in figures]
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(ROOM)
        self._grid.setVerticalSpacing(SMALL)
        self.inside.addLayout(self._grid)
        self._lay_out(len(self._cells))

    def minimumSizeHint(self) -> QSize:
        # One below the other they need no more, however they stand now.
        return QSize(self._widest + self._margins, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - self._margins + ROOM
        self._lay_out(max(1, min(len(self._cells), room // (self._widest + ROOM))))

    @property
    def _widest(self) -> int:
        return max(cell.minimumSizeHint().width() for cell in self._cells)

    @property
    def _margins(self) -> int:
        margins = self.inside.contentsMargins()
        return margins.left() + margins.right()

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for at, cell in enumerate(self._cells):
            self._grid.addWidget(cell, at // columns, at % columns)


def _cell(figure: ShownFigure) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TINY)
    column.addWidget(label(figure.title, "small", wrap=True))
    column.addWidget(label(figure.amount, "heading"))
    if figure.note:
        column.addWidget(label(figure.note, "small", wrap=True))
    column.addStretch(1)
    return cell
