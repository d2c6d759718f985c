"""Time that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta


class Clock:
    """A clock for `runtime.build(now=…)`; it begins at the real time, so that it agrees with a sandbox's."""

    def __init__(self, at: datetime | None = None) -> None:
        self.at = at or datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.at

    def advance(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)
