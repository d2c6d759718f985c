"""One tick a second, so that all countdowns agree."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Seconds(QObject):
    """Emits `ticked` once a second.

    `at` is the moment of the last tick, by which every countdown is shown.
    """

    ticked = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self.at = now()
        # Precise, for a coarse timer may be late by five percent, and a countdown would skip a second.
        self._timer = QTimer(self, interval=1000, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    def _on_time(self) -> None:
        self.at = self._now()
        self.ticked.emit()
