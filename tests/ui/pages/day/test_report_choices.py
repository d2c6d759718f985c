"""What a report is about: periods, days of one's own, and filters that stay chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication

from app.domain.day.business_day import DayRange, Period
from app.domain.day.summing import NO_RATE
from app.services.day.reports import EVERYTHING, ReportFilter
from ui.pages.day.report_choices import OWN, ReportChoices, ReportWish

TODAY = date(2026, 11, 30)
WEEK = DayRange(date(2026, 11, 30), date(2026, 12, 6))


def choose(choices: ReportChoices, name: str, row: int) -> None:
    combo = choices.filter_of(name) if name != "period" else choices.period
    combo.setCurrentIndex(row)
    combo.activated.emit(row)


def choices_and_wishes() -> tuple[ReportChoices, list[ReportWish]]:
    choices, heard = ReportChoices("en", TODAY), list[ReportWish]()
    choices.changed.connect(lambda: heard.append(choices.wish))
    return choices, heard


def test_it_begins_with_this_week_and_walks_back_and_forth(qapp: QApplication) -> None:
    choices, heard = choices_and_wishes()
    assert choices.wish == ReportWish(WEEK, Period.WEEK)
    assert not choices.later.isEnabled()
    choices.earlier.click()
    choices.earlier.click()
    choices.later.click()
    assert [each.days.first.day for each in heard] == [23, 16, 23]
    choices.later.click()
    assert (heard[-1].days, choices.later.isEnabled()) == (WEEK, False)
    choose(choices, "period", 2)
    assert heard[-1] == ReportWish(DayRange(date(2026, 11, 1), TODAY), Period.MONTH)


def test_before_the_first_report_there_is_nothing_to_choose(qapp: QApplication) -> None:
    choices, _ = choices_and_wishes()
    filters = [choices.filter_of(name) for name in ReportFilter._fields]
    assert all(each.isHidden() for each in (*filters, choices.all_again))
    choices.show_options({"way": [("QR", "A code"), ("PUSH_MESSAGE", "A request")]})
    assert [each.isHidden() for each in filters].count(False) == 1


def test_days_of_ones_own_are_typed_and_what_is_wrong_is_said(qapp: QApplication) -> None:
    choices, heard = choices_and_wishes()
    choose(choices, "period", choices.period.findData(OWN))
    assert heard[-1] == ReportWish(DayRange(date(2026, 11, 1), TODAY))
    assert choices.earlier.isHidden()
    assert not choices.first.isHidden()
    choices.first.edit.setText("24.11.")
    choices.first.edit.editingFinished.emit()
    choices.first.edit.editingFinished.emit()
    assert heard[-1] == ReportWish(DayRange(date(2026, 11, 24), TODAY))
    for field, text, words in (
        (choices.last, "soon", "is not a day"),
        (choices.last, "1.11.", "Write the first day first"),
    ):
        field.edit.setText(text)
        field.edit.editingFinished.emit()
        told = choices.first.edit.accessibleDescription() + choices.last.edit.accessibleDescription()
        assert words in told
    choices.last.edit.setText("yesterday")
    choices.last.edit.editingFinished.emit()
    assert heard[-1].days == DayRange(date(2026, 11, 24), date(2026, 11, 29))
    assert choices.last.edit.accessibleDescription() == choices.first.edit.accessibleDescription() == ""
    assert len(heard) == 3


def test_filters_are_offered_and_stay_chosen(qapp: QApplication) -> None:
    choices, heard = choices_and_wishes()
    choices.show_options(
        {
            "who": [("", "no name"), ("Kari", "Kari")],
            "rate": [("2500", "25 %"), (str(NO_RATE), "No VAT known")],
            "group": [("", "no group"), ("Kitchen", "Kitchen")],
            "unit": [("1", "Shop")],
        }
    )
    assert choices.filter_of("unit").isHidden()
    assert choices.all_again.isHidden()
    for name, row in (("who", 1), ("rate", 2), ("group", 1)):
        choose(choices, name, row)
    only = ReportFilter(who="", rate=NO_RATE, group="")
    assert heard[-1].only == choices.wish.only == only
    assert not choices.all_again.isHidden()
    # Of other days there may be nothing for it: it stays chosen, and can be left.
    choices.show_options({})
    assert choices.wish.only == only
    assert not choices.filter_of("who").isHidden()
    choices.clear()
    assert heard[-1].only == EVERYTHING


def test_the_next_day_is_followed(qapp: QApplication) -> None:
    choices, _ = choices_and_wishes()
    choices.follow(date(2026, 12, 7))
    assert choices.wish.days.first == date(2026, 12, 7)
    choices.earlier.click()
    choices.follow(date(2026, 12, 14))
    assert choices.wish.days == WEEK
    assert choices.later.isEnabled()
