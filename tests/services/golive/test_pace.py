"""A run waits as long as it may, and no longer than it is let."""

import asyncio

from app.services.golive.pace import RunPace
from tests.conftest import Run


def test_a_pause_ends_by_itself_or_with_the_run(run: Run) -> None:
    pace = RunPace("", 0, lambda to_do: None, stopped=asyncio.Event())
    run(pace.pause(0.001))
    assert not pace.stopped.is_set()
    pace.stopped.set()
    run(pace.pause(600), timeout=5)
