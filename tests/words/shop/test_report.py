"""How a report stands against the time before, said without a share where there is none."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.day.business_day import DayRange
from app.domain.day.comparison import FigureChange, stretch_of
from app.words.shop.report import against_words, change_words, trend_words


@pytest.mark.parametrize(
    ("change", "sentence", "column"),
    [
        (FigureChange(1200, 1000), "Kept: 1200, 200 more than before (+20\u00a0%).", "+200 · +20\u00a0%"),
        (FigureChange(900, 1000), "Kept: 900, 100 less than before (\u221210\u00a0%).", "\u2212100 · \u221210\u00a0%"),
        (FigureChange(5, 5), "Kept: 5, as much as before.", "="),
        (FigureChange(5, 0), "Kept: 5, 5 more than before.", "+5"),
        (FigureChange(-9, -4), "Kept: -9, 5 less than before.", "\u22125"),
    ],
)
def test_more_or_less(change: FigureChange, sentence: str, column: str) -> None:
    assert trend_words(change, str) == sentence
    assert change_words(change, str) == column


def test_what_it_is_held_against() -> None:
    days = DayRange(date(2026, 11, 30), date(2026, 12, 6))
    words = against_words(stretch_of(days, None, date(2026, 12, 2)), "earlier days", "14:32")
    assert words == "3 of 7 days so far. Against earlier days, the last day up to 14:32."
