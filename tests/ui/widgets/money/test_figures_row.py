"""Figures stand side by side where there is room, and each currency has a card of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.basics.cards import Card
from ui.widgets.money.figures_row import FiguresRow, ShownFigure

FIGURES = [ShownFigure(name, "1 234 567,50 kr", "a word" if name == "b" else "") for name in "abcde"]


def lines(row: FiguresRow) -> int:
    """How many lines the figures of the first card take."""
    card = row.findChildren(Card)[0]
    tops = {
        shown.mapTo(card, shown.rect().topLeft()).y() for shown in card.findChildren(QLabel) if "kr" in shown.text()
    }
    return len(tops)


def test_as_many_in_a_line_as_there_is_room_for(qtbot: QtBot) -> None:
    row = FiguresRow()
    qtbot.addWidget(row)
    row.show_groups([("", FIGURES)])
    row.show()
    for width, expected in ((1400, 1), (400, 3), (180, 5), (1400, 1)):
        row.resize(width, 900)
        qtbot.waitUntil(lambda expected=expected: lines(row) == expected)


def test_currencies_stand_apart(qtbot: QtBot) -> None:
    row = FiguresRow()
    qtbot.addWidget(row)
    row.show_groups([("NOK", FIGURES[:1]), ("DKK", FIGURES[1:2])])
    cards = row.findChildren(Card)
    assert [card.accessibleName() for card in cards] == ["NOK", "DKK"]
    # The same again is drawn once.
    row.show_groups([("NOK", FIGURES[:1]), ("DKK", FIGURES[1:2])])
    assert row.findChildren(Card) == cards
    assert row.shown == tuple(FIGURES[:2])
