"""When the ledgers are read next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

_HOUR_S = 3600
_FIRST_S, _LAST_S = 10 * 60, 59 * 60
"""In the first ten minutes of an hour everybody asks (docs/money.md)."""


def seconds_until_reading(now: datetime, roll: Callable[[int], int]) -> int:
    """Seconds until a random minute of this hour or the next.

    Never one of the first ten.     `roll(n)` gives a number from 0 to n - 1.
    """
    gone = now.minute * 60 + now.second
    at = _FIRST_S + roll(_LAST_S - _FIRST_S)
    return at - gone if at > gone else at - gone + _HOUR_S
