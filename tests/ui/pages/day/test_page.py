"""The page *Day*: closing and reports, each shown by its tab and asked for once it is."""

from __future__ import annotations

from tests.support.counter import Counter
from ui.pages.day.page import CLOSING, REPORT, DayPage


def test_two_views_and_the_keyboard_in_the_one_that_is_shown(counter: Counter) -> None:
    day = counter.window.parts.day
    counter.do(lambda: counter.window.go(day))
    assert day.uncovered.above == (day.closing.which,)
    assert DayPage.report.made(day) is None
    counter.do(lambda: day.tabs.setCurrentIndex(REPORT))
    counter.until(lambda: day.report.shown is not None, "there is no report")
    assert day.report.isVisible()
    assert day.uncovered.above == (day.report.which,)
    counter.do(day.focus_first)
    assert day.report.choices.period.hasFocus()
    counter.do(lambda: day.tabs.setCurrentIndex(CLOSING))
    counter.do(day.focus_first)
    assert day.closing.primary.hasFocus()
