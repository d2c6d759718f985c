"""Buttons, which Enter does not press where money hangs on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.fonts import font
from ui.look.sizes import MONEY_HEIGHT
from ui.look.texts import tr

if TYPE_CHECKING:
    from app.domain.input.typed_order import TypedOrder


class PageButton(QPushButton):
    """A button that Enter presses only `by_enter`.

    Where no money hangs on it: a scanner ends each code with Enter.
    """

    by_enter = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        # A key that is held down presses once.
        elif self.by_enter and not event.isAutoRepeat():
            self.click()
        else:
            # Not swallowed: Enter in a dialog or on a page goes on to who has a use for it.
            event.ignore()


def button(text: str, clicked: Callable[[], object], role: str = "", *, by_enter: bool = False) -> QPushButton:
    """A button that says what it does.

    An `&` in outside text stays an `&`.
    """
    widget = PageButton(text.replace("&", "&&"))
    widget.by_enter = by_enter
    widget.setProperty("role", role)
    widget.setFont(font("body" if role == "quiet" else "strong"))
    # In a dialog Qt makes the first button the one that Enter presses.
    widget.setAutoDefault(False)
    # Qt tells whether it is checked, which no button here wants to know.
    widget.clicked.connect(lambda _checked: clicked())
    if role == "primary":
        widget.setMinimumHeight(MONEY_HEIGHT)
    return widget


class HintButton(PageButton):
    """A quiet button that shows its key where there is room."""

    def __init__(self, words: str, clicked: Callable[[], object], act: Command, keys: Shortcuts) -> None:
        super().__init__()
        self._words, self._key = words, ""
        self.setProperty("role", "quiet")
        self.setFont(font("body"))
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked: clicked())
        keys.tip(self, act, words)
        keys.follow(self, lambda: self._show_key(keys.hint(act)))

    def _show_key(self, key: str) -> None:
        self._key = f"  {key}"
        self.setText(self._words + self._key)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._room(self._words + self._key)

    def minimumSizeHint(self) -> QSize:
        # In a narrow place it may lose the key, but no word.
        return self._room(self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Shortened before its words are: the key stands in the tool tip as well.
        whole = self._words + self._key
        self.setText(whole if self.width() >= self._room(whole).width() else self._words)

    def _room(self, text: str) -> QSize:
        # Qt knows the size for the text of now only; padding and edge are the same for any other.
        room, metrics = super().sizeHint(), self.fontMetrics()
        return QSize(
            room.width() + metrics.horizontalAdvance(text) - metrics.horizontalAdvance(self.text()), room.height()
        )


class ClearButton(PageButton):
    """Clears an order, and brings back what it cleared last."""

    def __init__(self, pressed: Callable[[], object]) -> None:
        super().__init__()
        self.cleared: TypedOrder | None = None
        self.setProperty("role", "quiet")
        self.setFont(font("body"))
        self.setAutoDefault(False)
        keeps_room = self.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)  # nothing moves when the first line comes
        self.setSizePolicy(keeps_room)
        self.clicked.connect(lambda _checked: pressed())
        self.forget()

    def offer_back(self, form: TypedOrder) -> None:
        """Bring `form` back at the next press."""
        self.cleared = form
        self.setText(tr("Bring it back"))
        self.show()

    def forget(self) -> None:
        """Clear what is typed at the next press."""
        self.cleared = None
        self.setText(tr("Clear order"))
