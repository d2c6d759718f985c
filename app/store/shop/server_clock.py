"""The server's clock, as a till knows it.

So the tills of a shop agree what time it is.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple

STILL_S = 0.05
"""A measured distance this close to the known one changes nothing: the clock of the shop does not tremble."""
DRIFT = 0.001
"""So much an older measurement may be off for each second since."""


class Asking(NamedTuple):
    """When a question to the server began."""

    began: float

    @property
    def took(self) -> float:
        """The seconds since then, whatever happened to the clock meanwhile."""
        return time.monotonic() - self.began


class _Measured(NamedTuple):
    ahead: float
    unsure: float
    at: float


class ServerClock:
    """How far the server's clock is from that of this till.

    It is taken with questions that are asked anyway. A clock that was set is noticed with the next of them; each write asks one
    before it decides.
    """

    def __init__(self, own: Callable[[], float] = time.time) -> None:
        """`own` is the clock of this till, in seconds."""
        self.own = own
        # One value, because several threads measure.
        self._measured: _Measured | None = None

    @staticmethod
    def ask() -> Asking:
        """A question is about to be asked."""
        return Asking(time.monotonic())

    def note(self, server: float, asking: Asking) -> None:
        """The server said its time, in an answer that has just come."""
        took = asking.took
        ahead, unsure = server - (self.own() - took / 2), took / 2
        known, now = self._measured, time.monotonic()
        if known is not None:
            apart, doubt = abs(ahead - known.ahead), known.unsure + DRIFT * (now - known.at)
            # A worse measurement tells something only where both cannot be true.
            if unsure > doubt and apart <= unsure + doubt:
                return
            if apart <= STILL_S:
                ahead = known.ahead
        self._measured = _Measured(ahead, unsure, now)

    @property
    def ahead(self) -> timedelta:
        """So much the server's clock is ahead; nothing before it was asked."""
        return timedelta(seconds=self._measured.ahead if self._measured else 0)

    def shop_time(self, own: Callable[[], datetime]) -> Callable[[], datetime]:
        """The clock `own` of a till, put right by that of the server."""
        return lambda: own() + self.ahead
