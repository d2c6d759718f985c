"""What happened to an order: what is being read stays open whatever comes in above it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QApplication

from app.domain.desk.views import Happening
from app.domain.money import Currency, Money
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
