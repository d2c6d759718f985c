"""Moments and time left as people say them. Amounts are written by `app.domain.money`."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from ui.texts import tr


def moment(at: datetime, now: datetime, language: str) -> str:
    """`today 14:32`, `yesterday 09:05`, `12 Nov 09:05`, `12. nov. 09:05`."""
    local, today = at.astimezone(), now.astimezone()
    clock = f"{local:%H:%M}"
    days = (today.date() - local.date()).days
    if days == 0:
        return tr("today {clock}").format(clock=clock)
    if days == 1:
        return tr("yesterday {clock}").format(clock=clock)
    month = QLocale(language).standaloneMonthName(local.month, QLocale.FormatType.ShortFormat)
    year = f" {local.year}" if local.year != today.year else ""
    return f"{_day(local.day, language)} {month}{year} {clock}"


def exact_moment(at: datetime) -> str:
    """The moment to the second, for hovering."""
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S %Z}"


def day(at: datetime, language: str) -> str:
    """A day: `21. mai`."""
    local = at.astimezone()
    return f"{_day(local.day, language)} {QLocale(language).monthName(local.month, QLocale.FormatType.ShortFormat)}"


def _day(number: int, language: str) -> str:
    """The day of a month: `21`, and `21.` where people write it so."""
    return str(number) if language == "en" else f"{number}."


def time_left(until: datetime, now: datetime) -> str:
    """Minutes and seconds left, never below zero: `7:41`."""
    seconds = max(0, int((until - now).total_seconds()))
    return f"{seconds // 60}:{seconds % 60:02d}"


def time_since(since: datetime, now: datetime) -> str:
    """How long something has been so: `40 s`, `7 min`, `3 h 20 min`, `2 d 4 h`."""
    minutes, seconds = divmod(max(0, int((now - since).total_seconds())), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if days:
        return f"{days} d {hours} h"
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min" if minutes else f"{seconds} s"
