"""Figures in rows, and no card where there are none."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel

from ui.widgets.day.figures_card import FiguresCard


def test_rows_are_shown_anew_and_none_hides_the_card(qapp: QApplication) -> None:
    card = FiguresCard("VAT", QLabel("chart"))
    card.show_rows([("25 %", "1,00")], ("Rate", "Net"))
    card.show_rows([("15 %", "2,00"), ("0 %", "3,00")], ("Rate", "Net"))
    assert card.rows == (("15 %", "2,00"), ("0 %", "3,00"))
    assert card.grid.count() == 6
    assert not card.isHidden()
    card.show_rows([])
    assert card.isHidden()
