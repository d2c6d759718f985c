"""How long a run waits for a person."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

from app.domain.golive.run_record import RunStep


@dataclass
class RunPace:
    """The phone and the patience of one run.

    `phone` is that of the test user; each answer of a person is waited for `patience` seconds. `ask` is told what a person
    has to do now, a step and the reference of a payment, and None once there is nothing any more.
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
