"""Where the days of the sales unit that sells here begin and end."""

from __future__ import annotations

from datetime import date

from app.domain.day.business_day import DayRule
from app.errors import Invalid
from app.services.work import Work


def day_rule(work: Work) -> DayRule:
    """The rule by the settings: the country's clock, and the cut."""
    settings = work.preferences.current
    return DayRule(settings.market, int(settings.day_cut))


def parse_day(text: str, today: date, field: str = "day") -> date:
    """A day as people type it: `2026-11-30`, `today`, `yesterday`. Raises `Invalid` `day_unreadable`."""
    typed = text.strip().lower()
    if typed in ("", "today"):
        return today
    if typed == "yesterday":
        return date.fromordinal(today.toordinal() - 1)
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise Invalid("day_unreadable", field=field, text=text.strip()) from None
