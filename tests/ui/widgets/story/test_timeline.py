"""What happened to an order: what is being read stays open whatever comes in above it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.codes import Code
from app.domain.desk.views import Happening
from app.domain.money import Currency, Money
from app.domain.operation import Stage
from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.widgets.story.timeline import TimeLine

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
TOTAL = Money(49_900, Currency.NOK)


def happening(minute: int, what: str, *, ours: bool) -> Happening:
    return Happening(NOW + timedelta(minutes=minute), what, TOTAL, ours=ours)


def test_a_line_that_is_read_stays_open_when_the_service_answers(qapp: QApplication) -> None:
    timeline = TimeLine(Look(LIGHT, "en"))
    sent, captured = happening(0, "create", ours=True), happening(1, "capture", ours=True)
    timeline.show_happenings((captured, sent), NOW, TOTAL)
    timeline.lines[1].open_up(opened=True)
    timeline.show_happenings((happening(2, "CAPTURED", ours=False), captured, sent), NOW, TOTAL)
    assert [line.opened for line in timeline.lines] == [False, False, True]
    timeline.lines[2].open_up(opened=False)
    timeline.show_happenings((captured, sent), NOW, TOTAL)
    assert [line.opened for line in timeline.lines] == [False, False]


def test_the_arrow_keys_go_from_line_to_line_and_open_them(qtbot: QtBot) -> None:
    """Tab stops at one of the lines only: it stays where it was, whatever comes in above."""
    timeline = TimeLine(Look(LIGHT, "en"))
    qtbot.addWidget(timeline)
    sent, captured = happening(0, "create", ours=True), happening(1, "capture", ours=True)
    timeline.show_happenings((captured, sent), NOW, TOTAL)
    timeline.show()
    timeline.activateWindow()
    timeline.lines[0].setFocus()
    qtbot.waitUntil(timeline.lines[0].hasFocus)

    def press(key: Qt.Key) -> list[bool]:
        QTest.keyClick(QApplication.focusWidget() or timeline, key)
        return [line.hasFocus() for line in timeline.lines]

    assert press(Qt.Key.Key_Up) == [True, False]
    assert press(Qt.Key.Key_Down) == [False, True]
    press(Qt.Key.Key_Space)
    assert timeline.lines[1].opened
    timeline.show_happenings((happening(2, "CAPTURED", ours=False), captured, sent), NOW, TOTAL)
    assert [line.hasFocus() for line in timeline.lines] == [False, False, True]
    stops = [bool(line.focusPolicy() & Qt.FocusPolicy.TabFocus) for line in timeline.lines]
    assert stops == [False, False, True]
    press(Qt.Key.Key_Left)
    assert not timeline.lines[2].opened
    assert press(Qt.Key.Key_Home) == [True, False, False]
    press(Qt.Key.Key_Right)
    assert timeline.lines[0].opened
    assert press(Qt.Key.Key_End) == [False, False, True]


def test_all_that_is_known_of_a_step_and_its_trace_id_in_one_click(qtbot: QtBot) -> None:
    timeline = TimeLine(Look(LIGHT, "en"))
    qtbot.addWidget(timeline)
    step = replace(happening(0, "capture", ours=True), trace_id="t-1", key="k-1", psp_reference="p-1", detail="torn")
    timeline.show_happenings((step,), NOW, TOTAL)
    copied: list[str] = []
    timeline.copied.connect(copied.append)
    timeline.lines[0].open_up(opened=True)
    told = timeline.lines[0].more.text().splitlines()[1:]
    assert told == ["More: torn", "PSP reference: p-1", "Idempotency key: k-1", "Trace id: t-1"]
    timeline.lines[0].copy.click()
    assert copied == ["t-1"]


def test_a_step_without_an_answer_says_what_that_means(qtbot: QtBot) -> None:
    timeline = TimeLine(Look(LIGHT, "nb"))
    qtbot.addWidget(timeline)
    lost = replace(happening(0, "capture", ours=True), stage=Stage.UNKNOWN, error=Code.UNCERTAIN, detail="Kari")
    timeline.show_happenings((lost,), NOW, TOTAL)
    timeline.lines[0].open_up(opened=True)
    first, *others = timeline.lines[0].more.text().splitlines()
    assert "så det er ikke avklart ennå om pengene ble trukket" in first
    assert "More: Kari" in others
