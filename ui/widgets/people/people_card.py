"""The card *People*: who works here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, clear
from ui.widgets.basics.labels import label
from ui.widgets.basics.list_line import list_line


class PersonRow(NamedTuple):
    """One person in words."""

    name: str
    role: str
    limit: str


class PeopleCard(Card):
    """Emits `change_wanted` and `removed` with a name.

    A removal is asked about in the row itself.
    """

    change_wanted = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Who works here"))
        self.empty = label(
            tr("Nobody is asked for a PIN as long as you work here alone. The first person you add is the owner."),
            "muted",
            wrap=True,
        )
        self.problem = label(role="error", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SMALL)
        self._shown: tuple[PersonRow, ...] = ()
        self._asked = ""
        self.buttons: dict[str, tuple[QPushButton, QPushButton]] = {}
        for part in (self.empty, self.problem):
            self.inside.addWidget(part)
        self.inside.addLayout(self._rows)
        self.complain("")

    def show_people(self, rows: Sequence[PersonRow]) -> None:
        """Show everybody."""
        self._shown, self._asked = tuple(rows), ""
        self._draw()

    def complain(self, sentence: str) -> None:
        """Say why a person was not removed."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _draw(self) -> None:
        clear(self._rows)
        self.buttons = {}
        self.empty.setVisible(not self._shown)
        for row in self._shown:
            self._rows.addWidget(self._ask(row) if row.name == self._asked else self._row(row))

    def _row(self, row: PersonRow) -> QWidget:
        change = button(tr("Change"), partial(self.change_wanted.emit, row.name), "quiet", by_enter=True)
        change.setAccessibleName(tr("Change {name}").format(name=row.name))
        remove = button(tr("Remove"), partial(self._on_remove, row.name), "quiet", by_enter=True)
        remove.setAccessibleName(tr("Remove {name}").format(name=row.name))
        self.buttons[row.name] = change, remove
        remark = " · ".join(part for part in (row.role, row.limit) if part)
        return list_line(label(row.name, "strong", wrap=True), remark, change, remove)

    def _ask(self, row: PersonRow) -> QWidget:
        question = label(tr("Remove {name}? The PIN is dead at once.").format(name=row.name), wrap=True)
        keep = button(tr("Back"), partial(self._on_remove, ""), "quiet", by_enter=True)
        remove = button(tr("Remove"), partial(self.removed.emit, row.name))
        self.buttons[row.name] = keep, remove
        return list_line(question, "", keep, remove)

    def _on_remove(self, name: str) -> None:
        before, self._asked = self._asked, name
        self.complain("")
        self._draw()
        # The first of the two is *Back*: Enter pressed once too often must not remove anybody.
        self.buttons[name or before][0].setFocus()
