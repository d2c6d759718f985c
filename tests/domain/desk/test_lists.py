"""An alarm is raised once for each step, and never for what is lost already."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from app.domain.desk.lists import ALARMS, alarm_step, hours_left

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("left", "since", "step"),
    [
        *(
            (49, 1, None),
            (48, 1, 48),
            (47, 1, None),
            (47, 2, 48),
            (30, 99, 48),
            (24, 1, 24),
            (20, 99, 24),
            (23, 30, 24),
        ),
        *((23, 1, None), (1, 99, 24), (0, 99, None), (-5, 99, None)),
    ],
)
def test_a_step_is_told_when_it_is_passed(left: int, since: int, step: int | None) -> None:
    assert alarm_step(NOW + left * HOUR, NOW - since * HOUR, NOW) == (step and step * HOUR)


def test_each_step_is_told_once_however_often_it_is_asked() -> None:
    at, told = NOW + 60 * HOUR, []
    moments = [NOW + minutes * timedelta(minutes=7) for minutes in range(600)]
    for before, after in pairwise(moments):
        told.append(alarm_step(at, before, after))
    assert tuple(step for step in told if step) == ALARMS


def test_hours_are_counted_whole() -> None:
    assert hours_left(NOW + 25 * HOUR - timedelta(minutes=1), NOW) == 24
    assert hours_left(NOW, NOW) == 0
    assert hours_left(NOW - timedelta(minutes=1), NOW) == -1
