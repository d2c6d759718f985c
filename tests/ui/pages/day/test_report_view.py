"""Reports in the window: figures, the time before, and only what was asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from app.changes import Topic
from app.domain.catalogue.product import Product
from app.domain.day.business_day import DayRange, Period
from app.domain.day.figures import DayFigures, Share, Tally
from app.domain.order import OrderLine
from app.domain.shop.currency import Currency
from app.services.day.reports import EVERYTHING, ComparedReport, Report, ReportFilter
from app.services.units.sales_units import TypedUnit
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.counter import Counter
from tests.support.printer import SocketPrinter
from tests.support.sent_orders import captured
from tests.support.stage import Stage
from ui.pages.day.page import REPORT
from ui.pages.day.report_view import ReportView

NOON = datetime.now(UTC).replace(hour=11, minute=0, second=0, microsecond=0)


def report_of(counter: Counter) -> ReportView:
    day = counter.window.parts.day
    counter.do(lambda: counter.window.go(day))
    counter.do(lambda: day.tabs.setCurrentIndex(REPORT))
    counter.until(lambda: day.report.shown is not None, "there is no report")
    return day.report


def ask(counter: Counter, view: ReportView, change: Callable[[], None]) -> None:
    before = view.shown
    counter.do(change)
    counter.until(lambda: view.is_up_to_date and view.shown is not before, "the report is not shown anew")


def choose(view: ReportView, name: str, row: int) -> None:
    combo = view.choices.filter_of(name) if name != "period" else view.choices.period
    combo.setCurrentIndex(row)
    combo.activated.emit(row)


def test_a_report_with_the_time_before_and_a_filter(open_counter: Callable[..., Counter], sandbox: Stage) -> None:
    clock = Clock(NOON - timedelta(days=1))
    counter = open_counter({"staff": "Kari"}, now=clock)
    captured(counter.app, counter.run, sandbox)
    clock.advance(24 * 3600)
    at_once(counter.app.preferences.change({"staff": "Ola"}))
    mug = OrderLine("Mug", "mug", Decimal(1), 20_000, 1500)
    reference = captured(counter.app, counter.run, sandbox, lines=(mug,))
    counter.run(counter.app.actions.refund(reference, 5000))
    at_once(counter.app.catalogue.save(Product("mug", "Mug", 20_000, 1500, group="Kitchen")))
    clock.advance(60)
    view = report_of(counter)
    ask(counter, view, lambda: choose(view, "period", 0))
    assert view.against.text().startswith("The day is not over. Against ")
    assert view.trend.text() == "Kept: 150,00\u00a0kr, 850,00\u00a0kr less than before (\u221285\u00a0%)."
    assert view.changes.rows[1] == (
        *("Captured", "200,00", "1\u00a0000,00"),
        "\u2212800,00\n\u221280\u00a0%",
    )
    assert view.days.isHidden()  # of one day alone it says nothing
    assert [row[0] for row in view.cards.rates.rows] == ["15\u00a0%"]
    today = counter.app.reports.today
    ask(counter, view, lambda: choose(view, "period", 5))
    days = view.choices
    for field, at in ((days.first, today - timedelta(days=1)), (days.last, today)):
        field.edit.setText(at.isoformat())
    ask(counter, view, days.first.edit.editingFinished.emit)
    assert [row[1:3] for row in view.days.rows] == [("1", "1\u00a0000,00\u00a0kr"), ("2", "150,00\u00a0kr")]
    assert view.day_chart.bars[1].said == "150,00\u00a0kr"
    assert "before: 0,00" in view.day_chart.accessibleDescription()
    assert view.cards.products.rows[0][0] == "Hoodie"
    group = days.filter_of("group")
    ask(counter, view, lambda: choose(view, "group", group.findText("Kitchen")))
    assert [row[0] for row in view.cards.totals.rows] == ["Captured", "Refunded", "Kept"]
    assert view.cards.totals.rows[0] == ("Captured", "1", "200,00\u00a0kr")
    assert [row[0] for row in view.changes.rows] == ["Captures", "Captured", "Refunded", "Kept"]
    assert view.which.text().endswith("only what was for these goods, without tips")
    assert [row[0] for row in view.cards.people.rows] == ["Ola"]
    assert view.shown is not None
    assert view.shown.wish.days == DayRange(today - timedelta(days=1), today)
    ask(counter, view, days.all_again.click)
    assert len(view.cards.people.rows) == 2


def test_a_filter_reads_the_days_once_and_all_of_them_again_after_a_change(
    counter: Counter, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    captured(counter.app, counter.run, sandbox)
    view, reports, whole_reads = report_of(counter), counter.app.reports, 0
    ask(counter, view, lambda: choose(view, "period", 0))
    read = reports.gently

    async def gently(days: DayRange, only: ReportFilter = EVERYTHING, *more: Any, **named: Any) -> Report:
        nonlocal whole_reads
        whole_reads += only == EVERYTHING and not named
        return await read(days, only, *more, **named)

    monkeypatch.setattr(reports, "gently", gently)
    ask(counter, view, lambda: choose(view, "who", 1))
    ask(counter, view, lambda: choose(view, "way", 1))
    assert whole_reads == 0
    # Of other days something else can be chosen.
    ask(counter, view, view.choices.earlier.click)
    assert whole_reads == 1
    ask(counter, view, view.choices.later.click)
    assert whole_reads == 2
    ask(counter, view, lambda: counter.app.changes.announce(Topic.ORDER))
    assert whole_reads == 3


def test_where_nothing_happened_it_says_so(counter: Counter) -> None:
    view = report_of(counter)
    assert view.changes.rows == (("Nothing happened, now or before.",),)
    assert view.days.isHidden()
    assert view.trend.isHidden()
    assert view.shown is not None
    assert view.shown.wish.period is Period.WEEK


def test_of_two_currencies_each_amount_says_its_own(counter: Counter) -> None:
    view = report_of(counter)
    ask(counter, view, lambda: choose(view, "period", 2))
    shown = view.shown
    assert shown is not None
    today = Share(counter.app.reports.today.isoformat(), 1, 100)
    tills = (Share("1.1", 1, 60), Share("1.2", 1, 40))
    danish, ours = (
        DayFigures(currency, Tally(1, 100), days=(today,), hours=(Share("12", 1, 100),), tills=tills)
        for currency in (Currency.DKK, Currency.NOK)
    )
    now = Report(shown.wish.days, (danish, ours))
    counter.do(lambda: view.show_report(shown._replace(compared=shown.compared._replace(now=now)), now))
    # That which is sold in comes first, and the charts are of it.
    assert view.cards.hours.rows == (("12:00", "1", "1,00\u00a0NOK"), ("12:00", "1", "1,00\u00a0DKK"))
    assert "The bars are in NOK." in [each.text() for each in view.cards.hours.findChildren(QLabel)]
    assert [row[2] for row in view.days.rows if row[1] == "1"] == ["1,00\u00a0NOK", "1,00\u00a0DKK"]
    assert [row[1] for row in view.changes.rows if row[0] == "Captured"] == ["1,00\u00a0NOK", "1,00\u00a0DKK"]
    assert len(view.day_chart.bars) == len(view.days.rows) // 2
    assert [row[2][-3:] for row in view.cards.tills.rows] == ["NOK", "NOK", "DKK", "DKK"]


def test_a_year_is_shown_by_month_and_tills_by_their_unit(counter: Counter) -> None:
    unit, _ = counter.run(counter.app.units.add(TypedUnit("Airport")))
    view = report_of(counter)
    ask(counter, view, lambda: choose(view, "period", 4))
    shown = view.shown
    assert shown is not None
    today = counter.app.reports.today
    shares = (Share("1.1", 1, 100), Share(f"{unit.id}.{unit.id}", 1, 50))
    figures = DayFigures(Currency.NOK, Tally(2, 150), days=(Share(today.isoformat(), 2, 150),), tills=shares)
    now = Report(shown.wish.days, (figures,))
    counter.do(lambda: view.show_report(shown._replace(compared=shown.compared._replace(now=now)), now))
    assert len(view.days.rows) == len(view.day_chart.bars) == today.month
    assert view.days.rows[-1][1:3] == ("2", "1,50\u00a0kr")
    assert view.cards.tills.rows[1][0] == f"Airport, till {unit.id}"
    assert view.choices.filter_of("unit").itemText(2) == "Airport"
    assert view.choices.filter_of("till").isHidden()


def test_of_a_long_time_the_first_figures_are_shown_before_the_others(
    counter: Counter, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    captured(counter.app, counter.run, sandbox)
    view, reports, seen = report_of(counter), counter.app.reports, []
    parts = (view.print_one, view.save_one, view.save_table, view.mail_one)
    read = reports.period_gently

    async def period_gently(*asked: Any, by_hour: bool = False) -> ComparedReport:
        if not by_hour:
            enabled = [each.isEnabled() for each in parts]
            which = view.which.accessibleDescription()
            assert which == view.which.text()
            seen.append((view.cards.totals.rows[0][1], view.cards.rates.isHidden(), which, enabled))
        return await read(*asked, by_hour=by_hour)

    monkeypatch.setattr(reports, "period_gently", period_gently)
    ask(counter, view, lambda: choose(view, "period", 4))
    ((captures, without_rates, which, enabled),) = seen
    assert (captures, without_rates, enabled) == ("1", True, [False] * 4)
    assert which.endswith("the other figures follow")
    assert not view.cards.rates.isHidden()
    assert not view.which.text().endswith("the other figures follow")
    assert all(each.isEnabled() for each in parts)
    # What is shown whole stays so while it is made anew.
    ask(counter, view, lambda: counter.app.changes.announce(Topic.ORDER))
    assert seen[1][1:] == (False, view.which.text(), [True] * 4)


def test_a_report_is_printed_and_saved(counter: Counter, tmp_path: Path) -> None:
    view = report_of(counter)
    with SocketPrinter() as printer:
        at_once(counter.app.preferences.change({"printer": "network", "printer_address": printer.address}))
        for _ in range(2):
            counter.do(view.print_one.click)
        counter.until(lambda: len(printer.strips) == 2, "it is not printed")
        # The same report can be made at any time, so none is a copy.
        assert [("Rapport" in each.text, "KOPI" in each.text) for each in printer.strips] == [(True, False)] * 2
    counter.do(view.save_one.click)
    dialog = counter.window.parts.day.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    counter.do(lambda: dialog.fileSelected.emit(str(tmp_path / "report.pdf")))
    counter.do(dialog.close)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert counter.app.upkeep.print_queue.papers(9) == ()


@pytest.mark.parametrize(("name", "begins"), [("report.xlsx", b"PK"), ("report.csv", "\ufeff".encode())])
def test_a_report_is_saved_as_a_table(counter: Counter, tmp_path: Path, name: str, begins: bytes) -> None:
    view = report_of(counter)
    counter.do(view.save_table.click)
    dialog = counter.window.parts.day.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    chosen = next(each for each in dialog.nameFilters() if each.endswith(f"(*.{name[-4:].lstrip('.')})"))
    counter.do(lambda: dialog.filterSelected.emit(chosen))
    assert name.endswith(dialog.defaultSuffix())
    counter.do(lambda: dialog.fileSelected.emit(str(tmp_path / name)))
    counter.do(dialog.close)
    counter.until((tmp_path / name).is_file, "it is not saved")
    assert (tmp_path / name).read_bytes().startswith(begins)
    counter.until(lambda: f"Saved as {name}." in counter.notices, "it is not said")
