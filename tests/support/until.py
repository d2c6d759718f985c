"""Waiting for something that happens by itself, while the loop runs."""

import asyncio
from collections.abc import Callable

TURNS = 750
"""So many turns of the loop are waited; a slow machine gives each of them more time."""


async def until(happened: Callable[[], bool], what: str) -> None:
    """Let the loop run until `happened`; fails with `what` when it does not."""
    for _ in range(TURNS):
        if happened():
            return
        await asyncio.sleep(0.02)
    raise AssertionError(what)
