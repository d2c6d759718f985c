"""The rail: where one can go, in words, with keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.fonts import font
from ui.look.sizes import GAP, RAIL_WIDTH, ROOM, SMALL, TINY, WIDE
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label


class Rail(QFrame):
    """Buttons from the top, and after `add_room` from the bottom."""

    def __init__(self, look: Look, keys: Shortcuts) -> None:
        super().__init__()
        self._look = look
        self._keys = keys
        self._pages: dict[str, QPushButton] = {}
        self._entries: dict[Command, QPushButton] = {}
        self._counts: dict[Command, QLabel] = {}
        self._hints: dict[Command, QLabel] = {}
        self._bottom = 0
        self.setProperty("role", "rail")
        self.setFixedWidth(RAIL_WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SMALL, GAP, SMALL, GAP)
        self._column.setSpacing(TINY)

    def add(self, words: str, act: Command, icon: str, show: Callable[[], object], page: str = "") -> None:
        """A button that calls `show`.

        With `page` it is the chosen one while that page is shown.
        """
        entry = button(words, show, "rail")
        # A button without a page acts and is over; it must not stay marked.
        entry.setCheckable(bool(page))
        entry.setIcon(self._look.icon(icon))
        entry.setAccessibleName(words)
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, SMALL, 0)
        row.addStretch(1)
        key = label(role="small")
        row.addWidget(key)
        self._hints[act] = key
        self._keys.follow(key, lambda: self._show_key(entry, key, act))
        self._keys.tip(entry, act, words)
        if page:
            self._pages[page] = entry
        self.last = entry
        self._entries[act] = entry
        self._column.addWidget(entry)

    def add_at_bottom(self, words: str, act: Command, icon: str, show: Callable[[], object], page: str = "") -> None:
        """A button above those at the bottom, which stay where they are."""
        last = self.last
        self.add(words, act, icon, show, page)
        self._column.removeWidget(self.last)
        self._column.insertWidget(self._bottom + 1, self.last)
        QWidget.setTabOrder(self._last_above, self.last)
        self.last = last

    def show_count(self, act: Command, number: str, words: str) -> None:
        """Show how many wait for a person, beside the words of a button."""
        entry = self._entries[act]
        shown = self._counts.get(act)
        if shown is None and not number:
            return
        row = entry.layout()
        if shown is None and isinstance(row, QHBoxLayout):
            # Made when there is something to count: the first paint does without.
            shown = self._counts[act] = label(role="doubt")
            shown.setFont(font("tile"))
            row.insertWidget(1, shown)
        if shown is not None:
            shown.setText(number)
            shown.setVisible(bool(number))
        entry.setAccessibleDescription(words if number else "")

    def has(self, act: Command) -> bool:
        """Whether there is a button of an act."""
        return act in self._entries

    def rename(self, act: Command, words: str, explained: str) -> None:
        """Give a button other words, as far as they have room.

        All of it is `explained` on hovering, and to a screen reader.
        """
        entry = self._entries[act]
        room = RAIL_WIDTH - 2 * SMALL - WIDE - ROOM - entry.iconSize().width()
        entry.setText(entry.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))
        entry.setAccessibleName(explained)
        self._show_key(entry, self._hints[act], act)
        self._keys.tip(entry, act, explained)

    def entry(self, act: Command) -> QPushButton:
        """The button of an act."""
        return self._entries[act]

    def count_of(self, act: Command) -> str:
        """The count behind the words of a button; empty for none."""
        return self._counts[act].text() if act in self._counts else ""

    def _show_key(self, entry: QPushButton, key: QLabel, act: Command) -> None:
        """Behind the words, unless they need the room themselves; the tool tip has it in any case."""
        key.setText(self._keys.hint(act))
        words = QFontMetrics(font("body")).horizontalAdvance(entry.text()) + entry.iconSize().width()
        key.setVisible(words + key.sizeHint().width() <= RAIL_WIDTH - 2 * SMALL - WIDE - ROOM)

    def add_room(self) -> None:
        """What comes from here on stands at the bottom."""
        self._bottom, self._last_above = self._column.count(), self.last
        self._column.addStretch(1)

    def add_words(self, words: QWidget) -> None:
        """Something to read."""
        inset = QHBoxLayout()
        inset.setContentsMargins(GAP, 0, 0, 0)  # its first letter stands below the signs of the buttons
        inset.addWidget(words)
        self._column.addLayout(inset)

    def choose(self, page: str) -> None:
        """Mark the button of the page that is shown."""
        for name, entry in self._pages.items():
            entry.setChecked(name == page)
