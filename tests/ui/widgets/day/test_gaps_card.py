"""Differences: an order is a press away, by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.day.gaps_card import GapsCard, ShownGap

ONE = ShownGap("K-1", "Captured", "1,00", "2,00")
SAME = ShownGap("K-1", "Refunded", "0,00", "1,00")
OTHER = ShownGap("K-2", "Released", "3,00", "0,00")


def test_an_order_that_differs_is_opened_by_mouse_and_by_keyboard(qtbot: QtBot) -> None:
    host = QWidget()
    column, before, after, card = QVBoxLayout(host), QPushButton("before"), QPushButton("after"), GapsCard()
    for each in (before, card, after):
        column.addWidget(each)
    qtbot.addWidget(host)
    card.show_gaps((ONE, SAME, OTHER), before)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    opened: list[str] = []
    card.opened.connect(opened.append)
    first, second = card.opens.values()
    told = "Captured: Kvitt 1,00, Vipps MobilePay 2,00. Refunded: Kvitt 0,00, Vipps MobilePay 1,00"
    assert first.accessibleDescription() == told
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    before.setFocus()
    stops = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget() or before, Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert stops == [first, second, after]
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert opened == ["K-2", "K-1"]


def test_the_keyboard_stays_on_an_order_while_figures_change(qtbot: QtBot) -> None:
    host = QWidget()
    column, before, card = QVBoxLayout(host), QPushButton("before"), GapsCard()
    column.addWidget(before)
    column.addWidget(card)
    qtbot.addWidget(host)
    assert card.isHidden()
    card.show_gaps((ONE, OTHER), before)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    card.opens["K-2"].setFocus()
    kept = card.opens["K-2"]
    card.show_gaps((ONE, OTHER), before)
    assert card.opens["K-2"] is kept
    card.show_gaps((ONE, SAME, OTHER), before)
    assert card.opens["K-2"].hasFocus()
    card.show_gaps((), before)
    assert card.isHidden()
