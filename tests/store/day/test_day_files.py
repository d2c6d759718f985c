"""Files of closed days: queued once, begun, and written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from app.domain.day.day_file import DayFile, DayFileKind
from app.store import Store
from tests.domain.day.test_written import CLOSED

AT = datetime(2026, 11, 30, 12, tzinfo=UTC)


def test_what_waits_is_listed_until_it_is_written(store: Store) -> None:
    closed, files = replace(CLOSED, unit=1, till=2, number=3, day=date(2026, 11, 29)), store.day_files
    assert files.next_money_day(1) is None
    with store.write():
        files.queue(closed)
    waiting = files.waiting(1)
    assert [each[:5] for each in waiting] == [
        (1, 2, 3, kind, closed.day) for kind in (DayFileKind.FIGURES, DayFileKind.SLIP, DayFileKind.VOUCHER)
    ]
    assert files.waiting(2) == ()
    with store.write():
        files.begin(waiting[0], "a.csv", "abc")
        files.end(waiting[1], AT)
    assert files.waiting(1) == (waiting[0]._replace(name="a.csv", digest="abc"), waiting[2])


def test_fees_and_payouts_follow_day_by_day(store: Store) -> None:
    files, first = store.day_files, replace(CLOSED, unit=1, day=date(2026, 11, 29))
    with store.write():
        files.queue(first)
        files.queue(replace(first, number=99, day=date(2026, 12, 24)))
    assert files.next_money_day(1) == first.day
    with store.write():
        files.queue_money(1, first.day)
    assert files.next_money_day(1) == date(2026, 11, 30)
    assert DayFile(1, 0, 0, DayFileKind.MONEY, first.day) in files.waiting(1)
