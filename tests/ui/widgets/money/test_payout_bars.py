"""Payouts as bars: the last of them, told in words too, and each can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.widgets.money.payout_bars import MOST, PayoutBar, PayoutBars


def bars_of(qtbot: QtBot, *bars: PayoutBar, width: int = 400) -> PayoutBars:
    shown = PayoutBars(Look(LIGHT, "en"), "The last payouts as bars")
    qtbot.addWidget(shown)
    shown.resize(width, shown.sizeHint().height())
    shown.show_bars(bars)
    shown.show()
    return shown


def bar(day: int, value: int = 100, *, coming: bool = False) -> PayoutBar:
    return PayoutBar(f"{day} May", value, f"2000{day}, {day} May: {value}", coming)


def test_they_are_told_in_words(qtbot: QtBot) -> None:
    shown = bars_of(qtbot, bar(1), bar(2, 50, coming=True))
    assert shown.accessibleDescription() == "20001, 1 May: 100, 20002, 2 May: 50"


def test_only_the_last_are_drawn_and_a_press_names_the_right_one(qtbot: QtBot) -> None:
    shown = bars_of(qtbot, *(bar(day) for day in range(MOST + 4)))
    assert (len(shown.bars), shown.bars[0].day) == (MOST, "4 May")
    chosen: list[int] = []
    shown.chosen.connect(chosen.append)
    for x in (2, 399):
        QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=QPoint(x, 5))
    assert chosen == [4, MOST + 3]


def test_beside_the_bars_nothing_is_chosen(qtbot: QtBot) -> None:
    shown = bars_of(qtbot, bar(1))
    chosen: list[int] = []
    shown.chosen.connect(chosen.append)
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=QPoint(300, 5))
    assert (chosen, shown.bar_at(5), PayoutBars(Look(LIGHT, "en"), "none").bar_at(5)) == ([], 0, -1)


def test_the_pointer_is_told_what_a_bar_is(qtbot: QtBot) -> None:
    shown = bars_of(qtbot, bar(1))
    for x, said in ((5, "20001, 1 May: 100"), (300, "")):
        point = QPoint(x, 5)
        shown.event(QHelpEvent(QEvent.Type.ToolTip, point, shown.mapToGlobal(point)))
        qtbot.waitUntil(lambda said=said: QToolTip.text() == said)


def test_what_is_coming_is_an_outline_and_a_low_page_has_low_bars(qtbot: QtBot) -> None:
    full, outline = bars_of(qtbot, bar(1)), bars_of(qtbot, bar(1, coming=True))
    middle = [shown.grab().toImage().pixelColor(14, 30).name() for shown in (full, outline)]
    assert middle[0] != middle[1]
    high = full.sizeHint().height()
    full.be_low(low=True)
    assert full.sizeHint().height() < high
    # Nothing but amounts below nought has no bars, and one day has room for one name.
    bars_of(qtbot, bar(1, -5)).grab()
    bars_of(qtbot, bar(1), bar(2), width=30).grab()
