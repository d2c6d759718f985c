"""Reaching into the watch: when it reads which payment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from app import runtime

if TYPE_CHECKING:
    from app.domain.operation import Operation


def sleep_with(part: Any, sleep: Callable[..., Any]) -> None:
    """Let the watch, or the search after a restore, wait by `sleep`."""
    part._sleep = sleep


def next_turn(app: runtime.App, at: datetime) -> datetime | None:
    """When the watch reads next."""
    return app.watch._next_turn(at)


def schedule_of(app: runtime.App) -> Any:
    """What the watch means to read, and when."""
    return app.watch._schedule


def is_ripe(app: runtime.App, operation: Operation, at: datetime) -> bool:
    """Whether the watch would finish an operation now."""
    return app.watch._ripe(operation, at)


def watch_reads_by(app: runtime.App) -> Any:
    """The reads of the watch that are under way."""
    return app.watch._reading


def turn_of(app: runtime.App) -> Callable[[], Any]:
    """What the watch does at each of its turns."""
    return app.watch._turn


def turn_by(app: runtime.App, turn: Callable[[], Any]) -> None:
    """Let the watch do `turn` at each of its turns."""
    app.watch._turn = turn  # type: ignore[method-assign]


def watch_clock_by(app: runtime.App, now: Callable[[], datetime]) -> None:
    """Let the watch read the time by `now`."""
    app.watch._now = now


def look_at_idleness(lock: Any) -> None:
    """Let the next look at an idle till come now."""
    lock._on_look()
