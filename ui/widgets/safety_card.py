"""The card *Safety* of the settings: when the data file was last copied, and copying it now."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from ui.formats import moment
from ui.texts import tr
from ui.theme import SMALL
from ui.widgets.basics import Card, OneLine, button, label


class SafetyCard(Card):
    """Emits `copy_wanted`. It shows what it is told; the page does the work."""

    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Safety"))
        self.newest = label(wrap=True)
        self.place = OneLine("small")
        self.copy = button(tr("Back up now"), self.copy_wanted.emit)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SMALL)
        self._buttons.addWidget(self.copy)
        self._buttons.addStretch(1)
        self.inside.addWidget(self.newest)
        self.inside.addWidget(self.place)
        self.inside.addLayout(self._buttons)
        self._add_more()

    def show_newest(self, at: datetime | None, place: str, language: str, now: datetime) -> None:
        """Show when the newest copy was made and where it lies."""
        if at is None:
            self.newest.setText(tr("There is no backup yet."))
        else:
            self.newest.setText(tr("Newest backup: {when}").format(when=moment(at, now, language)))
        self.place.show_text(place)
        self.place.setVisible(bool(place))

    def show_busy(self, busy: bool) -> None:
        """Show that a copy is being made."""
        self.copy.setEnabled(not busy)
        self.copy.setText(tr("Backing up…") if busy else tr("Back up now"))

    def _add_more(self) -> None:
        """The place for more buttons, each by `_add_button`; *Check log* belongs here."""

    def _add_button(self, made: QPushButton) -> None:
        self._buttons.insertWidget(self._buttons.count() - 1, made)
