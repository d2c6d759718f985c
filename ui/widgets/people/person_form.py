"""The form of one person: name, role, limit and PIN."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.look.sizes import GAP
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.choice import choice
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.people.pin_field import PinField


class TypedPerson(NamedTuple):
    """What stands in the form, as it was typed.

    The PIN is empty where it stays.
    """

    name: str
    role: str
    limit: str
    pin: str


class PersonForm(Card):
    """Emits `submitted` with a `TypedPerson`.

    And `left` when the change of a person is given up. Without `changes` it adds people.
    """

    submitted = Signal(object)
    left = Signal()

    def __init__(self, roles: Sequence[tuple[str, str]]) -> None:
        super().__init__(tr("Add a person"))
        self.changes = ""
        self.name = Field(tr("Name"))
        self.role_name = label(tr("Role"), "small")
        self.role = choice(tr("Role"), list(roles))
        self.limit = Field(tr("Refunds a day without a second person"), hint=tr("no limit"))
        self.pin, self.again = PinField(tr("PIN")), PinField(tr("PIN once more"))
        self.save = button("", self._on_save)
        self.leave = button(tr("Back"), self.left.emit, "quiet", by_enter=True)
        self.inside.setSpacing(GAP)
        for part in (self.name, self.role_name, self.role, self.limit, self.pin, self.again):
            self.inside.addWidget(part)
        self.role.currentIndexChanged.connect(self._on_role)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self.leave)
        row.addStretch(1)
        self.inside.addLayout(row)
        self.show_new("", first=True)

    def show_new(self, limit: str, *, first: bool) -> None:
        """Begin with a new person; the `first` one is the owner."""
        self.changes, self.first = "", first
        self.title.setText(tr("Add the owner: yourself") if first else tr("Add a person"))
        self.save.setText(tr("Add"))
        self._fill("", "owner" if first else "clerk", "" if first else limit)
        for part in (self.role_name, self.role):
            part.setVisible(not first)
        self.name.setEnabled(True)
        self.leave.setVisible(False)

    def show_person(self, name: str, role: str, limit: str) -> None:
        """Change a person."""
        self.changes, self.first = name, False
        self.title.setText(tr("Change {name}").format(name=name))
        self.save.setText(tr("Save"))
        self._fill(name, role, limit)
        for part in (self.role_name, self.role):
            part.setVisible(True)
        # The log and the drafts know them by it.
        self.name.setEnabled(False)
        self.leave.setVisible(True)
        self.pin.edit.setPlaceholderText(tr("as it is"))

    def complain(self, field: str, sentence: str) -> None:
        """Say what is wrong, at its field; an empty sentence takes all back."""
        fields = {"name": self.name, "amount": self.limit, "pin": self.pin, "again": self.again}
        for each in fields.values():
            each.complain("")
        if sentence:
            wrong = fields.get(field, self.name)
            wrong.complain(sentence)
            wrong.setFocus()

    def _fill(self, name: str, role: str, limit: str) -> None:
        self.complain("", "")
        self.name.edit.setText(name)
        self.role.setCurrentIndex(self.role.findData(role))
        self.limit.edit.setText(limit)
        self.pin.edit.setPlaceholderText("")
        for each in (self.pin, self.again):
            each.edit.clear()
        self._on_role()

    def _on_role(self) -> None:
        # An owner has no limit.
        self.limit.setVisible(self.role.currentData() != "owner")

    def _on_save(self) -> None:
        if self.pin.text != self.again.text:
            self.complain("again", tr("The two PINs are not the same."))
            return
        self.submitted.emit(
            TypedPerson(self.name.text, self.role.currentData(), self.limit.text.strip(), self.pin.text)
        )
