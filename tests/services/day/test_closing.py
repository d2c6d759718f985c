"""A day is closed once or not at all, when nothing waits and everything is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.day.business_day import DayRange
from app.domain.day.figures import Age, AggregateGap, RateSum, Reserved, Tally
from app.domain.problem import Invalid
from app.domain.records.journal import What
from app.errors import Blocked
from app.services.day.closing import ForgottenDay
from app.services.units.sales_units import TypedUnit
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.data_file import database_of, statement
from tests.support.inside.program import store_of
from tests.support.sent_orders import approved, captured, sent
from tests.support.stage import Stage

EVENING = timedelta(hours=8)


@pytest.fixture
def clock() -> Clock:
    # At noon in Norway, so that no test meets the cut by itself.
    return Clock(datetime.now(UTC).replace(hour=11, minute=0, second=0, microsecond=0))


@pytest.fixture
def shop(open_app: OpenApp, clock: Clock) -> runtime.App:
    app = open_app(now=clock)
    at_once(app.preferences.change({"staff": "Kari"}))
    return app


def refusal(app: runtime.App, day: date | None = None) -> str:
    with pytest.raises(Invalid) as refused:
        at_once(app.day_closing.close(day))
    return refused.value.code


def test_a_day_is_closed_with_its_figures(shop: runtime.App, run: Run, sandbox: Stage, clock: Clock) -> None:
    reference = captured(shop, run, sandbox, tip=1000)
    run(shop.actions.refund(reference, 5000))
    approved(shop, run, sandbox)
    heard: list[Change] = []
    shop.changes.subscribe(heard.append)
    clock.advance(60)
    closed = at_once(shop.day_closing.close())
    assert (closed.number, closed.day, closed.who, closed.differences) == (1, shop.day_closing.today, "Kari", ())
    (figures,) = closed.figures
    assert figures.agrees
    assert (figures.captured, figures.refunded, figures.tips) == (Tally(1, 101_000), Tally(1, 5000), 1000)
    assert figures.rates == (RateSum(2500, 100_000, 20_000, 5000, 1000),)
    assert figures.reserved == (Reserved(Age.DAY, 1, 100_000),)
    assert Change(Topic.DAY) in heard
    assert shop.day_closing.newest() == (closed,) == shop.day_closing.closed(DayRange(closed.day, closed.day))
    assert store_of(shop).journal.check()
    assert [each.what for each in store_of(shop).journal.entries()][-1] == What.DAY_CLOSED


def test_what_waits_or_is_not_known_keeps_a_day_open(shop: runtime.App, run: Run, sandbox: Stage, clock: Clock) -> None:
    waiting = sent(shop, run)
    clock.advance(1)
    state = shop.day_closing.next()
    assert [(each.reference, each.unknown) for each in state.steps] == [(waiting, False)]
    assert refusal(shop) == "day_open"
    sandbox.approve(waiting)
    run(shop.watch.once())
    assert not shop.day_closing.next().steps
    at_once(shop.day_closing.close())


def test_a_closed_day_goes_on_under_the_next_number(shop: runtime.App, run: Run, sandbox: Stage, clock: Clock) -> None:
    captured(shop, run, sandbox)
    clock.advance(60)
    first = at_once(shop.day_closing.close())
    assert shop.day_closing.next().done
    assert refusal(shop) == "day_done"
    assert refusal(shop, first.day) == "day_done"
    captured(shop, run, sandbox)
    clock.advance(60)
    shop.reports.count()
    assert shop.day_closing.next().again
    second = at_once(shop.day_closing.close(first.day))
    assert (second.number, second.day, second.begins) == (2, first.day, first.ends)
    assert [each.figures[0].captured.times for each in (first, second)] == [1, 1]


def test_a_forgotten_day_comes_first(shop: runtime.App, run: Run, sandbox: Stage, clock: Clock) -> None:
    first = at_once(shop.day_closing.close())
    clock.advance(24 * 3600)
    captured(shop, run, sandbox)
    forgotten = shop.day_closing.today
    clock.advance(3 * 24 * 3600)
    today = shop.day_closing.today
    shop.reports.count()
    state = shop.day_closing.next()
    assert (state.day, state.forgotten) == (forgotten, True)
    assert refusal(shop, today) == "day_earlier_open"
    assert refusal(shop, today + timedelta(days=1)) == "day_ahead"
    assert refusal(shop, first.day) == "day_closed"
    closed = at_once(shop.day_closing.close())
    assert closed.ends == shop.day_closing.rule.begin(forgotten + timedelta(days=1))
    assert refusal(shop, forgotten + timedelta(days=1)) == "day_empty"
    # Nothing was sold today, and it may be closed all the same.
    assert at_once(shop.day_closing.close(today)).figures == ()
    assert [each.number for each in shop.day_closing.newest()] == [3, 2, 1]


def test_the_first_closing_may_be_of_any_day(shop: runtime.App, run: Run, sandbox: Stage, clock: Clock) -> None:
    captured(shop, run, sandbox)
    past = shop.day_closing.today
    clock.advance(2 * 24 * 3600)
    assert at_once(shop.day_closing.close(past)).figures[0].captured.times == 1


def test_no_closing_is_of_a_day_long_before_the_first_sale(
    shop: runtime.App, run: Run, sandbox: Stage, clock: Clock
) -> None:
    today, long_ago = shop.day_closing.today, timedelta(days=32)
    assert refusal(shop, today - long_ago) == "day_empty"
    captured(shop, run, sandbox)
    assert refusal(shop, today - timedelta(days=365)) == "day_empty"
    clock.advance(long_ago.total_seconds())
    assert at_once(shop.day_closing.close(today)).number == 1


def test_what_a_clock_that_was_set_back_wrote_is_in_the_next(
    shop: runtime.App, run: Run, sandbox: Stage, clock: Clock
) -> None:
    captured(shop, run, sandbox)
    clock.advance(3600)
    at_once(shop.day_closing.close())
    clock.advance(-1800)
    assert refusal(shop) == "day_done"
    captured(shop, run, sandbox)
    assert refusal(shop) == "day_clock"
    clock.advance(3600)
    assert at_once(shop.day_closing.close()).figures[0].captured.times == 1


def test_a_late_cut_keeps_the_night_with_the_day_before(
    shop: runtime.App, run: Run, sandbox: Stage, clock: Clock
) -> None:
    today = shop.day_closing.today
    at_once(shop.preferences.change({"day_cut": "4"}))
    clock.advance(14 * 3600)
    assert shop.day_closing.today == today
    at_once(shop.preferences.change({"day_cut": "0"}))
    assert shop.day_closing.today == today + timedelta(days=1)


def test_a_payment_that_is_not_what_our_steps_come_to_is_listed(
    shop: runtime.App, run: Run, sandbox: Stage, clock: Clock
) -> None:
    reference = approved(shop, run, sandbox)
    run(shop.actions.capture(reference, 40_000))
    with store_of(shop).write():
        payment = store_of(shop).payments.get(reference)
        assert payment is not None
        elsewhere = replace(payment.aggregate, captured=50_000)
        store_of(shop).payments.save(replace(payment, aggregate=elsewhere))
    clock.advance(60)
    assert at_once(shop.day_closing.close()).differences == (AggregateGap(reference, "captured", 40_000, 50_000),)


class _Killed(BaseException):
    """The end of the program at some place."""


def test_killed_at_any_step_a_day_is_closed_once_or_not_at_all(
    open_app: OpenApp, run: Run, sandbox: Stage, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app(now=clock)
    captured(app, run, sandbox)
    clock.advance(60)
    database = database_of(store_of(app))
    inserts, execute = database.insert, database.execute
    for step in range(12):
        left = [step]

        def dying(call: Any, left: list[int] = left) -> Any:
            def work(*given: Any) -> Any:
                if not left[0]:
                    raise _Killed
                left[0] -= 1
                return call(*given)

            return work

        monkeypatch.setattr(database, "insert", dying(inserts))
        monkeypatch.setattr(database, "execute", dying(execute))
        try:
            at_once(app.day_closing.close())
        except _Killed:
            assert app.day_closing.newest() == ()
            assert not app.day_closing.next().done
        else:
            break
    monkeypatch.undo()
    assert step > 2
    assert [each.number for each in app.day_closing.newest()] == [1]
    assert [each.what for each in store_of(app).journal.entries()].count(What.DAY_CLOSED) == 1
    assert store_of(app).journal.check()


@pytest.mark.parametrize(
    "change",
    ["DELETE FROM closings", "UPDATE closings SET closed = '{}'", "UPDATE closings SET day = '2020-01-01'"],
)
def test_a_closed_day_stays(shop: runtime.App, clock: Clock, change: str) -> None:
    at_once(shop.day_closing.close())
    with pytest.raises(Exception, match="closed day"):
        statement(shop, change)
    assert len(shop.day_closing.newest()) == 1


def test_where_nothing_can_be_written_nothing_is_closed(shop: runtime.App) -> None:
    store_of(shop).mark_damaged(Blocked("file_damaged", reason="torn"))
    with pytest.raises(Blocked):
        at_once(shop.day_closing.close())
    assert shop.day_closing.newest() == ()


def test_what_was_forgotten_at_another_sales_unit_is_named(
    shop: runtime.App, run: Run, sandbox: Stage, clock: Clock
) -> None:
    unit, _ = run(shop.units.add(TypedUnit("Airport")))
    # A till that never closed a day does without, and this one closes its own.
    captured(shop, run, sandbox)
    clock.advance(60)
    at_once(shop.day_closing.close())
    captured(shop, run, sandbox)
    clock.advance(24 * 3600)
    assert shop.day_closing.forgotten_elsewhere() == ()
    shop.units.use(unit.id)
    yesterday = shop.day_closing.today - timedelta(days=1)
    assert shop.day_closing.forgotten_elsewhere() == ()
    shop.reports.count()
    assert shop.day_closing.forgotten_elsewhere() == (ForgottenDay(1, 1, yesterday),)
    at_once(shop.day_closing.close())
    shop.units.use(1)
    assert shop.day_closing.forgotten_elsewhere() == ()
    at_once(shop.day_closing.close())
    shop.units.use(unit.id)
    assert shop.day_closing.forgotten_elsewhere() == ()
    shop.units.use(1)
    captured(shop, run, sandbox)
    shop.reports.count()
    shop.units.use(unit.id)
    # Of today there is time left.
    assert shop.day_closing.forgotten_elsewhere() == ()
