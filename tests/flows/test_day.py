"""The end of a day, through the window: what is open is solved, the day closed and printed, and looked back at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt

from app.domain.papers.printout import Outcome
from app.domain.standing import Standing
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.counter import Counter
from tests.support.printer import SocketPrinter
from tests.support.sent_orders import captured
from tests.support.stage import Stage
from ui.pages.day.closing_view import ClosingView
from ui.pages.day.page import REPORT


def look_at_day(counter: Counter) -> ClosingView:
    counter.press(Qt.Key.Key_F7)
    view = counter.window.parts.day.closing
    counter.until(lambda: view.isVisible() and view.state is not None, "the day is not shown")
    return view


def sell_and_capture(counter: Counter, sandbox: Stage, *lines: str) -> str:
    counter.do(lambda: counter.window.go(counter.window.new_order))
    reference = counter.sell(*lines)
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.main_key()
    counter.see(Standing.CAPTURED)
    return reference


def test_what_waits_is_ended_and_the_day_closed_and_printed_twice(counter: Counter, sandbox: Stage) -> None:
    sell_and_capture(counter, sandbox, "Hoodie 499")
    counter.do(lambda: counter.window.go(counter.window.new_order))
    waiting = counter.sell("Mug 149")
    view = look_at_day(counter)
    counter.until(lambda: view.steps[0].isVisible(), "what waits is not named")
    assert view.steps[0].text() == f"{waiting} · waiting"
    # The main key leads there, and closes nothing.
    counter.main_key()
    assert counter.reference == waiting
    counter.run(counter.app.actions.cancel(waiting))
    view = look_at_day(counter)
    counter.until(lambda: view.nothing_open.isVisible(), "it is still open")
    counter.main_key()
    counter.until(lambda: view.primary.text() == "Closed", "the day is not closed")
    (closed,) = counter.app.day_closing.newest()
    assert closed.figures[0].captured == (1, 49_900)
    with SocketPrinter() as printer:
        at_once(counter.app.preferences.change({"printer": "network", "printer_address": printer.address}))
        for count in (1, 2):
            counter.do(view.print_one.click)
            counter.until(lambda count=count: len(printer.strips) == count, "it is not printed")
        assert ["KOPI 2" in strip.text for strip in printer.strips] == [False, True]
    counter.until(
        lambda: {each.printout.outcome for each in counter.app.upkeep.print_queue.papers(9)} == {Outcome.DONE},
        "a paper stayed on its way",
    )


def test_what_is_not_known_is_settled_first(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    sandbox.faults({"operation": "capture", "do": "drop_after"})
    counter.main_key()
    counter.see(Standing.UNKNOWN)
    # The program asks by itself too, and learns nothing until the clerk asks.
    sandbox.faults({"operation": "any", "do": "drop_before"})
    view = look_at_day(counter)
    counter.until(lambda: view.steps[0].isVisible(), "it is not named")
    assert view.steps[0].text() == f"{reference} · not known yet"
    counter.do(view.steps[0].click)
    order = counter.window.parts.order
    counter.until(lambda: order.isVisible() and order.primary.text().startswith("Ask again"), "nothing can be asked")
    assert counter.reference == reference
    sandbox.faults()
    counter.main_key()
    counter.see(Standing.CAPTURED)
    view = look_at_day(counter)
    counter.until(lambda: view.nothing_open.isVisible(), "it is still open")
    counter.main_key()
    counter.until(lambda: len(counter.app.day_closing.newest()) == 1, "the day is not closed")
    assert counter.app.day_closing.newest()[0].differences == ()


def test_a_forgotten_day_comes_first_and_a_week_is_looked_back_at(
    open_counter: Callable[..., Counter], sandbox: Stage
) -> None:
    clock = Clock(datetime.now(UTC).replace(hour=11, minute=0, second=0, microsecond=0) - timedelta(days=3))
    counter = open_counter(now=clock)
    for days in (0, 1, 1):
        clock.advance(days * 24 * 3600)
        captured(counter.app, counter.run, sandbox)
        clock.advance(60)
        if not days:
            view = look_at_day(counter)
            counter.main_key()
            counter.until(lambda: len(counter.app.day_closing.newest()) == 1, "the first day is not closed")
    # The day before today was forgotten.
    view = look_at_day(counter)
    counter.until(lambda: view.which.text().endswith(" was not closed. It comes first."), "it is not said")
    counter.main_key()
    counter.until(lambda: len(counter.app.day_closing.newest()) == 2, "the forgotten day is not closed")
    assert counter.app.day_closing.newest()[0].day == counter.app.day_closing.today - timedelta(days=1)
    counter.until(lambda: view.which.text().endswith(", under number 3"), "today is not offered")
    day = counter.window.parts.day
    counter.do(lambda: day.tabs.setCurrentIndex(REPORT))
    report = day.report
    counter.do(lambda: report.choices.period.setCurrentIndex(5))
    counter.do(lambda: report.choices.period.activated.emit(5))
    for field, back in ((report.choices.first, 1), (report.choices.last, 0)):
        typed = (counter.app.reports.today - timedelta(days=back)).isoformat()
        counter.do(lambda field=field, typed=typed: field.edit.setText(typed))
    counter.do(report.choices.first.edit.editingFinished.emit)
    counter.until(lambda: report.is_up_to_date and len(report.days.rows) == 2, "the report is not made")
    # Two days against the two before them, of which one had a sale.
    assert report.trend.text() == "Kept: 2\u00a0000,00\u00a0kr, 1\u00a0000,00\u00a0kr more than before (+100\u00a0%)."
    assert [bar.value for bar in report.day_chart.bars] == [100_000, 100_000]
