"""The whole number of a customer, shown for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

SHOWN_MS = 60_000
"""Long enough to dial it, and short enough for who comes to the screen next."""


class WholeNumber(QObject):
    """Keeps a number that is shown whole; calls `masked` at its end."""

    def __init__(self, parent: QObject, masked: Callable[[], object]) -> None:
        super().__init__(parent)
        self.text = ""
        self._masked = masked
        self.time = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self.time.timeout.connect(self.close)

    def turn(self, read: Callable[[], str]) -> None:
        """Show what `read` gives for a while; mask it if it is shown already."""
        if self.text:
            self.forget()
        else:
            self.text = read()
            self.time.start()

    def forget(self) -> None:
        """Another number comes in its place."""
        self.text = ""
        self.time.stop()

    def close(self) -> None:
        """Mask it, and have that drawn."""
        if self.text:
            self.forget()
            self._masked()
