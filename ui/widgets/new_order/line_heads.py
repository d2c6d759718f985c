"""The heads above the lines of an order, and how wide the columns are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look.sizes import BAR_WIDTH, SMALL, TINY
from ui.look.texts import tr
from ui.widgets.basics.labels import label

GUTTER = TINY
"""Between two columns, in pixels."""
_STEP = SMALL
"""Columns grow by so much at a time, so that a key does not move them."""


class Widths(NamedTuple):
    """The widths of all columns but the name's, in pixels."""

    quantity: int
    price: int
    vat: int
    total: int


class LineHeads(QWidget):
    """One word above each column."""

    def __init__(self) -> None:
        super().__init__()
        right = Qt.AlignmentFlag.AlignRight
        name = label(tr("Product"), "small")
        quantity, price, total = (
            label(words, "small", align=right) for words in (tr("Quantity"), tr("Price"), tr("Sum"))
        )
        vat = label(tr("VAT"), "small")
        self._heads = (quantity, price, vat, total)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, BAR_WIDTH, 0)  # the scroll bar beside the lines
        row.setSpacing(GUTTER)
        name.setIndent(SMALL)
        vat.setIndent(TINY)
        for head in (quantity, price):
            head.setIndent(SMALL + 2)  # as far from the edge as the numbers below
        row.addWidget(name, 1)
        for head in self._heads:
            row.addWidget(head)

    def fitting(self, needed: Iterable[Widths]) -> Widths:
        """Columns in which every row and the heads have room."""
        # A head may be longer than all that stands below it, as in Finnish.
        heads = Widths(*(head.sizeHint().width() for head in self._heads))
        # Each column by itself, over all rows and its head.
        most = (max(column) for column in zip(heads, *needed, strict=True))
        return Widths(*(-(-width // _STEP) * _STEP for width in most))

    def show_widths(self, widths: Widths) -> None:
        """Stand above columns of these widths."""
        for head, width in zip(self._heads, widths, strict=True):
            head.setFixedWidth(width)
