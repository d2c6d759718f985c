"""The card of differences: each order that has one is a press away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ui.look.sizes import GAP, SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label

_SIDES = ("Kvitt", "Vipps MobilePay")


class ShownGap(NamedTuple):
    """A figure of an order that differs, in words: ours, and theirs."""

    reference: str
    what: str
    ours: str
    theirs: str


class GapsCard(Card):
    """What differs, below a button for each order.

    Emits `opened` with its reference.
    """

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Differs from Vipps MobilePay"))
        words = tr("Somebody may have moved money in the portal. Open these orders and compare.")
        self.inside.addWidget(label(words, "small", wrap=True))
        self.gaps: tuple[ShownGap, ...] = ()
        self.opens: dict[str, QPushButton] = {}
        self._rows = QWidget()
        self.inside.addWidget(self._rows)
        self.hide()

    def show_gaps(self, gaps: Sequence[ShownGap], before: QWidget) -> None:
        """Show these, and nothing of the card where there are none.

        Those of an order stand together. Tab comes to them from what stands `before` the card.
        """
        if tuple(gaps) == self.gaps:
            return  # a button that has the keyboard keeps it
        at_hand = next((each for each, press in self.opens.items() if press.hasFocus()), "")
        self.gaps, self.opens = tuple(gaps), {}
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        for column, head in enumerate(_SIDES, 1):
            grid.addWidget(label(head, "small", align=right), 0, column)
        for reference in dict.fromkeys(each.reference for each in gaps):
            self._add_order(grid, reference)
        self._put(rows, before)
        self.setVisible(bool(gaps))
        if at_hand in self.opens:
            self.opens[at_hand].setFocus()

    def _add_order(self, grid: QGridLayout, reference: str) -> None:
        # No money hangs on it, so Enter opens it, as in a list.
        press = self.opens[reference] = button(reference, partial(self.opened.emit, reference), by_enter=True)
        figures = [each for each in self.gaps if each.reference == reference]
        press.setAccessibleDescription(". ".join(_spoken(each) for each in figures))
        grid.addWidget(press, grid.rowCount(), 0, 1, 3)
        for each in figures:
            at = grid.rowCount()
            grid.addWidget(label(each.what, wrap=True), at, 0)
            for column, amount in enumerate((each.ours, each.theirs), 1):
                grid.addWidget(label(amount, align=Qt.AlignmentFlag.AlignRight), at, column)

    def _put(self, rows: QWidget, before: QWidget) -> None:
        self.inside.replaceWidget(self._rows, rows)
        # It goes only with the next turn of the loop, and would lie below the new rows until then.
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows
        for first, second in pairwise((before, *self.opens.values())):
            QWidget.setTabOrder(first, second)


def _spoken(gap: ShownGap) -> str:
    # The heads stand apart from the amounts, and commas alone would part two amounts no better than their decimals.
    said = (f"{side} {amount}" for side, amount in zip(_SIDES, (gap.ours, gap.theirs), strict=True))
    return f"{gap.what}: {', '.join(said)}"
