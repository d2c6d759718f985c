"""The minute of a reading is a random one of this hour or the next, never one of the first ten."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.ledger.reading_time import seconds_until_reading


@pytest.mark.parametrize(("minute", "wait"), [(0, 1200), (20, 3600), (50, 1800), (19, 60)])
def test_the_minute_of_a_reading(minute: int, wait: int) -> None:
    at = datetime(2026, 11, 30, 12, minute, tzinfo=UTC)
    assert seconds_until_reading(at, lambda most: 600) == wait
    latest = seconds_until_reading(at, lambda most: most - 1)
    assert (minute * 60 + latest) % 3600 == 59 * 60 - 1
