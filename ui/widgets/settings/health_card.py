"""The card *Health*: a row for each thing that is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel

from app.domain.records.health import Condition
from ui.look.sizes import GAP, SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, clear
from ui.widgets.basics.labels import label

SIGNS = {Condition.FINE: "✓", Condition.UNUSED: "–", Condition.LOOK: "●", Condition.WRONG: "⚠"}
"""Beside the words, so that a row is found at a glance."""


class ShownHealth(NamedTuple):
    """A row of the card, in words."""

    condition: Condition
    name: str
    state: str
    said: str
    advice: str


class HealthCard(Card):
    """Emits `ask_pressed`, and `copy_pressed` for the diagnostics."""

    ask_pressed = Signal()
    copy_pressed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("How things stand"))
        self.rows: list[QLabel] = []
        self._shown: tuple[ShownHealth, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(3, 1)
        self.inside.addLayout(self._grid)
        self.ask = button(tr("Ask Vipps MobilePay now"), self.ask_pressed.emit)
        self.copy = button(tr("Copy diagnostics"), self.copy_pressed.emit)
        row = QHBoxLayout()
        row.addWidget(self.ask)
        row.addWidget(self.copy)
        row.addStretch(1)
        self.inside.addLayout(row)
        words = tr(
            "Diagnostics have codes and numbers alone: no key, no name, no phone number. Nothing is sent by itself."
        )
        self.inside.addWidget(label(words, "small", wrap=True))

    def show_rows(self, rows: Sequence[ShownHealth]) -> None:
        """Show how each thing stands."""
        # Looked at every few seconds: what stays as it is must not move under the eyes.
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        clear(self._grid)
        self.rows = []
        top = Qt.AlignmentFlag.AlignTop
        for at, row in enumerate(rows):
            loud = row.condition in (Condition.LOOK, Condition.WRONG)
            self._grid.addWidget(label(SIGNS[row.condition], "strong"), at, 0, top)
            self._grid.addWidget(label(row.name, "strong"), at, 1, top)
            self._grid.addWidget(label(row.state, "error" if loud else "muted"), at, 2, top)
            said = label(f"{row.said}\n{row.advice}".strip(), "body" if loud else "muted", wrap=True)
            self._grid.addWidget(said, at, 3, top)
            self.rows.append(said)
