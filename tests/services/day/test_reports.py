"""Reports of any days and filter, and against the time before."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.catalogue.product import Product
from app.domain.day.business_day import DayRange, Period
from app.domain.day.comparison import Against
from app.domain.day.figures import Share, Tally
from app.domain.order import OrderLine
from app.services.day.reports import ReportFilter
from app.services.units.sales_units import TypedUnit
from app.store.day.moves import Moves
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.program import store_of
from tests.support.sent_orders import approved, captured, sent
from tests.support.stage import Stage


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime.now(UTC).replace(hour=11, minute=0, second=0, microsecond=0))


@pytest.fixture
def shop(open_app: OpenApp, clock: Clock, run: Run, sandbox: Stage) -> runtime.App:
    """A sale by Kari yesterday, and today one by Ola of which a part came back."""
    app = open_app(now=clock)
    at_once(app.preferences.change({"staff": "Kari"}))
    captured(app, run, sandbox)
    clock.advance(24 * 3600)
    at_once(app.preferences.change({"staff": "Ola"}))
    mug = OrderLine("Mug", "mug", Decimal(1), 20_000, 1500)
    reference = captured(app, run, sandbox, lines=(mug,))
    run(app.actions.refund(reference, 5000))
    at_once(app.catalogue.save(Product("mug", "Mug", 20_000, 1500, group="Kitchen")))
    return app


def test_figures_of_any_days(shop: runtime.App) -> None:
    today = shop.reports.today
    shop.reports.count()
    (both,) = shop.reports.whole(DayRange(today - timedelta(days=1), today)).figures
    assert both.agrees
    assert both.captured == Tally(2, 120_000)
    assert both.groups == (Share("", 1, 100_000), Share("Kitchen", 2, 20_000, 5000))
    assert {each.name for each in both.people} == {"Kari", "Ola"}


def test_the_first_figures_are_those_by_hour(shop: runtime.App, run: Run) -> None:
    today = shop.reports.today
    shop.reports.count()
    report = run(shop.reports.period_gently(DayRange(today, today), by_hour=True))
    (first,) = report.now.figures
    assert (first.captured, first.rates) == (Tally(1, 20_000), ())
    assert report.changes == shop.reports.period(DayRange(today, today)).changes


@pytest.mark.parametrize(
    ("only", "captured"),
    [
        (ReportFilter(who="Kari"), 100_000),
        (ReportFilter(product="mug"), 20_000),
        (ReportFilter(way="PUSH_MESSAGE", unit=1), 120_000),
        (ReportFilter(way="QR"), None),
    ],
)
def test_only_what_the_filter_says(shop: runtime.App, only: ReportFilter, captured: int | None) -> None:
    shop.reports.count()
    days = DayRange(shop.reports.today - timedelta(days=1), shop.reports.today)
    figures = shop.reports.whole(days, only).figures
    assert [each.captured.minor for each in figures] == ([] if captured is None else [captured])


def test_of_some_goods_only_what_was_for_them_counts(shop: runtime.App) -> None:
    shop.reports.count()
    days = DayRange(shop.reports.today - timedelta(days=1), shop.reports.today)
    for only, minor in (
        (ReportFilter(group="Kitchen"), 20_000),
        (ReportFilter(group=""), 100_000),
        (ReportFilter(rate=1500), 20_000),
        (ReportFilter(rate=2500, who="Kari", till=1), 100_000),
    ):
        told = shop.reports.whole(days, only)
        (figures,) = told.figures
        assert figures.captured.minor == minor
        assert figures.agrees
        assert sum(each.captured for each in figures.tills) == minor


def test_a_period_against_the_one_before(shop: runtime.App, clock: Clock) -> None:
    clock.advance(2 * 3600)
    shop.reports.count()
    today = shop.reports.today
    now, earlier, stretch, at = shop.reports.period(DayRange(today, today), Period.DAY)
    assert [each.figures[0].captured.minor for each in (now, earlier)] == [20_000, 100_000]
    assert (stretch.against, at) == (Against.DAY_SO_FAR, clock())
    week = shop.reports.period(DayRange(today, today + timedelta(days=6)))
    assert (week.passed_days, week.stretch.passed) == (DayRange(today, today), 1)


def test_the_day_before_counts_up_to_the_same_time(shop: runtime.App, run: Run, clock: Clock) -> None:
    today = shop.reports.today
    shop.reports.count()
    clock.advance(-2 * 3600)
    # Yesterday's sale was later in the day than it is now.
    compared = shop.reports.period(DayRange(today, today), Period.DAY)
    assert compared.earlier.figures == ()
    clock.advance(24 * 3600)
    gently = run(shop.reports.period_gently(DayRange(today, today), Period.DAY))
    (change,) = gently.changes
    assert (change.kept.now, change.kept.before) == (15_000, 100_000)
    compared = shop.reports.period(DayRange(today, today), Period.DAY)
    assert gently.changes == compared.changes
    assert gently.earlier.figures[0].products == ()
    assert run(shop.reports.whole_period(gently, ReportFilter())) == (compared.now, compared.earlier)
    over = shop.reports.period(DayRange(today - timedelta(days=1), today - timedelta(days=1)), Period.DAY)
    assert run(shop.reports.whole_period(over, ReportFilter())) == (over.now, over.earlier)


def test_what_is_reserved_is_so_today(shop: runtime.App, run: Run, sandbox: Stage) -> None:
    approved(shop, run, sandbox)
    today = shop.reports.today
    for days, only, count in (
        (DayRange(today - timedelta(days=1), today), ReportFilter(), 1),
        (DayRange(today, today), ReportFilter(unit=1, till=1), 1),
        (DayRange(today, today), ReportFilter(who="Ola"), 0),
        (DayRange(today - timedelta(days=1), today - timedelta(days=1)), ReportFilter(), 0),
    ):
        shop.reports.count()
        assert sum(len(each.reserved) for each in shop.reports.whole(days, only).figures) == count


def test_many_days_are_read_in_pieces_that_come_to_the_same(shop: runtime.App, run: Run) -> None:
    shop.reports.count()
    today = shop.reports.today
    for length in (1, 7, 8, 40):
        days = DayRange(today - timedelta(days=length), today)
        assert run(shop.reports.gently(days)) == shop.reports.whole(days)


def test_days_of_another_sales_unit_are_those_of_its_clock(shop: runtime.App, run: Run) -> None:
    unit, _ = run(shop.units.add(TypedUnit("Åbo", market="FI")))
    assert shop.reports.rule(ReportFilter(unit=unit.id)).market == "FI"
    assert shop.reports.rule(ReportFilter(unit=1)) == shop.reports.rule()


def test_counting_leaves_room_for_others_and_says_that_it_counted(shop: runtime.App, run: Run) -> None:
    heard: list[Change] = []
    shop.changes.subscribe(heard.append)
    run(shop.reports.count_gently())
    run(shop.reports.count_gently())
    assert heard == [Change(Topic.DAY)]


def test_runs_of_counting_follow_each_other(
    shop: runtime.App, run: Run, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Moves.count_some, "__defaults__", (1,))
    shop.reports.count()
    shop.reports.count()
    for _ in range(2):
        captured(shop, run, sandbox)
    run(shop.reports.count_gently())
    (today,) = shop.reports.whole(DayRange(shop.reports.today, shop.reports.today)).figures
    assert today.captured == Tally(3, 220_000)


def test_what_was_not_known_is_counted_once_it_is(shop: runtime.App, run: Run, sandbox: Stage) -> None:
    moves = store_of(shop).moves
    shop.reports.count()
    # A request that waits is no move, and one that was ended before anybody approved released nothing.
    ended = sent(shop, run)
    run(shop.actions.cancel(ended))
    assert not moves.uncounted()
    reserved = approved(shop, run, sandbox)
    run(shop.actions.release(reserved))
    assert moves.uncounted()
    shop.reports.count()
    (today,) = shop.reports.whole(DayRange(shop.reports.today, shop.reports.today)).figures
    assert today.released == Tally(1, 100_000)
