"""The band on top of the window: *practice* or *test*, and which unit sells."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.sizes import BAND_HEIGHT, GAP, WIDE
from ui.look.texts import tr
from ui.look.theme import BandLook
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label


class Band(QFrame):
    """Words in the middle: in the colours of waiting where no money is real."""

    switch: QPushButton | None = None

    def __init__(self, look: BandLook) -> None:
        super().__init__()
        self.setProperty("role", "band" if look.pretending else "unit-band")
        self.setFixedHeight(BAND_HEIGHT)
        self.words = label(look.words, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, GAP, 0)
        if look.colour:
            row.addWidget(Stripe(look.colour))
        row.addStretch(1)
        row.addWidget(self.words)
        row.addStretch(1)
        if look.switch is not None:
            self.switch = button(tr("Other sales unit"), look.switch, "band", by_enter=True)
            row.addWidget(self.switch)


class Stripe(QWidget):
    """The colour of a sales unit."""

    def __init__(self, colour: str, width: int = 2 * WIDE) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtGui import QColor, QPainter  # the first paint of a shop with one unit paints none

        QPainter(self).fillRect(self.rect(), QColor(self._colour))


def framed(body: QLayout, look: BandLook) -> QFrame:
    """Put `body` below the band, in a dashed frame where no money is real.

    Without words there is neither.
    """
    whole = QFrame()
    outer = QVBoxLayout(whole)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    if look.words:
        if look.pretending:
            whole.setProperty("role", "practice-frame")
            # As wide as the dashed frame, which would be painted over.
            outer.setContentsMargins(2, 2, 2, 2)
        outer.addWidget(Band(look))
    outer.addLayout(body, 1)
    return whole
