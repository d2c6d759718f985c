"""The lock: who comes back, their PIN, and who waits for a payment, masked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from app.domain.money import Money, format_money
from app.domain.standing import Standing
from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts, shown
from ui.look.sizes import BAND_HEIGHT, CONTROL_HEIGHT, GAP, ROOM, SIDE_WIDTH, SMALL, TINY, WIDE
from ui.look.texts import standing_word, tr
from ui.look.theme import BandLook, Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, clear
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import announce
from ui.widgets.one_line import OneLine
from ui.widgets.people.pin_field import PinField
from ui.widgets.scrolls import scrolling
from ui.widgets.shell.band import Band

CARD_WIDTH, MOST_WAITING = 420, 12
FEW, TALLEST = 6, 300
"""So many people stand below each other, and so high, in pixels, is the room for all of them."""


class MaskedWaiting(NamedTuple):
    """A request that waits, as a locked till may show it.

    No name, and of a number only its last digits.
    """

    standing: Standing
    amount: Money
    who: str
    words: str


class LockScreen(QFrame):
    """Emits `tried` with a name and a PIN.

    People are chosen by their number, a press, or the arrow keys; the keyboard stays in the field of the PIN.
    """

    tried = Signal(str, str)

    def __init__(self, look: Look, keys: Shortcuts, band: str) -> None:
        super().__init__()
        self._look, self._keys = look, keys
        self._names: tuple[str, ...] = ()
        self.people: list[QPushButton] = []
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._group = QButtonGroup(self)
        self._grid = QGridLayout()
        self._grid.setSpacing(SMALL)
        self._grid.setContentsMargins(0, TINY, 0, TINY)
        self.pin = PinField(tr("PIN"))
        self.pin.edit.returnPressed.connect(self._on_try)
        self.unlock = button(tr("Unlock"), self._on_try, "primary", by_enter=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        if band:
            above = Band(BandLook(band))
            above.setFixedHeight(BAND_HEIGHT)
            whole.addWidget(above)
        cards = QHBoxLayout()
        cards.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        cards.setSpacing(ROOM)
        cards.addStretch(1)
        cards.addWidget(self._build_door(), 0, Qt.AlignmentFlag.AlignVCenter)
        cards.addWidget(self._build_waiting(), 0, Qt.AlignmentFlag.AlignVCenter)
        cards.addStretch(1)
        whole.addLayout(cards, 1)
        keys.bind_each(self, Command.PERSON, self.choose_number)

    def _build_door(self) -> Card:
        card = Card()
        card.setFixedWidth(CARD_WIDTH)
        card.inside.setSpacing(GAP)
        card.inside.addWidget(label(tr("The till is locked"), "title"))
        card.inside.addWidget(label(tr("Choose who you are and type your PIN."), "muted", wrap=True))
        self._people_room = scrolling(self._grid)
        # Seldom needed, and nothing here wraps by its width.
        self._people_room.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        card.inside.addWidget(self._people_room)
        card.inside.addWidget(self.pin)
        card.inside.addWidget(self.unlock)
        return card

    def _build_waiting(self) -> Card:
        card = Card()
        card.setFixedWidth(SIDE_WIDTH)
        self.waiting_title = label("", "heading")
        card.inside.addWidget(self.waiting_title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SMALL)
        card.inside.addLayout(self._rows)
        return card

    def show_people(self, people: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these people, each a name and a role in words.

        One of them is `chosen` already.
        """
        clear(self._grid)
        for each in self.people:
            self._group.removeButton(each)
        self.people, self._names = [], tuple(name for name, _ in people)
        in_a_row = 1 if len(people) <= FEW else 2
        hints = self._keys.of(Command.PERSON)
        for at, (name, role) in enumerate(people):
            entry = button("", self._on_person, "segment", by_enter=True)
            entry.setCheckable(True)
            entry.setMinimumHeight(CONTROL_HEIGHT)
            row = QHBoxLayout(entry)
            row.setContentsMargins(GAP, 0, GAP, 0)
            words = OneLine("body")
            words.show_text(name)
            row.addWidget(words, 1)
            row.addWidget(label(shown(hints[at]) if at < len(hints) else "", "small"))
            # Somebody is always chosen, so that a PIN can be typed at once.
            entry.setChecked(name == chosen or (not at and chosen not in self._names))
            entry.setAccessibleName(f"{name}, {role}")
            self._group.addButton(entry)
            self._grid.addWidget(entry, at // in_a_row, at % in_a_row)
            self.people.append(entry)
            entry.ensurePolished()  # its height is known before it is shown, or a scroll bar would come for two pixels
        frame = 2 * self._people_room.frameWidth()
        self._people_room.setFixedHeight(min(TALLEST, self._grid.sizeHint().height() + frame))

    def show_waiting(self, rows: Sequence[MaskedWaiting], language: str) -> None:
        """Show who waits for a payment."""
        clear(self._rows)
        self.waiting_title.setText(tr("Waiting · {n}").format(n=len(rows)) if rows else tr("Waiting"))
        for row in rows[:MOST_WAITING]:
            amount = format_money(row.amount, language)
            said = " · ".join(part for part in (amount, row.who, row.words, standing_word(row.standing)) if part)
            self._rows.addWidget(label(said, wrap=True))
        if len(rows) > MOST_WAITING:
            self._rows.addWidget(label(tr("and {n} more").format(n=len(rows) - MOST_WAITING), "small"))
        if not rows:
            self._rows.addWidget(label(tr("Nobody is waiting."), "muted"))

    @property
    def chosen(self) -> str:
        """The name of the person who is chosen."""
        return next((name for name, each in zip(self._names, self.people, strict=True) if each.isChecked()), "")

    def choose_number(self, number: int) -> None:
        """Choose a person by their number, from 1."""
        if number <= len(self.people):
            self.people[number - 1].setChecked(True)
            self._on_person()

    def complain(self, sentence: str) -> None:
        """Say why it stays locked."""
        self.show_busy(busy=False)
        self.pin.complain(sentence)
        announce(self.pin.edit, sentence)
        self.focus()

    def show_busy(self, *, busy: bool) -> None:
        """A PIN is being looked at: no second one is taken."""
        self.unlock.setEnabled(not busy)
        self.pin.edit.setReadOnly(busy)

    def focus(self) -> None:
        """Put the keyboard where the PIN is typed."""
        self.pin.edit.setFocus()

    def _on_person(self) -> None:
        self.pin.edit.clear()
        self.pin.complain("")
        self.focus()

    def _on_try(self) -> None:
        if not self.pin.edit.isReadOnly() and self.pin.text:
            self.show_busy(busy=True)
            self.tried.emit(self.chosen, self.pin.take())
