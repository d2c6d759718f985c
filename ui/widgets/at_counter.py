"""Who scanned the sticker at the counter, in front of who pays."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.look.formats import show_tip
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import clear
from ui.widgets.basics.labels import label


class Guest(NamedTuple):
    """A customer at a sticker; `chosen`: the request goes to them."""

    token: str
    words: str
    chosen: bool


class AtCounterRows(QWidget):
    """One line for each customer. Emits `chosen` and `gone` with what names them."""

    chosen = Signal(str)
    gone = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._shown: tuple[tuple[str, bool], ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        self._texts: dict[str, QLabel] = {}

    def show_guests(self, guests: Sequence[Guest]) -> None:
        """Show who is there; the same ones only count on."""
        asked = tuple((guest.token, guest.chosen) for guest in guests)
        # Built anew only when somebody comes or goes, so that no button leaves under a finger.
        if asked != self._shown:
            self._build(guests)
            self._shown = asked
        for guest in guests:
            line = self._texts[guest.token]
            if line.text() != guest.words:
                line.setText(guest.words)
        self.setVisible(bool(guests))

    def _build(self, guests: Sequence[Guest]) -> None:
        clear(self._column)
        self.buttons, self._texts = {}, {}
        for guest in guests:
            self._column.addWidget(self._line(guest))
            if not guest.chosen:
                # Below the words: beside them there is no room for both in a narrow window.
                send = self.buttons[guest.token] = button(tr("Send to them"), partial(self.chosen.emit, guest.token))
                self._column.addWidget(send)

    def _line(self, guest: Guest) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        if guest.chosen:
            mark = label()
            mark.setPixmap(self._look.pixmap("check", self._look.palette.captured.text))
            row.addWidget(mark)
        text = self._texts[guest.token] = label(guest.words, wrap=True)
        row.addWidget(text, 1)
        away = button("", partial(self.gone.emit, guest.token), "tool")
        away.setIcon(self._look.icon("close"))
        away.setAccessibleName(tr("Not this customer"))
        show_tip(away, tr("Not this customer"))
        row.addWidget(away)
        return line
