"""A watch whose clock leaps instead of waiting, and what it read when."""

from collections.abc import Callable
from datetime import timedelta

from app import runtime
from app.domain.payment import Seen
from tests.support.clocks import Clock
from tests.support.inside.program import store_of
from tests.support.inside.service import service_of
from tests.support.inside.watch import sleep_with
from tests.support.until import until


def leaping(app: runtime.App, clock: Clock, end: float) -> Callable[[], bool]:
    """Let the watch sleep by moving the clock to the next moment on its schedule; gives whether its `end` (seconds) has come."""
    start = clock.at

    async def sleep() -> None:
        await until(lambda: not app.watch._reading and not app.watch._finishing, "the watch is stuck")
        moments = [operation.retry_at for operation in store_of(app).operations.pending() if operation.retry_at]
        if (at := app.watch._schedule.next_at()) is not None:
            moments.append(at if app.watch.online else max(at, app.watch.line.probe_at or at))
        if not app.watch._changed:
            clock.at = max(clock.at, min(moments, default=clock.at + timedelta(seconds=30)))

    sleep_with(app.watch, sleep)
    return lambda: clock.at >= start + timedelta(seconds=end)


def looks(app: runtime.App, clock: Clock) -> list[float]:
    """When each read was made, in seconds from now on."""
    honest, start, made = service_of(app).get, clock.at, []

    async def get(reference: str) -> Seen:
        made.append((clock.at - start).total_seconds())
        return await honest(reference)

    service_of(app).get = get
    return made
