"""The local clock is known for each moment, also across summer time."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.search.local_clock import clock_changes

OSLO = ZoneInfo("Europe/Oslo")


def seconds(*moment: int) -> int:
    return int(datetime(*moment, tzinfo=UTC).timestamp())  # type: ignore[arg-type]


def test_each_change_is_known_to_the_second() -> None:
    first, last = datetime(2025, 1, 15, tzinfo=UTC), datetime(2026, 4, 2, tzinfo=UTC)
    assert clock_changes(first, last, lambda at: at.astimezone(OSLO)) == (
        (seconds(2025, 1, 15), 3_600),
        (seconds(2025, 3, 30, 1), 7_200),
        (seconds(2025, 10, 26, 1), 3_600),
        (seconds(2026, 3, 29, 1), 7_200),
    )


def test_a_clock_that_never_changes_is_told_once() -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    assert clock_changes(now, now + timedelta(days=400), lambda at: at) == ((seconds(2026, 1, 1), 0),)
    assert clock_changes(now, now, lambda at: at.replace(tzinfo=None)) == ((seconds(2026, 1, 1), 0),)
