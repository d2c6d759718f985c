"""The heads above the lines of an order, and how wide the columns are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.texts import tr
from ui.theme import BAR_WIDTH, SMALL, TINY
from ui.widgets.basics import label

GUTTER = TINY
"""Between two columns, in pixels."""
VAT_WIDTH = 80
_STEP = SMALL
"""Columns grow by so much at a time, so that a key does not move them."""


class Widths(NamedTuple):
    """The widths of the columns that hold numbers, in pixels."""

    quantity: int
    price: int
    total: int


class LineHeads(QWidget):
    """One word above each column."""

    def __init__(self) -> None:
        super().__init__()
        right = Qt.AlignmentFlag.AlignRight
        self._name = label(tr("Product"), "small")
        self._vat = label(tr("VAT"), "small")
        self._numbers = tuple(label(words, "small", align=right) for words in (tr("Quantity"), tr("Price"), tr("Sum")))
        quantity, price, total = self._numbers
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, BAR_WIDTH, 0)  # the scroll bar beside the lines
        self._row.setSpacing(GUTTER)
        self._name.setIndent(SMALL)
        self._vat.setIndent(TINY)
        self._vat.setFixedWidth(VAT_WIDTH)
        self._row.addWidget(self._name, 1)
        for part in (quantity, price, self._vat, total):
            self._row.addWidget(part)
        for head in (quantity, price):
            head.setIndent(SMALL + 2)  # as far from the edge as the numbers below

    def fitting(self, needed: Iterable[Widths]) -> Widths:
        """Columns in which every row and the heads have room."""
        heads = Widths(*(head.sizeHint().width() for head in self._numbers))
        most = (max(column) for column in zip(heads, *needed, strict=True))
        return Widths(*(-(-width // _STEP) * _STEP for width in most))

    def show_widths(self, widths: Widths) -> None:
        """Stand above columns of these widths."""
        for head, width in zip(self._numbers, widths, strict=True):
            head.setFixedWidth(width)
