"""The feeds of practice mode: the pretend phone, and the drills.

Read again and again from the practice service.
"""

from __future__ import annotations

import json
from collections.abc import Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.payment import State
from app.domain.shop.remembered import Remembered
from ui.bridge import Bridge

if TYPE_CHECKING:
    from app.services.practice import Practice, ScannedPlace, ShownDrill, ShownRequest
    from ui.context import Context

# Quick enough that a request seems to ring at once, and that *Pay* seems to answer.
EVERY_MS = 700
OWNER = "4712345678"
"""Whose phone it is that scans."""


class PhoneFeed(QObject):
    """Signals `changed` with news, and `pushed` with a request that just came.

    News is on the phone; the request has come in by itself. Reads only while somebody looks. `scanned` is the place of the
    last sticker scanned, and whether the shop has heard of it.
    """

    changed = Signal()
    pushed = Signal(object)

    def __init__(self, practice: Practice, bridge: Bridge) -> None:
        super().__init__()
        self._practice = practice
        self._bridge = bridge
        self.requests: tuple[ShownRequest, ...] = ()
        self.cards: dict[str, tuple[str, ...]] = {}
        self.stickers: tuple[ScannedPlace, ...] = ()
        self.scanned: tuple[str, bool | None] = ("", None)
        self._known: set[str] | None = None
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
        """Read once, in the background.

        What cannot be read now is read the next time.
        """
        self._bridge.run("phone", self._read(), quiet=True)

    def approve(self, reference: str, card: int, *, shares: bool = True) -> None:
        """Press *Pay*."""
        approving = self._practice.approve(reference, card, shares=shares)
        self._bridge.run(f"phone {reference}", self._then_read(approving))

    def scan(self, sticker: ScannedPlace) -> None:
        """Hold the phone at a sticker."""
        self.scanned = (sticker.place, None)
        self.changed.emit()
        self._bridge.run("phone scan", self._scan(sticker))

    async def _scan(self, sticker: ScannedPlace) -> None:
        self.scanned = (sticker.place, await self._practice.scan(sticker, OWNER))
        self.changed.emit()

    def decline(self, reference: str) -> None:
        """Press *Cancel*."""
        self._bridge.run(f"phone {reference}", self._then_read(self._practice.decline(reference)))

    async def _read(self) -> None:
        requests, stickers = await self._practice.requests(), await self._practice.stickers()
        for request in requests:
            # Cards never change in practice, so each customer's are asked for once.
            if request.state == State.CREATED and request.phone and request.phone not in self.cards:
                self.cards[request.phone] = await self._practice.cards(request.phone)
        if (requests, stickers) != (self.requests, self.stickers):
            if requests != self.requests:
                # The request has come, so nobody waits at the sticker any more.
                self.scanned = ("", None)
            self.requests, self.stickers = requests, stickers
            self.changed.emit()
        # None at the first reading: what was there before the phone was opened does not ring.
        known, self._known = self._known, {request.reference for request in requests}
        for request in requests:
            if (
                known is not None
                and request.reference not in known
                and request.pushed
                and request.state == State.CREATED
            ):
                self.pushed.emit(request)

    async def _then_read(self, act: Coroutine[Any, Any, None]) -> None:
        await act
        await self._read()


class DrillFeed(QObject):
    """Signals `changed` when a drill was started, got further, passed or was ended."""

    changed = Signal()

    def __init__(self, practice: Practice, context: Context) -> None:
        super().__init__()
        bridge, language = context.bridge, context.language
        self._context = context
        self._push_refused = False
        self._practice = practice
        self._bridge = bridge
        self._language = language
        self.drills: tuple[ShownDrill, ...] = ()
        passed = context.app.memory.recall(Remembered.PASSED_DRILLS, context.app.session.owners.person)
        self.passed: set[str] = set(json.loads(passed or "[]"))
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.read)

    @property
    def running(self) -> ShownDrill | None:
        """The running drill, or None."""
        return next((drill for drill in self.drills if drill.running), None)

    @property
    def next(self) -> str:
        """The next drill that was never passed, or nothing.

        After the one that is running; nothing when all were.
        """
        names = [drill.name for drill in self.drills]
        running = self.running
        at = names.index(running.name) + 1 if running is not None else 0
        # Round to the beginning: a drill that was left out comes last and is not forgotten.
        return next((name for name in names[at:] + names[:at] if name not in self.passed), "")

    def read(self) -> None:
        """Read once, in the background."""
        self._bridge.run("drills", self._read(), quiet=True)

    def rest(self) -> None:
        """Read no more: the window is going."""
        self._timer.stop()

    def start(self, name: str) -> None:
        """Begin a drill."""
        self._put_back()
        self._push_refused = self._was_push_refused()
        self._bridge.run("drill", self._then_read(self._practice.start_drill(name)))

    def stop(self) -> None:
        """End the drill that is running."""
        self._put_back()
        self._bridge.run("drill", self._then_read(self._practice.stop_drills()))

    def _was_push_refused(self) -> bool:
        read = partial(self._context.app.browse.push_refused_since, self._context.unit.id)
        return self._bridge.read(read) is not None

    def _put_back(self) -> None:
        """What a drill taught about the sales unit does not hold after it: requests go to phones again."""
        if self.running is not None and not self._push_refused and self._was_push_refused():
            self._bridge.write("push allowed", self._context.app.abilities.allow_push())

    async def _read(self) -> None:
        drills = await self._practice.drills(self._language)
        if drills == self.drills:
            return
        self.drills = drills
        # Only a running drill gets any further by itself; the others are read when somebody looks.
        if self.running is None:
            self._timer.stop()
        else:
            self._timer.start()
            if self.running.passed and self.running.name not in self.passed:
                self.passed.add(self.running.name)
                app, passed = self._context.app, json.dumps(sorted(self.passed))
                app.memory.keep(Remembered.PASSED_DRILLS, passed, app.session.owners.person)
        self.changed.emit()

    async def _then_read(self, act: Coroutine[Any, Any, None]) -> None:
        await act
        await self._read()
