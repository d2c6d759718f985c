"""How a run waits: as long as it may, and no longer than it is let."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

from app.domain.golive.run_record import RunStep


@dataclass
class RunPace:
    """One run: `phone` is that of the test user, `patience` the seconds that each answer of a person is waited for.

    `ask` is told what a person has to do now: a step and the reference of a payment; with None nothing any more.
    """

    phone: str
    patience: float
    ask: Callable[[tuple[RunStep, str] | None], None]
    clock: Callable[[], float] = monotonic
    stopped: asyncio.Event = field(default_factory=asyncio.Event)

    async def pause(self, seconds: float) -> None:
        """Wait so long, or until the run is stopped."""
        try:
            async with asyncio.timeout(seconds):
                await self.stopped.wait()
        except TimeoutError:
            return
