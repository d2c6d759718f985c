"""How a shipment travels, and what becomes of the rest of the reservation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.money import Money, format_money
from ui.look.sizes import SMALL, TINY
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.choice import choice
from ui.widgets.basics.fields import Field, Visible
from ui.widgets.basics.labels import label

KEEP, RELEASE = "keep", "release"


class Travel(NamedTuple):
    """Carrier and number of a parcel, and whether the rest is released with it."""

    carrier: str = ""
    tracking: str = ""
    release_rest: bool = False


class TravelForm(QWidget):
    """Carrier, tracking number, and the choice of keeping or releasing the rest.

    Emits `changed` when that choice changes.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.carrier = _carrier_choice()
        self.tracking = Field(tr("Tracking number"))
        self.rest = choice(tr("The rest of the reservation"), [])
        self.rest.currentIndexChanged.connect(self.changed)
        self._rest_name = label(tr("The rest of the reservation"), "small")
        self._rest_name.setBuddy(self.rest)
        named = QVBoxLayout()
        named.setSpacing(TINY)
        name = label(tr("Carrier"), "small")
        name.setBuddy(self.carrier)
        named.addWidget(name)
        named.addWidget(self.carrier)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addLayout(named, 1)
        row.addWidget(self.tracking, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addLayout(row)
        column.addWidget(self._rest_name)
        column.addWidget(self.rest)
        self.show_rest(None)

    @property
    def travel(self) -> Travel:
        """What is chosen now."""
        return Travel(self.carrier.currentText(), self.tracking.text, self.releases)

    @property
    def releases(self) -> bool:
        """Whether the rest is to be released with the shipment."""
        return not self.rest.isHidden() and self.rest.currentData() == RELEASE

    def begin(self, carriers: Sequence[str], last: str = "") -> None:
        """Begin with another order: these `carriers`, and the `last` one that was taken."""
        self.carrier.clear()
        self.carrier.addItems(["", *carriers])
        self.carrier.setCurrentText(last)
        self.parcel_left()

    def parcel_left(self) -> None:
        """The next parcel has a number of its own, and its rest is kept."""
        self.tracking.edit.clear()
        self.rest.setCurrentIndex(0)

    def show_rest(self, rest: Money | None) -> None:
        """Ask what becomes of the `rest`; nothing where there is none."""
        shown = rest is not None and rest.minor > 0
        if rest is not None and shown:
            amount, at = format_money(rest, self._look.language), max(0, self.rest.currentIndex())
            words = (tr("Keep {amount} reserved"), tr("Release {amount}"))
            # Filled anew at each amount; what is chosen stays, and so nothing has changed.
            blocked = self.rest.blockSignals(True)
            self.rest.clear()
            for value, text in zip((KEEP, RELEASE), words, strict=True):
                self.rest.addItem(text.format(amount=amount), value)
            self.rest.setCurrentIndex(at)
            self.rest.blockSignals(blocked)
        for each in (self._rest_name, self.rest):
            each.setVisible(shown)


def _carrier_choice() -> QComboBox:
    carriers = choice(tr("Carrier"), [("", "")])
    # A parcel may go with somebody who is in no list.
    carriers.setEditable(True)
    edit = carriers.lineEdit()
    if edit is not None:
        edit.setAccessibleName(tr("Carrier"))
        edit.setMaxLength(60)
        edit.setValidator(Visible(edit))
        edit.setPlaceholderText(tr("None"))
    return carriers
