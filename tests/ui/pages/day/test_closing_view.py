"""Closing the day: what keeps it open leads there, and closing it takes one press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from app.domain.day.figures import Share
from app.domain.papers.printout import Outcome
from app.services.units.sales_units import TypedUnit
from tests.domain.day.test_written import CLOSED
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.counter import Counter
from tests.support.inside.program import store_of
from tests.support.printer import SocketPrinter
from tests.support.sent_orders import captured, sent
from tests.support.stage import Stage
from ui.pages.day.closing_view import ClosingView


def day_of(counter: Counter) -> ClosingView:
    counter.do(lambda: counter.window.go(counter.window.parts.day))
    return counter.window.parts.day.closing


def test_a_day_is_closed_and_its_paper_saved(counter: Counter, sandbox: Stage, tmp_path: Path) -> None:
    captured(counter.app, counter.run, sandbox)
    page = day_of(counter)
    counter.until(lambda: len(page.cards.totals.rows) == 5, "the sale is not counted")
    assert page.cards.totals.rows[0][1] == "1"
    assert [row[0] for row in page.cards.rates.rows] == ["25\u00a0%"]
    assert len(page.cards.hour_chart.bars) == len(page.cards.hours.rows) == 1
    assert page.cards.hour_chart.bars[0].said in page.cards.hour_chart.accessibleDescription()
    counter.do(page.primary.click)
    counter.until(lambda: page.state is not None and page.state.done, "the day is not closed")
    assert page.primary.text().startswith("Closed")
    # What it was closed with stays in sight.
    assert page.which.text().endswith(" is closed under number 1.")
    assert page.cards.totals.rows[0][1] == "1"
    assert page.earlier.count() == 1
    (closed,) = counter.app.day_closing.newest()
    counter.do(page.save_one.click)
    dialog = counter.window.parts.day.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith(f"{closed.day}-1.pdf")
    counter.do(lambda: dialog.fileSelected.emit(str(tmp_path / "day.pdf")))
    counter.do(dialog.close)
    assert (tmp_path / "day.pdf").read_bytes().startswith(b"%PDF")
    # Nothing happened since, so another press does nothing.
    counter.do(page.primary.click)
    assert len(counter.app.day_closing.newest()) == 1


def test_what_keeps_it_open_is_one_press_away(counter: Counter) -> None:
    reference = sent(counter.app, counter.run)
    page = day_of(counter)
    counter.until(lambda: page.state is not None and bool(page.state.steps), "the request is not named")
    assert not page.nothing_open.isVisible()
    counter.do(page.primary.click)
    assert counter.window.parts.open_reference == reference
    assert counter.app.day_closing.newest() == ()


def test_what_the_portal_moved_is_told_in_the_language_of_the_window(
    open_counter: Callable[..., Counter], sandbox: Stage
) -> None:
    counter = open_counter({"language": "fi"})
    app = counter.app
    reference = captured(app, counter.run, sandbox)
    with store_of(app).write():
        payment = store_of(app).payments.get(reference)
        assert payment is not None
        store_of(app).payments.save(replace(payment, aggregate=replace(payment.aggregate, captured=123_456)))
    page = day_of(counter)
    counter.until(lambda: page.gaps.gaps != (), "the difference is not told")
    assert page.gaps.gaps == ((reference, "Veloitettu", "1\xa0000,00", "1\xa0234,56"),)
    assert any("portaalissa" in each.text() for each in page.gaps.findChildren(QLabel))
    # It is named as a person would look for it, and a key away.
    press = page.gaps.opens[reference]
    counter.do(press.setFocus)
    counter.press(Qt.Key.Key_Return)
    assert counter.window.parts.open_reference == reference


def test_a_closed_day_that_was_chosen_stays_chosen(counter: Counter) -> None:
    page = day_of(counter)
    for number in (1, 2, 3):
        captured_days = [replace(CLOSED, number=each) for each in range(number, 0, -1)]
        counter.do(lambda days=captured_days: page.show_earlier(days))
        assert page.earlier.currentData() == number
    counter.do(lambda: page.earlier.setCurrentIndex(1))
    counter.do(lambda: page.show_earlier([replace(CLOSED, number=each) for each in (4, 3, 2, 1)]))
    assert page.earlier.currentData() == 2


def test_a_closed_day_is_looked_at_once_more(counter: Counter, sandbox: Stage) -> None:
    captured(counter.app, counter.run, sandbox)
    page = day_of(counter)
    counter.until(lambda: len(page.cards.totals.rows) == 5, "the sale is not counted")
    counter.do(page.primary.click)
    counter.until(lambda: page.state is not None and page.state.done, "the day is not closed")
    captured(counter.app, counter.run, sandbox)
    counter.until(lambda: page.state is not None and not page.state.done, "the second sale is not counted")
    assert page.cards.totals.rows[0][1] == "1"
    counter.do(lambda: page.earlier.activated.emit(0))
    assert ", closed under number 1: today " in page.which.text()
    assert not page.open_card.isVisible()
    # While it is shown, the main button closes nothing.
    assert page.primary.text() == "Back to the day"
    counter.do(page.primary.click)
    assert page.which.text().endswith("under number 2")
    assert page.open_card.isVisible()
    assert page.primary.text().startswith("Close day")
    assert len(counter.app.day_closing.newest()) == 1


def test_of_several_tills_each_has_its_sum(counter: Counter) -> None:
    page = day_of(counter)
    assert not page.cards.tills.isVisible()
    figures = replace(CLOSED.figures[0], tills=(Share("1.1", 2, 300), Share("1.2", 1, 150)))
    counter.do(lambda: page.show_earlier([replace(CLOSED, figures=(figures,))]))
    counter.do(lambda: page.earlier.activated.emit(0))
    assert page.cards.tills.rows == (("Till 1", "2", "3,00\u00a0€"), ("Till 2", "1", "1,50\u00a0€"))
    assert page.cards.tills.isVisible()


def test_the_first_of_all_may_be_of_any_day(counter: Counter) -> None:
    page = day_of(counter)
    counter.until(lambda: page.state is not None, "the day is not shown")
    for text, words in (("soon", "is not a day"), ("2999-01-01", "still to come")):
        counter.do(lambda text=text: page.first_day.edit.setText(text))
        counter.do(page.first_day.edit.editingFinished.emit)
        assert words in page.first_day.edit.accessibleDescription()
    counter.do(lambda: page.first_day.edit.setText("yesterday"))
    counter.do(page.first_day.edit.editingFinished.emit)
    assert page.which.text().endswith(" was not closed. It comes first.")
    counter.do(page.primary.click)
    counter.until(lambda: counter.app.day_closing.newest() != (), "yesterday is not closed")
    (closed,) = counter.app.day_closing.newest()
    assert closed.day == counter.app.day_closing.today - timedelta(days=1)
    counter.until(lambda: page.state is not None and page.state.number == 2, "the next day is not offered")
    assert page.first_day.isHidden()


def test_a_closed_day_is_printed_on_the_paper_that_was_chosen(counter: Counter) -> None:
    at_once(counter.app.day_closing.close())
    with SocketPrinter() as printer:
        at_once(counter.app.preferences.change({"printer": "network", "printer_address": printer.address}))
        page = day_of(counter)
        counter.until(lambda: page.earlier.count() == 1, "the closed day is not offered")
        for row, columns in enumerate((48, 48, 32, 48)):
            counter.do(lambda row=row: page.paper.setCurrentIndex(row))
            counter.do(page.print_one.click)
            counter.until(lambda row=row: len(printer.strips) == row + 1, "it is not printed")
            text = printer.strips[-1].text
            assert max(map(len, text.splitlines())) == columns
            assert ("KOPI" in text) == (row > 0)
    # It is written down once the printer has let go of the paper.
    counter.until(
        lambda: [each.outcome for _, each in counter.app.day_papers.newest(9)] == [Outcome.DONE] * 4,
        "a paper stayed on its way",
    )


def test_a_day_that_was_forgotten_elsewhere_is_one_press_away(
    open_counter: Callable[..., Counter], sandbox: Stage
) -> None:
    clock = Clock(datetime.now(UTC).replace(hour=11, minute=0, second=0, microsecond=0) - timedelta(days=1))
    counter = open_counter(now=clock)
    app = counter.app
    unit, _ = counter.run(app.units.add(TypedUnit("Airport")))
    app.units.stand_in(unit)
    at_once(app.day_closing.close())
    clock.advance(60)
    captured(app, counter.run, sandbox)
    app.units.stand_in(app.units.all[0])
    clock.advance(24 * 3600)
    page = day_of(counter)
    counter.until(lambda: page.elsewhere[0].isVisible(), "it is not named")
    assert page.elsewhere[0].text().startswith("Airport: ")
    assert page.elsewhere[0].text().endswith(" was not closed.")
    assert not page.elsewhere[1].isVisible()
    wanted: list[int] = []
    # The window would be built anew for that unit.
    counter.window.parts.day.unit_wanted.disconnect()
    page.unit_wanted.connect(wanted.append)
    page.elsewhere[0].click()
    page.elsewhere[1].click()
    assert wanted == [unit.id]
