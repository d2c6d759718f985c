"""How far the local clock was ahead of UTC, and since when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_STEP = timedelta(days=28)
"""No country sets its clocks twice within so short a time."""
ClockChange = tuple[int, int]
"""Since which second (from 1970) the local clock is how many seconds ahead of UTC."""


def clock_changes(first: datetime, last: datetime, local: Callable[[datetime], datetime]) -> tuple[ClockChange, ...]:
    """Every change of the local clock between two moments, oldest first.

    What held at the `first` comes before all. `local` gives a moment on the local clock.
    """

    def ahead(second: int) -> int:
        offset = local(datetime.fromtimestamp(second, UTC)).utcoffset()
        return int(offset.total_seconds()) if offset else 0

    start, end, step = int(first.timestamp()), int(last.timestamp()), int(_STEP.total_seconds())
    found = [(start, ahead(start))]
    for later in range(start + step, end + step, step):
        offset = ahead(later)
        if offset != found[-1][1]:
            found.append((_moment_of_change(later - step, later, ahead), offset))
    return tuple(found)


def _moment_of_change(before: int, after: int, ahead: Callable[[int], int]) -> int:
    """The first second at which the clock is as it is at `after`."""
    # By halves: a zone tells its offset at a moment, and never when that changes.
    while after - before > 1:
        between = (before + after) // 2
        if ahead(between) == ahead(after):
            after = between
        else:
            before = between
    return after
