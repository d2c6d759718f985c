"""Whether the service is reached, and when to ask whether it is back."""

from __future__ import annotations

from datetime import datetime

from app.domain.engine.watch import step_back


class ServiceLine:
    """The line to the service, as the calls of the watch tell of it."""

    def __init__(self) -> None:
        self.reached = True
        self.because = ""
        """Why it is not reached; empty while it is."""
        self._probes = 0
        self.probe_at: datetime | None = None
        """When to ask whether it is back; none while it is reached."""

    def note(self, because: str, now: datetime) -> bool:
        """Take what a call told: why the service was not reached, or nothing.

        Whether that changes anything.
        """
        before, self.reached = self.reached, not because
        self.because = because
        self._probes = 0 if self.reached else self._probes + 1
        self.probe_at = None if self.reached else now + step_back(self._probes)
        return self.reached is not before

    def probe_is_due(self, now: datetime) -> bool:
        """Whether it is time to ask, while the service is not reached."""
        # A clock that was put back: then the probe would lie years ahead.
        return self.probe_at is None or not now < self.probe_at <= now + step_back(self._probes)
