"""The card *Stickers*: codes at the counter, with what can be done with each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.shop.sticker import LONGEST_PLACE
from ui.look.formats import show_tip
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, clear
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.one_line import OneLine


class StickersCard(Card):
    """Shows the stickers, and emits what is wanted of one, by its id.

    `made` and `moved` carry what was typed as its place.
    """

    made = Signal(str)
    moved = Signal(str, str)
    print_wanted = Signal(str)
    delete_pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Stickers at the counter"))
        self.status = label(role="small", wrap=True)
        self.place = Field(tr("Where the sticker is"))
        self.place.edit.setMaxLength(LONGEST_PLACE)
        self.place.edit.returnPressed.connect(self._on_make)
        self.make = button("", self._on_make)
        self.leave = button(tr("Leave it"), self._stop_moving, "quiet")
        self.printing: dict[str, QPushButton] = {}
        self.moving: dict[str, QPushButton] = {}
        self.deleting: dict[str, QPushButton] = {}
        self._moving = ""
        self._list = QVBoxLayout()
        self._list.setSpacing(SMALL)
        self.inside.addWidget(self.status)
        self.inside.addLayout(self._list)
        self.inside.addWidget(self.place)
        row = QHBoxLayout()
        for part in (self.make, self.leave):
            row.addWidget(part)
        row.addStretch(1)
        self.inside.addLayout(row)
        self._stop_moving()

    def show_status(self, words: str, *, can_make: bool) -> None:
        """Say in one sentence what a sticker does, or what it still needs."""
        self.status.setText(words)
        for part in (self.place, self.make):
            part.setEnabled(can_make)

    def show_stickers(self, stickers: Sequence[tuple[str, str]]) -> None:
        """List the stickers: id and place."""
        clear(self._list)
        self.printing, self.moving, self.deleting = {}, {}, {}
        for name, place in stickers:
            self._list.addWidget(self._build_line(name, place))

    def done(self) -> None:
        """What was typed has been taken."""
        self.place.edit.clear()
        self.place.complain("")
        self._stop_moving()

    def _build_line(self, name: str, place: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        words = OneLine("body")
        words.show_text(place)
        row.addWidget(words, 1)
        for kept, text, act in (
            (self.printing, tr("Print…"), partial(self.print_wanted.emit, name)),
            (self.moving, tr("Change"), partial(self._begin_moving, name, place)),
            (self.deleting, tr("Delete"), partial(self.delete_pressed.emit, name)),
        ):
            pressed = kept[name] = button(text, act)
            pressed.setAccessibleName(f"{text} {place}")
            row.addWidget(pressed)
        show_tip(self.deleting[name], tr("A printed sticker is dead from then on."))
        return line

    def _begin_moving(self, name: str, place: str) -> None:
        self._moving = name
        self.make.setText(tr("Change the place"))
        self.leave.show()
        self.place.edit.setText(place)
        self.place.edit.setFocus()
        self.place.edit.selectAll()

    def _stop_moving(self) -> None:
        # Only what was put there for the change is taken out; the place of a new sticker, half typed, stays.
        if self._moving:
            self.place.edit.clear()
        self._moving = ""
        self.make.setText(tr("Make a sticker"))
        self.leave.hide()

    def _on_make(self) -> None:
        if self._moving:
            self.moved.emit(self._moving, self.place.text)
        else:
            self.made.emit(self.place.text)
