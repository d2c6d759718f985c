"""Moments and time left as people say them. Amounts are written by `app.domain.money`."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from ui.look.texts import tr

if TYPE_CHECKING:
    from app.domain.day.figures import ClosedDay


def moment(at: datetime, now: datetime, language: str) -> str:
    """A moment for people: `today 14:32`, `12 Nov 09:05`, Finnish `12.11. klo 9.05`.

    Also `yesterday 09:05`, `12. nov. 09:05`, `tänään klo 14.32`.
    """
    local, today = at.astimezone(), now.astimezone()
    time = clock(at, language)
    # By the calendar and not by hours: what was sold at 23:50 is *yesterday* ten minutes later.
    days = (today.date() - local.date()).days
    if days == 0:
        return tr("today {clock}").format(clock=time)
    if days == 1:
        return tr("yesterday {clock}").format(clock=time)
    other_year = local.year != today.year
    if language == "fi":
        return f"{local.day}.{local.month}.{local.year if other_year else ''} klo {time}"
    return f"{day(at, language)}{f' {local.year}' if other_year else ''} {time}"


def short_moment(at: datetime, now: datetime, language: str) -> str:
    """As `moment`, but of another year the day alone: `26 Dec 2025`, Finnish `26.12.2025`."""
    local, today = at.astimezone(), now.astimezone()
    # On New Year's Day yesterday is still *yesterday*.
    if local.year == today.year or (today.date() - local.date()).days <= 1:
        return moment(at, now, language)
    return f"{local.day}.{local.month}.{local.year}" if language == "fi" else f"{day(at, language)} {local.year}"


def clock(at: datetime, language: str) -> str:
    """The time of a day: `14:32`, Finnish `14.32`."""
    return clock_at(at.astimezone(), language)


def clock_at(local: datetime, language: str) -> str:
    """The time that the clock of `local` shows, wherever that is."""
    # Finnish writes no zero before the hour.
    return f"{local.hour}.{local:%M}" if language == "fi" else f"{local:%H:%M}"


def exact_moment(at: datetime) -> str:
    """The moment to the second, for hovering."""
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S %Z}"


def day(at: datetime, language: str) -> str:
    """A day: `21 May`, `21. mai`, `21. maj`, `21 maj`, `21. toukokuuta`."""
    local = at.astimezone()
    number = f"{local.day}" if language in ("en", "sv") else f"{local.day}."
    # Finnish has no short form of a month that can stand in a sentence.
    form = QLocale.FormatType.LongFormat if language == "fi" else QLocale.FormatType.ShortFormat
    return f"{number} {QLocale(language).monthName(local.month, form)}"


def whole_day(at: datetime, language: str) -> str:
    """A day that may end a sentence: `21 May`, `21. desember`."""
    local = at.astimezone()
    number = f"{local.day}" if language in ("en", "sv") else f"{local.day}."
    # A short month ends with a point of its own (`des.`), and with that of the sentence there would be two.
    return f"{number} {QLocale(language).monthName(local.month, QLocale.FormatType.LongFormat)}"


def short_day(day: str, language: str) -> str:
    """A day or a month below a bar: `Mon 30`, `Nov 26`.

    From `2026-11-30` or `2026-11`.
    """
    locale = QLocale(language)
    short = QLocale.FormatType.ShortFormat
    year, month, *of_month = (int(part) for part in day.split("-"))
    if not of_month:
        return f"{locale.standaloneMonthName(month, short)} {year % 100:02d}"
    weekday = locale.standaloneDayName(date(year, month, of_month[0]).isoweekday(), short)
    return f"{weekday} {of_month[0]}" if language in ("en", "sv", "fi") else f"{weekday} {of_month[0]}."


def month_words(month: date, language: str) -> str:
    """The month of a day with its year, as text: `November 2026`."""
    return f"{QLocale(language).standaloneMonthName(month.month)} {month.year}"


def day_words(day: date | None, language: str) -> str:
    """A day of the calendar as text; nothing for none."""
    # At noon it is the same day in every zone of the service.
    return whole_day(datetime.combine(day, time(12), UTC), language) if day else ""


def closed_words(closed: ClosedDay, language: str) -> str:
    """A closed day by number and day: `No. 214 · 30 November 2026`."""
    day = f"{day_words(closed.day, language)} {closed.day.year}"
    return tr("No. {number} · {day}").format(number=closed.number, day=day)


def time_left(until: datetime, now: datetime) -> str:
    """Minutes and seconds left, never below zero: `7:41`.

    Hours and days where there are some: `23 h 59 min`.
    """
    # Only the service says that time is up, so a clock that is ahead must not show less than nothing.
    seconds = max(0, int((until - now).total_seconds()))
    if seconds >= 3600:
        return time_since(now, until)
    return f"{seconds // 60}:{seconds % 60:02d}"


def short_time_left(until: datetime, now: datetime) -> str:
    """As `time_left`, where there is little room: `7:41`, `23 h`, `6 d`."""
    return " ".join(time_left(until, now).split()[:2])


def time_since(since: datetime, now: datetime) -> str:
    """A duration for people: `40 s`, `7 min`, `2 d 4 h`.

    Also `3 h 20 min`, with the marks of the language.
    """
    minutes, seconds = divmod(max(0, int((now - since).total_seconds())), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if days:
        return tr("{days} d {hours} h").format(days=days, hours=hours)
    if hours:
        return tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    return f"{minutes} min" if minutes else f"{seconds} s"


_BREAK = "\u200b"
"""A space of no width. Behind it no `<` begins a tag, and no `&lt;` is taken for one."""


def plain_tip(text: str) -> str:
    """`text` as a tool tip that stays plain text.

    A tool tip guesses markup, and markup opens files and addresses.
    """
    # Not escaped: whether Qt takes a tip for markup it decides by the text, and plain text would show the escapes.
    return text.replace("<", f"<{_BREAK}").replace("&lt;", f"&{_BREAK}lt;")


# So many letters without a place to break fit the narrowest card, the one of the pretend phone.
_RUN = 14
_LONG = rf"\S{{{_RUN + 1},}}"


def breakable(text: str) -> str:
    """`text` with break points in its long words, to fit its room."""
    return re.sub(_LONG, lambda word: _BREAK.join(word[0][at : at + _RUN] for at in range(0, len(word[0]), _RUN)), text)


def show_tip(widget: QWidget, text: str) -> None:
    """Show `text` on hovering over `widget`; the only place that sets a tool tip."""
    widget.setToolTip(plain_tip(text))
