"""A group of settings: its fields in a card, and further cards below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.desk.folding import fold
from ui.look.sizes import CONTROL_HEIGHT, ROOM
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label
from ui.widgets.settings.setting_field import SettingField


class GroupView(QWidget):
    """Emits `reset_pressed` when the whole group is to be as at first."""

    reset_pressed = Signal()

    def __init__(self, title: str, fields: Sequence[tuple[str, SettingField]], cards: Sequence[QWidget]) -> None:
        """`fields` are settings with the words that they are found by."""
        super().__init__()
        self._title = fold(title)
        self._fields, self._cards = fields, cards
        self.reset = button(tr("Reset this group"), self.reset_pressed.emit, "quiet")
        head = QHBoxLayout()
        heading = label(title, "heading")
        heading.setMinimumHeight(CONTROL_HEIGHT)  # with a button beside it and without, the card begins where it did
        head.addWidget(heading, 1)
        head.addWidget(self.reset)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ROOM)
        self._column.addLayout(head)
        self.card = Card()
        self.card.inside.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        self.card.inside.setSpacing(ROOM)
        for _, field in fields:
            self.card.inside.addWidget(field)
        self._column.addWidget(self.card)
        self.card.setVisible(bool(fields))
        for each in cards:
            self._column.addWidget(each)
        self.show_reset()

    def show_reset(self) -> None:
        """Offer to reset the group where anything in it is changed."""
        self.reset.setVisible(any(field.changed for _, field in self._fields))

    @property
    def first_field(self) -> SettingField | None:
        """The first setting of those that are shown."""
        return next((field for _, field in self._fields if field.isVisible()), None)

    def show_found(self, words: Sequence[str]) -> int:
        """Show only what has all of these (folded) words; return how much.

        Without words, or where the group itself is meant, everything.
        """
        whole = all(word in self._title for word in words)
        hits = 0
        for by, field in self._fields:
            hit = whole or all(word in fold(by) for word in words)
            field.setVisible(hit)
            hits += hit
        self.card.setVisible(hits > 0)
        for card in self._cards:
            hit = whole or all(word in _text_in(card) for word in words)
            card.setVisible(hit)
            hits += hit
        self.setVisible(hits > 0)
        return hits


def _text_in(card: QWidget) -> str:
    """All that stands in a card, folded."""
    labels = (each.text() for each in card.findChildren(QLabel))
    buttons = (each.text() for each in card.findChildren(QAbstractButton))
    return fold(" ".join((*labels, *buttons)))
