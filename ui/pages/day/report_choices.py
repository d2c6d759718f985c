"""What a report is about: which days, and only what of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.day.business_day import ONE_DAY, DayRange, Period, before, days_of
from app.domain.problem import Invalid
from app.services.day.day_rules import parse_days
from app.services.day.reports import EVERYTHING, ReportFilter
from ui.look.sizes import SMALL
from ui.look.texts import sentence, tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.choice import choice
from ui.widgets.basics.fields import Field
from ui.widgets.basics.wrapping import WrappingLayout

OWN = ""
"""Stands for days of one's own where a period is chosen."""
Options = Sequence[tuple[str, str]]
"""What can be chosen: each value with its words."""


class ReportWish(NamedTuple):
    """The days of a report, the period that they are, and its filter."""

    days: DayRange
    period: Period | None = None
    only: ReportFilter = EVERYTHING


class ReportChoices(QWidget):
    """Emits `changed` when another report is asked for."""

    changed = Signal()

    def __init__(self, language: str, today: date) -> None:
        super().__init__()
        self._language, self._today = language, today
        self._anchor = today
        self._typed: DayRange | None = None
        words = (tr("One day"), tr("A week"), tr("A month"), tr("A quarter"), tr("A year"))
        periods = [(str(period), name) for period, name in zip(Period, words, strict=True)]
        self.period = choice(tr("Which days"), [*periods, (OWN, tr("From – to"))])
        self.period.setCurrentIndex(self.period.findData(str(Period.WEEK)))
        self.earlier = button("‹", lambda: self._step(back=True), "quiet")
        self.later = button("›", lambda: self._step(back=False), "quiet")
        self.earlier.setAccessibleName(tr("The one before"))
        self.later.setAccessibleName(tr("The next one"))
        self.first, self.last = Field(tr("From"), hint=today.isoformat()), Field(tr("To"), hint=today.isoformat())
        self._every = {
            "who": choice(tr("Who"), [("", tr("Everybody"))]),
            "way": choice(tr("Way of paying"), [("", tr("Every way of paying"))]),
            "rate": choice(tr("VAT rate"), [("", tr("Every VAT rate"))]),
            "group": choice(tr("Group"), [("", tr("Every group"))]),
            "product": choice(tr("Product"), [("", tr("Every product"))]),
            "unit": choice(tr("Sales unit"), [("", tr("Every sales unit"))]),
            "till": choice(tr("Till"), [("", tr("Every till"))]),
        }
        self.all_again = button(tr("Show all"), self.clear, "quiet")
        self._build()
        self._show_fields()
        # Until it is known what there is to choose, none is shown that would vanish again.
        self.show_options({})

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        days = QHBoxLayout()
        days.setSpacing(SMALL)
        for each in (self.period, self.earlier, self.later, self.first, self.last):
            days.addWidget(each)
        days.addStretch(1)
        column.addLayout(days)
        filters = QWidget()
        row = WrappingLayout(filters)
        for part in (*self._every.values(), self.all_again):
            row.addWidget(part)
        column.addWidget(filters)
        self.period.activated.connect(self._on_period)
        for combo in self._every.values():
            combo.activated.connect(lambda _row: self._on_filter())
        for field in (self.first, self.last):
            field.edit.editingFinished.connect(self._on_days)

    def filter_of(self, name: str) -> QComboBox:
        """The choice of a field of `ReportFilter`."""
        return self._every[name]

    @property
    def wish(self) -> ReportWish:
        """What is asked for now."""
        period = Period(self.period.currentData()) if self.period.currentData() != OWN else None
        days = days_of(period, self._anchor) if period else self._typed or DayRange(self._today, self._today)
        return ReportWish(days, period, self._only)

    @property
    def _only(self) -> ReportFilter:
        chosen: dict[str, Any] = {
            name: combo.currentData()[1:] for name, combo in self._every.items() if combo.currentIndex() > 0
        }
        numbers = {name: int(value) for name, value in chosen.items() if name in ("rate", "unit", "till")}
        return ReportFilter(**(chosen | numbers))

    def show_options(self, options: Mapping[str, Options]) -> None:
        """Offer these, each besides *all*.

        What is chosen stays so; where there is nothing to choose nothing is shown.
        """
        for name, combo in self._every.items():
            # Marked, so that nobody and no group are something else than all.
            offered, at = [(f"={value}", words) for value, words in options.get(name, ())], combo.currentIndex()
            kept = (combo.currentData(), combo.currentText()) if at > 0 else None
            # It may be of other days, where there was nothing for it.
            if kept is not None and kept[0] not in (value for value, _ in offered):
                offered.append(kept)
            while combo.count() > 1:
                combo.removeItem(combo.count() - 1)
            for value, words in offered:
                combo.addItem(words, value)
            combo.setCurrentIndex(combo.findData(kept[0]) if kept is not None else 0)
            # Of one alone there is nothing to choose, but by person it may have been somebody else.
            combo.setVisible(kept is not None or len(offered) > 1)
        self.all_again.setVisible(self._only != EVERYTHING)

    def clear(self) -> None:
        """Ask for everything again."""
        for combo in self._every.values():
            combo.setCurrentIndex(0)
        self._on_filter()

    def follow(self, today: date) -> None:
        """It is another day: what was about today is about the new one."""
        if today != self._today:
            if self._anchor == self._today:
                self._anchor = today
            self._today = today
            self._show_fields()

    def _on_filter(self) -> None:
        self.all_again.setVisible(self._only != EVERYTHING)
        self.changed.emit()

    def _on_period(self, _row: int) -> None:
        if self.period.currentData() == OWN and self._typed is None:
            self._typed = DayRange(self._today.replace(day=1), self._today)
            self.first.edit.setText(self._typed.first.isoformat())
            self.last.edit.setText(self._typed.last.isoformat())
        self._anchor = self._today
        self._show_fields()
        self.changed.emit()

    def _step(self, *, back: bool) -> None:
        wish = self.wish
        if wish.period is not None:
            ahead = min(wish.days.last + ONE_DAY, self._today)
            self._anchor = before(wish.period, wish.days).first if back else ahead
            self._show_fields()
            self.changed.emit()

    def _show_fields(self) -> None:
        own = self.period.currentData() == OWN
        for field in (self.first, self.last):
            field.setVisible(own)
        for press in (self.earlier, self.later):
            press.setVisible(not own)
        self.later.setEnabled(self.wish.days.last < self._today)

    def _on_days(self) -> None:
        try:
            typed = parse_days(self.first.text, self.last.text, self._today)
        except Invalid as refusal:
            wrong = self.last if refusal.field == "to" else self.first
            wrong.complain(sentence(refusal, self._language))
            return
        for field in (self.first, self.last):
            field.complain("")
        if typed != self._typed:
            self._typed = typed
            self.changed.emit()
