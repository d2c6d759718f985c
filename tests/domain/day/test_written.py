"""A closed day as text is the same day again, and the same text."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

from app.domain.day.business_day import DayRule
from app.domain.day.figures import AggregateGap, ClosedDay
from app.domain.day.summing import sum_up
from app.domain.day.written import read_closed, seal_of, write_down
from tests.domain.day.test_summing import SUMS

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
CLOSED = ClosedDay(
    *(1, 1, 214, date(2026, 11, 30), NOON, NOON, NOON, "Kari Nordmann"),
    sum_up(SUMS, DayRule("NO"), {}),
    (AggregateGap("K-1", "captured", 100, 0),),
)


def test_what_was_written_is_read_as_it_was() -> None:
    text = write_down(CLOSED)
    again = read_closed(text)
    assert again == CLOSED
    assert write_down(again) == text
    assert seal_of(text) == seal_of(write_down(again)) != seal_of(text.replace("214", "215"))


def test_a_day_from_before_there_were_sums_by_till_is_read() -> None:
    written = json.loads(write_down(CLOSED))
    for figures in written["figures"]:
        del figures["tills"]
    old = read_closed(json.dumps(written))
    assert [each.tills for each in old.figures] == [(), ()]
    assert [each.captured for each in old.figures] == [each.captured for each in CLOSED.figures]
