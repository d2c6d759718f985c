"""Where time, identity and chance come from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple


def now_utc() -> datetime:
    """The time."""
    return datetime.now(UTC)


def new_key() -> str:
    """A fresh idempotency key."""
    import uuid

    return str(uuid.uuid4())


def roll(sides: int) -> int:
    """A number from 0 to below `sides`, by chance."""
    import random

    return random.randrange(sides)  # noqa: S311 - it spreads looks over time; no secret


class Sources(NamedTuple):
    """Where time, identity and chance come from.

    `roll` gives a number from 0 to below what it is asked for.
    """

    now: Callable[[], datetime] = now_utc
    new_key: Callable[[], str] = new_key
    roll: Callable[[int], int] = roll
