"""The one primary button of a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from app.later import Later
from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.fonts import font
from ui.look.formats import show_tip
from ui.look.sizes import MAIN_WIDTH, MONEY_HEIGHT, ROOM, SMALL
from ui.widgets.basics.buttons import PageButton
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import set_mark

if TYPE_CHECKING:
    from ui.widgets.basics.resting_button import Rest


class MainButton(PageButton):
    """The one primary button of a page, pressed by one key everywhere.

    That key stands in small letters below its words. While it rests, no press counts, neither by the key nor by the mouse,
    and its colour says so.
    """

    def __init__(self, clicked: Callable[[], object], keys: Shortcuts) -> None:
        super().__init__()
        self._words, self._keys = "", keys
        self.setProperty("role", "primary")
        self.setFont(font("heading"))
        self.setAutoDefault(False)
        self.setMinimumHeight(MONEY_HEIGHT)
        self.key = label(role="main-key", align=Qt.AlignmentFlag.AlignHCenter)
        # The label lies on the button and would take its clicks.
        self.key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        below = QVBoxLayout(self)
        below.setContentsMargins(0, 0, 0, SMALL)
        below.addStretch(1)
        below.addWidget(self.key)
        self.clicked.connect(lambda _checked: None if self.resting else clicked())
        # A button's own shortcut is lost when its text changes. These hang on the button, so that they rest while it is
        # hidden and another one of the page has the key.
        keys.bind(self, Command.MAIN, self._on_key)
        keys.tip(self, Command.MAIN)
        keys.follow(self, lambda: self._show_key(keys.hint(Command.MAIN)))

    @Later
    def _rest(self) -> Rest:
        from ui.widgets.basics.resting_button import Rest  # only a page that changes by itself needs it

        rest = Rest(self)
        rest.ended.connect(self._show_rest)
        return rest

    @property
    def resting(self) -> bool:
        """Whether no press counts now."""
        rest = MainButton._rest.made(self)
        return rest is not None and rest.active

    def rest(self) -> None:
        """Take no press for a moment, and show it.

        What the button does changed, and it was not asked for here.
        """
        self.setDown(False)  # a finger that is on it now came for something else
        self._rest.begin()
        self._show_rest()

    def _show_rest(self) -> None:
        for part in (self, self.key):
            set_mark(part, "resting", self.resting)

    def _on_key(self) -> None:
        if self.resting:
            self._rest.note_press()
        else:
            self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.resting:
            self._rest.note_paint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.resting:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.resting and event.key() == Qt.Key.Key_Space:
            self._rest.note_press()
            return
        super().keyPressEvent(event)

    def show_words(self, words: str) -> None:
        """Say what it does."""
        self._words = words
        # Its text may be broken into two lines, which would be read with a pause.
        self.setAccessibleName(words)
        self.updateGeometry()
        self._fit()

    def show_why_not(self, words: str) -> None:
        """On hovering say why it cannot be pressed, or its key."""
        show_tip(self, words or self._keys.in_words(Command.MAIN))

    def show_idle(self, idle: bool) -> None:
        """Look as quiet as the others while there is nothing to do.

        A press still says what is missing.
        """
        for part in (self, self.key):
            set_mark(part, "idle", idle)

    def _show_key(self, key: str) -> None:
        self.key.setText(key)
        self._fit()

    def sizeHint(self) -> QSize:
        """One width on every page, unless the words need more."""
        return QSize(max(MAIN_WIDTH, *map(self._room, self._lines())), MONEY_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """In a narrow place no wider than its words."""
        return QSize(max(map(self._room, self._lines())), MONEY_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _room(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 2 * ROOM

    def _lines(self) -> list[str]:
        """The act and the amount apart, for where there is no room for both in one line."""
        return self._words.split(" · ", 1)

    def _fit(self) -> None:
        one_line = self.width() >= self._room(self._words)
        shown = self._words if one_line else "\n".join(self._lines())
        # A text that is set anew asks for a new layout, which leads here again.
        if shown != self.text():
            self.setText(shown)
        # Two lines of words need the room of the key.
        keyed = one_line and bool(self.key.text())
        self.key.setVisible(keyed)
        set_mark(self, "keyed", keyed)
