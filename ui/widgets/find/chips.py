"""The chips below a search field: how it was understood."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.domain.desk.query import Term
from ui.look.formats import show_tip
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button

_DOTS = Qt.TextElideMode.ElideRight
CHIP_HEIGHT = 32
WIDEST = 280
"""Pixels; longer words end in dots, and are whole in the tip."""


class ChipRow(QWidget):
    """A chip for each term, in as many lines as they need.

    Emits `dropped` with the term whose cross was pressed, and `edited` with the one that is to be typed anew.
    """

    dropped = Signal(object)
    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._chips: list[_Chip] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def stops(self) -> list[QPushButton]:
        """Where Tab stops, from left to right."""
        return [stop for chip in self._chips for stop in (chip.words, chip.cross)]

    def show_terms(self, terms: Sequence[tuple[Term, str]]) -> None:
        """Show the terms of a search, each with its words."""
        if [(chip.term, chip.words.accessibleName()) for chip in self._chips] == list(terms):
            return
        for chip in self._chips:
            # Deleted only when the loop turns; until then it would lie below the new ones.
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(term, words) for term, words in terms]
        self.setVisible(bool(terms))
        self._arrange()

    def _chip(self, term: Term, words: str) -> _Chip:
        chip = _Chip(self, term, words)
        chip.words.clicked.connect(partial(self.edited.emit, term))
        chip.cross.clicked.connect(partial(self.dropped.emit, term))
        chip.show()
        return chip

    def fit(self, width: int) -> int:
        """Take `width` pixels; the height that the chips need there."""
        if self.width() != width:
            self.resize(width, self.height())
        self._arrange()
        return self.minimumHeight()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        # The letters of a wide window are larger, and so are its chips.
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())

    def _arrange(self) -> None:
        """Put the chips one behind the other, and below where the line is full."""
        across, down = 0, 0
        for chip in self._chips:
            size = chip.sizeHint()
            if across and across + size.width() > self.width():
                across, down = 0, down + CHIP_HEIGHT + SMALL
            chip.setGeometry(across, down, min(size.width(), max(self.width(), 1)), CHIP_HEIGHT)
            across += size.width() + SMALL
        height = down + CHIP_HEIGHT if self._chips else 0
        if self.minimumHeight() != height:
            self.setFixedHeight(height)


class _Chip(QFrame):
    def __init__(self, parent: QWidget, term: Term, words: str) -> None:
        super().__init__(parent)
        self.term = term
        self.setProperty("role", "chip")
        # `clicked` is heard above; here nothing is to be done.
        self.words = button("", lambda: None, "chip", by_enter=True)
        self.cross = button("×", lambda: None, "chip", by_enter=True)
        self.cross.setProperty("cross", True)
        metrics = self.words.fontMetrics()
        # An ampersand would become an underline.
        self.words.setText(metrics.elidedText(words, _DOTS, WIDEST).replace("&", "&&"))
        self.words.setAccessibleName(words)
        show_tip(self.words, tr("Change “{words}” in the search").format(words=words))
        self.cross.setAccessibleName(tr("Leave out: {words}").format(words=words))
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self.words)
        row.addWidget(self.cross)
