"""What the pretend phone shows, read again and again from the practice service."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.practice import Practice, ShownRequest
from ui.bridge import Bridge

EVERY_MS = 700


class PhoneFeed(QObject):
    """Signals `changed` when there is something new on the phone. Reads only while somebody looks."""

    changed = Signal()

    def __init__(self, practice: Practice, bridge: Bridge) -> None:
        super().__init__()
        self._practice = practice
        self._bridge = bridge
        self.requests: tuple[ShownRequest, ...] = ()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.read)

    def watch(self, watching: bool) -> None:
        """Read from now on, or no longer."""
        if watching:
            self._timer.start()
            self.read()
        else:
            self._timer.stop()

    def read(self) -> None:
        """Read once, in the background; what cannot be read now is read the next time."""
        self._bridge.run("phone", self._read(), quiet=True)

    def answer(self, reference: str, *, approve: bool) -> None:
        """Press a button of the phone."""
        self._bridge.run(f"phone {reference}", self._answer(reference, approve=approve))

    async def _read(self) -> None:
        requests = await self._practice.requests()
        if requests != self.requests:
            self.requests = requests
            self.changed.emit()

    async def _answer(self, reference: str, *, approve: bool) -> None:
        await (self._practice.approve(reference) if approve else self._practice.decline(reference))
        await self._read()
