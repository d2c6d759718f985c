"""The paper of a report: what it was narrowed to, its figures, and the time before."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app import runtime
from app.domain.day.business_day import DayRange, Period
from app.domain.day.figures import Share
from app.domain.day.summing import NO_RATE
from app.domain.order import OrderLine
from app.domain.papers.blocks import Block
from app.domain.papers.printer import Paper, parse_printer
from app.services.day.reports import EVERYTHING, ComparedReport, ReportFilter
from app.services.units.sales_units import TypedUnit
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.printer import SocketPrinter
from tests.support.sent_orders import captured
from tests.support.stage import Stage


@pytest.fixture
def report(app: runtime.App, run: Run, sandbox: Stage) -> ComparedReport:
    at_once(app.preferences.change({"staff": "Kari", "shop": "Fjord & Co"}))
    mug = OrderLine("Mug", "mug", Decimal(1), 20_000, 1500)
    captured(app, run, sandbox, lines=(mug,))
    app.reports.count()
    today = app.reports.today
    return app.reports.period(DayRange(today, today), Period.DAY)


def test_it_says_its_figures_and_the_time_before(app: runtime.App, report: ComparedReport) -> None:
    text = app.day_papers.of_reports.text(report, EVERYTHING)
    assert "Fjord & Co" in text
    assert "Rapport" in text
    assert "Mug · 1" in text
    assert "Dagen er ikke over. Mot " in text
    assert "Bare:" not in text


def test_what_it_was_narrowed_to_stands_on_it(app: runtime.App, run: Run, report: ComparedReport) -> None:
    unit, _ = run(app.units.add(TypedUnit("Airport", market="FI")))
    for only, words in (
        (ReportFilter(who="Kari", way="QR"), ("Kari", "QR-kode")),
        (ReportFilter(who="", group=""), ("uten navn", "uten gruppe", "Uten tips og frigivelser.")),
        (ReportFilter(product="mug", rate=1500), ("Mug", "MVA 15\u00a0%")),
        (ReportFilter(product="gone", rate=NO_RATE, group="Kitchen"), ("gone", "MVA ukjent", "Kitchen")),
        (ReportFilter(unit=unit.id, till=7), ("Airport", "Kasse 7")),
        (ReportFilter(unit=1), ("Fjord & Co",)),
    ):
        text = app.day_papers.of_reports.text(report, only)
        assert [each for each in words if each not in text] == []


def test_it_is_printed_on_any_paper_and_handed_over(
    app: runtime.App, run: Run, report: ComparedReport, printer: SocketPrinter
) -> None:
    for _ in range(2):
        assert (
            run(app.day_papers.of_reports.print(report, EVERYTHING, parse_printer(printer.address), Paper.NARROW)) == 1
        )
    assert max(len(line) for line in printer.strips[1].text.splitlines()) == 32
    taken: list[Block] = []
    at_once(app.day_papers.of_reports.hand_over(report, EVERYTHING, taken.extend))
    assert tuple(taken) == app.day_papers.of_reports.blocks(report, EVERYTHING)


def test_tills_are_named_by_their_sales_unit(app: runtime.App, run: Run, report: ComparedReport) -> None:
    unit, _ = run(app.units.add(TypedUnit("Airport")))
    (figures,) = report.now.figures
    tills = (Share("1.1", 1, 15_000), Share(f"{unit.id}.{unit.id}", 1, 5000))
    both = report._replace(now=report.now._replace(figures=(replace(figures, tills=tills),)))
    text = app.day_papers.of_reports.text(both, EVERYTHING)
    assert "Fjord & Co · 1 · 1" in text
    assert f"Airport · {unit.id} · 1" in text
