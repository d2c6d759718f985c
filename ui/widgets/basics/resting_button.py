"""A moment without presses, for a main button that changed.

What it does changed under the finger.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

RESTS_MS = 700
"""Longer than a person takes from seeing to pressing: a press within it was meant for what stood there before."""
QUIET_MS = 300
"""After a press that came too early, so long must none come: a keyboard far away repeats a held key as presses of its own."""


class Rest(QObject):
    """Begins with `begin`, is over with `ended`.

    A key that was pressed meanwhile has to come up first.
    """

    ended = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._key_down = self._unseen = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_time)

    @property
    def active(self) -> bool:
        """Whether presses are not taken now."""
        return self._timer.isActive() or self._key_down

    def begin(self) -> None:
        """Take no press until a person can have seen the change."""
        self._unseen = True
        self._timer.start(RESTS_MS)

    def note_paint(self) -> None:
        """Note that the change is on the screen now.

        A busy machine may have been slow to draw it.
        """
        if self._unseen and self._timer.isActive():
            self._timer.start(RESTS_MS)
        self._unseen = False

    def note_press(self) -> None:
        """Note a press that came too early.

        The key has to come up before it counts again.
        """
        if not self._key_down:
            self._key_down = True
            application = QApplication.instance()
            if application is not None:
                # On the application: the release may go to another widget than the press did.
                application.installEventFilter(self)
        # An early press must not make the rest shorter than it was.
        self._timer.start(max(self._timer.remainingTime(), QUIET_MS))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        up = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat()
        # A window that is left never hears that the key came up.
        if up or event.type() is QEvent.Type.WindowDeactivate:
            self._let_go()
        return super().eventFilter(watched, event)

    def _let_go(self) -> None:
        if not self._key_down:
            return
        self._key_down = False
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        if not self._timer.isActive():
            self.ended.emit()

    def _on_time(self) -> None:
        if not self._key_down:
            self.ended.emit()
