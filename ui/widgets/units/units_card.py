"""The card of the sales units, of which one sells here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, clear
from ui.widgets.basics.labels import label
from ui.widgets.basics.list_line import list_line
from ui.widgets.basics.marks import stop_before
from ui.widgets.shell.band import Stripe


class UnitRow(NamedTuple):
    """One sales unit in words; `colour` is #rrggbb."""

    unit: int
    name: str
    facts: str
    colour: str
    here: bool


class UnitButtons(NamedTuple):
    """What can be done with one sales unit."""

    use: QPushButton
    change: QPushButton
    remove: QPushButton


class UnitsCard(Card):
    """Emits what is wanted of a unit, by our number.

    A removal is asked about in the row of the unit.
    """

    use_wanted = Signal(int)
    change_wanted = Signal(int)
    removed = Signal(int)
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Sales units"))
        self.empty = label(
            tr("There is none yet. Add the first one with the keys that the portal shows."), "muted", wrap=True
        )
        self.problem = label(role="error", wrap=True)
        self.buttons: dict[int, UnitButtons] = {}
        self._shown: tuple[UnitRow, ...] = ()
        self._asked = 0
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SMALL)
        self.add = button(tr("Add a sales unit…"), self.add_wanted.emit)
        for part in (self.empty, self.problem):
            self.inside.addWidget(part)
        self.inside.addLayout(self._rows)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self.inside.addLayout(row)
        self.complain("")

    def show_units(self, rows: Sequence[UnitRow]) -> None:
        """Show all sales units."""
        if tuple(rows) != self._shown or not self.buttons:
            self._shown, self._asked = tuple(rows), 0
            self._draw()

    def complain(self, sentence: str) -> None:
        """Say why a unit was not removed."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _draw(self) -> None:
        clear(self._rows)
        self.buttons = {}
        self.empty.setVisible(not self._shown)
        # What is made later stands last in Qt's chain; Tab is to go as one reads.
        before = stop_before(self.add)
        for row in self._shown:
            self._rows.addWidget(self._row(row))
            for press in self.buttons[row.unit]:
                QWidget.setTabOrder(before, press)
                before = press

    def _row(self, row: UnitRow) -> QWidget:
        asked = row.unit == self._asked
        words = tr("Remove {name}? Its keys are forgotten.").format(name=row.name) if asked else row.name
        title = label(words, "body" if asked else "strong", wrap=True)
        presses = self.buttons[row.unit] = self._presses(row, asked=asked)
        line = list_line(title, "" if asked else row.facts, *presses, mark=Stripe(row.colour, SMALL))
        presses.use.setVisible(not row.here and not asked)
        presses.remove.setVisible(not row.here)
        return line

    def _presses(self, row: UnitRow, *, asked: bool) -> UnitButtons:
        use = button(tr("Sell with it"), partial(self.use_wanted.emit, row.unit), by_enter=True)
        use.setAccessibleName(tr("Sell with {name}").format(name=row.name))
        if asked:
            change = button(tr("Back"), partial(self._on_remove, 0), "quiet", by_enter=True)
            return UnitButtons(use, change, button(tr("Remove"), partial(self.removed.emit, row.unit)))
        change = button(tr("Change"), partial(self.change_wanted.emit, row.unit), "quiet", by_enter=True)
        change.setAccessibleName(tr("Change {name}").format(name=row.name))
        remove = button(tr("Remove"), partial(self._on_remove, row.unit), "quiet", by_enter=True)
        remove.setAccessibleName(tr("Remove {name}").format(name=row.name))
        return UnitButtons(use, change, remove)

    def _on_remove(self, unit: int) -> None:
        before, self._asked = self._asked, unit
        self.complain("")
        self._draw()
        # The first of the two is *Back*: Enter pressed once too often must not remove anything.
        self.buttons[unit or before].change.setFocus()
