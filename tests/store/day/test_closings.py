"""Closed days follow each other, are in the log, and show when they were changed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.day.business_day import DayRange
from app.domain.day.figures import ClosedDay
from app.domain.papers.printout import Outcome
from app.domain.records.journal import Finding
from app.store import LastClosing, OpenStep, Store, check_log
from tests.domain.day.test_written import CLOSED
from tests.support.stored import NOW, paid, saved

FIRST = replace(CLOSED, number=1)
SECOND = replace(FIRST, number=2, ends=FIRST.ends + timedelta(hours=1))


def add(store: Store, *days: ClosedDay) -> None:
    for each in days:
        with store.write():
            store.closings.add(each)


def test_they_are_read_as_they_were_written(store: Store) -> None:
    assert store.closings.last(1, 1) is None
    add(store, FIRST, SECOND, replace(FIRST, unit=2, till=2))
    assert store.closings.last(1, 1) == LastClosing(2, SECOND.ends, 0)
    assert store.closings.latest() == {(1, 1): LastClosing(2, SECOND.ends, 0), (2, 2): LastClosing(1, FIRST.ends, 0)}
    assert store.closings.newest(1, 1, 1) == (SECOND,)
    assert store.closings.numbered(1, 1, 1) == FIRST
    assert store.closings.numbered(1, 1, 3) is None
    days = DayRange(FIRST.day, FIRST.day)
    assert store.closings.within(days, 1) == (FIRST, SECOND)
    assert len(store.closings.within(days)) == 3
    assert [store.closings.any_within(days, unit) for unit in (1, 2, 3)] == [True, True, False]


@pytest.mark.parametrize("wrong", [SECOND, replace(SECOND, number=3), replace(SECOND, ends=FIRST.ends)])
def test_numbers_have_no_gaps_and_ends_go_forward(store: Store, wrong: ClosedDay) -> None:
    add(store, FIRST)
    if wrong is SECOND:
        add(store, SECOND)
    with pytest.raises(sqlite3.IntegrityError, match="follow each other"):
        add(store, wrong)
    assert store.journal.check()


def test_what_keeps_a_day_open(store: Store) -> None:
    order = saved(store, "K-1")
    paid(store, order)
    later = NOW + timedelta(minutes=1)
    assert store.closings.open_steps(1, later) == (OpenStep("K-1", False),)
    assert store.closings.open_steps(1, NOW) == ()
    assert store.closings.open_steps(2, later) == ()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE closings SET closed = replace(closed, 'Kari', 'Ola') WHERE number = 1",
        "UPDATE closings SET day = '2020-01-01' WHERE number = 2",
        "DELETE FROM closings WHERE number = 2",
        "INSERT INTO closings SELECT 9, unit, till, 3, day, 'Z', 0, closed FROM closings WHERE number = 1",
    ],
)
def test_a_change_past_the_program_is_found(store: Store, file: Path, change: str) -> None:
    add(store, FIRST, SECOND)
    assert check_log(file) == Finding(2)
    store.close()
    with closing(sqlite3.connect(file)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(change)
        connection.commit()
    assert check_log(file).why == "day"


def test_papers_are_numbered(store: Store) -> None:
    add(store, FIRST)
    with store.write():
        assert [store.closings.begin_print(FIRST, NOW, "Kari", "lp") for _ in range(3)] == [1, 2, 3]


def test_a_paper_that_never_came_out_takes_no_number(store: Store) -> None:
    add(store, FIRST, SECOND)

    def outcome_after(*outcomes: Outcome) -> int:
        with store.write():
            for outcome in outcomes:
                store.closings.end_print(FIRST, store.closings.begin_print(FIRST, NOW, "Kari", "lp"), outcome)
            return store.closings.begin_print(FIRST, NOW, "Kari", "lp")

    assert outcome_after(Outcome.FAILED, Outcome.FAILED) == 1
    # One on its way, or one that may have come out, is a paper.
    assert outcome_after(Outcome.MAYBE, Outcome.FAILED) == 3
    with store.write():
        store.closings.end_print(FIRST, 3, Outcome.FAILED)
        assert store.closings.begin_print(SECOND, NOW, "Kari", "lp") == 1
        assert store.closings.begin_print(FIRST, NOW, "Kari", "lp") == 3


def test_the_newest_papers_of_all_days(store: Store) -> None:
    add(store, FIRST, SECOND)
    with store.write():
        for at, day in ((1, FIRST), (2, SECOND), (0, FIRST)):
            copy = store.closings.begin_print(day, NOW + timedelta(minutes=at), "Kari", "lp")
            store.closings.end_print(day, copy, Outcome.DONE)
    newest = store.closings.newest_prints(2)
    assert [(closed, each.copy, each.outcome) for closed, each in newest] == [
        (SECOND, 1, Outcome.DONE),
        (FIRST, 1, Outcome.DONE),
    ]
    every = store.closings.newest_prints(9)
    assert (len(every), len({each.id for _, each in every})) == (3, 3)
    assert all(each.id < 0 for _, each in every)
