"""Chips say how a search was understood, rows why they were found and how fresh they are."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.desk.query import Term, TermKind
from app.domain.search.ranking import Closeness, FoundIn, Reason
from app.domain.search.understanding import understand
from app.domain.standing import Standing
from ui.look.find_words import chip_words, counted_words, read_words, reason_words

NOW = datetime(2026, 11, 29, 15, 0, tzinfo=UTC)


def chips(text: str) -> list[str]:
    return [chip_words(term, NOW, "en") for term in understand(text, "en", NOW, "NO").terms]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("hood", ["hood"]),
        ("~500", ["amount: 450,00–550,00"]),
        ("amount:>500", ["amount: ≥ 500,01"]),
        ("amount:<500", ["amount: ≤ 499,99"]),
        ("499,00 kr", ["amount: 499,00"]),
        ("yesterday", ["day: 28 Nov"]),
        ("22.11-24.11", ["day: 22 Nov–24 Nov"]),
        ("before:22.11", ["day: until 21 Nov"]),
        ("since:22.11", ["day: from 22 Nov"]),
        ("product:hood", ["product: hood"]),
        ('name:"Kari Nordmann"', ["name: Kari Nordmann"]),
        ("-declined", ["not state: declined"]),
        ("-product:cap", ["not product: cap"]),
    ],
)
def test_a_chip_says_how_a_part_was_understood(qapp: QApplication, text: str, words: list[str]) -> None:
    assert chips(text) == words


def test_an_hour_is_told_by_the_clock(qapp: QApplication) -> None:
    (chip,) = chips("around 16")
    assert chip == "time: 15:00–17:00"


def reason(place: FoundIn) -> Reason:
    return Reason(Term(TermKind.WORD, "x"), place, Closeness.WORD, 1)


def test_only_what_a_row_does_not_show_is_said(qapp: QApplication) -> None:
    assert reason_words([reason(FoundIn.CUSTOMER), reason(FoundIn.AMOUNT)]) == ""
    assert reason_words([reason(FoundIn.NOTE), reason(FoundIn.TRACKING), reason(FoundIn.NOTE)]) == (
        "found in: note, tracking number"
    )


def test_what_was_read_long_ago_says_when_unless_it_is_over(qapp: QApplication) -> None:
    before = NOW - timedelta(hours=1)
    assert read_words(Standing.RESERVED, before, NOW, "en").startswith("as of today ")
    assert read_words(Standing.RESERVED, NOW, NOW, "en") == ""
    assert read_words(Standing.RESERVED, None, NOW, "en") == ""
    assert read_words(Standing.DECLINED, before, NOW, "en") == ""


def test_a_long_list_is_not_counted_to_its_end() -> None:
    assert [counted_words(number) for number in (0, 7, 99, 100)] == ["", "7", "99", "99+"]
