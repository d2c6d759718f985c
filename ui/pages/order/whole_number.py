"""The whole number of a customer, shown for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

SHOWN_MS = 60_000
"""Long enough to dial it, and short enough for who comes to the screen next."""


class WholeNumber(QObject):
    """Keeps a number that is shown whole.

    It calls `redraw` when the number comes and at its end.
    """

    def __init__(self, parent: QObject, redraw: Callable[[], object]) -> None:
        super().__init__(parent)
        self.text = ""
        self._wanted = False
        self._redraw = redraw
        self.time = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self.time.timeout.connect(self.close)

    def turn(self, ask: Callable[[], None]) -> None:
        """Mask the number that is shown; where none is, `ask` for it."""
        if self.text:
            self.close()
        else:
            self._wanted = True
            ask()

    def come(self, number: str) -> None:
        """The number is here: show it for a while, if it is wanted still."""
        if self._wanted:
            self.text = number
            self.time.start()
            self._redraw()

    def forget(self) -> None:
        """Another number comes in its place."""
        self.text, self._wanted = "", False
        self.time.stop()

    def close(self) -> None:
        """Mask it, and have that drawn."""
        was_shown = bool(self.text)
        self.forget()
        if was_shown:
            self._redraw()
