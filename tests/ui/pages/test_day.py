"""The page *Day*: what keeps it open leads there, and closing it takes one press."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.counter import Counter
from tests.support.sent_orders import captured, sent
from tests.support.stage import Stage
from ui.pages.day import DayPage
from ui.shell.day.joining import save_day


def day_of(counter: Counter) -> DayPage:
    counter.do(lambda: counter.window.go(counter.window.parts.day))
    return counter.window.parts.day


@pytest.mark.filterwarnings("default")
def test_a_day_is_closed_and_its_paper_saved(counter: Counter, sandbox: Stage, tmp_path: Path) -> None:
    captured(counter.app, counter.run, sandbox)
    page = day_of(counter)
    counter.until(lambda: len(page.totals.rows) == 5, "the sale is not counted")
    assert page.totals.rows[0][1] == "1"
    assert [row[0] for row in page.rates.rows] == ["25\u00a0%"]
    assert len(page.chart.bars) == len(page.hours.rows) == 1
    assert page.chart.bars[0].said in page.chart.accessibleDescription()
    counter.do(page.primary.click)
    counter.until(lambda: page.state is not None and page.state.done, "the day is not closed")
    assert page.primary.text().startswith("Closed")
    assert page.earlier.count() == 1
    (closed,) = counter.app.day_closing.newest()
    taken: list[object] = []
    page.pdf_wanted.disconnect()
    page.pdf_wanted.connect(taken.append)
    counter.do(page.save_one.click)
    assert taken == [closed]
    save_day(counter.window.parts.context, closed, tmp_path / "day.pdf")
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
